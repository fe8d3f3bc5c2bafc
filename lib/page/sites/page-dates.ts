/** The order of day, month and year in a date of figures. */
export type DateOrder = 'mdy' | 'dmy' | 'ymd';

/** The order that a site's own setting names ("%m/%d/%Y"); null where it names none. */
export function orderOf(preference: string): DateOrder | null {
  const order = [...preference.matchAll(/%([mdYy])/g)]
    .map((match) => (match[1] ?? '').toLowerCase())
    .join('');
  return order === 'mdy' || order === 'dmy' || order === 'ymd' ? order : null;
}

/** How people of a language write dates in figures. */
function orderIn(lang: string): DateOrder {
  const named = new Intl.DateTimeFormat(lang, { year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(new Date(Date.UTC(2028, 10, 25)))
    .flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type[0]] : []))
    .join('');
  return named === 'mdy' || named === 'ymd' ? named : 'dmy';
}

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 1990 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The ISO date of a day written in figures ("Sat, 8/1/2026", "01.08.2026", "2026年8月1日"): in the order given, else in
 * that of the language, else in the only one that makes a day. Null where the text holds none, or two.
 *
 * @param lang BCP 47 tag; one that is none counts as English.
 */
export function dateInFigures(text: string, order: DateOrder | null, lang: string): string | null {
  const found = /(\d{1,4})\s{0,2}[/.\-年]\s{0,2}(\d{1,2})\s{0,2}[/.\-月]\s{0,2}(\d{1,4})/.exec(
    text.slice(0, 80),
  );
  if (!found) return null;
  const [a = 0, b = 0, c = 0] = found.slice(1).map(Number);
  const year = (value: number) => (value < 100 ? 2000 + value : value);
  const ways: Readonly<Record<DateOrder, readonly [number, number, number]>> = {
    mdy: [year(c), a, b],
    dmy: [year(c), b, a],
    ymd: [year(a), b, c],
  };
  let usual: DateOrder;
  try {
    usual = orderIn(lang || 'en');
  } catch {
    usual = 'mdy';
  }
  const first: DateOrder = a > 31 ? 'ymd' : (order ?? usual);
  for (const way of [first, 'dmy', 'mdy'] as const) {
    const [y, m, d] = ways[way];
    if (isDay(y, m, d)) return `${y}-${two(m)}-${two(d)}`;
  }
  return null;
}

/** The names of the twelve months in a language, long and short, without case. */
function monthNames(lang: string): readonly (readonly string[])[] {
  const forms = (['long', 'short'] as const).map(
    (month) => new Intl.DateTimeFormat(lang, { month, day: 'numeric', timeZone: 'UTC' }),
  );
  return Array.from({ length: 12 }, (_, i) =>
    forms.flatMap((form) => {
      const parts = form.formatToParts(new Date(Date.UTC(2028, i, 15)));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return /\d/.test(name) ? [] : [name.toLowerCase().replace(/\.$/, '')];
    }),
  );
}

/**
 * The ISO date of a day written out ("6:34 AM on Sunday, October 12, 2025", "dimanche 12 octobre 2025"), by the names of
 * the months in the language; one in figures where it holds no name. Null where the text holds no day with its year.
 *
 * @param lang BCP 47 tag; one that is none counts as English.
 */
export function dateInProse(text: string, order: DateOrder | null, lang: string): string | null {
  const bare = text.slice(0, 160).toLowerCase();
  let months: readonly (readonly string[])[];
  try {
    months = monthNames(lang || 'en');
  } catch {
    months = monthNames('en');
  }
  const year = /(?:^|\D)((?:19|20|21)\d\d)(?!\d)/.exec(bare)?.[1];
  const found = months
    .map((names, i) => ({ month: i + 1, name: names.find((name) => bare.includes(name)) ?? '' }))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (year === undefined || !found || found.name === '') return dateInFigures(text, order, lang);
  // The clock's figures stand with a colon, the year has four: what is left is the day.
  const day = /(?:^|[^\d:.])(\d{1,2})(?![\d:])/.exec(
    bare.replace(/\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?/g, ' '),
  )?.[1];
  const [y, m, d] = [Number(year), found.month, Number(day ?? 0)];
  return isDay(y, m, d) ? `${y}-${two(m)}-${two(d)}` : null;
}
