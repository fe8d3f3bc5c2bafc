import type { Segment } from '../../course/types';
import type { Runner } from '../../runner/runner';
import type { Surface } from '../../terrain';
import { roundKm } from './ceiling';
import { crestCue } from './crest';
import { downCues, gentleCue } from './down';
import { climbs, descents, endKm, gentleFalls, type Hill } from './hills';
import { naturalOnly } from './history';
import { mostTerrain, quietFromKm, TERRAIN_SPACING_KM, ULTRA_FROM_KM } from './limits';
import type { TerrainCue } from './terrain-cue';
import { upCues } from './up';

/** Anything shorter than this is no stretch to run differently on. */
const SHORTEST_CUE_KM = 0.1;
/** A descent that starts this soon after a top makes a line about the top one too many. */
const SOON_AFTER_TOP_KM = 0.3;

/** From here P3 counts cues; below, hills. */
const CUES_NOT_HILLS_FROM_KM = 15;

const floorKm = (km: number): number => Math.floor(km * 100 + 1e-6) / 100;

/** P2: ends a cue before the quiet end; null where nothing is left of it. */
function clipped(cue: TerrainCue, distanceKm: number): TerrainCue | null {
  const startKm = roundKm(cue.startKm);
  const lengthKm = floorKm(Math.min(cue.lengthKm, quietFromKm(distanceKm) - startKm));
  return lengthKm >= SHORTEST_CUE_KM ? { ...cue, startKm, lengthKm } : null;
}

const isUp = (cue: TerrainCue): boolean => cue.kind === 'up_short' || cue.kind === 'up_walk';
const isDown = (cue: TerrainCue): boolean => cue.kind === 'down_quick';

/** P6: far enough apart, or climb, crest and descent of one hill in that order. */
function fits(cue: TerrainCue, other: TerrainCue): boolean {
  if (Math.abs(cue.startKm - other.startKm) >= TERRAIN_SPACING_KM - 1e-9) return true;
  if (cue.hill !== other.hill || cue.startKm === other.startKm) return false;
  const [first, second] = cue.startKm < other.startKm ? [cue, other] : [other, cue];
  return (isUp(first) && !isUp(second)) || (first.kind === 'crest_reset' && isDown(second));
}

/** A descent belongs to the climb that it follows directly. */
function hillOf(descent: Hill, ups: readonly Hill[], fallback: number): number {
  const index = ups.findIndex((climb) => {
    const afterTopKm = descent.startKm - endKm(climb);
    return afterTopKm > -1e-6 && afterTopKm < TERRAIN_SPACING_KM;
  });
  return index >= 0 ? index : fallback;
}

interface Candidates {
  /** Climbs and descents. */
  readonly hills: readonly TerrainCue[];
  /** Tops, which only get the room that the hills leave. */
  readonly crests: readonly TerrainCue[];
}

function candidates(segments: readonly Segment[], surface: Surface | null, runner: Runner): Candidates {
  const ups = climbs(segments);
  const downs = descents(segments);
  // With natural form only, a descent is a standing rule: its cues ask for another stride.
  const down = naturalOnly(runner)
    ? []
    : downs.flatMap((hill, index) => downCues(hill, hillOf(hill, ups, ups.length + index), runner));
  const gentle = (naturalOnly(runner) ? [] : gentleFalls(segments)).filter((fall) =>
    downs.every(
      (hill) =>
        hill.startKm < fall.startKm - TERRAIN_SPACING_KM || hill.startKm > fall.startKm + TERRAIN_SPACING_KM,
    ),
  );
  const gentleLines = gentle.map((fall, index) =>
    gentleCue(fall, hillOf(fall, ups, ups.length + downs.length + index)),
  );
  return {
    hills: [
      ...ups.flatMap((hill, index) => upCues(hill, index, segments, surface, runner)),
      ...down,
      ...gentleLines,
    ],
    crests: ups
      .filter((hill) =>
        downs.every(
          (other) => other.startKm < endKm(hill) - 1e-6 || other.startKm > endKm(hill) + SOON_AFTER_TOP_KM,
        ),
      )
      .map((hill) => crestCue(hill, ups.indexOf(hill))),
  };
}

const biggestFirst = (a: TerrainCue, b: TerrainCue): number => b.weight - a.weight || a.startKm - b.startKm;

/** The cues in their order, but each climb's and each descent's first one before any second. */
function oneEach(cues: readonly TerrainCue[]): readonly TerrainCue[] {
  const first = new Map<string, TerrainCue>();
  for (const cue of cues) {
    const slope = `${isUp(cue) ? 'up' : 'down'} ${cue.hill}`;
    if (!first.has(slope)) first.set(slope, cue);
  }
  const firsts = [...first.values()];
  return [...firsts, ...cues.filter((cue) => !firsts.includes(cue))];
}

/**
 * P3 to P6: the cues that the hills of a course ask for, the biggest hills first until the race is full.
 * `left` is how many climbs and descents found no room and need a standing rule.
 */
export function terrainCues(
  segments: readonly Segment[],
  distanceKm: number,
  surface: Surface | null,
  runner: Runner,
): { readonly cues: readonly TerrainCue[]; readonly left: number } {
  const most = mostTerrain(distanceKm);
  const ultra = distanceKm > ULTRA_FROM_KM;
  const { hills: all, crests } = candidates(segments, surface, runner);
  // An ultra has room for one cue per climb: where part of it is walked, that part.
  const walked = new Set(all.filter(({ kind }) => kind === 'up_walk').map(({ hill }) => hill));
  const hills = ultra ? all.filter(({ kind, hill }) => kind !== 'up_short' || !walked.has(hill)) : all;
  const kept: TerrainCue[] = [];
  let left = 0;
  const consider = (cue: TerrainCue, room: boolean): boolean => {
    const takes = room && kept.length < most.all && kept.every((other) => fits(cue, other));
    if (takes) kept.push(cue);
    return takes;
  };
  const inside = (cues: readonly TerrainCue[]) =>
    cues.flatMap((cue) => clipped(cue, distanceKm) ?? []).sort(biggestFirst);
  // In a short race it is so many hills that get a cue, in a longer one so many cues.
  const bySize = inside(hills);
  for (const cue of distanceKm < CUES_NOT_HILLS_FROM_KM ? oneEach(bySize) : bySize) {
    const room = kept.filter(isUp(cue) ? isUp : isDown).length < (isUp(cue) ? most.up : most.down);
    if (!consider(cue, room)) left++;
  }
  if (!ultra) {
    for (const cue of inside(crests))
      consider(
        cue,
        kept.some((other) => isUp(other) && other.hill === cue.hill),
      );
  }
  return { cues: kept.sort((a, b) => a.startKm - b.startKm), left };
}
