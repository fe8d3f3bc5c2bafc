import { useId } from 'preact/hooks';
import { MUSCLES, type MuscleId } from '../../lib/muscles';
import type { Runner } from '../../lib/runner/runner';
import { msg, type Speaker } from '../../lib/words';
import { contradictions } from './contradictions';
import type { PlanActions } from './props';

/** The ones that runners name most come first; the rest is one click away. */
const COMMON: readonly MuscleId[] = MUSCLES.slice(0, 6);
const REST: readonly MuscleId[] = MUSCLES.slice(6);
const EXPERIENCE = ['new', 'regular', 'practised'] as const;

/** The answers that change a plan most, each applied the moment it is given. */
export function AboutYou({
  runner,
  open,
  actions,
  speaker,
}: {
  runner: Runner;
  /** Folded where it would stand between the course and the plan. */
  open: boolean;
  actions: PlanActions;
  speaker: Speaker;
}) {
  const { say } = speaker;
  const groupName = useId();
  const toggle = (muscle: MuscleId) =>
    actions.changeRunner({
      ...runner,
      cramps: runner.cramps.includes(muscle)
        ? runner.cramps.filter((each) => each !== muscle)
        : [...runner.cramps, muscle],
    });
  const chips = (muscles: readonly MuscleId[]) => (
    <div class="row">
      {muscles.map((muscle) => (
        <button
          key={muscle}
          type="button"
          class="chip"
          aria-pressed={runner.cramps.includes(muscle)}
          onClick={() => toggle(muscle)}
        >
          {speaker.format.muscle(muscle)}
        </button>
      ))}
    </div>
  );
  return (
    <details class="panel about-you" open={open}>
      <summary>
        <h2 class="panel-title">{say(msg('pages.you.heading'))}</h2>
        <span class="small soft about-told">{toldOf(runner, speaker)}</span>
      </summary>
      <div class="stack about-body">
        <p class="soft small">{say(msg('pages.you.lead'))}</p>
        <fieldset class="choice">
          <legend class="field-label">{say(msg('pages.you.cramps'))}</legend>
          {chips(COMMON)}
          <details open={REST.some((muscle) => runner.cramps.includes(muscle))}>
            <summary class="small soft">{say(msg('pages.you.more-muscles'))}</summary>
            <div class="folded">{chips(REST)}</div>
          </details>
          <p class="small soft">{say(msg('pages.you.cramps-hint'))}</p>
        </fieldset>
        <fieldset class="choice">
          <legend class="field-label">{say(msg('pages.you.experience'))}</legend>
          {EXPERIENCE.map((experience) => (
            <label key={experience} class="option">
              <input
                type="radio"
                name={groupName}
                checked={runner.experience === experience}
                onChange={() => actions.changeRunner({ ...runner, experience })}
              />
              {say(msg(`pages.you.${experience}`))}
            </label>
          ))}
        </fieldset>
        <div class="stack-tight">
          <label class="option">
            <input
              type="checkbox"
              checked={runner.walkBreaks}
              onChange={(event) =>
                actions.changeRunner({ ...runner, walkBreaks: event.currentTarget.checked })
              }
            />
            {say(msg('pages.you.run-walk'))}
          </label>
          <label class="option">
            <input
              type="checkbox"
              checked={runner.hot}
              onChange={(event) => actions.changeRunner({ ...runner, hot: event.currentTarget.checked })}
            />
            {say(msg('pages.you.hot'))}
          </label>
        </div>
        {contradictions(runner).map((sentence) => (
          <p key={sentence.message} class="notice small" role="status">
            {say(sentence)}
          </p>
        ))}
        <button type="button" class="button button-quiet about-more" onClick={() => actions.openOptions()}>
          {say(msg('pages.you.more'))}
        </button>
      </div>
    </details>
  );
}

/** What is told already, in a few words, to stand beside the heading. */
function toldOf(runner: Runner, { say, format }: Speaker): string {
  if (runner.cramps.length > 0) {
    return say(msg('pages.you.told-cramps', { names: [...new Set(runner.cramps.map(format.muscle))] }));
  }
  return say(msg(`pages.you.${runner.experience}`));
}
