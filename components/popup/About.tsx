import { primer } from '../../lib/evidence/primer';
import { msg, type Speaker } from '../../lib/words';
import { Evidence } from './Evidence';
import { routeHash } from './route';

/** What cramps are, what helps and what does not, one card a question, each with its sources. */
export function About({ speaker }: { speaker: Speaker }) {
  const say = speaker.say;
  return (
    <article class="stack">
      <header class="stack-tight">
        <h1 tabIndex={-1} data-focus>
          {say(msg('popup.about.title'))}
        </h1>
        <p class="soft">{say(msg('popup.about.lead'))}</p>
        <p>
          <a href={routeHash({ at: 'unknowns' })}>{say(msg('unknowns.link'))}</a>
        </p>
      </header>
      <div class="primer">
        {primer.map(({ id, title, text, claims }) => (
          <details key={id} id={`primer-${id}`}>
            <summary>{say(title)}</summary>
            <div class="details-body stack">
              <p>{say(text)}</p>
              <details>
                <summary class="small">{say(msg('popup.why'))}</summary>
                <div class="details-body">
                  <Evidence speaker={speaker} claims={claims} />
                </div>
              </details>
            </div>
          </details>
        ))}
      </div>
    </article>
  );
}
