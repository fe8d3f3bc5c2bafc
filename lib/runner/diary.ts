import * as v from 'valibot';
import { MUSCLES, type MuscleId } from '../muscles';
import { TERRAINS } from '../terrain';
import type { Runner } from './runner';
import type { SavedRace } from './saved-race';

/** So many entries are kept; the oldest goes when one more comes. */
export const MOST_ENTRIES = 1000;
export const LONGEST_NOTE = 500;
export const SIDES = ['left', 'right', 'both'] as const;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Where a cramp came: in a part of the distance, at a place that is known, or once it was over. */
export const CrampPlaceSchema = v.variant('is', [
  v.object({ is: v.literal('part'), fromShare: share, toShare: share }),
  v.object({ is: v.literal('km'), km: v.pipe(v.number(), v.minValue(0), v.maxValue(1000)) }),
  v.object({ is: v.literal('after') }),
]);
export type CrampPlace = v.InferOutput<typeof CrampPlaceSchema>;

/** The parts of a race that a runner can tell apart from memory: cramps come late, so the last third is halved. */
export const CRAMP_PARTS = [
  { is: 'part', fromShare: 0, toShare: 1 / 3 },
  { is: 'part', fromShare: 1 / 3, toShare: 2 / 3 },
  { is: 'part', fromShare: 2 / 3, toShare: 5 / 6 },
  { is: 'part', fromShare: 5 / 6, toShare: 1 },
] as const satisfies readonly CrampPlace[];

/** One race or run, and whether a cramp came. What is not needed to read it falls back, so that it is never lost. */
export const DiaryEntrySchema = v.object({
  /** Given by whoever writes it, such as {@link raceId}: an entry takes the place of the one with its id. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
  kind: v.fallback(v.picklist(['race', 'run']), 'run'),
  /** ISO date of the run; null where it is not known. */
  date: v.fallback(v.nullable(v.pipe(v.string(), v.isoDate())), null),
  name: v.pipe(v.string(), v.maxLength(300)),
  distanceKm: v.fallback(v.nullable(v.pipe(v.number(), v.gtValue(0), v.maxValue(1000))), null),
  terrain: v.fallback(v.nullable(v.picklist(TERRAINS)), null),
  cramped: v.boolean(),
  /** The rest of what happened is null where there was no cramp or the runner does not know. */
  muscle: v.fallback(v.nullable(v.picklist(MUSCLES)), null),
  side: v.fallback(v.nullable(v.picklist(SIDES)), null),
  place: v.fallback(v.nullable(CrampPlaceSchema), null),
  note: v.fallback(v.pipe(v.string(), v.maxLength(LONGEST_NOTE)), ''),
  /** The muscle came into the runner's answers by this entry, and leaves them with it. */
  setAnswers: v.fallback(v.boolean(), false),
  /** ISO time. */
  writtenAt: v.fallback(v.string(), ''),
});
export type DiaryEntry = v.InferOutput<typeof DiaryEntrySchema>;

export const DiarySchema = v.object({
  /** By day, the oldest first. */
  entries: v.array(DiaryEntrySchema),
  /** Ids of races about which the runner wants no question. */
  notAsked: v.fallback(v.array(v.string()), []),
});
export type Diary = v.InferOutput<typeof DiarySchema>;

export const EMPTY_DIARY: Diary = { entries: [], notAsked: [] };

const LooseSchema = v.object({ entries: v.array(v.unknown()), notAsked: v.optional(v.unknown()) });

/** Reads a stored diary; an entry that does not fit is left out. Never throws. */
export function parseDiary(data: unknown): Diary {
  const loose = v.safeParse(LooseSchema, data);
  if (!loose.success) return EMPTY_DIARY;
  const entries = loose.output.entries.flatMap((one) => {
    const entry = v.safeParse(DiaryEntrySchema, one);
    return entry.success ? [entry.output] : [];
  });
  const notAsked = v.safeParse(v.array(v.string()), loose.output.notAsked);
  return { entries: inOrder(entries), notAsked: notAsked.success ? notAsked.output : [] };
}

const dayOf = ({ date, writtenAt }: DiaryEntry): string => date ?? writtenAt.slice(0, 10);

/** By day and then by when they were written; each id once, the newest of it; the oldest dropped where they are too many. */
function inOrder(entries: readonly DiaryEntry[]): DiaryEntry[] {
  const once = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  return once
    .sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.writtenAt, b.writtenAt) || compare(a.id, b.id))
    .slice(-MOST_ENTRIES);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a runner does with the diary. */
export type DiaryChange =
  | { readonly does: 'keep'; readonly entry: DiaryEntry }
  | { readonly does: 'remove'; readonly id: string }
  | { readonly does: 'not-ask'; readonly id: string }
  | { readonly does: 'ask-again'; readonly id: string };

interface Kept {
  readonly diary: Diary;
  readonly runner: Runner;
}

/**
 * The diary and the runner's answers after a change. A muscle that cramped joins the answers, and leaves them again
 * with the last entry that tells of it, unless the runner had named it before.
 */
export function changeDiary({ diary, runner }: Kept, change: DiaryChange): Kept {
  const { entries, notAsked } = diary;
  switch (change.does) {
    case 'keep':
      return withEntry(withoutEntry({ diary, runner }, change.entry.id), change.entry);
    case 'remove':
      return withoutEntry({ diary, runner }, change.id);
    case 'not-ask':
      return {
        diary: { entries, notAsked: [...notAsked.filter((id) => id !== change.id), change.id].slice(-100) },
        runner,
      };
    case 'ask-again':
      return { diary: { entries, notAsked: notAsked.filter((id) => id !== change.id) }, runner };
  }
}

function withEntry({ diary, runner }: Kept, entry: DiaryEntry): Kept {
  const told = entry.cramped ? entry.muscle : null;
  const isNew = told !== null && !runner.cramps.includes(told);
  return {
    diary: { ...diary, entries: inOrder([...diary.entries, { ...entry, setAnswers: isNew }]) },
    runner: isNew ? { ...runner, cramps: [...runner.cramps, told] } : runner,
  };
}

function withoutEntry({ diary, runner }: Kept, id: string): Kept {
  const gone = diary.entries.find((entry) => entry.id === id);
  const entries = diary.entries.filter((entry) => entry.id !== id);
  if (!gone?.setAnswers) return { diary: { ...diary, entries }, runner };
  const heir = entries.find((entry) => entry.cramped && entry.muscle === gone.muscle);
  return heir
    ? {
        diary: {
          ...diary,
          entries: entries.map((entry) => (entry === heir ? { ...entry, setAnswers: true } : entry)),
        },
        runner,
      }
    : {
        diary: { ...diary, entries },
        runner: { ...runner, cramps: runner.cramps.filter((muscle) => muscle !== gone.muscle) },
      };
}

/** Whether this muscle leaves the runner's answers when the entry goes. */
export function takesMuscleAlong(diary: Diary, entry: DiaryEntry): MuscleId | null {
  const others = diary.entries.some(
    ({ id, cramped, muscle }) => id !== entry.id && cramped && muscle === entry.muscle,
  );
  return entry.setAnswers && !others ? entry.muscle : null;
}

/** The entry of a race: the same race on the same day has one. */
export const raceId = ({ date, name }: Pick<SavedRace, 'date' | 'name'>): string =>
  `race|${date ?? ''}|${name}`;

export type DebriefState =
  /** The race is still to come, is today, or has no date. */
  | { readonly is: 'not-yet' }
  | { readonly is: 'due' }
  | { readonly is: 'declined' }
  | { readonly is: 'answered'; readonly entry: DiaryEntry };

/** Whether to ask how a saved race went: once its day is over, until it is answered or declined. `today` is an ISO date. */
export function debriefOf(diary: Diary, race: SavedRace, today: string): DebriefState {
  if (race.date === null || race.date >= today.slice(0, 10)) return { is: 'not-yet' };
  const id = raceId(race);
  const entry = diary.entries.find((one) => one.id === id);
  if (entry) return { is: 'answered', entry };
  return { is: diary.notAsked.includes(id) ? 'declined' : 'due' };
}

/** How a race went, as far as it was told. */
export type DebriefAnswer = Pick<DiaryEntry, 'cramped' | 'muscle' | 'side' | 'place'> & {
  readonly note?: string;
};

/** The entry that an answer about a saved race makes. `now` is an ISO time. */
export function entryOfRace(race: SavedRace, answer: DebriefAnswer, now: string): DiaryEntry {
  const { cramped } = answer;
  return {
    id: raceId(race),
    kind: 'race',
    date: race.date,
    name: race.name,
    distanceKm: race.distanceKm > 0 ? race.distanceKm : null,
    terrain: race.terrain === 'unknown' ? null : race.terrain,
    cramped,
    muscle: cramped ? answer.muscle : null,
    side: cramped && answer.muscle !== null ? answer.side : null,
    place: cramped ? answer.place : null,
    note: (answer.note ?? '').slice(0, LONGEST_NOTE),
    setAnswers: false,
    writtenAt: now,
  };
}

/**
 * The entry that a cramp makes while it is being stretched: of the saved race on its day, of a run otherwise. `today`
 * is an ISO date, `now` an ISO time, `begunMs` when the cramp was first stretched.
 */
export function entryOfCramp({
  muscle,
  begunMs,
  race,
  raceTold,
  today,
  name,
  now,
}: {
  readonly muscle: MuscleId | null;
  readonly begunMs: number;
  readonly race: SavedRace | null;
  /** The diary has an entry of the race already: a second cramp in it must not take the place of the first. */
  readonly raceTold: boolean;
  readonly today: string;
  /** What a run is called. */
  readonly name: string;
  readonly now: string;
}): DiaryEntry {
  const onDay = race !== null && race.date?.slice(0, 10) === today ? race : null;
  if (onDay !== null && !raceTold)
    return entryOfRace(onDay, { cramped: true, muscle, side: null, place: null }, now);
  return {
    id: `cramp|${Math.round(begunMs)}`,
    kind: 'run',
    date: today,
    name: onDay?.name ?? name,
    distanceKm: null,
    terrain: null,
    cramped: true,
    muscle,
    side: null,
    place: null,
    note: '',
    setAnswers: false,
    writtenAt: now,
  };
}

/** Between which shares of the distance a cramp came; null after the finish and where nothing tells. */
export function sharesOf({
  place,
  distanceKm,
}: Pick<DiaryEntry, 'place' | 'distanceKm'>): { readonly from: number; readonly to: number } | null {
  if (place === null || place.is === 'after') return null;
  if (place.is === 'part') {
    const { fromShare, toShare } = place;
    return fromShare <= toShare ? { from: fromShare, to: toShare } : null;
  }
  if (distanceKm === null) return null;
  const at = Math.min(1, place.km / distanceKm);
  return { from: at, to: at };
}
