import { NUMBER, SPACED_NUMBER } from './numbers';
import { NEVER, type ReadingLanguage } from './types';

/** Metres of climb by their unit alone (Höhenmeter, hoogtemeters), as races write it in any language. */
export const CLIMB_UNIT = new RegExp(
  `(?<![\\w.,]|(?<!\\d\\s?[kK]m?)/)(${SPACED_NUMBER}|${NUMBER})\\s?[Hh]m(?!\\p{L})`,
  'gu',
);

/** What is written alike in every language: D+ and D-, which the figure itself carries. No words. */
export const international: ReadingLanguage = {
  code: 'und',
  cue: /\d ?m? ?(?:d[e'i] ?)?[DV] ?[+\-−]|[DV] ?[+\-−] ?:? ?\d|\d ?m ?\+|\+ ?\d|\d\+|\(\+\)|[↑↗⇧⇑⬆⤴▲]|\d ?hm(?![a-z])/i,
  masks: [],
  course: NEVER,
  part: NEVER,
  elsewhere: NEVER,
  hedge: NEVER,
  concession: NEVER,
  negation: NEVER,
  terrain: [],
  downhill: [],
  circular: NEVER,
  figures: { netDrop: {}, netRise: {}, both: {}, gain: {}, loss: {} },
  climbFigure: CLIMB_UNIT,
  notTotal: {},
  total: NEVER,
  sameLoss: NEVER,
  perLap: NEVER,
  perLength: NEVER,
  startHeight: NEVER,
  finishHeight: NEVER,
  laps: NEVER,
  lapAfter: NEVER,
  lapBefore: NEVER,
  numbers: {},
  belongsTo: NEVER,
  yes: NEVER,
  no: NEVER,
};
