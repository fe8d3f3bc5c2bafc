import { useRef, useState } from 'preact/hooks';
import { type CueChange, type PlanChanges, planChanges } from '../../lib/advice/plan-changes';
import { msg, type Speaker } from '../../lib/words';
import type { PlanPageProps } from './props';

/** All that a runner can answer on the page; what else makes the page anew changes no plan. */
function answersOf({ view, state, runner, speaker }: PlanPageProps): string {
  const { track, chosenKm, chosenTerrain, chosenSurface, goalS } = state;
  const file = track && [track.fileName, track.distanceKm, track.gainM];
  return JSON.stringify([
    file,
    chosenKm,
    chosenTerrain,
    chosenSurface,
    goalS,
    view.raceDate,
    runner,
    speaker.format.units,
  ]);
}

/** What the last answer changed, until the next one; null before the first, and once it was dismissed. */
export function useChanges(props: PlanPageProps): {
  readonly changes: PlanChanges | null;
  dismiss(): void;
} {
  const { plan, goalS, raceDate, course } = props.view;
  const now = { plan, goalS, raceDate, distanceKm: course.distanceKm };
  const answers = answersOf(props);
  const last = useRef({ answers, now });
  const changes = useRef<PlanChanges | null>(null);
  const [, again] = useState(0);
  if (last.current.answers !== answers) {
    changes.current = planChanges(last.current.now, now);
    last.current = { answers, now };
  }
  return {
    changes: changes.current,
    dismiss: () => {
      changes.current = null;
      again((count) => count + 1);
    },
  };
}

/** The last change in words: said to those who hear the page, and standing at the lower edge so that nothing moves. */
export function ChangeBar({
  changes,
  dismiss,
  speaker,
}: {
  changes: PlanChanges | null;
  dismiss: () => void;
  speaker: Speaker;
}) {
  const { say } = speaker;
  const seen = changes !== null && changes.is !== 'made' && changes.says.length > 0;
  const [first] = [...(changes?.cues.keys() ?? [])].sort((a, b) => a - b);
  return (
    <div class={seen ? 'change-bar screen-only' : 'visually-hidden'}>
      <p role="status">{changes?.says.map((sentence) => say(sentence)).join(' ')}</p>
      {seen && (
        <div class="change-steps">
          {first !== undefined && (
            <a class="small" href={`#cue-${first + 1}`}>
              {say(msg('change.show'))}
            </a>
          )}
          <button type="button" class="icon-button" aria-label={say(msg('change.dismiss'))} onClick={dismiss}>
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <path d="M3 3 13 13M13 3 3 13" fill="none" stroke="currentColor" stroke-width="2" />
            </svg>
          </button>
        </div>
      )}
    </div>
  );
}

/** Beside a cue: that it is new, or what it was. */
export function ChangeMark({ change, speaker }: { change: CueChange; speaker: Speaker }) {
  return <p class="change-mark small screen-only">{speaker.say(messageOf(change))}</p>;
}

function messageOf(change: CueChange) {
  switch (change.is) {
    case 'new':
      return msg('change.cue.new');
    case 'instead':
      return msg('change.cue.instead', { of: change.of });
    case 'moved':
      return msg('change.cue.moved', { fromKm: change.fromKm });
    case 'adjusted':
      return msg('change.cue.adjusted');
  }
}
