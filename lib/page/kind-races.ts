import { findLengths } from '../course/text/lengths';
import type { Block } from './blocks';
import { DAYS } from './kind-patterns';

/** A race is named at the end, as Germanic languages and English do, or at the beginning. */
const NAME_FIRST =
  /(?<![\p{L}\d])(\p{Lu}[\p{L}'’.-]{2,24}(?: \p{Lu}[\p{L}'’.-]{1,24}){0,2}) (?:(?:Half|Trail|City|International) )?(?:Marathons?|Halbmarathon|Trail|Ultra|Ultramarathon|Lauf|Stadtlauf|Run|10K|5K|Challenge|Race|Loop|Mile)(?![\p{L}\d])/gu;
const NAME_LAST =
  /(?<!\p{L})(?:(?:Semi|Media|Medio|Mezza|Meia|Mitja|Ultra|Grand|Gran)[- ])?(?:Marathon|Marat[oó]n?|Maratona|Trail|Cursa|Carrera|Corrida|Corsa|Cros|Cross|Foulées|Stra)(?: (?:de|du|des|del|di|da|do|dos|das|della|dei|dell'|d'|la|les?|los|las|a)){0,2} ?(\p{Lu}[\p{L}'’-]{2,24})/gu;
const NAME_LAST_JAPANESE = /([\p{Script=Han}\p{Script=Katakana}ー]{2,12})(?:マラソン|トレイル|ウルトラ)/gu;
/** "Moorlauf", "Hafen-Marathon", "Dalloop": a race named in one word. */
const NAME_IN_ONE =
  /(?<![\p{L}-])(\p{Lu}\p{Ll}{2,18}?)-?(?:lauf|marathon|halbmarathon|trail|ultra|loop|run)(?![\p{L}-])/gu;
/** What stands before "-lauf" and "-loop" in the name of a kind, not of a race. */
const KINDS =
  /^(?:volks|halb|half|berg|stadt|haupt|kinder|schüler|bambini|jedermann|staffel|lang|kurz|straßen|strassen|cross|wald|gelände|fun|kids|trail|ultra|mini|jugend|firmen|team|benefiz|spenden|hobby|frauen|einzel|ski|ver|ab|ein|zu|dauer|wett|mara|jeugd|prestatie|wedstrijd|duur|straat|bos|estafette|scholieren|semi|city|inter)$/;
const LENGTHS_TEXT = 8000;
const NAMES_TEXT = 20_000;

/** How many races of different names a text speaks of; a race's own page names its own, and perhaps its sisters. */
export function namedRaces(text: string): number {
  const names = new Set<string>();
  const some = text.slice(0, NAMES_TEXT);
  for (const pattern of [NAME_FIRST, NAME_LAST, NAME_LAST_JAPANESE])
    for (const match of some.matchAll(pattern)) {
      const own = (match[1] ?? '').split(' ').at(-1) ?? '';
      if (
        !/^(?:The|Our|Half|Full|Fun|Kids?|Trail|Virtual|Each|Every|This|First|Team|Relay|World|Road)$/.test(
          own,
        )
      )
        names.add(own.toLowerCase());
    }
  for (const match of some.matchAll(NAME_IN_ONE)) {
    const own = (match[1] ?? '').toLowerCase();
    if (!KINDS.test(own)) names.add(own);
  }
  return names.size;
}

/** Sentences and lines that name a day and a race or its length: two or more are a calendar's. */
export function datedRaces(text: string): number {
  const lines = text.slice(0, LENGTHS_TEXT).split(/[\n.;]/);
  return lines.filter((line) => line.length < 160 && line.search(DAYS) >= 0 && findLengths(line).length > 0)
    .length;
}

/** Four or more headings or list items that each name another race make a listing. */
export function manyRaces(blocks: readonly Block[]): boolean {
  const named = new Set<string>();
  for (const block of blocks) {
    if (block.level < 2 || block.text.length > 90) continue;
    const match =
      /^\W*(?:\d{1,2}[.)]\s*)?(.{3,60}?)\s(?:half[- ]marathon|marathon|maratona|maratón|マラソン|ultra(?:marathon)?|parkrun)\b/i.exec(
        block.text,
      );
    const name = (match?.[1] ?? '')
      .replace(/\b(?:the|full|half|our|a|10k|5k|and|&)\b/gi, '')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase();
    if (name.length > 3) named.add(name);
  }
  return named.size >= 4;
}
