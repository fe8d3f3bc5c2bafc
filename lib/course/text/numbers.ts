/** A number as pages write it: 1,200 · 1.200 · 1 200 · 1'200 · 42,195 · 42.195. Bounded on purpose. */
export const NUMBER =
  "\\d{1,3}(?:[.,'’\\u00a0\\u202f]\\d{3}){1,2}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,6}(?:[.,·・]\\d{1,4})?";

/**
 * A height with a space before its thousands, "1 350", which whitespace on a page comes down to. A number that follows
 * a place on the way or a count ("km 5 350 m") is two numbers.
 */
export const SPACED_NUMBER =
  '(?<!\\d[ .,]?|(?:km|miles?|mi|stage|étape|etapa|tappa|lap|lane|top|day|lauf|run|race|course|start|nr|no|gruppe|prova|carrera|gara|heat)[ .])[1-9]\\d? \\d{3}(?![\\d.,]\\d|\\d)';

/**
 * The value of a number whose separators may follow either convention.
 * A single separator before three digits is read as thousands where `groups` is true (heights, metres)
 * and as a decimal sign where it is false (kilometres, miles: 42,195 km). NaN where it is no number.
 */
export function parseNumber(raw: string, groups: boolean): number {
  const text = raw.replace(/[\u00a0\u202f'’\s]/g, '').replace(/[·・]/g, '.');
  const comma = text.lastIndexOf(',');
  const dot = text.lastIndexOf('.');
  if (comma >= 0 && dot >= 0) {
    const decimal = comma > dot ? ',' : '.';
    const thousands = decimal === ',' ? '.' : ',';
    return Number(text.split(thousands).join('').replace(decimal, '.'));
  }
  const mark = comma >= 0 ? ',' : '.';
  const parts = text.split(mark);
  if (parts.length > 2) return Number(parts.join(''));
  if (groups && parts.length === 2 && parts[1]?.length === 3 && parts[0] !== '0')
    return Number(parts.join(''));
  return Number(text.replace(',', '.'));
}
