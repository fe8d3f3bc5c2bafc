import type { CardView, PlanView } from '../../lib/advice/card-view';
import { useLabel } from './labels';

type CueView = PlanView['cues'][number];
type Sources = CardView['sources'];

/** The way the ground goes where the cue stands: its mark on the line of the course. */
function slopeOf(kind: CueView['kind']): 'up' | 'down' | 'crest' | 'level' {
  if (kind === 'up_short' || kind === 'up_walk') return 'up';
  if (kind === 'down_quick') return 'down';
  return kind === 'crest_reset' ? 'crest' : 'level';
}

const MARKS = {
  up: 'M2 10L6 2L10 10Z',
  down: 'M2 2L6 10L10 2Z',
  crest: 'M1 9L6 3L11 9',
  level: 'M6 2A4 4 0 1 1 6 10A4 4 0 1 1 6 2Z',
};

function Mark({ kind }: { kind: CueView['kind'] }) {
  const slope = slopeOf(kind);
  return (
    <svg
      class={`mark mark-${slope}`}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      <path d={MARKS[slope]} />
    </svg>
  );
}

function Grounds({ cue, sources }: { cue: CueView; sources: Sources }) {
  const label = useLabel();
  const grounds = sources.filter((source) => cue.claims.includes(source.id));
  if (cue.why === '' && grounds.length === 0) return null;
  return (
    <details class="small">
      <summary class="soft">{label('cueWhy')}</summary>
      <div class="stack-tight folded">
        {cue.why !== '' && <p>{cue.why}</p>}
        {grounds.length > 0 && (
          <ul class="bullets soft">
            {grounds.map((ground) => (
              <li key={ground.id}>
                <span class="parts">
                  <span>{ground.says}</span>
                  <span class="grade">{ground.grade}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}

/** How to do a cue is said at its first place: the words are the same at every other one. */
const isFirst = (cues: readonly CueView[], i: number): boolean =>
  cues.findIndex(({ kind, magnitude }) => kind === cues[i]?.kind && magnitude === cues[i]?.magnitude) === i;

/** The plan's cues in the order of the course, along one line. */
export function Cues({ cues, sources }: { cues: readonly CueView[]; sources: Sources }) {
  const label = useLabel();
  return (
    <ol class="plain cues">
      {cues.map((cue, i) => (
        <li key={`${cue.startKm}|${cue.kind}`} class="cue">
          <Mark kind={cue.kind} />
          <p class="soft small">{cue.where}</p>
          <p class="cue-say">{cue.say}</p>
          {cue.magnitude !== '' && isFirst(cues, i) && <p>{cue.magnitude}</p>}
          {(cue.rests !== '' || cue.loads !== '') && (
            <dl class="shifts small">
              {cue.rests !== '' && (
                <div>
                  <dt class="soft">{label('rests')}</dt>
                  <dd>{cue.rests}</dd>
                </div>
              )}
              {cue.loads !== '' && (
                <div>
                  <dt class="soft">{label('loads')}</dt>
                  <dd>{cue.loads}</dd>
                </div>
              )}
            </dl>
          )}
          {cue.provisional !== null && cue.provisional !== '' && (
            <p class="provisional small">{cue.provisional}</p>
          )}
          <Grounds cue={cue} sources={sources} />
        </li>
      ))}
    </ol>
  );
}
