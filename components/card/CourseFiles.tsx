import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardView } from '../../lib/advice/card-view';
import { trusted } from '../trusted';
import type { CardActions } from './actions';
import { useLabel } from './labels';
import { Section } from './Section';

type State = { is: 'ready' } | { is: 'reading' } | { is: 'read' } | { is: 'failed'; problem: string };
type File = CardView['courseFiles'][number];

function CourseFile({ file, fetch }: { file: File; fetch: CardActions['fetchCourseFile'] }) {
  const label = useLabel();
  const [state, setState] = useState<State>({ is: 'ready' });
  const gone = useRef(false);
  useEffect(
    () => () => {
      gone.current = true;
    },
    [],
  );
  const read = async () => {
    setState({ is: 'reading' });
    const problem = await fetch(file.href);
    if (!gone.current) setState(problem === null ? { is: 'read' } : { is: 'failed', problem });
  };
  return (
    <li class="stack-tight">
      <button
        type="button"
        class="button"
        aria-disabled={state.is === 'reading'}
        onClick={trusted(() => {
          if (state.is !== 'reading') void read();
        })}
      >
        {file.label}
      </button>
      <p class={state.is === 'failed' ? 'notice' : 'soft small'} role="status">
        {state.is === 'reading' && label('fetching')}
        {state.is === 'read' && label('fetched')}
        {state.is === 'failed' && state.problem}
      </p>
    </li>
  );
}

/** Course files: those that one click fetches, each naming its host, and how to bring the others. */
export function CourseFiles({ view, actions }: { view: CardView; actions: CardActions }) {
  const label = useLabel();
  if (view.courseFiles.length === 0 && view.courseFilesElsewhere.length === 0) return null;
  return (
    <Section title={label('courseFiles')}>
      {view.courseFiles.length > 0 && (
        <ul class="plain stack">
          {view.courseFiles.map((file) => (
            <CourseFile key={file.href} file={file} fetch={actions.fetchCourseFile} />
          ))}
        </ul>
      )}
      {view.courseFilesElsewhere.map((sentence) => (
        <p key={sentence} class="soft">
          {sentence}
        </p>
      ))}
    </Section>
  );
}
