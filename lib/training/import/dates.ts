/** Those of the languages that an account can have whose months have names; the others write them in figures. */
export const MONTH_LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pt',
  'ru',
  'id',
  'da',
  'nb',
  'sv',
  'pl',
  'fi',
  'tr',
  'cs',
  'uk',
  'hu',
  'ro',
] as const;

/** Shorter words stand between the parts of a date ("de", "at", "um"). */
const SHORTEST_NAME = 3;
const MOST_TEXT = 80;

/** The names of one month in a language, long and short, in a date and by themselves, in lower case without points. */
export function monthNames(lang: string, month: number): readonly string[] {
  const day = new Date(Date.UTC(2028, month - 1, 15));
  const names = (['long', 'short'] as const).flatMap((form) =>
    [{ month: form }, { month: form, day: 'numeric' } as const].map((style) => {
      const parts = new Intl.DateTimeFormat(lang, { ...style, timeZone: 'UTC' }).formatToParts(day);
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return /[\p{L}\p{M}]+/u.exec(name.normalize('NFKC').toLowerCase())?.[0] ?? '';
    }),
  );
  return [...new Set(names)].filter((name) => name.length >= SHORTEST_NAME);
}

let months: ReadonlyMap<string, number> | null = null;
const known = new Map<string, number | null>();

/** The month that a word names in whichever language, also cut short; null where it names none, or two. */
function monthNamed(word: string): number | null {
  if (word.length < SHORTEST_NAME) return null;
  months ??= new Map(
    MONTH_LANGUAGES.flatMap((lang) =>
      Array.from({ length: 12 }, (_, i) => i + 1).flatMap((month) =>
        monthNames(lang, month).map((name) => [name, month] as const),
      ),
    ),
  );
  const exact = months.get(word);
  if (exact !== undefined) return exact;
  const before = known.get(word);
  if (before !== undefined) return before;
  const begun = new Set([...months].flatMap(([name, month]) => (name.startsWith(word) ? [month] : [])));
  const [only = null] = begun.size === 1 ? begun : [];
  if (known.size < 1000) known.set(word, only);
  return only;
}

/** A moment taken apart: its day still in the order in which it is written. */
interface Written {
  readonly year: number;
  readonly yearFirst: boolean;
  /** By its name; null where it stands in figures. */
  readonly month: number | null;
  /** What stands beside the year: the day, or day and month in some order. */
  readonly figures: readonly number[];
  readonly secondOfDay: number;
}

/** The half of the day, in the languages that write it. */
const AFTER_NOON = /(?:^|[^\p{L}])p\.?\s?m(?![\p{L}])|午後|下午|晚上|오후/u;
const BEFORE_NOON = /(?:^|[^\p{L}])a\.?\s?m(?![\p{L}])|午前|上午|凌晨|오전/u;
const NOON_S = 43_200;

function secondOfDay(text: string, clock: readonly number[]): number | null {
  const [hour, minute = 0, second = 0] = clock;
  // A day without a clock is meant as such: its noon is the same day nearly everywhere.
  if (hour === undefined) return NOON_S;
  const half = AFTER_NOON.test(text) ? 12 : BEFORE_NOON.test(text) ? 0 : null;
  const whole = half === null || hour > 12 ? hour % 24 : (hour % 12) + half;
  return hour > 24 || minute > 59 || second > 59 ? null : whole * 3600 + minute * 60 + second;
}

function takenApart(text: string): Written | null {
  const bare = text.slice(0, MOST_TEXT).normalize('NFKC').toLowerCase();
  const numbers: number[] = [];
  let year: number | null = null;
  let yearAt = 0;
  let month: number | null = null;
  for (const [token] of bare.matchAll(/\d+|[\p{L}\p{M}]+/gu)) {
    if (!/^\d/.test(token)) month ??= monthNamed(token);
    else if (year === null && /^(?:19|20|21)\d\d$/.test(token)) {
      year = Number(token);
      yearAt = numbers.length;
    } else numbers.push(Number(token));
  }
  if (year === null) return null;
  const count = month === null ? 2 : 1;
  const yearFirst = yearAt === 0;
  const from = yearFirst ? 0 : yearAt - count;
  if (from < 0 || from + count > numbers.length) return null;
  const second = secondOfDay(bare, from > 0 ? numbers.slice(0, from) : numbers.slice(count));
  if (second === null) return null;
  return { year, yearFirst, month, figures: numbers.slice(from, from + count), secondOfDay: second };
}

type Order = 'dmy' | 'mdy';

/** Milliseconds since 1970; null where there is no such day. */
function momentIn(written: Written, order: Order): number | null {
  const [a = 0, b = 0] = written.figures;
  const [month, day] =
    written.month !== null ? [written.month, a] : written.yearFirst || order === 'mdy' ? [a, b] : [b, a];
  const midnight = new Date(Date.UTC(written.year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null;
  return midnight.getTime() + written.secondOfDay * 1000;
}

/** How far a series of moments goes back and forth: a log in its order hardly does. */
function wandering(moments: readonly (number | null)[]): number {
  let sum = 0;
  let last: number | null = null;
  for (const moment of moments) {
    if (moment === null) continue;
    if (last !== null) sum += Math.abs(moment - last);
    last = moment;
  }
  return sum;
}

/**
 * The moments of one column of an export, as milliseconds since 1970, null where a text is none. Months may be named in
 * any of {@link MONTH_LANGUAGES}; of figures, whether day or month comes first shows in the column as a whole: in the
 * order that makes more days, else in the one by which the rows follow one another best.
 */
export function momentsOf(texts: readonly string[]): (number | null)[] {
  const written = texts.map(takenApart);
  const by = (order: Order) => written.map((one) => (one === null ? null : momentIn(one, order)));
  const dmy = by('dmy');
  if (!written.some((one) => one !== null && one.month === null && !one.yearFirst)) return dmy;
  const mdy = by('mdy');
  const days = (moments: readonly (number | null)[]) => moments.filter((one) => one !== null).length;
  const more = days(mdy) - days(dmy);
  return more > 0 || (more === 0 && wandering(mdy) < wandering(dmy)) ? mdy : dmy;
}

/** The calendar day of a moment where the device is, as an ISO date: what a run abroad was there, no export tells. */
export function localDay(moment: number): string {
  const date = new Date(moment);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
