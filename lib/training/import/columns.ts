import { numbersOf, secondsOf } from './numbers';

/** Where in a row what stands; null where this export has no such column. */
export interface Columns {
  readonly id: number;
  readonly date: number;
  readonly name: number;
  readonly type: number;
  readonly elapsed: number;
  /** In the account's own unit. */
  readonly distance: number;
  readonly file: number | null;
  readonly moving: number | null;
  readonly metres: number | null;
  readonly gain: number | null;
  readonly loss: number | null;
}

/** The same in every language and age of the export. */
const FIRST = { id: 0, date: 1, name: 2, type: 3, elapsed: 5, distance: 6 } as const;

const FILE = /(?:^|\/)activities\/[^/]{1,100}\.(?:fit|gpx|tcx)(?:\.gz)?$/i;
const ID = /^\d{1,20}$/;
/** So many rows tell how the table is laid out. */
const SAMPLE = 400;
const MOST_COLUMNS = 200;
/** A column is what it is taken for where so much of it agrees: a hand may have changed single rows. */
const AGREES = 0.8;

type Rows = readonly (readonly string[])[];

const columnOf = (rows: Rows, at: number): string[] => rows.map((row) => row[at] ?? '');

/** By the words of the English header; of two columns of one name the last is in seconds and metres. */
function byHeader(header: readonly string[]): Columns | null {
  const words = header.map((word) => word.trim().toLowerCase());
  const first = (name: string) => words.indexOf(name);
  const last = (name: string) => (words.includes(name) ? words.lastIndexOf(name) : null);
  const second = (name: string) => (words.lastIndexOf(name) === first(name) ? null : last(name));
  const columns = {
    id: first('activity id'),
    date: first('activity date'),
    name: first('activity name'),
    type: first('activity type'),
    elapsed: first('elapsed time'),
    distance: first('distance'),
  };
  if (Object.values(columns).some((at) => at < 0)) return null;
  return {
    ...columns,
    file: last('filename'),
    moving: last('moving time'),
    metres: second('distance'),
    gain: last('elevation gain'),
    loss: last('elevation loss'),
  };
}

/** Where the most rows name a file of an activity; null where none does. */
function fileColumn(rows: Rows): number | null {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const [at, cell] of row.slice(0, MOST_COLUMNS).entries()) {
      if (FILE.test(cell.slice(-120))) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The share of rows that hold both numbers, and of these the share for which they agree. */
function agreement(
  a: readonly (number | null)[],
  b: readonly (number | null)[],
  agrees: (a: number, b: number) => boolean,
): { readonly both: number; readonly share: number } {
  let both = 0;
  let agreed = 0;
  for (const [i, x] of a.entries()) {
    const y = b[i] ?? null;
    if (x === null || y === null) continue;
    both++;
    if (agrees(x, y)) agreed++;
  }
  return { both: both / Math.max(1, a.length), share: agreed / Math.max(1, both) };
}

/**
 * Where the second half of the table begins: the column that says the elapsed seconds once more. After it stand
 * moving seconds, metres, two speeds, gain, loss, the lowest and the highest place.
 */
function secondHalf(rows: Rows, file: number | null): number | null {
  const elapsed = secondsOf(columnOf(rows, FIRST.elapsed));
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map((row) => row.length)));
  for (let at = Math.max(FIRST.distance, file ?? 0) + 1; at < width; at++) {
    const again = secondsOf(columnOf(rows, at));
    const { both, share } = agreement(elapsed, again, (a, b) => Math.abs(a - b) <= 1);
    if (both >= AGREES && share >= AGREES) return at;
  }
  return null;
}

const numbersAt = (rows: Rows, at: number): (number | null)[] => numbersOf(columnOf(rows, at));

/** Whether a column holds sizes alone, as far as it is filled. */
const holdsSizes = (rows: Rows, at: number): boolean =>
  numbersAt(rows, at).every((value) => (value ?? 0) >= 0);

function byContent(rows: Rows): Columns {
  const file = fileColumn(rows);
  const start = secondHalf(rows, file);
  const none = { ...FIRST, file, moving: null, metres: null, gain: null, loss: null };
  if (start === null) return none;
  const [moving, metres, gain, loss, low, high] = [1, 2, 5, 6, 7, 8].map((steps) => start + steps);
  if (moving === undefined || metres === undefined || gain === undefined || loss === undefined) return none;
  if (low === undefined || high === undefined) return none;
  // The lowest and the highest place stand after the climb: where they do not, neither does the climb.
  const places = agreement(
    numbersAt(rows, low),
    numbersAt(rows, high),
    (lowest, highest) => lowest <= highest,
  );
  const heights = places.both === 0 || places.share >= AGREES;
  const moved = agreement(numbersAt(rows, moving), numbersAt(rows, start), (less, more) => less <= more + 1);
  return {
    ...none,
    moving: moved.both > 0 && moved.share >= AGREES ? moving : null,
    metres,
    gain: heights && holdsSizes(rows, gain) ? gain : null,
    loss: heights && holdsSizes(rows, loss) ? loss : null,
  };
}

/** Rows from all over the table: its columns are filled differently over the years. */
const sampleOf = (rows: Rows): Rows => {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  return rows.filter((_, i) => i % step === 0);
};

/**
 * How the table of an export is laid out: by the words of an English header, else by what the columns hold, since the
 * header is in the account's language and older exports have fewer columns. Null where it is no such table; with the
 * rows that are activities.
 */
export function layoutOf(table: Rows): { readonly columns: Columns; readonly rows: Rows } | null {
  const header = byHeader(table[0] ?? []);
  const id = header?.id ?? FIRST.id;
  const rows = table.filter((row) => row.length > FIRST.distance && ID.test((row[id] ?? '').trim()));
  if (rows.length === 0) return null;
  return { columns: header ?? byContent(sampleOf(rows)), rows };
}
