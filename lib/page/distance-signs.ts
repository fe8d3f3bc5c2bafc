import { CHILDREN } from '../course/text/length-words';
import type { Length } from '../course/text/lengths';
import {
  AGE_GROUP,
  ARTICLE,
  BESIDE_OTHERS,
  CALLED_OFF_AFTER,
  CALLED_OFF_BEFORE,
  CLOCK,
  FAR_FROM,
  FEET_LINE,
  FULL_RACE,
  GROUND_AFTER,
  GROUND_BEFORE,
  HEIGHT_AFTER,
  HEIGHT_BEFORE,
  HEIGHT_BESIDE,
  ITS_STATIONS_AFTER,
  ITS_STATIONS_BEFORE,
  isCommon,
  JAPANESE_PLACE,
  LABEL,
  LAPS_AFTER,
  LAPS_BEFORE,
  LEG_BEFORE,
  LEG_HEAD,
  LINE_START,
  LOOP_AFTER,
  LOOP_BEFORE,
  MONEY,
  NAME_AFTER,
  NAME_BEFORE,
  NAMED_LINE,
  NOISY,
  NOT_AFTER,
  NOT_BEFORE,
  NOUN_BEFORE,
  OFFER_AFTER,
  OFFER_BEFORE,
  OFFERING,
  OWN_CLIMB,
  PIECE_AFTER,
  QUALIFIER,
  RACE_NOUN,
  SOFT,
  STATION,
  SUMMIT_BEFORE,
  TITLE_STROKE,
} from './distance-words';

/** Where on the page a length stands. */
export type Place = 'name' | 'heading' | 'list' | 'text' | 'meta' | 'link';

/** What can be said of one length where it stands: how it is written, where, and the words around it. */
export const SIGNS = [
  'in name',
  'in heading',
  'in list',
  'in text',
  'in meta',
  'in link',
  'as race',
  'as word',
  'as measure',
  'as metres',
  'as short-mile',
  'marathon',
  'marathon run here',
  'named race in the name',
  'measure in the text',
  'behind a place word',
  'behind a soft word',
  'soft measure',
  'in a row behind a place word',
  'behind a label',
  'behind a race noun',
  'on a named line',
  'behind an offer',
  'beside other races',
  'behind a loop',
  'before a place word',
  'before a Japanese place word',
  'before a race noun',
  'before an offer',
  'before its own climb',
  'before a loop',
  'among qualifications',
  'among stations',
  'among offers',
  'among noise',
  'among children',
  'among age groups',
  'with a time of day',
  'with a price',
  'in a long sentence',
  'alone',
  'beside one',
  'between two',
  'among many',
  'first',
  'in brackets',
  'a height',
  'in a range',
  'below children',
  'below stations',
  'below offers',
  'a leg',
  'a rung',
  'far from something',
  'heads a short line',
  'behind laps',
  'before laps',
  'on a piece of ground',
  'called off',
  'of another name',
  'behind the stroke of a title',
  'one word with a name',
  'beside a station',
  'whose stations',
  'a piece of the course',
  'behind an article',
] as const;
export type Sign = (typeof SIGNS)[number];

/** What can be said of a distance from all the places where it stands, beside the page's other distances. */
export const GROUP_SIGNS = [
  'any',
  'common',
  'below 3 km',
  'below 1 km',
  'above 110 km',
  'in the name too',
  'longer than the name says',
  'shorter than the name says',
  'one of many',
  'one of few',
  'never in figures',
  'never in figures, others are',
  'only in the name',
  'once',
  'often',
  'mostly a place on the way',
  'always among noise',
  'a part of another',
  'half of another',
  'alone in the name',
  'near another in figures',
] as const;
export type GroupSign = (typeof GROUP_SIGNS)[number];

/** One length where it stands. */
export interface Sighting {
  readonly km: number;
  readonly place: Place;
  readonly signs: readonly Sign[];
}

/** Nearer than this, lengths stand in one row. */
const IN_A_ROW = 6;
const LONG_SENTENCE = 160;
const SHORT_LINE = 50;

/**
 * What stands around a sentence: the line that heads its list, the block above, whether it is one of many points on the
 * way, and what the page calls its race.
 */
export interface Around {
  readonly lead: string;
  readonly above: string;
  readonly rung: boolean;
  readonly names: string;
}
export const ALONE: Around = { lead: '', above: '', rung: false, names: '' };

/** What speaks for and against a length's being on offer. `text` is its sentence, `all` the sentence's lengths in order. */
export function signsOf(
  text: string,
  length: Length,
  place: Place,
  all: readonly Length[],
  { lead, above, rung, names }: Around = ALONE,
): Sign[] {
  const { start, end, form, km } = length;
  const before = text.slice(Math.max(0, start - 45), start);
  const after = text.slice(end, end + 40);
  const own = text.slice(start, end);
  const soft = SOFT.test(before);
  const qualifies = QUALIFIER.test(text);
  const isBelow = (pattern: RegExp) =>
    pattern.test(lead) || (above.length < LONG_SENTENCE && pattern.test(above));
  const first = firstOfRow(all, length);
  const ahead = text.slice(Math.max(0, first.start - 45), first.start);
  const isMarathon = form === 'word' && km > 40;
  const at = all.indexOf(length);
  const neighbours = [
    [all[at - 1], length],
    [length, all[at + 1]],
  ].filter(([left, right]) => left && right && right.start - left.end <= IN_A_ROW).length;
  const said: readonly (readonly [Sign, boolean])[] = [
    ['marathon', isMarathon],
    ['marathon run here', isMarathon && FULL_RACE.test(own)],
    ['named race in the name', place === 'name' && (form === 'race' || form === 'word')],
    ['measure in the text', place === 'text' && form === 'measure'],
    ['behind a place word', !soft && NOT_BEFORE.test(before)],
    ['behind a soft word', soft],
    ['soft measure', soft && form === 'measure'],
    ['in a row behind a place word', first !== length && NOT_BEFORE.test(ahead) && !SOFT.test(ahead)],
    ['behind a label', LABEL.test(before)],
    ['behind a race noun', NOUN_BEFORE.test(text.slice(Math.max(0, start - 90), start))],
    ['on a named line', NAMED_LINE.test(text.slice(0, start).slice(-70))],
    ['behind an offer', OFFER_BEFORE.test(before)],
    ['beside other races', BESIDE_OTHERS.test(ahead)],
    ['behind a loop', LOOP_BEFORE.test(before)],
    ['before a place word', NOT_AFTER.test(after)],
    ['before a Japanese place word', JAPANESE_PLACE.test(after)],
    ['before a race noun', RACE_NOUN.test(after)],
    ['before an offer', OFFER_AFTER.test(after)],
    ['before its own climb', OWN_CLIMB.test(after)],
    ['before a loop', LOOP_AFTER.test(after)],
    ['among qualifications', qualifies],
    ['among stations', STATION.test(text)],
    ['among offers', OFFERING.test(text)],
    ['among noise', NOISY.test(text)],
    ['among children', !qualifies && CHILDREN.test(text.slice(Math.max(0, start - 50), end + 50))],
    ['among age groups', !qualifies && AGE_GROUP.test(text)],
    ['with a time of day', CLOCK.test(text)],
    ['with a price', text.length < LONG_SENTENCE && MONEY.test(text)],
    ['in a long sentence', text.length > LONG_SENTENCE],
    ['alone', text.trim().length === own.length],
    ['beside one', neighbours === 1],
    ['between two', neighbours === 2],
    ['among many', all.length >= 3],
    ['first', (place === 'list' || LINE_START.test(before)) && start < 8],
    ['a height', form === 'metres' && (isHeight(before, after) || FEET_LINE.test(above))],
    ['in a range', isRange(text, length, all)],
    ['heads a short line', all.length === 1 && start < 4 && text.length < SHORT_LINE && !/[.!?]$/.test(text)],
    ['below children', isBelow(CHILDREN)],
    ['below stations', STATION.test(lead)],
    ['below offers', OFFERING.test(lead)],
    ['a leg', LEG_BEFORE.test(text.slice(Math.max(0, start - 60), start)) || LEG_HEAD.test(lead)],
    ['far from something', FAR_FROM.test(text.slice(Math.max(0, start - 60), start))],
    ['a rung', rung],
    ['behind laps', LAPS_BEFORE.test(before)],
    ['before laps', LAPS_AFTER.test(after)],
    ['on a piece of ground', GROUND_BEFORE.test(before) || GROUND_AFTER.test(after)],
    ['called off', CALLED_OFF_BEFORE.test(before) || CALLED_OFF_AFTER.test(after)],
    ['of another name', place !== 'name' && isOfAnotherName(before, after, names, form)],
    ['behind the stroke of a title', place === 'name' && all.length > 1 && TITLE_STROKE.test(before)],
    ['one word with a name', /^\p{L}{4,}\d+$/u.test(own)],
    ['beside a station', STATION.test(text.slice(Math.max(0, start - 30), end + 30))],
    ['whose stations', ITS_STATIONS_AFTER.test(after) || ITS_STATIONS_BEFORE.test(before)],
    ['a piece of the course', PIECE_AFTER.test(after)],
    ['behind an article', ARTICLE.test(before)],
    ['in brackets', /\p{L} ?\($/u.test(before) && after.startsWith(')')],
  ];
  return [`in ${place}`, `as ${form}`, ...said.filter(([, is]) => is).map(([sign]) => sign)];
}

/** Whether metres are of a climb; children run metres behind kilometres. */
const isHeight = (before: string, after: string): boolean =>
  HEIGHT_BEFORE.test(before) ||
  HEIGHT_AFTER.test(after) ||
  SUMMIT_BEFORE.test(before) ||
  (HEIGHT_BESIDE.test(before) && !CHILDREN.test(before + after));

/** A proper name beside the length that none of the page's own names holds. */
function isOfAnotherName(before: string, after: string, names: string, form: Length['form']): boolean {
  if (names === '') return false;
  const beside = [NAME_AFTER.exec(after)?.[1], form === 'word' ? NAME_BEFORE.exec(before)?.[1] : undefined];
  return beside.some((name) => name !== undefined && !names.includes(name.toLowerCase()));
}

/** "6 km – 10 km": two lengths and no third, a stroke or "to" between them. */
function isRange(text: string, one: Length, all: readonly Length[]): boolean {
  if (FROM_A_POINT.test(text.slice(Math.max(0, one.start - 12), one.start))) return true;
  if (all.length !== 2) return false;
  const [from, to] = all;
  if (!from || !to || (one !== from && one !== to)) return false;
  return /^\s?(?:[-–—~〜]|to|bis|à|hasta|tot)\s?$/i.test(text.slice(from.end, to.start));
}

/** "3 - 4 km", "スタート~7km". */
const FROM_A_POINT = /(?:^\W{0,3}\d{1,2} ?[-–]|(?:start|départ|partenza|salida|スタート)\s?[-–~〜～])\s?$/i;

function firstOfRow(all: readonly Length[], one: Length): Length {
  let first = one;
  for (let at = all.indexOf(one) - 1; at >= 0; at--) {
    const previous = all[at];
    if (!previous || first.start - previous.end > IN_A_ROW) break;
    first = previous;
  }
  return first;
}

const ON_THE_WAY: readonly Sign[] = [
  'behind a place word',
  'before a place word',
  'in a row behind a place word',
  'among stations',
  'before a Japanese place word',
  'beside other races',
  'on a piece of ground',
  'a piece of the course',
  'called off',
  'among qualifications',
  'in a range',
  'far from something',
];
const NOISE: readonly Sign[] = ['among qualifications', 'among noise'];

/** What the sightings of one distance say together; `groups` are those of every distance of the page. */
export function groupSignsOf(
  group: readonly Sighting[],
  groups: readonly (readonly Sighting[])[],
): GroupSign[] {
  const km = kmOf(group);
  const has = (sighting: Sighting, signs: readonly Sign[]) =>
    sighting.signs.some((sign) => signs.includes(sign));
  const inName = (one: readonly Sighting[]) => one.some(({ place }) => place === 'name');
  const inWords = (one: readonly Sighting[]) => one.every(({ signs }) => signs.includes('as word'));
  const named = Math.max(0, ...groups.filter(inName).map(kmOf));
  const words = inWords(group);
  const others = groups.filter((other) => other !== group);
  const isPart = (whole: number, of: number) => Math.abs(whole - of * km) < 0.03 * whole;
  const onTheWay = group.filter((sighting) => has(sighting, ON_THE_WAY)).length;
  const said: readonly (readonly [GroupSign, boolean])[] = [
    ['common', isCommon(km)],
    ['below 3 km', km < 3],
    ['below 1 km', km < 1],
    ['above 110 km', km > 110],
    ['in the name too', inName(group)],
    ['longer than the name says', named > 0 && !inName(group) && km > 1.05 * named],
    ['shorter than the name says', named > 0 && !inName(group) && km <= 1.05 * named],
    ['one of many', groups.length > 10],
    ['one of few', groups.length <= 2],
    ['never in figures', words],
    ['never in figures, others are', words && others.filter((other) => !inWords(other)).length >= 2],
    ['only in the name', words && group.every(({ place }) => place === 'name')],
    ['once', group.length === 1],
    ['often', group.length >= 4],
    ['mostly a place on the way', 2 * onTheWay >= group.length],
    ['always among noise', group.every((sighting) => has(sighting, NOISE))],
    ['a part of another', others.some((other) => [2, 3, 4, 5].some((n) => isPart(kmOf(other), n)))],
    ['half of another', others.some((other) => isPart(kmOf(other), 2))],
    ['alone in the name', inName(group) && !others.some(inName)],
    ['near another in figures', words && others.some((other) => !inWords(other) && isNear(kmOf(other), km))],
  ];
  return ['any', ...said.filter(([, is]) => is).map(([sign]) => sign)];
}

/** Another length of the same kind of race: a marathon of 44 km, a half marathon of 19. */
const isNear = (km: number, ofKm: number) => Math.abs(km - ofKm) < 0.2 * ofKm;

const kmOf = (group: readonly Sighting[]): number => group[0]?.km ?? 0;
