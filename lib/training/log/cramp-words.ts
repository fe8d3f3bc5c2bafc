import type { MuscleId } from '../../muscles';

/**
 * "Cramp" as runners write it in the titles of their runs, in the languages that Strava speaks. Stems, so that
 * plurals and verbs are found too; "clamp" and "scrambled" hold none of them.
 */
const CRAMP =
  /\bcramp|krampf|\bkramp(?!us)|crampe|calambre|\bacalambr|c[âãa]i?mbra|\bcramp[io]\b|судорог|こむら|攣|つった|つって|つりました|抽筋|抽搐|쥐가|\bkram\b|skurcz/iu;

/** Where it was, by the words for the muscles that cramp most. */
const PLACES: readonly (readonly [MuscleId, RegExp])[] = [
  [
    'gastrocnemius',
    /\bcal(?:f|ves)\b|\bwade|mollet|gemel|polpacc|panturrilha|\bkuit|ふくらはぎ|икр|小腿|\bbetis\b|종아리/iu,
  ],
  [
    'hamstrings',
    /hamstring|\bhamm(?:y|ies)\b|ischio|isquio|oberschenkelrückseite|ハムスト|腘绳|bicep femoris/iu,
  ],
  ['quadriceps', /\bquads?\b|quadri|cuádriceps|oberschenkelvorder|大腿四頭|股四头/iu],
  ['foot-sole', /\bfoot\b|\barch\b|\bfuß|fußsohle|\bpied\b|\bpie\b|\bpiede\b|\bpé\b|\bvoet|足裏|足底/iu],
  ['adductors', /\bgroin\b|adductor|\bleiste|\bleste|adducteur|aductor|adduttor/iu],
];

const MOST_TEXT = 300;

/** Whether a title speaks of a cramp, and of which muscle; null where it does not. */
export function crampIn(title: string | null): { readonly muscle: MuscleId | null } | null {
  const text = (title ?? '').slice(0, MOST_TEXT);
  if (!CRAMP.test(text)) return null;
  return { muscle: PLACES.find(([, form]) => form.test(text))?.[0] ?? null };
}
