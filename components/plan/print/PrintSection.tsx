import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Carried } from '../../../lib/export/carried';
import { msg, type Speaker } from '../../../lib/words';

export interface PrintSectionProps {
  readonly carried: Carried;
  readonly speaker: Speaker;
  /** Opens the browser's own print dialogue. */
  readonly print: () => void;
}

/** The plan to carry on paper or on the phone's lock screen; what draws it is loaded when it is asked for. */
export function PrintSection(props: PrintSectionProps) {
  const { say } = props.speaker;
  const [Pieces, setPieces] = useState<ComponentType<PrintSectionProps> | null>(null);
  const load = async () => {
    const loaded = await import('./Pieces');
    setPieces(() => loaded.Pieces);
  };
  return (
    <section class="stack print-section screen-only" id="print">
      <h2>{say(msg('print.section.title'))}</h2>
      <p class="soft">{say(msg('print.section.lead'))}</p>
      <details
        onToggle={(event) => {
          if (event.currentTarget.open && Pieces === null) void load();
        }}
      >
        <summary>{say(msg('print.section.open'))}</summary>
        <div class="folded">{Pieces && <Pieces {...props} />}</div>
      </details>
    </section>
  );
}
