import type { CardView, PlanView } from '../../lib/advice/card-view';
import { msg, type Speaker } from '../../lib/words';
import { CueMark } from './CueMark';

type CueView = PlanView['cues'][number];
type Sources = CardView['sources'];

/** Every cue in the order of the course: what the chart shows, in words. */
export function CueList({
  cues,
  sources,
  speaker,
}: {
  cues: readonly CueView[];
  sources: Sources;
  speaker: Speaker;
}) {
  return (
    <ol class="plain cues">
      {cues.map((cue, i) => (
        <li key={`${cue.startKm}|${cue.kind}`} class="cue" id={`cue-${i + 1}`} tabIndex={-1}>
          <CueMark kind={cue.kind} />
          <div class="cue-where small soft">{cue.where}</div>
          <div class="cue-body">
            <h4 class="cue-say">{cue.say}</h4>
            {cue.magnitude !== '' && <p>{cue.magnitude}</p>}
            {cue.provisional !== null && <p class="provisional small">{cue.provisional}</p>}
            <Shift cue={cue} speaker={speaker} />
            <Why cue={cue} sources={sources} speaker={speaker} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Shift({ cue, speaker }: { cue: CueView; speaker: Speaker }) {
  if (cue.rests === '' && cue.loads === '') return null;
  return (
    <dl class="shift small">
      {cue.rests !== '' && (
        <div>
          <dt class="soft">{speaker.say(msg('pages.plan.rests'))}</dt>
          <dd>{cue.rests}</dd>
        </div>
      )}
      {cue.loads !== '' && (
        <div>
          <dt class="soft">{speaker.say(msg('pages.plan.loads'))}</dt>
          <dd>{cue.loads}</dd>
        </div>
      )}
    </dl>
  );
}

function Why({ cue, sources, speaker }: { cue: CueView; sources: Sources; speaker: Speaker }) {
  const grounds = sources.flatMap((source, i) =>
    cue.claims.includes(source.id) ? [{ source, number: i + 1 }] : [],
  );
  if (cue.why === '' && grounds.length === 0) return null;
  return (
    <details class="small">
      <summary class="soft">{speaker.say(msg('pages.plan.why'))}</summary>
      <div class="stack-tight folded">
        <p>{cue.why}</p>
        {grounds.length > 0 && (
          <ul class="bullets soft">
            {grounds.map(({ source, number }) => (
              <li key={source.id}>
                {source.says} <span class="grade">{source.grade}</span>{' '}
                <SourceLink number={number} speaker={speaker} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}

/** The list of sources is folded; a link into it unfolds it first, which not every browser does by itself. */
function openSources(): void {
  const list = document.getElementById('sources');
  if (list instanceof HTMLDetailsElement) list.open = true;
}

/** A link down to a source on the same page. */
export function SourceLink({ number, speaker }: { number: number; speaker: Speaker }) {
  return (
    <a
      class="source-link"
      href={`#source-${number}`}
      onClick={openSources}
      aria-label={speaker.say(msg('pages.source', { number }))}
    >
      {speaker.say(msg('pages.source-number', { number }))}
    </a>
  );
}
