import { useMemo } from 'preact/hooks';
import { becauseOf } from '../../../lib/advice/because';
import type { Diary } from '../../../lib/runner/diary';
import type { Runner } from '../../../lib/runner/runner';
import { msg, type Speaker } from '../../../lib/words';
import { Evidence } from '../../popup/Evidence';
import type { PlanPageView } from '../state';

/** What the diary changed in this plan; nothing where it changed nothing. */
export function Because({
  view,
  runner,
  diary,
  openDiary,
  speaker,
}: {
  view: PlanPageView;
  runner: Runner;
  diary: Diary;
  openDiary: () => void;
  speaker: Speaker;
}) {
  const { say } = speaker;
  const { plan, course } = view;
  const because = useMemo(() => {
    if (plan === null || diary.entries.length === 0) return [];
    const asPlanned = { ...runner, daysToRace: plan.daysToRace };
    const signs = speaker.format.units === 'imperial' ? 'mile' : 'km';
    return becauseOf({ diary, runner: asPlanned, course, plan, signs });
  }, [diary, runner, course, plan, speaker]);
  if (because.length === 0) return null;
  return (
    <section class="because stack-tight" aria-labelledby="because">
      <h3 id="because" class="eyebrow">
        {say(msg('because.title'))}
      </h3>
      <ul class="plain stack-tight">
        {because.map(({ id, says }) => (
          <li key={id}>{says.map((line) => say(line)).join(' ')}</li>
        ))}
      </ul>
      <p class="small soft">
        {say(msg('because.honest'))}{' '}
        <button type="button" class="because-link screen-only" onClick={openDiary}>
          {say(msg('because.diary'))}
        </button>
      </p>
      <details class="screen-only">
        <summary class="small">{say(msg('popup.why'))}</summary>
        <div class="folded">
          <Evidence speaker={speaker} claims={[...new Set(because.flatMap(({ claims }) => claims))]} />
        </div>
      </details>
    </section>
  );
}
