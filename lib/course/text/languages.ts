import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { international } from './international';
import { it } from './it';
import type { ReadingLanguage } from './types';

const languages: Readonly<Record<string, ReadingLanguage>> = { de, en, es, fr, it };

/**
 * The knowledge of one language by its primary tag. Where a language has no file yet, international labels
 * and units are still read (D+, m, ft) and words are not guessed.
 */
export function languageFor(tag: string | null): ReadingLanguage {
  return (tag !== null && Object.hasOwn(languages, tag) ? languages[tag] : undefined) ?? international;
}

/** Primary tags of the languages whose words are read. */
export const readingLanguages: readonly string[] = Object.keys(languages);
