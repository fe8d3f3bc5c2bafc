import { rulesBeside } from '../../advice/rules-beside';
import { sayPlan } from '../../advice/say-plan';
import { msg, type Speaker } from '../../words';
import type { Carried } from '../carried';

/** The plan as plain text, to paste into a message or a note: pace and twinge first, each cue on a line. */
export function writeText(carried: Carried, speaker: Speaker): string {
  const { say, format } = speaker;
  const { title, raceDate, course, plan } = carried;
  const said = sayPlan(plan, course, speaker, raceDate);
  const parts = [
    [raceDate === null ? title : say(msg('carry.text.title', { title, date: raceDate }))],
    ...(said.time === null ? [] : [[said.time.headline, ...(said.time.inOrder ? [] : said.time.lines)]]),
    [said.paceFirst, said.twinge, ...(said.runWalk === null ? [] : [said.runWalk])],
    [...(said.time?.inOrder ? said.standingRules : rulesBeside(said))],
    plan.cues.map((cue) =>
      say(
        msg('carry.text.cue.full', {
          place: format.place(cue.startKm),
          say: say(cue.say),
          magnitude: say(cue.magnitude),
          lengthKm: cue.lengthKm,
          seconds: cue.seconds,
          provisional: cue.provisional,
        }),
      ),
    ),
    said.practiseFirst.flatMap(({ name, ladder }) => [
      say(msg('carry.text.practise', { cue: name })),
      ...ladder.map(({ when, what }) => say(msg('carry.text.step', { when, what }))),
    ]),
    [said.footer],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}
