import { useId } from 'preact/hooks';
import { msg, type Speaker } from '../../lib/words';
import { COURSE_FILE_TYPES } from './file';
import type { FileState, PlanActions } from './props';
import { still } from './still';

/** The one place where a course file is dropped or chosen. */
export const CourseFile = still(
  ({
    file,
    inUse,
    large,
    actions,
    speaker,
  }: {
    file: FileState;
    /** The course file that the plan stands on; it stays in use when a later one cannot be read. */
    inUse: string | null;
    /** As the main thing to do, on a page that has nothing to go by yet. */
    large: boolean;
    actions: PlanActions;
    speaker: Speaker;
  }) => {
    const { say } = speaker;
    const inputId = useId();
    const formatsId = useId();
    return (
      <section class={large ? 'panel drop drop-large' : 'panel drop'}>
        {large ? (
          <>
            <DropPicture />
            <h2 class="panel-title">{say(msg('pages.file.drop'))}</h2>
          </>
        ) : (
          <h3>{say(msg('pages.file.title'))}</h3>
        )}
        {!large && inUse === null && <p class="soft small">{say(msg('pages.file.sharpen'))}</p>}
        <input
          class="visually-hidden drop-input"
          id={inputId}
          type="file"
          accept={COURSE_FILE_TYPES}
          aria-describedby={formatsId}
          onChange={(event) => {
            const input = event.currentTarget;
            actions.takeFiles([...(input.files ?? [])]);
            // The same file chosen again must count as a change.
            input.value = '';
          }}
        />
        <div class="row">
          <label class={large ? 'button button-primary' : 'button'} for={inputId}>
            {say(msg(inUse ? 'pages.file.another' : 'pages.file.choose'))}
          </label>
          {inUse !== null && (
            <button type="button" class="button button-quiet" onClick={() => actions.leaveFileOut()}>
              {say(msg('pages.file.remove'))}
            </button>
          )}
        </div>
        <div role="status" class="drop-status">
          {file.status === 'reading' && <p>{say(msg('pages.file.reading', { file: file.name }))}</p>}
          {file.status === 'problem' && <p class="notice">{file.text}</p>}
          {inUse !== null && <p>{say(msg('pages.file.in-use', { file: inUse }))}</p>}
          {file.status === 'read' &&
            file.notes.map((note) => (
              <p key={note} class="small soft">
                {note}
              </p>
            ))}
        </div>
        <p class="soft small" id={formatsId}>
          {say(msg('pages.file.formats'))}
        </p>
      </section>
    );
  },
);

/** A line that lands as a profile. */
function DropPicture() {
  return (
    <svg class="drop-picture" viewBox="0 0 160 96" aria-hidden="true" focusable="false">
      <path class="drop-ground" d="M8 78 34 58 52 70 84 36 106 58 122 48 152 78Z" />
      <path class="drop-line" d="M8 78 34 58 52 70 84 36 106 58 122 48 152 78" />
      <path class="drop-arrow" d="M84 4V24M76 17 84 25 92 17" />
    </svg>
  );
}
