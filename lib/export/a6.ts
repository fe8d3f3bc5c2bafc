import type { Cue } from '../advice/types';
import { msg, type Speaker } from '../words';
import type { Carried } from './carried';
import { cardBack } from './print/back';
import { basisNote } from './print/column';
import { type Block, type Drawing, framed, gap, type Mark, stack } from './print/drawing';
import { clockText, cueText, fewerCues, placeText, sensibleSteps, signsOf } from './print/lines';
import { lineHeight, type Measure, paragraph, shortened, textAt, tidy } from './print/type';
import { goalSplits, type Split } from './splits';
import { edges } from './wristband';

/** Millimetres: ISO 216 A6, lying. */
export const A6 = { widthMm: 148, heightMm: 105, padMm: 6 } as const;

/** The sheet that is cut out: the front above, the back below it. */
export const A6_SHEET = { widthMm: A6.widthMm, heightMm: 2 * A6.heightMm } as const;

/** The room that cues keep beside the splits. */
const CUES_WIDTH = 50;
const BETWEEN = 6;
/** A short table leaves its note room for whole words. */
const NOTE_WIDTH = 45;
const SPLIT = 4;
const SPLIT_LEAST = 3;
const LARGE_CUE = 4.4;
const CUE = 3.6;
const SMALL_CUE = 3;
const RULE = 3;

/**
 * The card in millimetres: the front with every sign's clock, the cues and the pace ceiling, the back with what to do
 * about a cramp, a line to cut along and a dashed one to fold along. What has no room is left out, never cut off.
 */
export function a6Card(carried: Carried, speaker: Speaker, measure: Measure): Drawing {
  const { widthMm, heightMm, padMm } = A6;
  const width = widthMm - 2 * padMm;
  const height = heightMm - 2 * padMm;
  const head = headOf(carried, speaker, measure, width);
  const foot = footOf(carried, speaker, measure, width);
  const body = bodyOf(carried, speaker, measure, { width, height: height - head.height - foot.height });
  return {
    width: A6_SHEET.widthMm,
    height: A6_SHEET.heightMm,
    marks: [
      ...head.at(padMm, padMm),
      ...body.at(padMm, padMm + head.height),
      ...foot.at(padMm, padMm + height - foot.height),
      ...cardBack(carried, speaker, measure, { width, height }).at(padMm, heightMm + padMm),
      ...edges(A6_SHEET.widthMm, A6_SHEET.heightMm, { x1: 0, y1: heightMm, x2: widthMm, y2: heightMm }),
    ],
  };
}

function headOf(carried: Carried, speaker: Speaker, measure: Measure, width: number): Block {
  const { plan, title, goalS, raceDate } = carried;
  const { say, format } = speaker;
  const big = { size: 5, bold: true } as const;
  const goal =
    goalS !== null && goalSplits(carried, signsOf(speaker), 1000) !== null
      ? say(msg('print.goal', { clock: clockText(Math.round(goalS), Math.round(goalS), speaker) }))
      : raceDate === null
        ? ''
        : format.date(raceDate);
  const goalWidth = goal === '' ? 0 : measure(goal, big.size, true) + 4;
  const name = shortened(tidy(title), width - goalWidth, big, measure);
  const titleLine: Block = {
    height: 8,
    at: (x, y) => [
      textAt(name, { x, top: y, height: 6 }, big),
      ...(goal === ''
        ? []
        : [textAt(goal, { x: x + width, top: y, height: 6, anchor: 'end' }, { ...big, ink: 'accent' })]),
    ],
  };
  const pad = 1.5;
  const inner = width - 3 * pad;
  const lines = [
    paragraph(
      say(msg('print.pace-first', { km: plan.easeUntilKm })),
      inner,
      { size: 4.6, bold: true },
      measure,
    ),
  ];
  if (plan.runWalk !== null) {
    const { everyKm, seconds } = plan.runWalk;
    const walk = say(msg('print.run-walk', { everyKm, seconds }));
    lines.push(paragraph(walk, inner, { size: 3.8, bold: true }, measure));
  }
  return stack([titleLine, framed(stack(lines), { width, pad, look: 'tint' }), gap(2.5)]);
}

function footOf(carried: Carried, speaker: Speaker, measure: Measure, width: number): Block {
  const { plan } = carried;
  const pad = 1;
  return stack([
    gap(1.5),
    framed(
      paragraph(speaker.say(msg('print.twinge')), width - 2.2 * pad, { size: 3.4, bold: true }, measure),
      { width, pad, look: 'warm-bar' },
    ),
    gap(0.8),
    paragraph(speaker.say(plan.footer), width, { size: 2.4, ink: 'soft' }, measure),
  ]);
}

interface Room {
  readonly width: number;
  readonly height: number;
}

function bodyOf(carried: Carried, speaker: Speaker, measure: Measure, room: Room): Block {
  const table = tableThatFits(carried, speaker, measure, room);
  const left = table === null ? 0 : table.width + BETWEEN;
  const cues = cuesThatFit(carried, speaker, measure, { width: room.width - left, height: room.height });
  return {
    height: room.height,
    at: (x, y) => [...(table?.block.at(x, y) ?? []), ...cues.at(x + left, y)],
  };
}

/** The splits of as many signs as have room in columns; null where there are none. */
function tableThatFits(
  carried: Carried,
  speaker: Speaker,
  measure: Measure,
  room: Room,
): { block: Block; width: number } | null {
  const { course, plan } = carried;
  const note = basisNote(carried, speaker);
  if (note === null) return null;
  const signs = signsOf(speaker);
  const asks = plan.cues.length > 0 || plan.standingRules.length > 0;
  const most = asks ? room.width - CUES_WIDTH - BETWEEN : room.width;
  const noteAt = (width: number) => paragraph(note, width, { size: 2.6, ink: 'soft' }, measure);
  for (const least of [SPLIT_LEAST, 0.5 * SPLIT_LEAST]) {
    for (const step of [1, ...sensibleSteps(course.distanceKm ?? 0, signs)]) {
      const rows = goalSplits(carried, signs, step)?.rows ?? [];
      for (let size = 1.5 * SPLIT; size >= least; size -= 0.1) {
        const table = columnsOf(carried, rows, size, speaker, measure, (width) => {
          return room.height - noteAt(width).height - 1;
        });
        if (table.width > most || table.block.height + noteAt(table.width).height + 1 > room.height) continue;
        const width = Math.max(table.width, Math.min(most, NOTE_WIDTH));
        return { width, block: stack([table.block, gap(1), noteAt(width)]) };
      }
    }
  }
  return null;
}

function columnsOf(
  carried: Carried,
  rows: readonly Split[],
  size: number,
  speaker: Speaker,
  measure: Measure,
  heightFor: (width: number) => number,
): { block: Block; width: number } {
  const pitch = lineHeight(size);
  const goalS = rows.at(-1)?.atS ?? 0;
  const texts = rows.map((row) => ({
    place: row.sign === null ? speaker.say(msg('print.finish')) : speaker.format.number(row.sign),
    clock: clockText(row.atS, goalS, speaker),
    easy: row.atKm <= carried.plan.easeUntilKm + 0.06,
  }));
  const type = { size, bold: true } as const;
  const placeWidth = Math.max(...texts.map(({ place }) => measure(place, size, false)));
  const clockWidth = Math.max(...texts.map(({ clock }) => measure(clock, size, true)));
  const column = placeWidth + size * 0.6 + clockWidth;
  const between = 1.4 * size;
  let count = 1;
  let width = column;
  let perColumn = texts.length;
  for (; count <= 6; count++) {
    width = count * column + (count - 1) * between + 0.6 * size;
    perColumn = Math.ceil(texts.length / count);
    if (perColumn * pitch <= heightFor(width)) break;
  }
  return {
    width,
    block: {
      height: perColumn * pitch,
      at: (x, y) =>
        texts.flatMap(({ place, clock, easy }, i): Mark[] => {
          const left = x + 0.3 * size + Math.floor(i / perColumn) * (column + between);
          const top = y + (i % perColumn) * pitch;
          const ground: Mark = {
            kind: 'box',
            x: left - 0.3 * size,
            y: top,
            width: column + 0.6 * size,
            height: pitch,
            ink: 'tint',
            radius: 0,
            outline: null,
          };
          const line = { top, height: pitch };
          return [
            ...(easy ? [ground] : []),
            textAt(place, { x: left + placeWidth, anchor: 'end', ...line }, { size, ink: 'soft' }),
            textAt(clock, { x: left + column, anchor: 'end', ...line }, type),
          ];
        }),
    },
  };
}

/** The cues with their places, then the rules for the whole race that still have room. */
function cuesThatFit(carried: Carried, speaker: Speaker, measure: Measure, room: Room): Block {
  const { plan } = carried;
  const safety = plan.standingRules.filter((rule) =>
    ['plan.rule.hot', 'plan.rule.natural', 'plan.rule.clinician'].includes(rule.message),
  );
  const others = plan.standingRules.filter((rule) => !safety.includes(rule));
  const ruleBlock = (rule: (typeof others)[number]) =>
    stack([paragraph(speaker.say(rule), room.width, { size: RULE }, measure), gap(0.8)]);
  const safetyBlock = stack(
    safety.map((rule) =>
      stack([paragraph(speaker.say(rule), room.width, { size: RULE + 0.2, bold: true }, measure), gap(0.8)]),
    ),
  );
  const at = (count: number, size: number) => {
    const left = plan.cues.length - count;
    const list = cueList(fewerCues(plan.cues, count), left, size, speaker, measure, room);
    const start = stack([safetyBlock, list]);
    return others.reduce((above, rule) => {
      const longer = stack([above, ruleBlock(rule)]);
      return longer.height <= room.height ? longer : above;
    }, start);
  };
  const all = plan.cues.length;
  for (const size of [LARGE_CUE, CUE, SMALL_CUE]) {
    const fewest = size === LARGE_CUE ? all : size === CUE ? Math.min(8, all) : 0;
    for (let count = all; count >= fewest; count--) {
      const block = at(count, size);
      if (block.height <= room.height) return block;
    }
  }
  return safetyBlock;
}

function cueList(
  cues: readonly Cue[],
  more: number,
  size: number,
  speaker: Speaker,
  measure: Measure,
  { width }: Room,
): Block {
  const type = { size, bold: true } as const;
  const places = cues.map((cue) => placeText(cue.startKm, speaker));
  const placeWidth = Math.max(0, ...places.map((place) => measure(place, size, true)));
  const unit = speaker.say(msg(signsOf(speaker) === 'mile' ? 'print.sign.mile' : 'print.sign.km'));
  const fine = { size: 2.6, ink: 'soft' } as const;
  const head: Block = {
    height: cues.length === 0 ? 0 : lineHeight(fine.size) + 0.6,
    at: (x, y) =>
      cues.length === 0
        ? []
        : [
            textAt(unit, { x: x + placeWidth, top: y, height: lineHeight(fine.size), anchor: 'end' }, fine),
            textAt(
              speaker.say(msg('print.cues-head')),
              { x: x + placeWidth + size * 0.6, top: y, height: lineHeight(fine.size) },
              fine,
            ),
          ],
  };
  const lines = cues.map((cue, i): Block => {
    const text = paragraph(
      cueText(cue, speaker),
      width - placeWidth - size * 0.6,
      { ...type, ink: 'accent' },
      measure,
    );
    return stack([
      {
        height: text.height,
        at: (x, y) => [
          textAt(
            places[i] ?? '',
            { x: x + placeWidth, top: y, height: lineHeight(size), anchor: 'end' },
            type,
          ),
          ...text.at(x + placeWidth + size * 0.6, y),
        ],
      },
      gap(0.25 * size),
    ]);
  });
  const rest = [
    ...(cues.some((cue) => cue.provisional) ? [msg('print.star')] : []),
    ...(more === 0 ? [] : [msg('print.more-cues', { count: more })]),
  ].map((note) => paragraph(speaker.say(note), width, fine, measure));
  return stack([head, ...lines, ...rest, gap(cues.length === 0 ? 0 : 1.2)]);
}
