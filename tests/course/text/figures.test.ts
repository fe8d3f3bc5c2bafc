import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/course/text';
import { feetToMetres } from '../../../lib/units';

const feet = (value: number) => Math.round(feetToMetres(value));

/** Gains and losses as [kind, metres, distance]. */
function said(text: string, distancesKm: readonly number[], language = 'en') {
  const hints = readText([{ text, from: 'text', heading: null }], { distancesKm, language });
  return hints.flatMap(({ says, appliesToKm }) =>
    says.kind === 'gain' || says.kind === 'loss'
      ? [[says.kind, Math.round(says.m), appliesToKm ?? null]]
      : [],
  );
}

describe('figures of climb', () => {
  it.each([
    [
      'el',
      'es',
      '12 km: 340+ 350-',
      [12],
      [
        ['gain', 340, 12],
        ['loss', 350, 12],
      ],
    ],
    [
      'signs before',
      'de',
      'Runde 18 km, +620 m / -620 m',
      [18],
      [
        ['gain', 620, 18],
        ['loss', 620, 18],
      ],
    ],
    ['a label with bare metres', 'es', 'DESNIVEL: +240', [11], [['gain', 240, 11]]],
    ['a label with bare metres', 'fr', 'Dénivelé positif : 850', [30], [['gain', 850, null]]],
    [
      'the unit before its number',
      'it',
      'La gara è lunga km. 30 con dislivello positivo di 1800 mt.',
      [30, 12],
      [['gain', 1800, 30]],
    ],
    ['a narrow range as its middle', 'en', 'Expect 1,000-1,200 m of climbing.', [30], [['gain', 1100, null]]],
    [
      'a figure near some words',
      'en',
      'Elevation gain for the 50K will be in the ballpark of 3,000 ft.',
      [50, 25],
      [['gain', feet(3000), 50]],
    ],
    [
      'a second figure of the same kind',
      'en',
      'The 50K has 3,000 ft of climbing and the 25K 1,500 ft.',
      [50, 25],
      [
        ['gain', feet(3000), 50],
        ['gain', feet(1500), 25],
      ],
    ],
    [
      'a lapped route',
      'en',
      'It is a 6k lapped route, the 12k does it twice. Total elevation gain: 500 ft (per lap)',
      [12, 6],
      [
        ['gain', feet(1000), 12],
        ['gain', feet(500), 6],
      ],
    ],
  ])('reads %s (%s): %s', (_name, language, text, kms, expected) => {
    const found = said(text, kms, language);
    expect(found.map(([kind, m]) => [kind, m])).toEqual(expected.map(([kind, m]) => [kind, m]));
    for (const [index, [, , km]] of expected.entries())
      if (km !== null) expect([km, null]).toContain(found[index]?.[2]);
  });

  it.each([
    ['a class of races', 'en', 'Moderate: 200m - 500m ascent, 6 km - 10 km', [10]],
    [
      'the figure of a distance that is not on offer here',
      'es',
      'Uno de 20 km con un desnivel positivo de 800 metros, y la maratón.',
      [42.195],
    ],
    ['ages and temperatures', 'de', 'Klassen 40+ 50- und Temperaturen von +30/-10 °C', [10]],
    ['one climb over a stretch', 'en', 'Then comes the wall (1,000 ft climb in 0.9 miles).', [21.1]],
    ['a rate as a sum', 'fr', 'Un ratio de 60 m de D+ par km.', [100]],
  ])('takes no figure from %s', (_name, language, text, kms) => {
    expect(said(text, kms, language)).toEqual([]);
  });
});

describe('a figure beside a distance', () => {
  const beside = (text: string, others: readonly string[]) =>
    readText(
      [...others, text].map((line) => ({ text: line, from: 'text' as const, heading: null })),
      { distancesKm: [30, 15], language: 'en' },
    ).flatMap(({ says, appliesToKm }) => (says.kind === 'gain' ? [[Math.round(says.m), appliesToKm]] : []));
  const trail = ['A trail race on the ridge.', 'The trails are marked.'];

  it('is its climb on a page of trails', () => {
    expect(beside('15 km / 900 m', trail)).toEqual([[900, 15]]);
    expect(beside('30K (1,800 m)', trail)).toEqual([[1800, 30]]);
    expect(beside('15 km, 2,100 ft', trail)).toEqual([[feet(2100), 15]]);
  });

  it.each([
    ['elsewhere', '15 km / 900 m', ['A race by the sea.', 'Enter now.']],
    ['a race of children', '15 km / 900 m kids run', trail],
    ['too steep to be one', '15 km, 3,000 m', trail],
  ])('is none: %s', (_name, text, others) => {
    expect(beside(text, others)).toEqual([]);
  });
});

describe('whose figure it is', () => {
  it('is that of the distance that its paragraph opens with', () => {
    const text = 'The 10k is for families. Wide trails. There is 515 feet of elevation gain.';
    expect(said(text, [21.1, 10])).toEqual([['gain', feet(515), 10]]);
  });

  it('reads climb and descent behind their common label, whatever else stands there', () => {
    const text = 'An average altitude of 850m and a total climb/descent of 2,300m/2,500m respectively.';
    expect(said(text, [100]).map(([kind, m]) => [kind, m])).toEqual([
      ['gain', 2300],
      ['loss', 2500],
    ]);
  });
});

describe('thousands after a space', () => {
  const heights = (text: string) =>
    readText([{ text, from: 'text', heading: null }], {
      distancesKm: [25],
      language: 'fr',
      loopFormat: false,
    }).map(({ says }) => says);

  it.each([
    ['Le trail de 25 km a un dénivelé positif de 1 350 m.', 1350],
    ['Dénivelé : 12 400 m D+', 12400],
    ['En 2027 350 m de dénivelé positif vous attendent.', 350],
  ])('%s', (text, m) => {
    expect(heights(text)).toEqual([{ kind: 'gain', m }]);
  });

  it('are not made of a place on the way and a height', () => {
    expect(heights('Au km 5 350 m de dénivelé positif, 25 km en tout.')).not.toContainEqual({
      kind: 'gain',
      m: 5350,
    });
  });
});
