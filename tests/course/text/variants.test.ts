import { describe, expect, it } from 'vitest';
import { withVariants } from '../../../lib/course/text/variants';
import { meaning } from './meaning';

describe('other spellings of a letter', () => {
  it('become alternatives outside classes and escapes', () => {
    const variants = { ü: '(?:ü|ue)', ß: '(?:ß|ss)' };
    expect(withVariants('hügel|[üa]|\\ü', variants)).toBe('h(?:ü|ue)gel|[üa]|\\ü');
    expect(new RegExp(withVariants('^großer hügel$', variants), 'iu').test('Grosser Huegel')).toBe(true);
  });

  it.each([
    ['de', 'Die Strecke ist huegelig.', ['hilly']],
    ['de', 'Streckenlaenge 21,1 km, 420 Hoehenmeter', ['gain 420']],
    ['de', 'GESAMT: 420 HÖHENMETER', ['gain 420']],
    ['de', 'Die Strecke ist groesstenteils flach.', ['flat?']],
    ['fr', 'PARCOURS TRES VALLONNE', ['hilly']],
    ['fr', 'DENIVELE POSITIF : 420 M', ['gain 420']],
  ])('%s: %s', (language, text, expected) => {
    expect(meaning(text, language)).toEqual(expected);
  });
});
