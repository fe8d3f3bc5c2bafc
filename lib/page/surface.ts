import type { CourseHint, Surface } from '../course/types';
import { HALF_MARATHON_KM, MARATHON_KM, milesToKm } from '../units';
import type { Block } from './blocks';
import {
  BOTH,
  HARD,
  MASKED,
  MIXED,
  PAVED,
  ROAD,
  SOFT,
  THE_WAY_THERE,
  TRACK,
  TRAIL,
  ULTRA,
  type Weighed,
} from './surface-words';
import { withoutTeasers } from './teasers';

const MOST_TEXT = 120_000;
/** From this weight on a surface is told; the other may have no more than this share of it. */
const TOLD = 1.5;
const CLEAR = 1.6;
/** The page of a trail race names more roads, those to it and over them, than that of a road race names trails. */
const CLEAR_TRAIL = 1.3;

/** The distances of road running; what is longer than a marathon is run on trails more often than not. */
const ROAD_KM = [5, 10, 15, milesToKm(10), 20, HALF_MARATHON_KM, MARATHON_KM];
const PAST_A_MARATHON_KM = 43;
/** Metres of climb a kilometre that few roads have, and hardly any. */
const STEEP = 25;
const VERY_STEEP = 45;

/** What else a page tells of a race that hints at its ground. */
export interface Race {
  /** What is on offer, longest first. */
  readonly distancesKm: readonly number[];
  readonly hints: readonly CourseHint[];
}

const NOTHING_ELSE: Race = { distancesKm: [], hints: [] };

/** How much the lengths and the climb speak for each ground, on the scale of the words' weights. */
function usualGround({ distancesKm, hints }: Race): { readonly trail: number; readonly road: number } {
  const [longestKm] = distancesKm;
  const rates = hints.flatMap(({ says, appliesToKm }) => {
    if (says.kind === 'gain-rate') return [says.mPerKm];
    const km = appliesToKm ?? longestKm;
    return says.kind === 'gain' && km !== undefined && km > 0 ? [says.m / km] : [];
  });
  const steepest = Math.max(0, ...rates);
  const isRoads = distancesKm.some((km) => ROAD_KM.some((one) => Math.abs(one - km) <= 0.005 * one));
  const isUltra = longestKm !== undefined && longestKm > PAST_A_MARATHON_KM;
  return {
    trail: (isUltra ? 0.75 : 0) + (steepest >= VERY_STEEP ? 2.5 : steepest >= STEEP ? 1.5 : 0),
    road: isRoads && !isUltra && steepest < STEEP ? 1.5 : 0,
  };
}

/** A word or two of the wild is no trail. */
const LITTLE = 0.8;

const SHARE = '(\\d{1,3})(?:[.,]\\d)?\\s?[%％]';
const GROUND = `(?:(${HARD}|road|streets?|route|strada|asfalto)|(${SOFT}|trails?|off-?road|single-?tracks?|pfade?n?))(?!\\p{L})`;
/** "70 % asphalt", "asphalt: 70 %": the share before or behind its ground. */
const SHARES = [
  new RegExp(
    `${SHARE}(?:\\s(?:on|of|auf|ein(?:e[rn]?)?|de|di|en|sur|su|op|is|sont|su)|\\s\\p{L}{4,14}){0,3}\\s(?<!\\p{L})${GROUND}`,
    'giu',
  ),
  new RegExp(`(?<!\\p{L})${GROUND}\\s?[:(=–-]{1,2}\\s?(?:ca\\.? |about |circa )?${SHARE}`, 'giu'),
];

/** What the shares of hard and soft ground make of a course; null where a page gives none that fit together. */
function fromShares(text: string): Surface | null {
  for (const [behind, pattern] of SHARES.entries()) {
    let hard = 0;
    let soft = 0;
    for (const match of text.matchAll(pattern)) {
      const share = Number(match[behind === 0 ? 1 : 3]);
      if (match[behind === 0 ? 2 : 1] === undefined) soft += share;
      else hard += share;
    }
    if (hard + soft === 0 || hard + soft > 110) continue;
    if (hard >= 90) return 'road';
    if (soft >= 80 && hard < 5) return 'trail';
    if (hard >= 5 && (soft >= 5 || hard <= 80)) return 'mixed';
  }
  return null;
}

const sentencesOf = (text: string) => text.slice(0, MOST_TEXT).split(/(?<=[.!?。])\s+|\n+/);

/**
 * What the race is run on, null where nothing tells. Weighs the words of every language at once, and with them what
 * such lengths and such climbs are mostly run on.
 */
export function readSurface(
  blocks: readonly Block[],
  names: readonly string[],
  race: Race = NOTHING_ELSE,
): Surface | null {
  const own = withoutTeasers(blocks);
  const isHead = (block: Block) => block.kind === 'title' || block.level === 1;
  const joined = (parts: readonly string[]) =>
    parts.join(' \n ').slice(0, MOST_TEXT).replace(PAVED, ' paved ').replace(MASKED, ' - ');
  const heads = joined([...names, ...own.filter(isHead).map(({ text }) => text)]);
  const told = own.filter((block) => !block.link && !isHead(block)).flatMap(({ text }) => sentencesOf(text));
  const text = joined(told.filter((sentence) => !THE_WAY_THERE.test(sentence)));
  const weigh = (weighed: readonly Weighed[]) =>
    weighed.reduce((sum, [pattern, weight]) => {
      const inBody = Math.min(4, (text.match(pattern) ?? []).length);
      const inHeads = Math.min(1, (heads.match(pattern) ?? []).length);
      return sum + weight * (inBody + 2 * inHeads);
    }, 0);
  const shares = fromShares(text);
  if (shares) return shares;
  const mixed = MIXED.test(text);
  if (TRACK.test(text) && !mixed) return 'track';
  const usual = usualGround(race);
  const soft = weigh(TRAIL) + usual.trail;
  const trail = soft > 0 ? soft + weigh(ULTRA) : 0;
  const road = weigh(ROAD);
  if (mixed && !(trail > 4 && trail > 3 * road)) return 'mixed';
  if (BOTH.test(text) && !(trail > 4 && trail > 2 * road) && !(road > 6 && road > 4 * trail)) return 'mixed';
  if (trail >= TOLD && trail > CLEAR_TRAIL * road) return 'trail';
  if (road >= TOLD && road > CLEAR * trail) return 'road';
  if (road + usual.road >= TOLD && trail < LITTLE) return 'road';
  return trail >= TOLD && road >= TOLD ? 'mixed' : null;
}
