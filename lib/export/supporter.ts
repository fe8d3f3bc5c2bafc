import type { MuscleId } from '../muscles';
import {
  type SupporterLine,
  supporterCalls,
  supporterCheck,
  supporterNots,
  supporterSameDay,
  supporterSteps,
} from '../stretches/supporter';
import { type Message, msg, type Speaker } from '../words';
import { A6, A6_SHEET } from './a6';
import { acuteStretches } from './print/acute';
import { heading, largest, lines } from './print/back';
import { type Block, type Drawing, framed, gap, rule, stack } from './print/drawing';
import { type Measure, paragraph, shortened, textAt, tidy } from './print/type';
import { edges } from './wristband';

/** What the card tells of the runner and the day. */
export interface Supported {
  /** The race's name. */
  readonly title: string;
  /** ISO date; null where race day is unknown. */
  readonly raceDate: string | null;
  /** The muscles that have cramped before, by the runner's own answers. */
  readonly cramps: readonly MuscleId[];
}

/** Millimetres. */
const WISHED = 4;
const NUMBER_LINE = 8;

/**
 * The supporter's card in millimetres: an A6 that folds like the runner's own. On the front how to help and what not
 * to do, on the back when to call; the type is as large as fits.
 */
export function supporterCard(supported: Supported, speaker: Speaker, measure: Measure): Drawing {
  const { widthMm, heightMm, padMm } = A6;
  const room = { width: widthMm - 2 * padMm, height: heightMm - 2 * padMm };
  return {
    width: A6_SHEET.widthMm,
    height: A6_SHEET.heightMm,
    marks: [
      ...front(supported, speaker, measure, room).at(padMm, padMm),
      ...back(speaker, measure, room).at(padMm, heightMm + padMm),
      ...edges(A6_SHEET.widthMm, A6_SHEET.heightMm, { x1: 0, y1: heightMm, x2: widthMm, y2: heightMm }),
    ],
  };
}

interface Room {
  readonly width: number;
  readonly height: number;
}

const sayAll = (each: readonly { readonly text: Message }[], speaker: Speaker): string[] =>
  each.map(({ text }) => speaker.say(text));

function headLine({ title, raceDate }: Supported, speaker: Speaker, measure: Measure, width: number): Block {
  const big = { size: 4.8, bold: true, ink: 'accent' } as const;
  const small = { size: 2.8, ink: 'soft' } as const;
  const name = tidy(title);
  const where =
    raceDate === null ? name : speaker.say(msg('carry.text.title', { title: name, date: raceDate }));
  const line = (y: number, height: number) => ({ top: y, height });
  return {
    height: 11,
    at: (x, y) => [
      textAt(shortened(speaker.say(msg('supporter.card')), width, big, measure), { x, ...line(y, 6) }, big),
      textAt(shortened(where, width, small, measure), { x, ...line(y + 6, 4) }, small),
    ],
  };
}

function front(supported: Supported, speaker: Speaker, measure: Measure, { width, height }: Room): Block {
  const head = headLine(supported, speaker, measure, width);
  const { cramps } = supported;
  const body = largest(
    (size) => {
      const between = 2 * size;
      const wide = 0.58 * (width - between);
      const narrow = width - between - wide;
      const steps = supporterSteps.map(({ text }, i) =>
        speaker.say(msg('print.acute.numbered', { number: i + 1, text: speaker.say(text) })),
      );
      const history = cramps.length === 0 ? [] : [speaker.say(msg('supporter.history', { muscles: cramps }))];
      const left = stack([
        heading(msg('supporter.do'), wide, size, speaker, measure),
        lines(steps, wide, size, measure),
        gap(0.4 * size),
        lines([...history, speaker.say(msg('plan.twinge'))], wide, size, measure, true),
      ]);
      const right = stack([
        heading(msg('print.acute.stretches'), narrow, size, speaker, measure),
        lines(sayAll(acuteStretches, speaker), narrow, size, measure),
        heading(msg('supporter.not'), narrow, size, speaker, measure),
        lines(sayAll(supporterNots, speaker), narrow, size, measure),
      ]);
      return stack([
        warning(supporterCheck, width, size, speaker, measure),
        gap(0.3 * size),
        {
          height: Math.max(left.height, right.height),
          at: (x, y) => [...left.at(x, y), ...right.at(x + wide + between, y)],
        },
      ]);
    },
    height - head.height,
    WISHED,
  );
  return stack([head, body]);
}

function warning(
  line: SupporterLine,
  width: number,
  size: number,
  speaker: Speaker,
  measure: Measure,
): Block {
  const pad = 0.4 * size;
  const type = { size, bold: true, ink: 'warm' } as const;
  return framed(paragraph(speaker.say(line.text), width - 2.2 * pad, type, measure), {
    width,
    pad,
    look: 'warm-bar',
  });
}

function back(speaker: Speaker, measure: Measure, { width, height }: Room): Block {
  return largest(
    (size) => {
      const between = 2 * size;
      const half = (width - between) / 2;
      const calls = sayAll(supporterCalls, speaker);
      const middle = Math.ceil(calls.length / 2);
      const left = lines(calls.slice(0, middle), half, size, measure);
      const right = lines(calls.slice(middle), half, size, measure);
      return stack([
        paragraph(
          speaker.say(msg('supporter.call')),
          width,
          { size: 1.35 * size, bold: true, ink: 'warm' },
          measure,
        ),
        gap(0.4 * size),
        {
          height: Math.max(left.height, right.height),
          at: (x, y) => [...left.at(x, y), ...right.at(x + half + between, y)],
        },
        lines([speaker.say(msg('supporter.stay'))], width, size, measure, true),
        paragraph(speaker.say(msg('supporter.number')), width, { size, bold: true }, measure),
        gap(NUMBER_LINE),
        rule(width, 0.3, 'cut'),
        heading(msg('supporter.today'), width, size, speaker, measure),
        lines([sayAll(supporterSameDay, speaker).join(' ')], width, size, measure),
        paragraph(speaker.say(msg('supporter.small')), width, { size: 0.72 * size, ink: 'soft' }, measure),
      ]);
    },
    height,
    WISHED,
  );
}
