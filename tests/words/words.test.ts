import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MUSCLES } from '../../lib/muscles';
import { msg, sayAll, speakerFor } from '../../lib/words';

const british = speakerFor('en-GB', 'metric');
const american = speakerFor('en-US', 'imperial');

describe('format', () => {
  it('writes distances, climbs and rates in the reader’s units', () => {
    expect(british.format.distance(42.195)).toBe('42.2 km');
    expect(american.format.distance(42.195)).toBe('26.2 mi');
    expect(british.format.climb(55)).toBe('55 m');
    expect(american.format.climb(45.72)).toBe('150 ft');
    expect(american.format.climb(1853)).toBe('6,080 ft');
    expect(british.format.climbRate(6.2)).toBe('6.2 m per km');
    expect(american.format.climbRate(6.44)).toBe('34 ft per mile');
    expect(british.format.pace(379)).toBe('6:19 per km');
    expect(american.format.pace(379)).toBe('10:10 per mile');
  });

  it('names a place in both units, the reader’s first', () => {
    expect(british.format.place(10)).toBe('km 10 · mile 6.2');
    expect(american.format.place(10)).toBe('mile 6.2 · km 10');
  });

  it('writes durations as one would say them', () => {
    // Which short form it is depends on the runtime's locale data.
    expect(british.format.duration(60)).toMatch(/^60 secs?$/);
    expect(british.format.duration(150)).toMatch(/^3 mins?$/);
    expect(british.format.duration(7560)).toMatch(/^2 hrs?,? 6 mins?$/);
  });

  it('picks the plural form and writes the number', () => {
    const forms = { one: '# day', other: '# days' };
    expect(british.format.plural(1, forms)).toBe('1 day');
    expect(british.format.plural(12, forms)).toBe('12 days');
  });

  it('keeps a day that is no date as it is written', () => {
    expect(british.format.date('2025-10-12')).toBe('12 October 2025');
    expect(british.format.date('soon')).toBe('soon');
  });

  it('says each muscle once', () => {
    expect(british.format.muscles(['gastrocnemius', 'hamstrings', 'gastrocnemius'])).toBe(
      'calf and hamstrings',
    );
    expect(new Set(MUSCLES.map((id) => british.format.muscle(id))).size).toBe(MUSCLES.length);
  });
});

describe('speakers', () => {
  it('falls back to English for a language without a catalogue', () => {
    expect(speakerFor('xx', 'metric').locale).toBe('en');
    expect(speakerFor('en-AU', 'metric').locale).toBe('en-AU');
  });

  it('say every message inside a structure and leave the rest', () => {
    const said = sayAll(british, { a: [msg('muscle.soleus'), 3], b: { c: null, d: 'kept' } });
    expect(said).toEqual({ a: ['lower calf', 3], b: { c: null, d: 'kept' } });
  });

  it('leave plain data alone, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const hasMessage = JSON.stringify(value).includes('"message"');
        fc.pre(!hasMessage);
        expect(sayAll(british, value)).toEqual(value);
      }),
    );
  });
});
