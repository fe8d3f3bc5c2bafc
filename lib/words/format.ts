import type { MuscleId } from '../muscles';
import { kmToMiles, METRES_PER_MILE, metresToFeet } from '../units';

export type Units = 'metric' | 'imperial';

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What a message may use to write numbers, lists and names in the reader's language and units. */
export interface Format {
  readonly units: Units;
  /** A plain number; `digits` is the most decimals shown. */
  number(value: number, digits?: number): string;
  /** A share from 0 to 1. */
  percent(share: number, digits?: number): string;
  /** Picks the plural form for `count` and puts the formatted number in place of `#`. */
  plural(count: number, forms: PluralForms): string;
  /** "42.2 km" or "26.2 mi". */
  distance(km: number, digits?: number): string;
  /** A place on the course in both units, "km 10 · mile 6.2": signs on the road may be either. */
  place(km: number): string;
  /** The same place on the runner's own signs, then on the other ones: "km 10", "mile 6.2". */
  signs(km: number): readonly [string, string];
  /** Climb or drop: "55 m" or "180 ft". */
  climb(m: number): string;
  /** "4 m per km" or "21 ft per mile". */
  climbRate(mPerKm: number): string;
  /** "6:19 per km" or "10:10 per mile". */
  pace(sPerKm: number): string;
  /** "60 s", "2 min", "2 h 06 min". */
  duration(seconds: number): string;
  /** A calendar day from an ISO date, "12 October 2025". */
  date(iso: string): string;
  /** The same without its year, short: "12 Oct". */
  day(iso: string): string;
  /** From one ISO date to another, "30 May – 12 Jun"; "Sat 30 May" where both are the same. */
  days(from: string, to: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** "a, b or c". */
  either(items: readonly string[]): string;
  /** The everyday name of a muscle ("calf"). */
  muscle(id: MuscleId): string;
  /** Everyday names as a list, each said once. */
  muscles(ids: readonly MuscleId[]): string;
}

/** What a format takes from the catalogue: the words that `Intl` does not have. */
export interface FormatWords {
  muscle(id: MuscleId): string;
  kmSign(number: string): string;
  mileSign(number: string): string;
  mPerKm(number: string): string;
  ftPerMile(number: string): string;
  perKm(time: string): string;
  perMile(time: string): string;
}

/**
 * Builds a {@link Format} on `Intl` for a BCP 47 locale.
 */
export function makeFormat(locale: string, units: Units, words: FormatWords): Format {
  // Making a formatter costs far more than using one, and a plan writes hundreds of numbers.
  const numbers = kept((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
  const lists = kept((options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
  const dates = kept((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
  const rules = new Intl.PluralRules(locale);
  const number = (value: number, digits = 0) => numbers({ maximumFractionDigits: digits }).format(value);
  const unit = (value: number, name: string, digits: number) =>
    numbers({ style: 'unit', unit: name, maximumFractionDigits: digits }).format(value);
  const list = (items: readonly string[], type: Intl.ListFormatType) =>
    lists({ style: 'long', type }).format(items);
  const imperial = units === 'imperial';
  const signs = (km: number): readonly [string, string] => {
    const inKm = words.kmSign(number(km, 1));
    const inMiles = words.mileSign(number(kmToMiles(km), 1));
    return imperial ? [inMiles, inKm] : [inKm, inMiles];
  };
  const clock = (seconds: number) => {
    const whole = Math.round(seconds);
    return `${number(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
  };

  const onCalendar = (iso: string, style: Intl.DateTimeFormatOptions) => {
    const day = dayOf(iso);
    return day === null ? iso : dates({ ...style, timeZone: 'UTC' }).format(day);
  };

  return {
    units,
    number,
    percent: (share, digits = 0) =>
      numbers({ style: 'percent', maximumFractionDigits: digits }).format(share),
    plural: (count, forms) => {
      const rule = rules.select(count);
      return (forms[rule] ?? forms.other).replace('#', number(count, 1));
    },
    distance: (km, digits = 1) =>
      imperial ? unit(kmToMiles(km), 'mile', digits) : unit(km, 'kilometer', digits),
    place: (km) => signs(km).join(' · '),
    signs,
    climb: (m) => (imperial ? unit(wholeFeet(metresToFeet(m)), 'foot', 0) : unit(m, 'meter', 0)),
    climbRate: (mPerKm) =>
      imperial
        ? words.ftPerMile(number(metresToFeet((mPerKm * METRES_PER_MILE) / 1000)))
        : words.mPerKm(number(mPerKm, mPerKm < 10 ? 1 : 0)),
    pace: (sPerKm) =>
      imperial ? words.perMile(clock((sPerKm * METRES_PER_MILE) / 1000)) : words.perKm(clock(sPerKm)),
    duration: (seconds) => {
      if (seconds < 120) return unit(Math.round(seconds), 'second', 0);
      const minutes = Math.round(seconds / 60);
      if (minutes < 60) return unit(minutes, 'minute', 0);
      return list([unit(Math.floor(minutes / 60), 'hour', 0), unit(minutes % 60, 'minute', 0)], 'unit');
    },
    date: (iso) => onCalendar(iso, { dateStyle: 'long' }),
    day: (iso) => onCalendar(iso, { day: 'numeric', month: 'short' }),
    days: (from, to) => {
      const [first, last] = [dayOf(from), dayOf(to)];
      if (first === null || last === null) return `${from} – ${to}`;
      return from === to
        ? dates({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(first)
        : dates({ day: 'numeric', month: 'short', timeZone: 'UTC' }).formatRange(first, last);
    },
    list: (items) => list(items, 'conjunction'),
    either: (items) => list(items, 'disjunction'),
    muscle: words.muscle,
    muscles: (ids) => list([...new Set(ids.map(words.muscle))], 'conjunction'),
  };
}

function dayOf(iso: string): Date | null {
  const day = new Date(`${iso.slice(0, 10)}T12:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}

/** A climb of thousands of feet is not known to the foot, least of all one that was stated in metres. */
const wholeFeet = (feet: number): number => (Math.abs(feet) < 1000 ? feet : Math.round(feet / 10) * 10);

/** The same formatter for the same options. */
function kept<Options extends object, Formatter>(
  make: (options: Options) => Formatter,
): (options: Options) => Formatter {
  const made = new Map<string, Formatter>();
  return (options) => {
    // All options are plain words and numbers, and always written in one order.
    const key = Object.values(options).join();
    const known = made.get(key);
    if (known !== undefined) return known;
    const formatter = make(options);
    made.set(key, formatter);
    return formatter;
  };
}
