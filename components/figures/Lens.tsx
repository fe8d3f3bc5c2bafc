import type { Box, Mark, Point } from '../../lib/stretches/figures/scene';
import { Marks } from './Marks';

const GAP_CM = 4;

/** A square beside a drawing for a closer look, and the frame that then holds both. */
export function besideDrawing(box: Box, corner: 'start' | 'end'): { view: Box; square: Box } {
  const side = Math.round(Math.min(74, box.height * 0.5));
  const view = {
    ...box,
    x: corner === 'start' ? box.x - side - GAP_CM : box.x,
    width: box.width + side + GAP_CM,
  };
  const x = corner === 'start' ? view.x + 1 : box.x + box.width + GAP_CM - 1;
  return { view, square: { x, y: box.y + Math.round((box.height - side) * 0.4), width: side, height: side } };
}

/** A part of the drawing seen from nearer by, and the ring round that part. */
export function Lens({
  marks,
  square,
  centre: [x, y],
  sizeCm,
}: {
  marks: readonly Mark[];
  square: Box;
  centre: Point;
  sizeCm: number;
}) {
  const half = sizeCm / 2;
  return (
    <g>
      <circle class="lens-ring" cx={x} cy={y} r={half * 0.8} />
      <rect class="lens-paper" x={square.x} y={square.y} width={square.width} height={square.height} rx={4} />
      <svg
        aria-hidden="true"
        x={square.x}
        y={square.y}
        width={square.width}
        height={square.height}
        viewBox={`${x - half} ${y - half} ${sizeCm} ${sizeCm}`}
      >
        <Marks marks={marks} />
      </svg>
      <rect class="lens-edge" x={square.x} y={square.y} width={square.width} height={square.height} rx={4} />
    </g>
  );
}
