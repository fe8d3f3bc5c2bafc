import { describe, expect, it } from 'vitest';
import { findLengths, readText } from '../../../lib/course/text';

const said = (text: string, distancesKm: number[]) =>
  readText([{ text, from: 'text' }], { distancesKm, language: 'en' }).flatMap(({ says }) =>
    'm' in says ? [`${says.kind} ${Math.round(says.m)}`] : [],
  );

describe('figures of climb in English', () => {
  it('reads gains and losses in the plural', () => {
    expect(said('It has elevation gains and losses of 2,310 ft each.', [21.1])).toEqual([
      'gain 704',
      'loss 704',
    ]);
  });

  it('takes no total of a stretch for the course’s', () => {
    expect(said('Over a 3km stretch there is a total climb of 210 m.', [42])).toEqual([]);
    expect(said('Over the 42 km there is a total climb of 210 m.', [42])).toEqual(['gain 210']);
  });
});

describe('spelt lengths with a half', () => {
  it.each([
    ['a course of six and a half miles', 10.46],
    ['the four-and-a-half-mile loop', 7.24],
    ['three and a half km of trail', 3.5],
  ])('%s', (text, km) => {
    expect(findLengths(text).map((length) => Math.round(length.km * 100) / 100)).toEqual([km]);
  });
});
