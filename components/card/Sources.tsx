import type { CardView } from '../../lib/advice/card-view';
import { trusted } from '../trusted';
import { useLabel } from './labels';
import { Folded } from './Section';

type Citation = CardView['sources'][number]['citations'][number];

function Cited({ citation }: { citation: Citation }) {
  const label = useLabel();
  if (citation.url === undefined || !/^https?:\/\//.test(citation.url)) return <>{citation.text}</>;
  return (
    <a href={citation.url} target="_blank" rel="noopener noreferrer">
      {citation.text} <span class="visually-hidden">{label('newTab')}</span>
    </a>
  );
}

/** Every claim that the advice rests on, how strong its support is, and where to read it. */
export function Sources({
  view,
  openUnknowns,
}: {
  view: Pick<CardView, 'sources'>;
  /** Left out where the panel around it does not lead there. */
  openUnknowns?: () => void;
}) {
  const label = useLabel();
  if (view.sources.length === 0) return null;
  return (
    <Folded title={label('sources')}>
      <ol class="plain stack sources">
        {view.sources.map((source) => (
          <li key={source.id} class="stack-tight">
            <p>{source.says}</p>
            <p class="grade small">{source.grade}</p>
            {source.citations.length > 0 && (
              <ul class="bullets small">
                {source.citations.map((citation) => (
                  <li key={`${citation.text}|${citation.url ?? ''}`}>
                    <Cited citation={citation} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {openUnknowns && (
        <p>
          <button type="button" class="button button-quiet" onClick={trusted(() => openUnknowns())}>
            {label('unknowns')}
          </button>
        </p>
      )}
    </Folded>
  );
}
