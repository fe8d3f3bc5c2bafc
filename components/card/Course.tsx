import type { CardView } from '../../lib/advice/card-view';
import { useLabel } from './labels';
import { Section } from './Section';

type Words = CardView['evidence'][number];

/** How many of the words relied on stand open; the rest is one click away. */
const OPEN_QUOTES = 2;

function Quotes({ words }: { words: readonly Words[] }) {
  return (
    <ul class="plain quotes">
      {words.map((word) => (
        <li key={`${word.from}|${word.says}|${word.quote}`}>
          <q>{word.quote}</q>
          <p class="soft small parts">
            <span>{word.says}</span>
            <span>{word.from}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The words that the answer rests on, where they stood, and what speaks against them. */
export function Course({ view }: { view: CardView }) {
  const label = useLabel();
  if (view.stated === '' && view.evidence.length === 0 && view.disagreeing.length === 0) return null;
  const more = view.evidence.slice(OPEN_QUOTES);
  return (
    <Section title={label('course')}>
      {view.stated !== '' && <p class="soft">{view.stated}</p>}
      {view.evidence.length > 0 && <Quotes words={view.evidence.slice(0, OPEN_QUOTES)} />}
      {more.length > 0 && (
        <details>
          <summary>{label('moreWords')}</summary>
          <div class="folded">
            <Quotes words={more} />
          </div>
        </details>
      )}
      {view.disagreeing.length > 0 && (
        <div class="stack disagreeing">
          <h4>{label('disagreeing')}</h4>
          <Quotes words={view.disagreeing} />
        </div>
      )}
    </Section>
  );
}
