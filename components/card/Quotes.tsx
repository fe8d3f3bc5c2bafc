import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardView } from '../../lib/advice/card-view';
import { trusted } from '../trusted';
import type { QuoteMark, QuoteMarks } from './actions';
import { Icon } from './Icon';
import { useLabel } from './labels';

type Words = CardView['evidence'][number];

/** The words themselves: pointed at or focused they are marked on the page, pressed they are brought into view. */
function MarkedQuote({ quote, marks }: { quote: string; marks: QuoteMarks }) {
  const label = useLabel();
  const [outcome, setOutcome] = useState<QuoteMark>('marked');
  const held = useRef({ pointer: false, focus: false, gone: false });
  useEffect(
    () => () => {
      held.current.gone = true;
      marks.clear();
    },
    [],
  );
  const follow = async (marking: Promise<QuoteMark>) => {
    const result = await marking;
    if (!held.current.gone && result !== 'gone') setOutcome(result);
  };
  const hold = (by: 'pointer' | 'focus') => {
    const already = held.current.pointer || held.current.focus;
    held.current[by] = true;
    if (!already) void follow(marks.mark(quote));
  };
  const release = (by: 'pointer' | 'focus') => {
    held.current[by] = false;
    if (!held.current.pointer && !held.current.focus) marks.clear();
  };
  return (
    <>
      <button
        type="button"
        class="quote"
        onPointerEnter={trusted((event: PointerEvent) => {
          if (event.pointerType !== 'touch') hold('pointer');
        })}
        onPointerLeave={trusted(() => release('pointer'))}
        onFocus={trusted(() => hold('focus'))}
        onBlur={trusted(() => release('focus'))}
        onClick={trusted(() => void follow(marks.reveal(quote)))}
      >
        <q>{quote}</q> <span class="visually-hidden">{label('showQuote')}</span>
        <Icon name="place" />
      </button>
      <p class="soft small" role="status">
        {outcome === 'closed' && label('quoteClosed')}
        {outcome === 'absent' && label('quoteAbsent')}
      </p>
    </>
  );
}

/** What stands elsewhere was never a sentence of anybody's: it stands without quotation marks. */
function Unmarked({ word }: { word: Words }) {
  if (word.quote === '') return null;
  return word.at === 'elsewhere' ? <p>{word.quote}</p> : <q>{word.quote}</q>;
}

/** Words relied on, each with where it stood and what it was taken to mean. */
export function Quotes({ words, marks }: { words: readonly Words[]; marks: QuoteMarks | null }) {
  const label = useLabel();
  return (
    <ul class="plain quotes">
      {words.map((word) => (
        <li key={`${word.from}|${word.says}|${word.quote}`}>
          {word.at === 'page' && marks !== null ? (
            <MarkedQuote quote={word.quote} marks={marks} />
          ) : (
            <Unmarked word={word} />
          )}
          <p class="soft small parts">
            <span>{word.says}</span>
            <span>{word.from}</span>
          </p>
          {word.at === 'data' && marks !== null && <p class="soft small">{label('quoteInData')}</p>}
        </li>
      ))}
    </ul>
  );
}
