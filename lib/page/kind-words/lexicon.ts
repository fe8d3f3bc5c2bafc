/**
 * Words by language, a comma between two. `*` stands for any letters and a blank for a blank or a
 * hyphen ("sign up", "sign-up"). `any` holds what no language has for itself.
 */
export type WordsByLanguage = Readonly<Record<string, string>>;

/** Scripts that put no blank between two words. */
const UNSPACED = new Set(['ja', 'zh', 'ko', 'th']);
/** Languages so near to each other that a short text of one is taken for another. */
const FAMILIES: Readonly<Record<string, string>> = { da: 'nordic', no: 'nordic', sv: 'nordic', nb: 'nordic' };

/** Counts the words of one concept in texts. */
export interface Lexicon {
  readonly count: (text: string, language: string | null) => number;
  readonly distinct: (text: string, language: string | null) => number;
  readonly has: (text: string, language: string | null) => boolean;
  /** The text without these words. */
  readonly without: (text: string, language: string | null) => string;
}

/** Letters of lower-case text, accents included: a plain range, since hundreds of `\p{L}` take a second to compile. */
const LETTER = '[a-z\\u00b5\\u00c0-\\u1fff\\u3040-\\ud7ff]';

function source(words: string, spaced: boolean): string {
  const alternatives = words
    .toLowerCase()
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) =>
      word
        .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/['’]/g, "['’]")
        .replace(/ /g, '[ -]')
        .replace(/\*/g, `${LETTER}*`),
    )
    .join('|');
  return spaced ? `(?<!${LETTER})(?:${alternatives})(?!${LETTER})` : `(?:${alternatives})`;
}

/**
 * Makes a lexicon. A text is searched for the words of its language, of English, which stands on pages of every
 * language, and of `any`; where its language is unknown or has none, for all.
 */
export function lexicon(words: WordsByLanguage): Lexicon {
  const made = new Map<string, RegExp>();
  const patternFor = (language: string | null): RegExp => {
    const tag = FAMILIES[language ?? ''] ?? language ?? '';
    const key = tag in words ? tag : '';
    const known = made.get(key);
    if (known) return known;
    const tags = key === '' ? Object.keys(words) : [...new Set(['any', 'en', key])];
    const pattern = new RegExp(
      tags.flatMap((one) => (words[one] ? [source(words[one], !UNSPACED.has(one))] : [])).join('|'),
      'g',
    );
    made.set(key, pattern);
    return pattern;
  };
  const found = (text: string, language: string | null) =>
    text.toLowerCase().match(patternFor(language)) ?? [];
  return {
    count: (text, language) => found(text, language).length,
    distinct: (text, language) => new Set(found(text, language)).size,
    has: (text, language) => text.toLowerCase().search(patternFor(language)) >= 0,
    without: (text, language) => text.toLowerCase().replace(patternFor(language), ' '),
  };
}
