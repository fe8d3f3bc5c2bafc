import type { Block } from './blocks';
import type { PageReading } from './reading';
import type { Structured } from './structured';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january januar janvier enero gennaio janeiro januari leden ledna styczen stycznia',
    'feb february februar février fevrier febrero febbraio fevereiro februari února unora lutego',
    'mar march märz maerz mars marzo março maart března brezna marca',
    'apr april avril abril aprile dubna kwietnia',
    'may mai mayo maggio maio mei května kvetna maja maj',
    'jun june juni juin junio giugno junho června cervna czerwca',
    'jul july juli juillet julio luglio julho července cervence lipca',
    'aug august août aout agosto augustus augusti srpna sierpnia',
    'sep sept september septembre septiembre settembre setembro září wrzesnia września',
    'oct okt october oktober octobre octubre ottobre outubro října pazdziernika października',
    'nov november novembre noviembre novembro listopadu listopada',
    'dec dez december dezember décembre decembre diciembre dicembre dezembro prosince grudnia',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);
/** The days before the last of an event that takes several: "29–30 August", "29. und 30. August". */
const FIRST_DAYS =
  '(?:(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s?(?:[-–/&+]|to|and|und|bis|et|au|y|al|e|en|t/m|a)\\s?)?';
const DATES = new RegExp(
  '(?<![\\d/.-])(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})[./](\\d{1,2})[./](20\\d{2})|(\\d{4})年(\\d{1,2})月(\\d{1,2})日' +
    '|(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–&]\\s?\\d{1,2}(?:st|nd|rd|th)?)?,? (20\\d{2})' +
    `|${FIRST_DAYS}(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.? (?:de |of )?(\\p{L}{3,12})\\.?,? (?:de |del )?(20\\d{2}))(?!\\d)`,
  'giu',
);
const RACE_DAY =
  /\b(?:race day|race date|date|when|held|takes? place|datum|termin|fecha|data|edition|monday|tuesday|wednesday|thursday|friday|saturday|sunday|samstag|sonntag|samedi|dimanche|sábado|domingo|sabato|domenica|zaterdag|zondag)\b/i;
const NOT_RACE_DAY =
  /\b(?:until|by|before|opens?|opened|closes?|closed|deadline|register|registration|refund|posted|published|updated|price|since|founded|expo|pick-?up|archive|copyright|license|bis zum|anmeldeschluss|born|né)\b/i;

/** Dates that a text names, ISO, with where each stands. */
export function datesIn(text: string): { iso: string; start: number; end: number }[] {
  const found: { iso: string; start: number; end: number }[] = [];
  for (const match of text.slice(0, 100_000).matchAll(DATES)) {
    const g = match.slice(1);
    const month = (name: string | undefined) => MONTHS[(name ?? '').toLowerCase()] ?? 0;
    let [y, m, d] = [0, 0, 0];
    if (g[0]) [y, m, d] = [Number(g[0]), Number(g[1]), Number(g[2])];
    else if (g[5]) {
      // 04/15/2024 is American; 15.4.2024 and 15/04/2024 are not. Where both could be, the dot decides.
      const american = match[0].includes('/') && Number(g[4]) > 12;
      [y, m, d] = american
        ? [Number(g[5]), Number(g[3]), Number(g[4])]
        : [Number(g[5]), Number(g[4]), Number(g[3])];
      if (match[0].includes('/') && Number(g[3]) <= 12 && Number(g[4]) <= 12 && g[3] !== g[4]) continue;
    } else if (g[6]) [y, m, d] = [Number(g[6]), Number(g[7]), Number(g[8])];
    else if (g[9]) [y, m, d] = [Number(g[11]), month(g[9]), Number(g[10])];
    else if (g[14]) [y, m, d] = [Number(g[15]), month(g[14]), Number(g[12] ?? g[13])];
    if (y < 1970 || y > 2100 || m < 1 || m > 12 || d < 1 || d > 31) continue;
    const iso = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
    found.push({ iso, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/**
 * The date of the edition that the page is about: the best placed one, null where none stands out. Of several that
 * stand out, the next from today on: a page keeps its last edition's date beside the coming one's.
 */
function dateOf(blocks: readonly Block[], today: string | undefined): string | null {
  const scores = new Map<string, number>();
  let left = 300;
  for (const block of blocks) {
    if (left <= 0) break;
    if (!/\d{2}/.test(block.text) || block.link) continue;
    left--;
    const text = block.text.slice(0, 2000);
    for (const { iso, start, end } of datesIn(text)) {
      const around = `${text.slice(Math.max(0, start - 50), start)} ${text.slice(end, end + 25)}`;
      let score = block.kind === 'title' || block.level === 1 ? 4 : block.level > 1 ? 2 : 1;
      if (RACE_DAY.test(around)) score += 1.5;
      if (NOT_RACE_DAY.test(around)) score -= 2.5;
      if (score > 0) scores.set(iso, (scores.get(iso) ?? 0) + score);
    }
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1));
  const [best] = ranked;
  if (!best || best[1] < 1) return null;
  if (today === undefined || best[0] >= today.slice(0, 10)) return best[0];
  const coming = ranked
    .filter(([iso, score]) => iso >= today.slice(0, 10) && score >= Math.max(1, 0.4 * best[1]))
    .map(([iso]) => iso)
    .sort();
  return coming[0] ?? best[0];
}

const GENERIC =
  /^(?:home|welcome|course|course maps?|course & elevation maps|race info(?:rmation)?|info|faqs?|registration|register|event info|event details?|details|about|the course|overview|route|strecke|parcours|percorso|recorrido|reglamento|règlement|schedule|course description|results|news|menu|general information|participant information|athlete guide|the race|courses)$/i;
const NAME =
  /marathon|\brun\b|race|\d\s?k\b|lauf|ultra|trail|miler?\b|maraton|corsa|carrera|course|loop|classic|challenge|dash|trot|relay|festival|běh|závod|bieg|マラソン|parkrun|yard|foul[ée]es|stra/i;

/** The race's name: structured data, else the part of the title or the first heading that names a race. */
function nameOf(blocks: readonly Block[], structured: Structured): string | null {
  const event = structured.events.find((entry) => entry.name !== null && entry.name !== '');
  if (event?.name) return event.name.slice(0, 160);
  const heads = blocks
    .filter((block) => block.level === 1 || block.kind === 'title')
    .map((block) => block.text);
  const parts = [...heads, structured.title ?? '']
    .flatMap((head) => head.split(/\s[|–—:•»·]\s|\s-\s|\s?\|\s?/))
    .map((part) => part.trim())
    .filter((part) => part.length > 1 && part.length <= 120 && !GENERIC.test(part));
  return (
    parts.find((part) => NAME.test(part) && !/[?]$/.test(part)) ??
    parts.find((part) => NAME.test(part)) ??
    parts[0] ??
    null
  );
}

const CANCELLED =
  /(?<!\p{L})(?:(?:race|event|marathon|run|edition|it|20\d\d)(?!\p{L})[^.!?]{0,40}\b(?:is|was|has been|have been|had to be|will be)\b[^.!?]{0,15}\bcancel+ed|cancel+ed (?:due|for 20\d\d|because)|race cancel+ed|abgesagt|fällt (?:leider )?aus|annulée?s?|n['’]aura pas lieu|cancelad[oa]|suspendid[oa]|no se celebrará|annullat[oa]|non si (?:terrà|svolgerà)|afgelast|geannuleerd|zrušen[oaý]?|odwołan[yeao]|inställt|inställd|aflyst|avlyst|peruttu|peruutettu)(?!\p{L})|^cancel+ed(?!\p{L})|中止(?:と|に|いた|します|が決)/iu;
const IF =
  /(?<!\p{L})(?:if|in case|should|may be|might be|refund|policy|unless|never|cannot be|can be|could be|falls|wenn|sollte|im falle|werden kann|bei absage|si|en cas|cas d['’]annulation|pourra|peut être|en caso|podrá|puede|se|in caso|qualora|potrà|caso|poderá|pode|indien|als|mocht|kan worden|bij annulering|om|hvis|jos|v případě|pokud|jeśli|w przypadku|może)(?!\p{L})|場合|ことがあ/iu;

/** The year of an edition that is not the page's: what befell it is history. */
const ofAnotherYear = (sentence: string, date: string | null): boolean => {
  const years = sentence.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  return date !== null && years.length > 0 && !years.some((year) => date.startsWith(year));
};

function saysCancelled(blocks: readonly Block[], date: string | null): boolean {
  return blocks.some(
    (block) =>
      (block.level > 0 || block.kind === 'title' || block.text.length < 400) &&
      block.text
        .split(/(?<=[.!?])\s|。/)
        .some((sentence) => CANCELLED.test(sentence) && !IF.test(sentence) && !ofAnotherYear(sentence, date)),
  );
}

const PLACE =
  /^(?:where|location|place|venue|race venue|start location|ort|veranstaltungsort|lieu|lugar|luogo|local|plaats|locatie|místo|miejsce|plats|sted|paikka|会場|場所|開催場所)\s?[:：]\s?(.{3,90})$/iu;

/** The place that a line or a row labels as such. */
function placeOf(blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    const [label = '', value = ''] = block.cells ?? [];
    const line = block.cells?.length === 2 ? `${label.replace(/[:：]\s*$/, '')}: ${value}` : block.text;
    const place = line.length <= 140 ? PLACE.exec(line)?.[1]?.trim() : undefined;
    if (place && !/https?:|@/.test(place)) return place;
  }
  return null;
}

/**
 * Name, date, place and status of the edition. `today` is an ISO date; without it nothing counts as past.
 */
export function readRace(
  blocks: readonly Block[],
  structured: Structured,
  today: string | undefined,
): NonNullable<PageReading['race']> {
  const event = structured.events.find((entry) => entry.date !== null) ?? structured.events[0];
  const date = event?.date ?? dateOf(blocks, today);
  const cancelled = structured.events.some((entry) => entry.cancelled) || saysCancelled(blocks, date);
  const past = today !== undefined && date !== null && date < today.slice(0, 10);
  const upcoming = today !== undefined && date !== null && !past;
  return {
    name: nameOf(blocks, structured),
    date,
    place: event?.place ?? placeOf(blocks),
    status: cancelled ? 'cancelled' : past ? 'past' : upcoming ? 'upcoming' : 'unknown',
  };
}
