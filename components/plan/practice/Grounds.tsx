import { msg, type Speaker } from '../../../lib/words';
import type { GroundsView } from './view';

/** What a tool stands on: each claim in a sentence, how well it is known, and where to read it. */
export function Grounds({ grounds, speaker }: { grounds: GroundsView; speaker: Speaker }) {
  return (
    <details>
      <summary class="small soft">{speaker.say(msg('practice.grounds'))}</summary>
      <ul class="plain stack folded grounds">
        {grounds.map(({ id, says, grade, citations }) => (
          <li key={id} class="stack-tight">
            <p>
              {says} <span class="grade">{grade}</span>
            </p>
            {citations.map(({ text, url }) => (
              <p key={text} class="small soft">
                {url === undefined ? (
                  text
                ) : (
                  <a href={url} target="_blank" rel="noreferrer">
                    {text}
                  </a>
                )}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
