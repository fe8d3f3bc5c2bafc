/** Longest figure that is read as a number. */
const MOST_TEXT = 24;

interface Separators {
  readonly decimal: string;
  /** Empty where the language groups by spaces, which are dropped before. */
  readonly group: string;
}

const known = new Map<string, Separators>();

function separators(lang: string): Separators {
  const found = known.get(lang);
  if (found) return found;
  let parts: Intl.NumberFormatPart[];
  try {
    parts = new Intl.NumberFormat(lang || 'en').formatToParts(1234567.8);
  } catch {
    // A page may carry a language that is none.
    parts = new Intl.NumberFormat('en').formatToParts(1234567.8);
  }
  const value = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  const result = { decimal: value('decimal') || '.', group: value('group').replace(/\s/g, '') };
  if (known.size < 50) known.set(lang, result);
  return result;
}

/**
 * Reads a number as the page's language writes it: "1,539" is 1539 in English and 1.539 in French.
 * A separator that cannot group (two digits after it) is a decimal sign whatever the language, since pages
 * mix the two. Null where the text is no plain number.
 *
 * @param lang BCP 47 tag of the page; a tag that is none counts as English.
 */
export function parseLocaleNumber(text: string, lang: string): number | null {
  if (text.length > MOST_TEXT * 2) return null;
  const bare = text.replace(/[\s'’\u200e\u200f]/g, '').replace(/^[−–]/, '-');
  if (bare === '' || bare.length > MOST_TEXT || !/^[-+]?[\d.,٫٬]+$/.test(bare)) return null;
  const sign = bare.startsWith('-') ? -1 : 1;
  const digits = bare.replace(/^[-+]/, '');
  const { decimal, group } = separators(lang);

  const [whole = '', fraction, ...more] = digits.split(decimal);
  const groups = group === '' ? [whole] : whole.split(group);
  const grouped =
    groups.every((part, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{2,3}$/).test(part)) &&
    groups.at(-1)?.length === 3;
  if (more.length === 0 && (groups.length === 1 ? /^\d+$/.test(whole) : grouped)) {
    return fraction !== undefined && !/^\d+$/.test(fraction)
      ? null
      : sign * Number(`${groups.join('')}.${fraction ?? 0}`);
  }
  const other = /^(\d+)[.,](\d{1,2})$/.exec(digits);
  return other ? sign * Number(`${other[1]}.${other[2]}`) : null;
}

/** Seconds from "46:00" or "2:06:30"; null where the text is no clock time. */
export function parseClock(text: string): number | null {
  const found = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})$/.exec(text.trim());
  if (!found) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = found;
  if (Number(seconds) > 59 || (found[1] !== undefined && Number(minutes) > 59)) return null;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
