import type { MuscleId } from '../../lib/muscles';
import { msg, type Speaker } from '../../lib/words';
import { routeHash } from './route';

/** A muscle with what speaks for it, said. */
export interface Suggested {
  readonly muscle: MuscleId;
  readonly why: string;
}

/** What is suggested by what is known of the runner and of the course. */
export interface Situations {
  /** `of` is the saved race's name; null for the page in front. */
  readonly course:
    | { readonly status: 'loading' | 'none' }
    | { readonly status: 'known'; readonly of: string | null; readonly muscles: readonly Suggested[] };
  readonly history: readonly Suggested[];
}

/** The stretches for one course. */
export function CoursePage({ speaker, course }: { speaker: Speaker; course: Situations['course'] }) {
  const { say } = speaker;
  const lead =
    course.status !== 'known'
      ? msg(`for.course.${course.status}`)
      : course.of === null
        ? msg('for.course.page')
        : msg('for.course.of', { name: course.of });
  return (
    <article class="stack">
      <h1 tabIndex={-1} data-focus>
        {say(msg('for.course'))}
      </h1>
      <p class="soft" role="status">
        {say(lead)}
      </p>
      {course.status === 'known' && <Muscles speaker={speaker} muscles={course.muscles} />}
    </article>
  );
}

/** The stretches for the muscles that have cramped. */
export function HistoryPage({ speaker, history }: { speaker: Speaker; history: Situations['history'] }) {
  const { say } = speaker;
  return (
    <article class="stack">
      <h1 tabIndex={-1} data-focus>
        {say(msg('for.history'))}
      </h1>
      <p class="soft">{say(msg(history.length > 0 ? 'for.history.lead' : 'for.history.none'))}</p>
      <Muscles speaker={speaker} muscles={history} />
    </article>
  );
}

function Muscles({ speaker, muscles }: { speaker: Speaker; muscles: readonly Suggested[] }) {
  return (
    <ol class="plain for-muscles">
      {muscles.map(({ muscle, why }) => (
        <li key={muscle}>
          <a class="muscle-link" href={routeHash({ at: 'stretch', muscle })}>
            <span class="called">{speaker.format.muscle(muscle)}</span>
            <span class="small soft">{why}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
