import { honestyLine, unknowns } from '../../lib/evidence/unknowns';
import { msg, type Speaker } from '../../lib/words';
import { Evidence } from './Evidence';

/** What is untested, disputed or our own choice, on one screen, each with its sources. */
export function Unknowns({ speaker }: { speaker: Speaker }) {
  const say = speaker.say;
  return (
    <article class="stack unknowns-page">
      <header class="stack-tight">
        <h1 tabIndex={-1} data-focus>
          {say(msg('unknowns.title'))}
        </h1>
        <p>{say(honestyLine.text)}</p>
        <details>
          <summary class="small">{say(msg('popup.why'))}</summary>
          <div class="details-body">
            <Evidence speaker={speaker} claims={honestyLine.claims} />
          </div>
        </details>
      </header>
      {unknowns.map((group) => (
        <section key={group.id} class="stack" aria-labelledby={`unknowns-${group.id}`}>
          <h2 class="label" id={`unknowns-${group.id}`}>
            {say(group.title)}
          </h2>
          {group.unknowns.map(({ id, question, text, claims }) => (
            <div key={id} class="stack-tight unknown">
              <h3>{say(question)}</h3>
              <p>{say(text)}</p>
              <details>
                <summary class="small">{say(msg('popup.why'))}</summary>
                <div class="details-body">
                  <Evidence speaker={speaker} claims={claims} />
                </div>
              </details>
            </div>
          ))}
        </section>
      ))}
    </article>
  );
}
