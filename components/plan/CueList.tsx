import type { CueChange } from '../../lib/advice/plan-changes';
import { msg, type Speaker } from '../../lib/words';
import { CueMark } from './CueMark';
import { ChangeMark } from './changes';
import type { ShownCue } from './state';
import { still } from './still';

/** Every cue in the order of the course: what the chart shows, in words. */
export function CueList({
  cues,
  changes,
  speaker,
}: {
  cues: readonly ShownCue[];
  /** By index: what the last answer made of a cue. */
  changes: ReadonlyMap<number, CueChange>;
  speaker: Speaker;
}) {
  return (
    <ol class="plain cues">
      {cues.map((cue, i) => (
        <Item key={cue.startKm} cue={cue} number={i + 1} change={changes.get(i) ?? null} speaker={speaker} />
      ))}
    </ol>
  );
}

const Item = still(
  ({
    cue,
    number,
    change,
    speaker,
  }: {
    cue: ShownCue;
    number: number;
    change: CueChange | null;
    speaker: Speaker;
  }) => (
    <li class={change ? 'cue cue-changed' : 'cue'} id={`cue-${number}`} tabIndex={-1}>
      <CueMark kind={cue.kind} />
      <div class="cue-where">
        <Where km={cue.startKm} speaker={speaker} />
        <span class="small soft">{cue.lasts}</span>
      </div>
      <div class="cue-body">
        {change && <ChangeMark change={change} speaker={speaker} />}
        <h4 class="cue-say">{cue.say}</h4>
        {cue.magnitude !== '' && <p>{cue.magnitude}</p>}
        {cue.provisional !== null && <p class="provisional small">{cue.provisional}</p>}
        <Shift cue={cue} speaker={speaker} />
        <Why cue={cue} speaker={speaker} />
      </div>
    </li>
  ),
);

/** Where it starts, as large as it is needed on the way, by the runner's signs and then by the other ones. */
function Where({ km, speaker }: { km: number; speaker: Speaker }) {
  const [own = '', other = ''] = speaker.format.signs(km);
  return (
    <>
      <b class="cue-sign">{own}</b> <span class="small soft">{other}</span>
    </>
  );
}

function Shift({ cue, speaker }: { cue: ShownCue; speaker: Speaker }) {
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

function Why({ cue, speaker }: { cue: ShownCue; speaker: Speaker }) {
  const { grounds } = cue;
  if (cue.why === '' && grounds.length === 0) return null;
  return (
    <details class="small">
      <summary class="soft">{speaker.say(msg('pages.plan.why'))}</summary>
      <div class="stack-tight folded">
        <p>{cue.why}</p>
        {grounds.length > 0 && (
          <ul class="bullets soft">
            {grounds.map(({ says, grade, number }) => (
              <li key={number}>
                {says} <span class="grade">{grade}</span> <SourceLink number={number} speaker={speaker} />
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
