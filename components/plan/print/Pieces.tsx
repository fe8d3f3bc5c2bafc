import { useCallback, useEffect, useState } from 'preact/hooks';
import { A6, a6Card } from '../../../lib/export/a6';
import type { Carried } from '../../../lib/export/carried';
import { lockScreen } from '../../../lib/export/lock-screen';
import type { PhoneScreen } from '../../../lib/export/phones';
import type { Drawing } from '../../../lib/export/print/drawing';
import type { Measure } from '../../../lib/export/print/type';
import { whyNoSplits } from '../../../lib/export/splits';
import { WRISTBAND, wristband } from '../../../lib/export/wristband';
import { msg, type Speaker } from '../../../lib/words';
import { Chips } from './Chips';
import { LockScreen } from './LockScreen';
import { deviceMeasure } from './measure';
import { Picture } from './Picture';
import { type PaperPiece, Sheet } from './Sheet';
import { SplitTable } from './SplitTable';
import { printSheet } from './sheet';

export const PIECES = ['wristband', 'card', 'lock-screen'] as const;
export type Piece = (typeof PIECES)[number];
/** The plan's own sheets. */
type PlanPaper = Exclude<PaperPiece, 'supporter'>;

interface PiecesProps {
  readonly carried: Carried;
  readonly speaker: Speaker;
  readonly print: () => void;
}

/** What can be carried on paper or as a picture, one at a time, with its preview. */
export function Pieces({ carried, speaker, print }: PiecesProps) {
  const [piece, setPiece] = useState<Piece>('wristband');
  const [measure] = useState(deviceMeasure);
  const shown = useShortlyAfter(carried, speaker);
  const { say } = speaker;
  const why = whyNoSplits(shown.carried);
  return (
    <div class="stack print-pieces">
      {why !== null && <p class="soft">{say(msg(`print.without.${why}`))}</p>}
      <Chips
        legend={say(msg('print.choose'))}
        options={PIECES.map((name) => ({ name, text: say(msg(`print.choose.${name}`)) }))}
        chosen={piece}
        choose={setPiece}
      />
      {piece === 'lock-screen' ? (
        <PlanScreen {...shown} measure={measure} />
      ) : (
        <Paper key={piece} piece={piece} {...shown} measure={measure} print={print} />
      )}
      <SplitTable {...shown} />
    </div>
  );
}

function PlanScreen({ carried, speaker, measure }: Omit<PiecesProps, 'print'> & { measure: Measure }) {
  const { say } = speaker;
  const draw = useCallback(
    (phone: PhoneScreen) => lockScreen(carried, speaker, measure, phone),
    [carried, speaker, measure],
  );
  return (
    <LockScreen
      draw={draw}
      what={say(msg('print.lock-screen.what'))}
      preview={say(msg('print.preview.lock-screen'))}
      file={say(msg('print.file.lock-screen'))}
      speaker={speaker}
    />
  );
}

function Paper({
  piece,
  carried,
  speaker,
  measure,
  print,
}: PiecesProps & { piece: PlanPaper; measure: Measure }) {
  const { say } = speaker;
  const drawing = drawn(piece, carried, speaker, measure);
  const size =
    piece === 'wristband'
      ? { widthMm: WRISTBAND.faceWidthMm, heightMm: WRISTBAND.lengthMm }
      : { widthMm: A6.widthMm, heightMm: A6.heightMm };
  return (
    <div class="print-piece">
      <div class={`print-preview print-preview-${piece}`}>
        <Picture drawing={drawing} label={say(msg(`print.preview.${piece}`))} />
      </div>
      <div class="stack print-tell">
        <p>{say(msg(`print.${piece}.what`, size))}</p>
        <p>{say(msg('print.back'))}</p>
        <div class="row">
          <button
            type="button"
            class="button button-primary"
            onClick={() => printSheet(<Sheet piece={piece} drawing={drawing} speaker={speaker} />, print)}
          >
            {say(msg(`print.${piece}.print`))}
          </button>
        </div>
        <p class="soft">{say(msg('print.paper'))}</p>
      </div>
    </div>
  );
}

function drawn(piece: PlanPaper, carried: Carried, speaker: Speaker, measure: Measure): Drawing {
  return piece === 'wristband' ? wristband(carried, speaker, measure) : a6Card(carried, speaker, measure);
}

/** The same a moment later: the plan above redraws first, the previews follow. */
function useShortlyAfter(carried: Carried, speaker: Speaker): { carried: Carried; speaker: Speaker } {
  const [shown, setShown] = useState({ carried, speaker });
  useEffect(() => {
    const later = setTimeout(() => setShown({ carried, speaker }), 0);
    return () => clearTimeout(later);
  }, [carried, speaker]);
  return shown;
}
