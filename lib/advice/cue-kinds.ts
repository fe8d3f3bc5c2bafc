import type { CueKind } from '../runner/runner';

const LED_BY_TERRAIN: ReadonlySet<CueKind> = new Set(['up_short', 'up_walk', 'crest_reset', 'down_quick']);

/** Whether the ground asks for the cue, and not the schedule: it then lasts as long as the ground does. */
export const isLedByTerrain = (kind: CueKind): boolean => LED_BY_TERRAIN.has(kind);
