import { type Segment, type Surface, TERRAINS, type Terrain } from '../terrain';
import { HALF_MARATHON_KM, MARATHON_KM } from '../units';

/**
 * The classes of a course. Published schemes disagree by a factor of two to three (coaches' glossaries, race
 * listings, mountain-running rules), so these cuts are the product's own choice from their middle.
 */
const ROAD_CUTS = { flat: 4, mountainous: 25 };
const ROAD_HILLY_TO_HALF = 10;
/** A coach's rule calls a marathon hilly from 1000 ft of climb (7.2 m per km): long races count hills more. */
const ROAD_HILLY_FROM_MARATHON = 8;
/** 50 m per km is the lower mean grade of uphill mountain racing (World Athletics). */
const TRAIL_CUTS = [10, 25, 50] as const;

const SHORT_RACE_KM = 10;
const SHORT_RACE_HILLY_M = 60;
/** One climb that a runner remembers: at this grade and with this rise it ends the flat. */
const STEEP_CLIMB_PCT = 3;
const STEEP_CLIMB_M = 30;
/** A coach's rule: three rises of 150 ft make a marathon hilly. */
const BIG_RISE_M = 45;
const BIG_RISES = 3;
const UNCERTAINTY = 0.2;

export interface Classified {
  readonly terrain: Terrain | 'unknown';
  /** The neighbouring classes between which ±20 % of gain moves the course; null where it is clear of a cut. */
  readonly between: readonly [Terrain, Terrain] | null;
}

/** The gain in m per km from which a course is rolling, hilly and mountainous. */
export function terrainCuts(distanceKm: number, surface: Surface | null): readonly [number, number, number] {
  if (surface === 'trail') return TRAIL_CUTS;
  const beyondHalf = (distanceKm - HALF_MARATHON_KM) / (MARATHON_KM - HALF_MARATHON_KM);
  const share = Math.min(1, Math.max(0, beyondHalf));
  const hilly = ROAD_HILLY_TO_HALF - share * (ROAD_HILLY_TO_HALF - ROAD_HILLY_FROM_MARATHON);
  return [ROAD_CUTS.flat, hilly, ROAD_CUTS.mountainous];
}

/** Rises in metres of each run of neighbouring segments at `gradePct` or steeper. */
function steepClimbs(segments: readonly Segment[], gradePct: number): number[] {
  const rises: number[] = [];
  let rise = 0;
  for (const segment of segments) {
    if (segment.gradePct >= gradePct) rise += segment.gradePct * segment.lengthKm * 10;
    else if (rise > 0) {
      rises.push(rise);
      rise = 0;
    }
  }
  return rise > 0 ? [...rises, rise] : rises;
}

/** Rises of at least `leastM` between lows and highs, small dips inside a rise allowed. */
function countRises(segments: readonly Segment[], leastM: number): number {
  const dipM = leastM / 3;
  let count = 0;
  let height = 0;
  let low = 0;
  let high = 0;
  let counted = false;
  for (const { gradePct, lengthKm } of segments) {
    height += gradePct * lengthKm * 10;
    high = Math.max(high, height);
    if (!counted && high - low >= leastM) {
      count++;
      counted = true;
    }
    if (high - height >= dipM || height < low) {
      low = height;
      high = height;
      counted = false;
    }
  }
  return count;
}

interface Course {
  readonly gainM: number | null;
  readonly distanceKm: number | null;
  readonly surface: Surface | null;
  readonly segments?: readonly Segment[] | null | undefined;
}

function rankOf(
  gainM: number,
  distanceKm: number,
  surface: Surface | null,
  segments: readonly Segment[],
): number {
  const rate = gainM / distanceKm;
  let rank = terrainCuts(distanceKm, surface).filter((cut) => rate >= cut).length;
  if (rank >= 2 && distanceKm <= SHORT_RACE_KM && gainM < SHORT_RACE_HILLY_M) rank = 1;
  if (rank === 0 && steepClimbs(segments, STEEP_CLIMB_PCT).some((rise) => rise >= STEEP_CLIMB_M)) rank = 1;
  const marathon = Math.abs(distanceKm - MARATHON_KM) <= 0.03 * MARATHON_KM;
  if (marathon && surface !== 'trail' && rank < 2 && countRises(segments, BIG_RISE_M) >= BIG_RISES) rank = 2;
  return rank;
}

const terrainOf = (rank: number): Terrain => TERRAINS[Math.min(rank, TERRAINS.length - 1)] ?? 'flat';

/**
 * The class of a course by its gain (m) over its distance (km), on the trail cuts for a trail and on the road
 * cuts for everything else, unknown surfaces included. Segments, where there are some, let single climbs
 * raise the class. Unknown where gain or distance is.
 */
export function classify({ gainM, distanceKm, surface, segments }: Course): Classified {
  if (gainM === null || distanceKm === null || !(distanceKm > 0) || !(gainM >= 0)) {
    return { terrain: 'unknown', between: null };
  }
  const rankAt = (gain: number) => rankOf(gain, distanceKm, surface, segments ?? []);
  const rank = rankAt(gainM);
  const lower = rankAt(gainM * (1 - UNCERTAINTY));
  const upper = rankAt(gainM * (1 + UNCERTAINTY));
  const terrain = terrainOf(rank);
  if (upper > rank) return { terrain, between: [terrain, terrainOf(rank + 1)] };
  if (lower < rank) return { terrain, between: [terrainOf(rank - 1), terrain] };
  return { terrain, between: null };
}

export const NET_TAGS = [
  'steep-downhill',
  'strong-downhill',
  'downhill',
  'level',
  'uphill',
  'strong-uphill',
  'steep-uphill',
] as const;
export type NetTag = (typeof NET_TAGS)[number];

/** From this drop a marathon is no record course (World Athletics: 1 m per km). */
export const NET_M_PER_KM = 1;
const STRONG_M_PER_KM = 5;
/** Boston indexes qualifying times from a drop of 457 m over a marathon. */
const STEEP_M_PER_KM = 10.8;

/** The net tag by finish minus start in m over the distance in km; null where one is unknown. */
export function netTag(netM: number | null, distanceKm: number | null): NetTag | null {
  if (netM === null || distanceKm === null || !(distanceKm > 0)) return null;
  const rate = Math.abs(netM) / distanceKm;
  if (rate < NET_M_PER_KM) return 'level';
  const way = netM < 0 ? 'downhill' : 'uphill';
  if (rate < STRONG_M_PER_KM) return way;
  return rate < STEEP_M_PER_KM ? `strong-${way}` : `steep-${way}`;
}
