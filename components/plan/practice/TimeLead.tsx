import type { TimeView } from '../../../lib/advice/card-view';
import { msg, type Speaker } from '../../../lib/words';
import { PlanTime } from '../../PlanTime';

/** What the time to the race leaves room for, before anything else of the plan. */
export function TimeLead({ time, speaker }: { time: TimeView; speaker: Speaker }) {
  return (
    <div class={time.inOrder ? 'time-lead time-lead-order' : 'time-lead'}>
      <PlanTime time={time} />
      {time.inOrder && (
        <p class="screen-only">
          <a href="#print">{speaker.say(msg('time.to-phone'))}</a>
        </p>
      )}
    </div>
  );
}
