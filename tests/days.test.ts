import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { daysToRace } from '../lib/advice/saved-race';
import { addDays, dayNumber, daysBetween, isoDay, mondayOf } from '../lib/days';
import { today } from '../lib/platform/clock';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** Where clocks are put forward and back, where days are skipped, and far from Greenwich. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kolkata',
];

const anyDate = fc
  .date({ min: new Date('1990-01-01T12:00:00Z'), max: new Date('2099-12-31T12:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe('days of a calendar', () => {
  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2028-05-03', -64, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    // The night in which clocks change, in Europe and in America.
    ['2027-03-28', 1, '2027-03-29'],
    ['2027-10-31', -1, '2027-10-30'],
    ['2027-11-07', 1, '2027-11-08'],
    ['2027-04-18T09:00:00+13:00', 0, '2027-04-18'],
  ])('from %s by %d is %s', (from, days, to) => expect(addDays(from, days)).toBe(to));

  it('count there and back the same, in every time zone', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: -400, max: 400 }),
        fc.constantFrom(...ZONES),
        (date, days, tz) => {
          process.env.TZ = tz;
          const other = addDays(date, days);
          expect(other).not.toBeNull();
          expect(daysBetween(date, other ?? '')).toBe(days);
          expect(addDays(other ?? '', -days)).toBe(date);
        },
      ),
    );
  });

  it('are none where there is no date', () => {
    for (const odd of ['', 'soon', '2027-13-01', '2027']) {
      expect(addDays(odd, 1)).toBeNull();
      expect(daysBetween(odd, '2027-01-01')).toBeNaN();
      expect(daysBetween('2027-01-01', odd)).toBeNaN();
      expect(daysToRace(odd, '2027-01-01')).toBeNull();
    }
    expect(addDays('2027-01-01', Number.POSITIVE_INFINITY)).toBeNull();
    expect(addDays('2027-01-01', 1e12)).toBeNull();
  });

  it('begin their weeks on Mondays', () => {
    expect(isoDay(dayNumber('2028-05-20'))).toBe('2028-05-20');
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => {
        const monday = mondayOf(day);
        expect(new Date(`${isoDay(monday)}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThan(7);
      }),
    );
  });

  it('begin at midnight where the runner is', () => {
    const night = new Date('2027-03-28T23:30:00Z');
    const there = (tz: string) => {
      process.env.TZ = tz;
      return today(night);
    };
    expect(there('UTC')).toBe('2027-03-28');
    expect(there('Europe/Berlin')).toBe('2027-03-29');
    expect(there('America/New_York')).toBe('2027-03-28');
    expect(there('Pacific/Kiritimati')).toBe('2027-03-29');
  });
});
