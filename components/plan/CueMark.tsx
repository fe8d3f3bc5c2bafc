import { isLedByTerrain } from '../../lib/advice/cue-kinds';
import type { CueKind } from '../../lib/runner/runner';

/** Told by shape, so that colour is never needed: each drawn round 0, 0 in a box of 18. */
const SHAPES: Readonly<Record<CueKind, string>> = {
  natural_reset: 'M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z',
  tall_reset: 'M-2.6-8.5h5.2v17h-5.2Z',
  cadence_up: 'M-8-6.5h4l5 6.5-5 6.5h-4l5-6.5ZM0-6.5h4L9 0 4 6.5H0L5 0Z',
  small_lean: 'M-1-7.5h8L1 7.5h-8Z',
  strike_shift: 'M-8 4.5a8 8 0 0 1 16 0Z',
  walk_break: 'M-6-6h12V6H-6Z',
  up_short: 'M0-7.5 8 6.5H-8Z',
  up_walk: 'M0-8 8.5 7h-17ZM0-2.6-3.7 4.2h7.4Z',
  crest_reset: 'M0-8.5 8.5 0 0 8.5-8.5 0ZM0-3.8-3.8 0 0 3.8 3.8 0Z',
  down_quick: 'M0 7.5-8-6.5H8Z',
};

/**
 * The mark of a cue, the same on the chart and in the list: in ink where the ground leads it, in the accent where
 * the schedule does.
 */
export function CueMark({ kind }: { kind: CueKind }) {
  return (
    <svg
      class={isLedByTerrain(kind) ? 'cue-mark cue-mark-terrain' : 'cue-mark'}
      viewBox="-10 -10 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[kind]} fill-rule="evenodd" />
    </svg>
  );
}
