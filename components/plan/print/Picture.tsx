import type { Drawing, Mark } from '../../../lib/export/print/drawing';
import { PRINT_FONT } from './measure';

/** Browsers round type of a few units; so a millimetre is drawn as ten. */
const UNITS = 10;
const at = (value: number) => Math.round(value * UNITS * 100) / 100;

/** A drawing in millimetres as a picture: at its real size on paper, and in any size on a screen. */
export function Picture({
  drawing,
  label,
  realSize = false,
}: {
  drawing: Drawing;
  label: string;
  realSize?: boolean;
}) {
  const { width, height, marks } = drawing;
  return (
    <svg
      class="print-picture"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${at(width)} ${at(height)}`}
      font-family={PRINT_FONT}
      style={realSize ? { width: `${width}mm`, height: `${height}mm` } : undefined}
    >
      {marks.map((mark) => (
        <Drawn key={JSON.stringify(mark)} mark={mark} />
      ))}
    </svg>
  );
}

function Drawn({ mark }: { mark: Mark }) {
  if (mark.kind === 'text') {
    return (
      <text
        class={`print-${mark.ink}`}
        x={at(mark.x)}
        y={at(mark.y)}
        font-size={at(mark.size)}
        font-weight={mark.bold ? 700 : 400}
        text-anchor={mark.anchor}
      >
        {mark.text}
      </text>
    );
  }
  if (mark.kind === 'line') {
    return (
      <path
        class={`print-line print-${mark.ink}-line`}
        d={`M${at(mark.x1)} ${at(mark.y1)}L${at(mark.x2)} ${at(mark.y2)}`}
        stroke-width={at(mark.width)}
        stroke-dasharray={mark.dashed ? '20 15' : undefined}
      />
    );
  }
  return (
    <rect
      class={mark.outline === null ? `print-${mark.ink}` : `print-line print-${mark.ink}-line`}
      x={at(mark.x)}
      y={at(mark.y)}
      width={at(mark.width)}
      height={at(mark.height)}
      rx={at(mark.radius)}
      stroke-width={mark.outline === null ? undefined : at(mark.outline)}
    />
  );
}
