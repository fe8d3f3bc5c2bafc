import { msg } from '../../words';
import { endKm, type Hill, hillWeight } from './hills';
import type { TerrainCue } from './terrain-cue';

const CREST_KM = 0.25;

/** P4: letting go at the top of a climb. */
export function crestCue(climb: Hill, hill: number): TerrainCue {
  return {
    kind: 'crest_reset',
    startKm: endKm(climb),
    lengthKm: CREST_KM,
    say: msg('plan.say.crest_reset'),
    magnitude: msg('plan.how.crest_reset'),
    rests: ['gastrocnemius', 'gluteals'],
    loads: [],
    why: msg('plan.why.crest_reset'),
    claims: ['S33', 'natural-reset', 'uphill-load'],
    weight: hillWeight(climb),
    hill,
  };
}
