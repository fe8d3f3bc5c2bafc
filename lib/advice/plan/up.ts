import type { Segment } from '../../course/types';
import type { Runner } from '../../runner/runner';
import type { Surface } from '../../terrain';
import { msg } from '../../words';
import { type Hill, hillWeight, steepPart } from './hills';
import { naturalOnly, sparesCalf } from './history';
import { TERRAIN_SPACING_KM } from './limits';
import type { TerrainCue } from './terrain-cue';

/** P4: from here walking is fine on a road, and hiking is worth a thought on a trail. */
const WALK_FROM_PCT = 10;
const HIKE_FROM_PCT_SPARING_CALF = 8;
const WALK_FROM_M = 20;

/** The grade from which this runner hikes on this surface. */
export function hikeFromPct(surface: Surface | null, runner: Runner): number {
  return surface === 'trail' && sparesCalf(runner) ? HIKE_FROM_PCT_SPARING_CALF : WALK_FROM_PCT;
}

/** Short steps on the whole of a climb, or on the part of it before the steep one, which counts as that part alone. */
function short(climb: Hill, hill: number, lengthKm: number): TerrainCue {
  return {
    kind: 'up_short',
    startKm: climb.startKm,
    lengthKm,
    say: msg('plan.say.up_short'),
    magnitude: msg('plan.how.up_short', { riseM: climb.heightM, lengthKm: climb.lengthKm }),
    rests: ['quadriceps'],
    loads: ['gastrocnemius', 'soleus', 'gluteals'],
    why: msg('plan.why.up_short'),
    claims: ['S33', 'uphill-load'],
    weight: hillWeight(climb) * (lengthKm / climb.lengthKm),
    hill,
  };
}

/** On a road walking is allowed, never ordered; on a trail it is the faster way where running is no faster. */
function walk(steep: Hill, climb: Hill, hill: number, onTrail: boolean): TerrainCue {
  const on = onTrail ? 'trail' : 'road';
  return {
    kind: 'up_walk',
    startKm: steep.startKm,
    lengthKm: steep.lengthKm,
    say: msg(`plan.say.up_walk.${on}`),
    magnitude: msg('plan.how.up_walk', { riseM: steep.heightM, gradePct: steep.gradePct }),
    rests: ['gastrocnemius', 'soleus'],
    loads: ['gluteals', 'tibialis-anterior'],
    why: msg('plan.why.up_walk'),
    claims: ['S33', 'uphill-load', 'plan-untested'],
    weight: hillWeight(climb),
    hill,
  };
}

/** The cues of one climb: short steps, walking where it is steep, or both where the steep part comes late. */
export function upCues(
  climb: Hill,
  hill: number,
  segments: readonly Segment[],
  surface: Surface | null,
  runner: Runner,
): TerrainCue[] {
  const onTrail = surface === 'trail';
  const steep = steepPart(segments, climb, hikeFromPct(surface, runner), WALK_FROM_M);
  const walking = steep ? [walk(steep, climb, hill, onTrail)] : [];
  if (naturalOnly(runner)) return walking;
  if (!steep) return [short(climb, hill, climb.lengthKm)];
  const leadInKm = steep.startKm - climb.startKm;
  return leadInKm < TERRAIN_SPACING_KM ? walking : [short(climb, hill, leadInKm), ...walking];
}
