import { MUSCLES, type MuscleId } from '../muscles';
import { NAMES } from './names';

/** The search field's own limit; longer text is no muscle's name. */
const LONGEST_QUERY = 80;
const LONGEST_WORD = 24;

/** Words that say nothing of where it hurts. */
const FILLERS = new Set(
  'a an and at both cramp cramped cramping cramps has have help hurt hurting hurts i in is it s left muscle muscles my of on pain painful right sore spasm stretch stretches stretching the tight tightness to with'.split(
    ' ',
  ),
);

const allWords = (text: string): string[] =>
  text
    .slice(0, LONGEST_QUERY)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');

/** "it" is a filler in "it hurts", but not in "it band". */
const words = (text: string): string[] => {
  const all = allWords(text);
  return all.filter((word, at) => !FILLERS.has(word) || (word === 'it' && all[at + 1]?.startsWith('b')));
};

/** Edits (insert, delete, replace, swap of neighbours) between two short words. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

function allowedEdits(typed: string, name: string): number {
  if (typed.length < 3 || typed.length > LONGEST_WORD) return 0;
  // In so short a word another first letter is another word: "hand" is no slip for "band".
  if (typed.length <= 4 && typed[0] !== name[0]) return 0;
  return typed.length < 7 ? 1 : 2;
}

/** 0 for the same word, 1 for its beginning, 2 and more for a typing slip, null for another word. */
function wordMiss(typed: string, name: string): number | null {
  if (typed === name) return 0;
  if (name.startsWith(typed)) return 1;
  const allowed = allowedEdits(typed, name);
  if (allowed === 0 || Math.abs(typed.length - name.length) > allowed) return null;
  const edits = editDistance(typed, name);
  return edits <= allowed ? 1 + edits : null;
}

const wholeWordMiss = (name: string, typed: string): number | null => {
  const miss = wordMiss(typed, name);
  return miss === 1 ? null : miss;
};

function bestMiss(word: string, others: readonly string[], miss = wordMiss): number | null {
  const misses = others.map((other) => miss(word, other)).filter((one) => one !== null);
  return misses.length > 0 ? Math.min(...misses) : null;
}

function worst(misses: readonly (number | null)[]): Miss | null {
  let sum = 0;
  let slips = false;
  for (const miss of misses) {
    if (miss === null) return null;
    sum += miss;
    slips ||= miss > 1;
  }
  return { miss: sum, slips };
}

/** Half a word typed counts less than a whole one, and every word of the name that is missing a little. */
const PENALTY_PER_PART = 100;
const PENALTY_PER_EXTRA_WORD = 20;
/** A name inside a longer query ("my calf on the hill") counts less than a query that is all name. */
const PENALTY_INSIDE = 1000;

interface Miss {
  /** The lower the closer. */
  readonly miss: number;
  readonly slips: boolean;
}

function nameMiss(query: readonly string[], name: readonly string[]): Miss | null {
  const whole = worst(query.map((word) => bestMiss(word, name)));
  if (whole !== null) {
    const missing = Math.max(0, name.length - query.length);
    return { ...whole, miss: whole.miss * PENALTY_PER_PART + missing * PENALTY_PER_EXTRA_WORD };
  }
  // Only whole words count here: beginnings of single words would match half the library.
  const inside = worst(name.map((word) => bestMiss(word, query, wholeWordMiss)));
  if (inside === null) return null;
  const miss = PENALTY_INSIDE + inside.miss * PENALTY_PER_PART - name.length * PENALTY_PER_EXTRA_WORD;
  return { ...inside, miss };
}

const NAMES_IN_WORDS = MUSCLES.map((muscle) => ({ muscle, names: NAMES[muscle].map((name) => words(name)) }));

/**
 * The muscles that a runner may mean, closest first: plain names, anatomical ones, slang, the start of a
 * word and, where nothing fits without one, typing slips. All sixteen in their usual order, the calf first,
 * where the query names no place; none where it names something else. Never throws.
 */
export function findMuscles(query: string): MuscleId[] {
  const typed = words(query);
  if (typed.length === 0) return saysNothing(query) ? begunWord(query) : [];
  return closest(typed);
}

/** A filler that stands alone may be the beginning of a name that is still being typed: "to" of "toes". */
function begunWord(query: string): MuscleId[] {
  const all = allWords(query);
  const [word, more] = all;
  const begun = word === undefined || more !== undefined || word.length < 2 ? [] : closest(all);
  return [...begun, ...MUSCLES.filter((muscle) => !begun.includes(muscle))];
}

function closest(typed: readonly string[]): MuscleId[] {
  const found: (Miss & { muscle: MuscleId })[] = [];
  for (const { muscle, names } of NAMES_IN_WORDS) {
    let best: Miss | null = null;
    for (const [rank, name] of names.entries()) {
      const miss = nameMiss(typed, name);
      if (miss === null) continue;
      const ranked = { ...miss, miss: miss.miss + rank };
      if (best === null || closer(ranked, best) < 0) best = ranked;
    }
    if (best !== null) found.push({ ...best, muscle });
  }
  found.sort(closer);
  const spelled = found.filter(({ slips }) => !slips);
  return (spelled.length > 0 ? spelled : found).map(({ muscle }) => muscle);
}

function closer(a: Miss, b: Miss): number {
  return Number(a.slips) - Number(b.slips) || a.miss - b.miss;
}

/** Nothing but blanks, signs and words that name no place; letters of another alphabet do say something. */
function saysNothing(query: string): boolean {
  return !/[\p{L}\p{N}]/u.test(query.slice(0, LONGEST_QUERY).replace(/[a-z]/gi, ''));
}
