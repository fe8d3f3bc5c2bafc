import { describe, expect, it } from 'vitest';
import { claim, claims } from '../../lib/evidence';
import { speakerFor } from '../../lib/words';
import { en } from '../../lib/words/en';

/**
 * The texts of the whole English catalogue. A message with parameters gives its source, so that every
 * branch of it is seen; the code around the text holds no word that these tests look for.
 */
const texts: readonly (readonly [string, string])[] = Object.entries(en).map(([key, value]) => [
  key,
  typeof value === 'string' ? value : value.toString(),
]);

/** Sentences, and the string literals of a message with parameters, each by itself. */
const sentences = texts.flatMap(([key, text]) =>
  text
    .split(/(?<=[.?;])\s+|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((sentence) => [key, sentence] as const),
);

function saying(pattern: RegExp, unless?: RegExp): string[] {
  return sentences
    .filter(([, sentence]) => pattern.test(sentence) && !(unless?.test(sentence) ?? false))
    .map(([key, sentence]) => `${key}: ${sentence}`);
}

const DENIED = /\b(not|no|never|nobody|none|unlikely|untested|neither)\b|n[’']t\b/i;

describe('what the catalogue promises', () => {
  it('is read whole', () => {
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('prevents, stops and banishes no cramps', () => {
    expect(saying(/\b(prevent|avert|banish|eliminate)\w*\b.*\bcramp/i, DENIED)).toEqual([]);
    expect(saying(/\bcramps?\b.*\b(is|are|be) prevented\b/i, DENIED)).toEqual([]);
    expect(saying(/\b(prevents|eliminates|cures|ends) (your |all |the )?cramps?\b/i)).toEqual([]);
    expect(saying(/cramp-(free|proof)/i)).toEqual([]);
    expect(saying(/\bguarantee/i, DENIED)).toEqual([]);
    expect(saying(/\b(avoid|escape|keep away|keeps away) (your |all |the |any )?cramps?\b/i, DENIED)).toEqual(
      [],
    );
  });

  it('foretells no cramp and gives no personal odds', () => {
    expect(saying(/\byou(’ll| will| are going to| are likely to) cramp\b/i)).toEqual([]);
    expect(saying(/\byour (risk|chance|odds|probability) (of|is|to)\b/i)).toEqual([]);
  });

  it('stays calm', () => {
    expect(saying(/[a-z)’]!(?=$|[\s'"`])/i)).toEqual([]);
    expect(saying(/\b(danger ahead|beware|alarm|urgent)\b|^warning[:.]/i)).toEqual([]);
  });

  it('recommends no medicine', () => {
    const medicine =
      /\b(quinine|tonic water|ibuprofen|aspirin|paracetamol|acetaminophen|painkillers?|anti-inflammator\w+|magnesium|salt tablets?|electrolyte (pills?|tablets?|capsules?)|(?<!sports[ -]|UW )medicines?|drugs?|pills?)\b/i;
    const handled = /\b(doctor|pharmacist|surgeon|against|report more|illness|after a new|clinicians)\b|\?/i;
    const loose = sentences.filter(
      ([, sentence]) => medicine.test(sentence) && !DENIED.test(sentence) && !handled.test(sentence),
    );
    expect(loose).toEqual([]);
    expect(
      saying(
        /\b(take|try|use|swallow) (some |a |an )?(quinine|tonic|ibuprofen|aspirin|magnesium|salt)/i,
        DENIED,
      ),
    ).toEqual([]);
    expect(saying(/quinine|tonic water/i).length).toBeGreaterThan(1);
  });

  it('claims of salt and water only that the question is open', () => {
    expect(
      saying(
        /\b(salt|electrolytes?|sodium|water|drinking|hydration)\b.*\b(prevents?|stops?|helps? against|cures?)\b.*\bcramp/i,
        DENIED,
      ),
    ).toEqual([]);
  });

  it('calls stretching the best treatment, and never the best prevention', () => {
    expect(en['acute.lead']).toMatch(/best/);
    expect(en['primer.treatment.text']).toMatch(/best/);
    const speaker = speakerFor('en', 'metric');
    for (const id of ['S25', 'stretch-habit', 'hold-dose', 'strength'] as const)
      expect(speaker.say(claim(id).says), id).not.toMatch(/\bbest\b/i);
    expect(en['primer.prevention.text']).not.toMatch(/\bbest\b/i);
    expect(en['primer.prevention.text']).toMatch(/none is proven/);
  });

  it('says of every contradicted or untested claim that it is so', () => {
    const speaker = speakerFor('en', 'metric');
    for (const { id, grade, says } of claims) {
      if (grade !== 'contradicted') continue;
      expect(speaker.say(says), id).toMatch(/\bno\b|\bnot\b/);
    }
  });
});

describe('these tests themselves', () => {
  const bad = (pattern: RegExp, sentence: string) => pattern.test(sentence) && !DENIED.test(sentence);

  it('would see a promise', () => {
    const promise = /\b(prevent|avert|banish|eliminate)\w*\b.*\bcramp/i;
    expect(bad(promise, 'Quick steps prevent calf cramps.')).toBe(true);
    expect(bad(promise, 'Not shown to prevent cramps.')).toBe(false);
  });

  it('would see an exclamation mark and none in code', () => {
    const mark = /[a-z)’]!(?=$|[\s'"`])/i;
    expect(mark.test('Keep going!')).toBe(true);
    expect(mark.test('`Go! `')).toBe(true);
    expect(mark.test('p.x !== null ? a : !b')).toBe(false);
  });
});
