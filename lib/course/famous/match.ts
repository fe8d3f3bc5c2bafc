import { HALF_MARATHON_KM, MARATHON_KM } from '../../units';
import { LANDS, STATES } from './lands';
import type { KnownRow } from './types';
import {
  HARMLESS,
  nameForm,
  OTHER_BEFORE,
  OTHER_EVENT,
  OTHER_GROUND,
  OTHER_PLACE_AFTER,
  OTHER_PLACE_BEFORE,
  plain,
} from './words';

const MAX_PLACE = 300;
/** Beyond it a race may call itself an ultra on any ground. */
const LONGEST_ROAD_KM = 45;
const KM_PER_MILE = 1.609344;
/** "42 km" in a name is a marathon, "10K" is another race. */
const SAME_LENGTH = 0.07;

export interface Alias {
  readonly words: string;
  /** Counts only alone, and where host or place confirm it. */
  readonly needsProof: boolean;
  /** Is this race whatever street or district its page gives as the place. */
  readonly unique: boolean;
}

/** What a row is matched by, in the one form of names. */
export interface Matcher {
  readonly row: KnownRow;
  /** Longest first. */
  readonly aliases: readonly Alias[];
  readonly at: readonly string[];
  readonly home: readonly string[];
  readonly abroad: readonly string[];
  readonly elsewhere: readonly string[];
  readonly harmless: ReadonlySet<string>;
}

/** The entries of a row's list. */
export function list(text: string | undefined): string[] {
  return text ? text.split('; ') : [];
}

/** The names that a row answers to, as they are written: its own, its other ones, and its city's marathon. */
export function namesOf({ name, also, city, km }: KnownRow): string[] {
  const race = km > 30 ? 'Marathon' : 'Half Marathon';
  const ofCity = list(city).flatMap((town) => [
    `${town} ${race}`,
    `${race} ${town}`,
    `${town} International ${race}`,
    `International ${race} ${town}`,
    `${race} International ${town}`,
  ]);
  return [name, ...list(also), ...ofCity];
}

function aliasOf(written: string): Alias {
  return { words: nameForm(written), needsProof: written.startsWith('?'), unique: written.startsWith('!') };
}

const landNames = new Map(Object.entries(LANDS).map(([code, names]) => [code, list(names)]));

/** Brings all that a row is matched by to the one form. */
export function matcherOf(row: KnownRow): Matcher {
  const lands = row.land.split(' ');
  const state = row.state ? [STATES[row.state] ?? row.state] : [];
  const at = [...list(row.city), ...list(row.at)].map(plain);
  const home = [...lands.flatMap((code) => landNames.get(code) ?? []), ...state];
  const foreign = [...landNames].filter(([code]) => !lands.includes(code)).flatMap(([, names]) => names);
  const otherStates = Object.values(STATES).filter((name) => !state.includes(name) && !at.includes(name));
  return {
    row,
    aliases: namesOf(row)
      .map(aliasOf)
      .sort((a, b) => b.words.length - a.words.length),
    at,
    home,
    abroad: [...foreign, ...otherStates],
    elsewhere: list(row.elsewhere).map(plain),
    harmless: new Set([...at, ...home, row.state ?? ''].flatMap((words) => words.split(' '))),
  };
}

/** Japan's prefectures and cities follow the name without a gap: 大阪府大阪市. */
const PREFECTURE = '府県都市';

/** Whether a text in plain form names a place, and not another one that only contains its name ("New London"). */
function says(text: string, place: string): boolean {
  const padded = ` ${text} `;
  for (let at = padded.indexOf(` ${place} `); at !== -1; at = padded.indexOf(` ${place} `, at + 1)) {
    const before = padded.slice(0, at).split(' ').at(-1) ?? '';
    const after = padded.slice(at + place.length + 2).split(' ')[0] ?? '';
    if (!OTHER_PLACE_BEFORE.has(before) && !OTHER_PLACE_AFTER.has(after)) return true;
  }
  return /\p{sc=Han}/u.test(place) && [...PREFECTURE].some((kind) => padded.includes(` ${place}${kind}`));
}

/** A state's or country's code where an address has one: "Paris, TX", "Berlin MD", "Paris, TX 75460, USA". */
function codesIn(place: string): string[] {
  const ends = place.slice(0, MAX_PLACE).matchAll(/(?:,\s?|\s)([A-Z]{2})(?=\s?(?:,|\d{5}|$))/g);
  return [...ends]
    .map(([, code = '']) => code.toLowerCase())
    .filter((code) => code in STATES || code in LANDS);
}

export type Whereabouts = 'confirmed' | 'possible' | 'unheard-of' | 'elsewhere';

/** What a race's place says of whether it can be this row: a street or an unknown town alone is unheard of. */
export function whereabouts({ row, at, home, abroad, elsewhere }: Matcher, place: string): Whereabouts {
  const where = plain(place);
  if (where === '') return 'possible';
  if (elsewhere.some((words) => ` ${where} `.includes(` ${words} `))) return 'elsewhere';
  const atHome = home.some((name) => says(where, name));
  const lands = row.land.split(' ');
  const codes = codesIn(place);
  const ownState = row.state && STATES[row.state];
  const inOwnLand = atHome || codes.some((code) => lands.includes(code));
  // In Italy, Brazil and elsewhere provinces have codes of their own: "Milano, MI, Italia" is not in Michigan.
  const settled = ownState ? codes.includes(row.state ?? '') || says(where, ownState) : inOwnLand;
  const strange = codes.some((code) => code !== row.state && !lands.includes(code) && !at.includes(code));
  const abroadToo = abroad.some((name) => says(where, name) && !at.some((own) => own.includes(name)));
  if (!settled && (strange || abroadToo)) return 'elsewhere';
  if (at.some((words) => says(where, words))) return 'confirmed';
  return settled || inOwnLand ? 'possible' : 'unheard-of';
}

/** Lengths said beside the name that are not the row's, but for those joined to it ("Marathon & 10K"). */
function saysOtherLength(words: readonly string[], km: number): boolean {
  const fits = (length: number) => Math.abs(length - km) <= SAME_LENGTH * km;
  return words.some((word, i) => {
    const joined = /^(?:and|und|et|y|e|i|en)$/.test(words[i - 1] ?? '');
    if (joined) return false;
    if (word === 'halfmarathon') return !fits(HALF_MARATHON_KM);
    if (word === 'marathon') return !fits(MARATHON_KM);
    const [, digits, unit = words[i + 1] ?? ''] =
      /^(\d{1,3})(km?|mi|miles?|miler|kilometer|kilometres?)?$/.exec(word) ?? [];
    if (digits === undefined || !/^(?:km?|mi|miles?|miler|kilometer|kilometres?)$/.test(unit)) return false;
    return !fits(Number(digits) * (unit.startsWith('m') ? KM_PER_MILE : 1));
  });
}

function isSponsorship(word: string): boolean {
  return /^(?:presented|powered|sponsored|prasentiert|presente|presentado|apresentad[ao]|presentata?)$/.test(
    word,
  );
}

/**
 * How the words around a name bear on it: they say nothing, something unknown, another race of this name, or
 * (wherever in the title they stand) another kind of event or another country.
 */
export type Around = 'nothing' | 'unknown' | 'other-race' | 'other-event';

/** What stands around the alias in a name; null where the alias does not stand there. */
export function around(
  { row, abroad, elsewhere, harmless }: Matcher,
  name: string,
  alias: string,
): Around | null {
  const start = ` ${name} `.indexOf(` ${alias} `);
  if (start === -1) return null;
  const before = name.slice(0, start).split(' ').filter(Boolean);
  const after = name
    .slice(start + alias.length)
    .split(' ')
    .filter(Boolean);
  const rest = [...before, '|', ...after];
  const text = rest.join(' ');
  if (rest.some((word) => OTHER_EVENT.has(word))) return 'other-event';
  if ([...abroad, ...elsewhere].some((words) => ` ${text} `.includes(` ${words} `))) return 'other-event';
  const roadRace = row.surface !== 'trail' && row.km <= LONGEST_ROAD_KM;
  if (roadRace && rest.some((word) => OTHER_GROUND.has(word))) return 'other-race';
  const nearest = [...before].reverse().find((word) => !HARMLESS.has(word));
  if (nearest !== undefined && OTHER_BEFORE.has(nearest)) return 'other-race';
  if (OTHER_PLACE_AFTER.has(after[0] ?? '')) return 'other-race';
  if (saysOtherLength(rest, row.km)) return 'other-race';
  const sponsored = after.findIndex(isSponsorship);
  const told = [...before, ...(sponsored === -1 ? after : after.slice(0, sponsored))];
  const silent = (word: string) =>
    HARMLESS.has(word) ||
    harmless.has(word) ||
    /^\d+(?:km?|mi)?$|^(?:half)?marathon$|^k?m$|^miles?$/.test(word);
  return told.every(silent) ? 'nothing' : 'unknown';
}
