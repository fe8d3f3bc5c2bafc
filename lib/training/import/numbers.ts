type Mark = '.' | ',';

const MOST_TEXT = 24;
const isNumber = (text: string) => /^[-+]?\d[\d.,]*$/.test(text);
const bareOf = (text: string) => text.slice(0, MOST_TEXT).replace(/[\s'’٬]/g, '');

/** The sign that a number shows to be its decimal one; null where it shows none. */
function shownMark(text: string): Mark | null {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return null;
  const mark: Mark = text[last] === ',' ? ',' : '.';
  const other: Mark = mark === '.' ? ',' : '.';
  if (text.includes(other)) return mark;
  if (text.indexOf(mark) !== last) return other;
  const whole = text.slice(0, last).replace(/^[-+]/, '');
  // Three figures after it may be a thousand: "1,234".
  return text.length - last - 1 !== 3 || whole.length > 3 || whole.startsWith('0') ? mark : null;
}

/**
 * The numbers of one column of an export, which writes them all in one way; null where a text is none. Which sign stands
 * before the decimals shows in the column as a whole; where none of it shows, a point does.
 */
export function numbersOf(texts: readonly string[]): (number | null)[] {
  const bare = texts.map(bareOf);
  let commas = 0;
  let points = 0;
  for (const text of bare) {
    const mark = isNumber(text) ? shownMark(text) : null;
    if (mark === ',') commas++;
    else if (mark === '.') points++;
  }
  const usual: Mark = commas > points ? ',' : '.';
  return bare.map((text) => {
    if (!isNumber(text)) return null;
    const mark = shownMark(text) ?? usual;
    const plain = mark === '.' ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.');
    const value = Number(plain);
    return Number.isFinite(value) ? value : null;
  });
}

/** The seconds of one column: plain numbers, or clocks ("46:00", "1:02:30"). */
export function secondsOf(texts: readonly string[]): (number | null)[] {
  const plain = numbersOf(texts);
  return texts.map((text, i) => {
    const clock = /^\s{0,3}(?:(\d{1,3}):)?(\d{1,2}):(\d{2})\s{0,3}$/.exec(text.slice(0, MOST_TEXT));
    if (!clock) return plain[i] ?? null;
    const [, hours = '0', minutes = '0', seconds = '0'] = clock;
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  });
}
