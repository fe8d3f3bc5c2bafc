import type { Drawing } from '../../../lib/export/print/drawing';
import { msg, type Speaker } from '../../../lib/words';
import { Picture } from './Picture';

/** What is made of paper. */
export type PaperPiece = 'wristband' | 'card' | 'supporter';

const STEPS = {
  wristband: ['print.sheet.wristband.2', 'print.sheet.wristband.3', 'print.sheet.wristband.4'],
  card: ['print.sheet.wristband.2', 'print.sheet.card.3', 'print.sheet.card.4'],
  supporter: ['print.sheet.wristband.2', 'print.sheet.supporter.3', 'print.sheet.card.4'],
} as const;

/** One sheet of paper: the piece at its real size, and what to do with it beside or below. */
export function Sheet({
  piece,
  drawing,
  speaker,
}: {
  piece: PaperPiece;
  drawing: Drawing;
  speaker: Speaker;
}) {
  const { say } = speaker;
  return (
    <div class={`sheet sheet-${piece === 'wristband' ? 'wristband' : 'card'}`}>
      <Picture drawing={drawing} label={say(msg(`print.preview.${piece}`))} realSize />
      <div class="sheet-how">
        <p>{say(msg('print.sheet.wristband.1'))}</p>
        <svg class="sheet-ruler" viewBox="0 0 500 40" aria-hidden="true">
          <path class="print-line print-ink-line" d="M0 20H500M1.5 0V40M498.5 0V40" stroke-width="3" />
        </svg>
        <ol>
          {STEPS[piece].map((step) => (
            <li key={step}>{say(msg(step))}</li>
          ))}
        </ol>
        <p>{say(msg('print.sheet.size', { widthMm: drawing.width, heightMm: drawing.height }))}</p>
      </div>
    </div>
  );
}
