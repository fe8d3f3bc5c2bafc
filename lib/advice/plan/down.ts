import type { Runner } from '../../runner/runner';
import { msg } from '../../words';
import { type Hill, hillWeight } from './hills';
import { sparesSwing, sparesThighFront } from './history';
import type { TerrainCue } from './terrain-cue';

/** P5: a long descent is called again after this. */
const REPEAT_EVERY_KM = 5;
/** A rest of a descent shorter than this needs no call of its own. */
const LAST_PART_KM = 1;
const GENTLE_LINE_KM = 0.5;

type DownStyle = 'quick' | 'soft' | 'control';

/** Which words a runner's history leaves for a descent: quicker feet only where hamstrings, hip and knee allow it. */
export function downStyle(runner: Runner): DownStyle {
  if (sparesThighFront(runner)) return 'control';
  return sparesSwing(runner) ? 'soft' : 'quick';
}

const loadOfDescent = {
  kind: 'down_quick',
  rests: ['gluteals'],
  loads: ['quadriceps'],
} as const;

/** The cues of one descent: at its top, and again every 5 km. */
export function downCues(descent: Hill, hill: number, runner: Runner): TerrainCue[] {
  const style = downStyle(runner);
  const cues: TerrainCue[] = [];
  for (let doneKm = 0; doneKm < descent.lengthKm; doneKm += REPEAT_EVERY_KM) {
    const leftKm = descent.lengthKm - doneKm;
    if (doneKm > 0 && leftKm < LAST_PART_KM) break;
    const lengthKm = Math.min(leftKm, REPEAT_EVERY_KM);
    const dropM = (descent.heightM * lengthKm) / descent.lengthKm;
    cues.push({
      ...loadOfDescent,
      startKm: descent.startKm + doneKm,
      lengthKm,
      say: msg(`plan.say.down.${style}`),
      magnitude: msg(`plan.how.down.${style}`, { dropM, lengthKm, again: doneKm > 0 }),
      why: msg(style === 'quick' ? 'plan.why.down_quick' : 'plan.why.down_held'),
      claims: ['S33', 'downhill-load', 'downhill-damage', 'downhill-stride'],
      // The first call stands for the whole descent, a repeated one for what it calls.
      weight: (doneKm === 0 ? descent.heightM : dropM) * Math.abs(descent.gradePct),
      hill,
    });
  }
  return cues;
}

/** One line at the top of a long gentle fall. */
export function gentleCue(fall: Hill, hill: number): TerrainCue {
  return {
    ...loadOfDescent,
    startKm: fall.startKm,
    lengthKm: Math.min(fall.lengthKm, GENTLE_LINE_KM),
    say: msg('plan.say.down.gentle'),
    magnitude: msg('plan.how.down.gentle', { dropM: fall.heightM, lengthKm: fall.lengthKm }),
    why: msg('plan.why.down_gentle'),
    claims: ['S13', 'S33', 'early-pace', 'downhill-load'],
    weight: hillWeight(fall),
    hill,
  };
}
