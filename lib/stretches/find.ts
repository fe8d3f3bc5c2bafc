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

/** "it" is a filler in "it hurts", but not in "it band". */
const words = (text: string): string[] => {
  const all = text
    .slice(0, LONGEST_QUERY)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
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
  if (typed.length === 3) return typed[0] === name[0] ? 1 : 0;
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

function bestMiss(typed: string, name: readonly string[]): number | null {
  const misses = name.map((word) => wordMiss(typed, word)).filter((miss) => miss !== null);
  return misses.length > 0 ? Math.min(...misses) : null;
}

function sumOrNull(misses: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const miss of misses) {
    if (miss === null) return null;
    sum += miss;
  }
  return sum;
}

const PENALTY_PER_SLIP = 100;
const PENALTY_PER_EXTRA_WORD = 20;
/** A name inside a longer query ("my calf on the hill") counts less than a query that is all name. */
const PENALTY_INSIDE = 1000;

/** How far a query is from one name; the lower the closer, null for no match. */
function nameMiss(query: readonly string[], name: readonly string[]): number | null {
  const whole = sumOrNull(query.map((word) => bestMiss(word, name)));
  if (whole !== null)
    return whole * PENALTY_PER_SLIP + Math.max(0, name.length - query.length) * PENALTY_PER_EXTRA_WORD;
  // Only whole words count here: beginnings of single words would match half the library.
  const inside = sumOrNull(
    name.map((word) => {
      const misses = query
        .map((typed) => wordMiss(typed, word))
        .filter((miss) => miss !== null && miss !== 1);
      return misses.length > 0 ? Math.min(...misses.map((miss) => miss ?? 0)) : null;
    }),
  );
  if (inside === null) return null;
  return PENALTY_INSIDE + inside * PENALTY_PER_SLIP - name.length * PENALTY_PER_EXTRA_WORD;
}

const NAMES_IN_WORDS = MUSCLES.map((muscle) => ({ muscle, names: NAMES[muscle].map((name) => words(name)) }));

/**
 * The muscles that a runner may mean, closest first: plain names, anatomical ones, slang, the start of a
 * word and typing slips. All sixteen in their usual order, the calf first, where the query names no place;
 * none where it names something else. Never throws.
 */
export function findMuscles(query: string): MuscleId[] {
  const typed = words(query);
  if (typed.length === 0) return /[^\s\p{P}]/u.test(query.replace(/[a-z]/gi, '')) ? [] : [...MUSCLES];
  const found: { muscle: MuscleId; miss: number }[] = [];
  for (const { muscle, names } of NAMES_IN_WORDS) {
    let best: number | null = null;
    for (const [rank, name] of names.entries()) {
      const miss = nameMiss(typed, name);
      if (miss !== null && (best === null || miss + rank < best)) best = miss + rank;
    }
    if (best !== null) found.push({ muscle, miss: best });
  }
  return found.sort((a, b) => a.miss - b.miss).map(({ muscle }) => muscle);
}
