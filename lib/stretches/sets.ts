import type { ClaimId } from '../evidence';
import type { MuscleId } from '../muscles';
import { type Message, msg } from '../words';
import { holdParts, type TimedPart } from './parts';
import { hasSides } from './sides';

export const SET_IDS = ['long-run', 'roadside', 'before-run'] as const;
export type SetId = (typeof SET_IDS)[number];

/** Stretches that are done one after another, to one clock. */
export interface StretchSet {
  readonly name: Message;
  readonly when: Message;
  readonly muscles: readonly MuscleId[];
  readonly holdS: number;
  /** Time to get into place, and to change sides. */
  readonly settleS: number;
  readonly claims: readonly ClaimId[];
}

/**
 * The order of the muscles follows what running loads and cramps most. The long set holds each side once for the 30 s
 * of the general dose (ACSM 2021: 10 to 30 s for most adults); the roadside set fits two minutes with the shortest
 * hold of that dose; before a run holds stay under 30 s (Kay and Blazevich 2012). How long a set takes, and the seconds
 * between, are the product's own.
 */
export const SETS: Readonly<Record<SetId, StretchSet>> = {
  'long-run': {
    name: msg('set.long-run'),
    when: msg('set.long-run.when'),
    muscles: ['gastrocnemius', 'soleus', 'hamstrings', 'quadriceps', 'hip-flexors', 'gluteals'],
    holdS: 30,
    settleS: 10,
    claims: ['hold-dose'],
  },
  roadside: {
    name: msg('set.roadside'),
    when: msg('set.roadside.when'),
    muscles: ['gastrocnemius', 'soleus', 'hamstrings', 'quadriceps'],
    holdS: 10,
    settleS: 5,
    claims: ['hold-dose'],
  },
  'before-run': {
    name: msg('set.before-run'),
    when: msg('set.before-run.when'),
    muscles: ['gastrocnemius', 'soleus', 'hamstrings', 'quadriceps', 'hip-flexors'],
    holdS: 15,
    settleS: 5,
    claims: ['pre-race-static', 'stretch-habit'],
  },
};

/** The set as a timer runs it: each muscle on one side and then on the other. */
export function setParts({ muscles, holdS, settleS }: StretchSet): TimedPart[] {
  return muscles.flatMap((muscle, item) =>
    holdParts({ holdS, settleS, repeats: 1, sides: hasSides(muscle) ? 2 : 1 }, item),
  );
}
