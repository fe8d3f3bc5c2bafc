import { type Message, msg, type Speaker } from '../../words';
import type { Carried } from '../carried';
import { acuteCheck, acuteFlags, acuteSteps, acuteStretches } from './acute';
import { type Block, framed, gap, stack } from './drawing';
import { type Measure, paragraph } from './type';

interface Room {
  readonly width: number;
  readonly height: number;
}

/** Millimetres: the size wished for, and the least that can still be read standing still. */
const WISHED = 3.3;
const LEAST = 1.6;

/** The blocks in the largest type in which they fit. */
export function largest(make: (size: number) => Block, height: number, wished: number): Block {
  let block = make(wished);
  for (let size = wished; block.height > height && size > LEAST; size -= 0.05) block = make(size);
  return block;
}

export const heading = (
  text: Message,
  width: number,
  size: number,
  speaker: Speaker,
  measure: Measure,
): Block =>
  stack([
    gap(0.5 * size),
    paragraph(speaker.say(text), width, { size: 1.1 * size, bold: true, ink: 'accent' }, measure),
    gap(0.1 * size),
  ]);

export const lines = (
  texts: readonly string[],
  width: number,
  size: number,
  measure: Measure,
  bold = false,
): Block =>
  stack(texts.flatMap((text) => [paragraph(text, width, { size, bold }, measure), gap(0.3 * size)]));

const numbered = (speaker: Speaker): string[] =>
  acuteSteps.map(({ text }, i) =>
    speaker.say(msg('print.acute.numbered', { number: i + 1, text: speaker.say(text) })),
  );

function checkBlock(width: number, size: number, speaker: Speaker, measure: Measure): Block {
  const pad = 0.4 * size;
  return framed(
    paragraph(speaker.say(acuteCheck.text), width - 2.2 * pad, { size, bold: true, ink: 'warm' }, measure),
    { width, pad, look: 'warm-bar' },
  );
}

/** What to do about a cramp, on one face of the band. */
export function bandBack(speaker: Speaker, measure: Measure, room: Room): Block {
  const { width, height } = room;
  const say = (each: { readonly text: Message }) => speaker.say(each.text);
  return largest(
    (size) =>
      stack([
        paragraph(
          speaker.say(msg('print.acute.title')),
          width,
          { size: 1.5 * size, bold: true, ink: 'accent' },
          measure,
        ),
        gap(0.2 * size),
        checkBlock(width, size, speaker, measure),
        gap(0.5 * size),
        lines(numbered(speaker), width, size, measure),
        heading(msg('print.acute.stretches'), width, size, speaker, measure),
        lines(acuteStretches.map(say), width, size, measure),
        heading(msg('print.acute.flags'), width, size, speaker, measure),
        lines(acuteFlags.map(say), width, size, measure),
        paragraph(speaker.say(msg('print.made-with')), width, { size: 0.72 * size, ink: 'soft' }, measure),
      ]),
    height,
    WISHED,
  );
}

/** The same on a card: the steps on the left, the stretches and the warning signs on the right. */
export function cardBack(carried: Carried, speaker: Speaker, measure: Measure, room: Room): Block {
  const { width, height } = room;
  const say = (each: { readonly text: Message }) => speaker.say(each.text);
  return largest(
    (size) => {
      const between = 2 * size;
      const half = (width - between) / 2;
      const left = stack([
        paragraph(
          speaker.say(msg('print.acute.title')),
          half,
          { size: 1.6 * size, bold: true, ink: 'accent' },
          measure,
        ),
        gap(0.3 * size),
        checkBlock(half, size, speaker, measure),
        gap(0.6 * size),
        lines(numbered(speaker), half, size, measure),
      ]);
      const right = stack([
        lines([speaker.say(carried.plan.twinge)], half, size, measure, true),
        heading(msg('print.acute.stretches'), half, size, speaker, measure),
        lines(acuteStretches.map(say), half, size, measure),
        heading(msg('print.acute.flags'), half, size, speaker, measure),
        lines(acuteFlags.map(say), half, size, measure),
        paragraph(speaker.say(msg('print.made-with')), half, { size: 0.72 * size, ink: 'soft' }, measure),
      ]);
      return {
        height: Math.max(left.height, right.height),
        at: (x, y) => [...left.at(x, y), ...right.at(x + half + between, y)],
      };
    },
    height,
    1.2 * WISHED,
  );
}
