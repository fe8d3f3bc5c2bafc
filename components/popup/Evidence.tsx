import { type ClaimId, claim, sources } from '../../lib/evidence';
import { msg, type Speaker } from '../../lib/words';

/** What stands behind a piece of advice: each claim in a sentence, how well it is supported, and where to read it. */
export function Evidence({ speaker, claims }: { speaker: Speaker; claims: readonly ClaimId[] }) {
  const say = speaker.say;
  return (
    <ul class="plain evidence">
      {claims.map((id) => {
        const { says, grade, sources: cited } = claim(id);
        return (
          <li key={id} class="stack-tight">
            <p>
              <span class="backing">{say(msg(`popup.grade.${grade}`))}</span>
            </p>
            <p>{say(says)}</p>
            <ul class="plain small soft">
              {sources
                .filter((source) => cited.some((one) => one === source.id))
                .map((source) => (
                  <li key={source.id}>
                    {source.url === undefined ? (
                      source.citation
                    ) : (
                      <a href={source.url} target="_blank" rel="noreferrer">
                        {source.citation}
                      </a>
                    )}
                  </li>
                ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
