import type { CardView } from '../../lib/advice/card-view';
import type { CardActions } from './actions';
import { Correct } from './Correct';
import { Corrected } from './Corrected';
import { useLabel } from './labels';
import { Quotes } from './Quotes';
import { Section } from './Section';

/** How many of the words relied on stand open; the rest is one click away. */
const OPEN_QUOTES = 2;

/** The words that the answer rests on, where they stood, what speaks against them, and the way to put it right. */
export function Course({
  view,
  actions,
  bring,
}: {
  view: CardView;
  actions: CardActions;
  bring(part: HTMLElement): void;
}) {
  const label = useLabel();
  const { stated, evidence, disagreeing, correcting } = view;
  if (stated === '' && evidence.length === 0 && disagreeing.length === 0 && correcting === null) return null;
  const more = evidence.slice(OPEN_QUOTES);
  const marks = actions.quotes;
  return (
    <Section title={label('course')}>
      <Corrected view={view} actions={actions} />
      {stated !== '' && <p class="soft">{stated}</p>}
      {view.fileFacts.map((fact) => (
        <p key={fact} class="soft">
          {fact}
        </p>
      ))}
      {evidence.length > 0 && <Quotes words={evidence.slice(0, OPEN_QUOTES)} marks={marks} />}
      {more.length > 0 && (
        <details>
          <summary>{label('moreWords')}</summary>
          <div class="folded">
            <Quotes words={more} marks={marks} />
          </div>
        </details>
      )}
      {disagreeing.length > 0 && (
        <div class="stack disagreeing">
          <h4>{label('disagreeing')}</h4>
          <Quotes words={disagreeing} marks={marks} />
        </div>
      )}
      {correcting !== null && <Correct view={view} correcting={correcting} actions={actions} bring={bring} />}
    </Section>
  );
}
