/** Longer pieces are cut, so that one endless line costs no more than many short ones. */
const LONGEST = 600;

const ABBREVIATION =
  /(?:\b(?:approx|ca|d[ée]n(?:iv)?|env|ft|mi|st|mt|no|vs|min|max|elev|bzw|inkl|incl|rd|ave|hwy|e\.g|i\.e|z\.b)|^\W*\p{L})$/iu;
/** "km. 75": the unit before its number. */
const UNIT_FIRST = /(?<!\p{L}|\d ?)km$/iu;
/** "1.450 m. D+": the sign of climb behind its unit. */
const DIRECTION = /^\s?[DV]\s?[+\-−]/;
const END = /[.!?。！？…]+["”')]?(?=\s|$)|[。！？]|\n+|\s\/\/\s|;\s|•|\s·\s/gu;

/** Cuts a text into sentences, keeping abbreviations and decimals whole. Linear in its length. */
export function sentences(text: string): string[] {
  const cut: string[] = [];
  let start = 0;
  const push = (end: number) => {
    for (let rest = text.slice(start, end).trim(); rest !== ''; ) {
      const space = rest.length > LONGEST ? rest.lastIndexOf(' ', LONGEST) : -1;
      const length = rest.length <= LONGEST ? rest.length : space > LONGEST / 2 ? space : LONGEST;
      cut.push(rest.slice(0, length).trim());
      rest = rest.slice(length).trim();
    }
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const last = text.slice(Math.max(start, match.index - 8), match.index);
    if (match[0] === '.' && ABBREVIATION.test(last)) continue;
    if (match[0] === '.' && /\bm$/i.test(last) && DIRECTION.test(text.slice(end, end + 5))) continue;
    if (match[0] === '.' && /\d\s?m(?:ts?)?$/i.test(last) && /^\s\p{Ll}{2}/u.test(text.slice(end, end + 4)))
      continue;
    if (match[0] === '.' && UNIT_FIRST.test(last) && /^\s\d/.test(text.slice(end, end + 2))) continue;
    push(end);
  }
  push(text.length);
  return cut;
}
