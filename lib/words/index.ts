import { en } from './en';
import type { Units } from './format';
import { type Catalogue, makeSpeaker, type Speaker } from './message';

export type { Format, Units } from './format';
export {
  type Catalogue,
  type Message,
  type MessageKey,
  msg,
  type Said,
  type Speaker,
  sayAll,
} from './message';

const catalogues: Readonly<Record<string, Catalogue>> = { en };

/** The languages that have a catalogue, as BCP 47 primary tags. */
export const languages: readonly string[] = Object.keys(catalogues);

/** Whoever speaks `locale` ("de-AT"), in that language where it has a catalogue and in English where not. */
export function speakerFor(locale: string, units: Units): Speaker {
  const language = locale.split('-')[0] ?? 'en';
  const catalogue = catalogues[language];
  return catalogue ? makeSpeaker(locale, catalogue, units) : makeSpeaker('en', en, units);
}
