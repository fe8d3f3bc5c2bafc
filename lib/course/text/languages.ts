import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { international } from './international';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pt } from './pt';
import type { ReadingLanguage } from './types';

const languages: Readonly<Record<string, ReadingLanguage>> = { cs, de, en, es, fr, it, ja, nl, pt };

/**
 * The knowledge of one language by its primary tag. Where a language has no file yet, international labels
 * and units are still read (D+, m, ft) and words are not guessed.
 */
export function languageFor(tag: string | null): ReadingLanguage {
  return (tag !== null && Object.hasOwn(languages, tag) ? languages[tag] : undefined) ?? international;
}

/** Primary tags of the languages whose words are read. */
export const readingLanguages: readonly string[] = Object.keys(languages);
