import { msg, type Speaker } from '../../words';
import type { Carried } from '../carried';
import { goalSplits, type Split, whyNoSplits } from '../splits';
import { type Block, framed, gap, type Mark, rule, stack } from './drawing';
import { type CourseLine, clockText, courseLines, fewerCues, sensibleSteps, signsOf } from './lines';
import { baseLine, type Measure, paragraph, shortened, sizeFor, textAt, tidy } from './type';

export interface ColumnRoom {
  readonly width: number;
  readonly height: number;
  /** How large a printed millimetre is drawn. */
  readonly unit: number;
  /** Wide enough for the cue to stand between the sign and the clock. */
  readonly inline: boolean;
}

/** Type in millimetres, large enough for an arm that swings. */
const SIGN = 5.8;
const CUE = 3.8;
const LINE = 1.2;
/** Where there is room the lines grow up to here; where there is none they shrink to here before a cue goes. */
const LARGEST = 1.3;
const SMALL = 0.86;
const SMALLEST = 0.7;
const LEAST_UNIT = 0.4;
/** More than this nobody finds on a wrist. */
const MOST_CUES = 10;
/** What is left of the height lies between the lines, up to this much on either side of each. */
const MOST_AIR = 1.5;
const AIR_STEP = 0.25;
const LEVEL_WITHIN_S = 2;
/** How many cues a runner would give up for splits twice as close. */
const CUES_FOR_A_STEP = 1.5;

/** What is never left out for want of room: the heat's signs, and whom to ask first. */
const SAFETY_RULES: readonly string[] = ['plan.rule.hot', 'plan.rule.natural', 'plan.rule.clinician'];

/** All of the race on one column: title, pace ceiling, clock and cues by place, twinge line, what it is worth. */
export function raceColumn(carried: Carried, speaker: Speaker, measure: Measure, room: ColumnRoom): Block {
  // The ceiling, the heat's signs and the twinge line stay whatever else there is: so they shrink where all is long.
  for (let unit = room.unit; ; unit *= 0.94) {
    const head = headOf(carried, speaker, measure, { ...room, unit });
    const foot = footOf(carried, speaker, measure, { ...room, unit });
    const height = room.height - head.height - foot.height;
    const list = listThatFits(carried, speaker, measure, { ...room, unit, height });
    if (list === null && unit > LEAST_UNIT * room.unit) continue;
    return {
      height: room.height,
      at: (x, y) => [
        ...head.at(x, y),
        ...(list?.at(x, y + head.height) ?? []),
        ...foot.at(x, y + room.height - foot.height),
      ],
    };
  }
}

function headOf(carried: Carried, speaker: Speaker, measure: Measure, { width, unit }: ColumnRoom): Block {
  const { plan, title, goalS } = carried;
  const small = { size: 3 * unit, bold: true, ink: 'soft' } as const;
  const safety = plan.standingRules.filter((rule) => SAFETY_RULES.includes(rule.message));
  const goal = goalSplits(carried, 'km', 1000) !== null && goalS !== null ? Math.round(goalS) : null;
  const goalText = goal === null ? '' : clockText(goal, goal, speaker);
  const goalWidth = goal === null ? 0 : measure(goalText, small.size, true) + 2 * unit;
  const name = shortened(tidy(title), width - goalWidth, small, measure);
  const titleLine: Block = {
    height: 4.4 * unit,
    at: (x, y) => {
      const line = { top: y, height: 4 * unit };
      return [
        textAt(name, { x, ...line }, small),
        ...(goalText === ''
          ? []
          : [textAt(goalText, { x: x + width, anchor: 'end', ...line }, { ...small, ink: 'accent' })]),
      ];
    },
  };
  const pad = 1.5 * unit;
  const inner = width - 3 * pad;
  const strong = { size: 4.2 * unit, bold: true } as const;
  const lines = [
    paragraph(speaker.say(msg('print.pace-first', { km: plan.easeUntilKm })), inner, strong, measure),
  ];
  if (plan.runWalk !== null) {
    const { everyKm, seconds } = plan.runWalk;
    lines.push(gap(unit));
    const walk = speaker.say(msg('print.run-walk', { everyKm, seconds }));
    lines.push(paragraph(walk, inner, { ...strong, size: 3.4 * unit }, measure));
  }
  for (const rule of safety) {
    lines.push(gap(unit), paragraph(speaker.say(rule), inner, { size: 3.2 * unit, bold: true }, measure));
  }
  return stack([titleLine, framed(stack(lines), { width, pad, look: 'tint' }), gap(1.2 * unit)]);
}

function footOf(carried: Carried, speaker: Speaker, measure: Measure, { width, unit }: ColumnRoom): Block {
  const { plan } = carried;
  const pad = 1.2 * unit;
  const fine = { size: 2.4 * unit, ink: 'soft' } as const;
  return stack([
    gap(1.2 * unit),
    framed(
      paragraph(
        speaker.say(msg('print.twinge')),
        width - 2.2 * pad,
        { size: 3.4 * unit, bold: true },
        measure,
      ),
      { width, pad, look: 'warm-bar' },
    ),
    gap(unit),
    paragraph(speaker.say(plan.footer), width, fine, measure),
  ]);
}

/** The finest splits and the most cues that have room, in the largest type that they leave room for; null where not even the clock has room. */
function listThatFits(carried: Carried, speaker: Speaker, measure: Measure, room: ColumnRoom): Block | null {
  const { plan, course } = carried;
  const all = sensibleSteps(course.distanceKm ?? 0, signsOf(speaker));
  const steps = whyNoSplits(carried) === null ? all : all.slice(0, 1);
  const listAt = (count: number, step: number): ListAt => {
    const lines = courseLines(carried, speaker, step, fewerCues(plan.cues, count));
    return (scale, air = 0) =>
      listOf({ carried, lines, more: plan.cues.length - count, air }, speaker, measure, room, scale);
  };
  const most = Math.min(MOST_CUES, plan.cues.length);
  const choices = Array.from({ length: most + 1 }, (_, dropped) =>
    steps.map((step, coarser) => ({
      count: most - dropped,
      step,
      cost: dropped + CUES_FOR_A_STEP * coarser,
    })),
  )
    .flat()
    .sort((a, b) => a.cost - b.cost || b.count - a.count);
  for (const smallest of [SMALL, SMALLEST]) {
    for (const { count, step } of choices) {
      const at = listAt(count, step);
      if (at(smallest).height <= room.height) return grown(at, smallest, room.height);
    }
  }
  return null;
}

/** A list at a scale, with air between its lines in millimetres. */
type ListAt = (scale: number, air?: number) => Block;

/** The list as large as it fits without breaking its lines more often, and then as airy. */
function grown(at: ListAt, smallest: number, height: number): Block {
  let scale = smallest;
  const lines = at(smallest).at(0, 0).length;
  for (let larger = smallest + 0.04; larger <= LARGEST; larger += 0.04) {
    const block = at(larger);
    if (block.height > height || (larger > 1 && block.at(0, 0).length > lines)) break;
    scale = larger;
  }
  let best = at(scale);
  for (let air = AIR_STEP; air <= MOST_AIR; air += AIR_STEP) {
    const airier = at(scale, air);
    if (airier.height > height) break;
    best = airier;
  }
  return best;
}

interface List {
  readonly carried: Carried;
  readonly lines: readonly CourseLine[];
  /** Cues that found no room. */
  readonly more: number;
  /** Millimetres above and below each line. */
  readonly air: number;
}

function listOf(list: List, speaker: Speaker, measure: Measure, room: ColumnRoom, scale: number): Block {
  const { carried, lines, more, air } = list;
  const { width } = room;
  const unit = room.unit * scale;
  const fine = { size: 2.6 * room.unit, ink: 'soft' } as const;
  const note = basisNote(carried, speaker);
  const places = lines
    .filter((line) => line.clock === null || !Number.isNaN(Number(line.place.at(0))))
    .map((line) => measure(line.place, (line.clock === null ? CUE : SIGN) * unit, true));
  const placeWidth = Math.min(0.4 * width, Math.max(0, ...places));
  const blocks = lines.flatMap((line, i) => [
    ...(i === 0 ? [] : [rule(width, 0.2 * unit)]),
    padded(lineBlock(line, placeWidth, measure, { ...room, unit }), air * room.unit),
  ]);
  const body = stack(blocks);
  const easy = lines.filter((line) => line.easy).length;
  const easyHeight = stack(blocks.slice(0, Math.max(0, 2 * easy - 1))).height;
  const starred = lines.some((line) => line.provisional);
  // In one paragraph: a line is a cue's room.
  const notes = [
    ...(starred ? [speaker.say(msg('print.star'))] : []),
    ...(note === null ? [] : [note]),
    ...(more === 0 ? [] : [speaker.say(msg('print.more-cues', { count: more }))]),
  ].join(' ');
  return stack([
    {
      height: body.height,
      at: (x, y) => [...(easy === 0 ? [] : [easyGround(x, y, width, easyHeight)]), ...body.at(x, y)],
    },
    gap(0.6 * room.unit),
    ...(notes === '' ? [] : [paragraph(notes, width, fine, measure)]),
  ]);
}

/** The lines that are run easier than feels right stand on the ground of the pace ceiling above them. */
const easyGround = (x: number, y: number, width: number, height: number): Mark => ({
  kind: 'box',
  x,
  y,
  width,
  height,
  ink: 'tint',
  radius: 0,
  outline: null,
});

function lineBlock(
  line: CourseLine,
  placeWidth: number,
  measure: Measure,
  { width, unit, inline }: ColumnRoom,
): Block {
  const cueType = { size: CUE * unit, bold: true, ink: 'accent' } as const;
  const space = 1.5 * unit;
  if (line.clock === null) {
    const place = sizeFor(line.place, placeWidth, { size: CUE * unit, bold: true }, measure);
    const text = paragraph(line.cues.join(' · '), width - placeWidth - space, cueType, measure);
    const first = CUE * unit * 1.22;
    return padded(
      {
        height: text.height,
        at: (x, y) => [
          textAt(
            line.place,
            { x: x + placeWidth, top: y, height: first, anchor: 'end' },
            { size: place, bold: true },
          ),
          ...text.at(x + placeWidth + space, y),
        ],
      },
      0.5 * unit,
    );
  }
  const clockSize = sizeFor(line.clock, 0.62 * width, { size: SIGN * unit, bold: true }, measure);
  const clockWidth = measure(line.clock, clockSize, true);
  const named = Number.isNaN(Number(line.place.at(0)));
  const placeRoom = named ? width - clockWidth - space : placeWidth;
  const placeSize = sizeFor(line.place, placeRoom, { size: SIGN * unit, bold: true }, measure);
  const height = SIGN * LINE * unit;
  const { clock } = line;
  const row: Block = {
    height,
    at: (x, y) => [
      textAt(
        line.place,
        named ? { x, top: y, height } : { x: x + placeWidth, top: y, height, anchor: 'end' },
        { size: placeSize, bold: true },
      ),
      {
        kind: 'text',
        text: clock,
        x: x + width,
        y: baseLine(y, height, clockSize),
        size: clockSize,
        bold: true,
        ink: 'ink',
        anchor: 'end',
      },
    ],
  };
  if (line.cues.length === 0) return row;
  const said = line.cues.join(' · ');
  const between = width - placeWidth - clockWidth - 2 * space;
  if (inline && !named && between > 0.3 * width) {
    const text = paragraph(said, between, cueType, measure);
    const whole = Math.max(height, text.height + 0.6 * unit);
    return {
      height: whole,
      at: (x, y) => [
        ...row.at(x, y + (whole - height) / 2),
        ...text.at(x + placeWidth + space, y + (whole - text.height) / 2),
      ],
    };
  }
  return stack([row, paragraph(said, width, cueType, measure), gap(0.5 * unit)]);
}

const padded = (block: Block, pad: number): Block => stack([gap(pad), block, gap(pad)]);

/** By what the splits were made; nothing where there are none. */
export function basisNote(carried: Carried, speaker: Speaker): string | null {
  const splits = goalSplits(carried, 'km');
  if (splits === null) return null;
  if (splits.basis === 'even') return speaker.say(msg('print.basis.even'));
  return speaker.say(msg(isLevel(splits.rows) ? 'print.basis.level' : 'print.basis.grade'));
}

/** Whether the climbs change no kilometre by more than a second or two. */
export function isLevel(rows: readonly Split[]): boolean {
  const paces = rows.map((row) => row.paceSPerKm);
  return Math.max(...paces) - Math.min(...paces) <= LEVEL_WITHIN_S;
}
