import type { Mark } from '../../lib/stretches/figures/scene';

const drawMark = ({ as, d, far }: Mark) => (
  <path class={`mark-${as}${far === true ? ' mark-far' : ''}`} d={d} />
);

/** The paths of a drawing, from the back to the front. */
export const Marks = ({ marks }: { marks: readonly Mark[] }) => <g>{marks.map(drawMark)}</g>;
