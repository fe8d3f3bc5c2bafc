import { debriefOf } from '../../../lib/runner/diary';
import { Debrief } from '../../diary/Debrief';
import type { PlanPageProps } from '../props';

/** Once the saved race is over: how it went. Whatever the page was opened on, since nobody comes back for the old plan. */
export function AfterRace({ saved, diary, today, inPrivate, actions, speaker }: PlanPageProps) {
  if (saved === null) return null;
  const state = debriefOf(diary, saved, today);
  return (
    <div class="screen-only">
      <Debrief
        race={saved}
        state={state}
        inPrivate={inPrivate}
        actions={{ change: actions.changeDiary, openDiary: actions.openDiary }}
        speaker={speaker}
      />
    </div>
  );
}
