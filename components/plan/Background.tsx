import type { CardView } from '../../lib/advice/card-view';
import type { MuscleId } from '../../lib/muscles';
import { msg, type Speaker } from '../../lib/words';
import { SourceLink } from './CueList';
import { still } from './still';

type Part<K extends keyof CardView> = Pick<CardView, K> & { readonly speaker: Speaker };

/** What the page or the file said, in its own words, with what that was taken to mean. */
export const WhatWasRead = still(({ evidence, disagreeing, speaker }: Part<'evidence' | 'disagreeing'>) => {
  if (evidence.length === 0 && disagreeing.length === 0) return null;
  return (
    <details class="read" open={disagreeing.length > 0}>
      <summary>{speaker.say(msg('pages.said.heading'))}</summary>
      <div class="stack folded">
        {evidence.length > 0 && <Quotes quotes={evidence} />}
        {disagreeing.length > 0 && (
          <div class="stack-tight">
            <h2 class="minor-title">{speaker.say(msg('pages.said.disagreeing'))}</h2>
            <Quotes quotes={disagreeing} />
          </div>
        )}
      </div>
    </details>
  );
});

function Quotes({ quotes }: { quotes: CardView['evidence'] }) {
  return (
    <ul class="plain quotes">
      {quotes.map((quote) => (
        <li key={`${quote.quote}|${quote.says}`}>
          <blockquote>{quote.quote}</blockquote>
          <p class="small soft quote-meaning">
            <span>{quote.from}</span>
            <span>{quote.says}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The tips for this course, each with its sources. */
export const Tips = still(
  ({ tips, sources, title, speaker }: Part<'tips' | 'sources'> & { title: string }) => {
    if (tips.length === 0) return null;
    const numberOf = new Map(sources.map((source, i) => [source.id, i + 1]));
    return (
      <section class="stack">
        <h2>{title}</h2>
        <ul class="plain tips">
          {tips.map((tip) => (
            <li key={tip.text}>
              <span>{tip.text}</span>{' '}
              {tip.claims
                .flatMap((id) => numberOf.get(id) ?? [])
                .sort((a, b) => a - b)
                .map((number) => (
                  <SourceLink key={number} number={number} speaker={speaker} />
                ))}
            </li>
          ))}
        </ul>
      </section>
    );
  },
);

/** The muscles that this course works hardest; each leads to its stretch. */
export const Muscles = still(
  ({ muscles, speaker, open }: Part<'muscles'> & { open: (muscle: MuscleId) => void }) => {
    if (muscles.length === 0) return null;
    return (
      <section class="panel stack">
        <h3>{speaker.say(msg('pages.muscles'))}</h3>
        <ul class="plain muscles">
          {muscles.map((muscle) => (
            <li key={muscle.id}>
              <button type="button" class="muscle-link" onClick={() => open(muscle.id)}>
                {muscle.name}
              </button>
              <p class="small soft">{muscle.why}</p>
            </li>
          ))}
        </ul>
      </section>
    );
  },
);

export const Why = still(({ why, speaker }: Part<'why'>) => {
  if (why.length === 0) return null;
  return (
    <section class="stack below">
      <h2>{speaker.say(msg('pages.why'))}</h2>
      {why.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
});

/** Every claim that the advice rests on, how strong its support is, and where to read it. */
export const Sources = still(
  ({ sources, speaker, openUnknowns }: Part<'sources'> & { openUnknowns: () => void }) => {
    if (sources.length === 0) return null;
    return (
      <div class="stack-tight">
        <details class="sources" id="sources">
          <summary>
            <h2>{speaker.say(msg('pages.sources'))}</h2>
          </summary>
          <ol>
            {sources.map((source, i) => (
              <li key={source.id} id={`source-${i + 1}`} tabIndex={-1}>
                <p>
                  {source.says} <span class="grade">{source.grade}</span>
                </p>
                <ul class="plain small soft">
                  {source.citations.map((citation) => (
                    <li key={citation.text}>
                      {citation.url?.startsWith('https://') ? (
                        <a href={citation.url} target="_blank" rel="noopener noreferrer">
                          {citation.text}
                        </a>
                      ) : (
                        citation.text
                      )}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </details>
        <p class="screen-only">
          <button type="button" class="button button-quiet unknowns-link" onClick={openUnknowns}>
            {speaker.say(msg('unknowns.link'))}
          </button>
        </p>
      </div>
    );
  },
);
