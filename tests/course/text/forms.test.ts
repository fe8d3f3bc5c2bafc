import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageFor, readingLanguages, readText } from '../../../lib/course/text';
import { plainForm } from '../../../lib/course/text/forms';
import { inFigures } from '../../../lib/course/text/spelt';
import { foreignTongue } from '../../../lib/course/text/tongue';

const text = fc.oneof(
  fc.string({ maxLength: 300, unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'twelve',
        'zwei',
        'hundert',
        'mil',
        'mille',
        'cent',
        ' ',
        '-',
        'und',
        ' feet',
        ' m',
        ' Höhenmeter',
        '350',
        '1 200',
        ' D+',
        '↑',
        '↓',
        '▲',
        '▼',
        '３５０ｍ',
        '㍍',
        '+',
        '/',
        ' 2024: ',
        '“',
        '”',
        'Hm',
        ' each',
        '標高',
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join('')),
);
const language = fc.constantFrom(...readingLanguages, 'pl', null);

describe('a text in its plain form', () => {
  it('keeps every character in its place', () => {
    fc.assert(
      fc.property(text, language, (raw, tag) => {
        const plain = plainForm(raw);
        expect(plain).toHaveLength(raw.length);
        expect(plainForm(plain)).toBe(plain);
        expect(inFigures(plain, languageFor(tag))).toHaveLength(raw.length);
      }),
    );
  });

  it.each([
    ['en', 'twelve hundred feet', '1200 feet'],
    ['en', 'three thousand five hundred feet', '3500 feet'],
    ['en', 'sixty-five metres', '65 metres'],
    ['de', 'dreihundertfünfzig Höhenmeter', '350 Höhenmeter'],
    ['de', 'zweiundzwanzig Höhenmeter', '22 Höhenmeter'],
    ['fr', 'quatre-vingt mètres', '80 mètres'],
    ['fr', 'deux cent cinquante mètres', '250 mètres'],
    ['es', 'mil doscientos metros', '1200 metros'],
    ['es', 'treinta y cinco metros', '35 metros'],
    ['it', 'mille metri', '1000 metri'],
    ['nl', 'tweehonderd hoogtemeters', '200 hoogtemeters'],
    ['en', 'twelve runners', 'twelve runners'],
  ])('has spelt heights in figures (%s): %s', (tag, spelt, figures) => {
    expect(inFigures(spelt, languageFor(tag)).trim()).toBe(figures);
  });
});

describe('whatever a page holds', () => {
  it('is read without an error, with figures that are numbers', () => {
    fc.assert(
      fc.property(text, language, (raw, tag) => {
        const hints = readText([{ text: raw, from: 'text', heading: raw.slice(0, 40) }], {
          distancesKm: [42.195, 10],
          language: tag,
        });
        for (const { says, weight } of hints) {
          if (says.kind === 'gain' || says.kind === 'loss') expect(Number.isFinite(says.m)).toBe(true);
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
        expect(foreignTongue(raw, tag, () => true)).not.toBe(tag ?? 'none');
      }),
    );
  });
});
