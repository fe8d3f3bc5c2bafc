import { MUSCLES } from '../../lib/muscles';
import { type CueKind, INJURIES, type Runner } from '../../lib/runner/runner';
import { msg, type Speaker } from '../../lib/words';
import { ManyOf, OneOf, Question, Section, Switch } from './fields';

/** The cues that ask for practice before race day; the others need none. */
export const CUES_TO_PRACTISE = [
  'cadence_up',
  'small_lean',
  'strike_shift',
] as const satisfies readonly CueKind[];

const EXPERIENCE = ['new', 'regular', 'practised'] as const satisfies readonly Runner['experience'][];

/** What the plan asks of the runner, each question with why it is asked. */
export function AboutMe({
  speaker,
  runner,
  onChange,
}: {
  speaker: Speaker;
  runner: Runner;
  onChange: (runner: Runner) => void;
}) {
  const say = speaker.say;
  const change = (patch: Partial<Runner>) => onChange({ ...runner, ...patch });
  const otherPractised = runner.practisedCues.filter(
    (kind) => !CUES_TO_PRACTISE.some((offered) => offered === kind),
  );
  return (
    <Section id="me" title={say(msg('options.me'))} lead={say(msg('options.meLead'))}>
      <Question title={say(msg('options.cramps'))} why={say(msg('options.crampsWhy'))}>
        <ManyOf
          all={MUSCLES}
          chosen={runner.cramps}
          name={speaker.format.muscle}
          onChange={(cramps) => change({ cramps })}
        />
      </Question>
      <Question title={say(msg('options.injuries'))} why={say(msg('options.injuriesWhy'))}>
        <ManyOf
          all={INJURIES}
          chosen={runner.injuries}
          name={(injury) => say(msg(`options.injury.${injury}`))}
          onChange={(injuries) => change({ injuries })}
        />
      </Question>
      <Question title={say(msg('options.experience'))} why={say(msg('options.experienceWhy'))}>
        <OneOf
          name="experience"
          all={EXPERIENCE.map((value) => ({
            value,
            label: say(msg(`options.experience.${value}`)),
            hint: say(msg(`options.experience.${value}Hint`)),
          }))}
          chosen={runner.experience}
          onChange={(experience) => change({ experience })}
        />
      </Question>
      <Question title={say(msg('options.practised'))} why={say(msg('options.practisedWhy'))}>
        <ManyOf
          all={CUES_TO_PRACTISE}
          chosen={CUES_TO_PRACTISE.filter((kind) => runner.practisedCues.includes(kind))}
          name={(kind) => say(msg(`options.practised.${kind}`))}
          onChange={(practised) => change({ practisedCues: [...otherPractised, ...practised] })}
        />
      </Question>
      <Question title={say(msg('options.ways'))}>
        <div class="stack-tight">
          {(['walkBreaks', 'naturalFormOnly', 'hot'] as const).map((key) => (
            <Switch
              key={key}
              label={say(msg(`options.${key}`))}
              hint={say(msg(`options.${key}Why`))}
              on={runner[key]}
              onChange={(on) => change({ [key]: on })}
            />
          ))}
        </div>
      </Question>
    </Section>
  );
}
