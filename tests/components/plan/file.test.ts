import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileProblem, LEAST_KM, MOST_KM, nameOfFile, parseDistanceKm } from '../../../components/plan/file';
import { METRES_PER_MILE } from '../../../lib/units';
import { speakerFor } from '../../../lib/words';

const MOST = 40_000_000;

describe('a course file by its size', () => {
  it('is refused with a sentence where it is empty or huge', () => {
    const speaker = speakerFor('en', 'metric');
    const empty = fileProblem({ name: 'a.gpx', size: 0 }, MOST);
    const huge = fileProblem({ name: 'a.gpx', size: 100_000_000 }, MOST);
    expect(empty && speaker.say(empty)).toBe('a.gpx is empty.');
    expect(huge && speaker.say(huge)).toBe(
      'a.gpx is 100 MB. A course file has at most 40 MB, so it was not opened.',
    );
    expect(fileProblem({ name: 'a.gpx', size: MOST }, MOST)).toBeNull();
  });
});

describe('a typed distance', () => {
  it('takes a point or a comma, in km or miles', () => {
    expect(parseDistanceKm('42.195', 1)).toBe(42.195);
    expect(parseDistanceKm(' 21,1 ', 1)).toBe(21.1);
    expect(parseDistanceKm('26.2', METRES_PER_MILE / 1000)).toBeCloseTo(42.16, 1);
  });

  it('is refused where it is no race distance', () => {
    for (const text of [
      '',
      'marathon',
      '-5',
      '0',
      '0.2',
      '1e3',
      '9999',
      '42 km',
      '1,000.5',
      'NaN',
      'Infinity',
    ]) {
      expect(parseDistanceKm(text, 1), text).toBeNull();
    }
  });

  it('is never outside the bounds, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const km = parseDistanceKm(text, 1);
        expect(km === null || (km >= LEAST_KM && km <= MOST_KM)).toBe(true);
      }),
    );
  });
});

describe('a race known from its file', () => {
  it.each([
    ['hilly-half.gpx', 'hilly-half'],
    ['Bay Marathon 2027.FIT', 'Bay Marathon 2027'],
    ['course.gpx.gz', 'course'],
    ['no ending', 'no ending'],
    ['v2.final.tcx', 'v2.final'],
    ['.gpx', '.gpx'],
    ['', ''],
  ])('%j is called %j', (file, name) => expect(nameOfFile(file)).toBe(name));
});
