import type { ClaimId } from '../../evidence';
import type { LoggedRun } from '../../runner/run-log';
import type { Segment, Surface, Terrain } from '../../terrain';
import type { Message } from '../../words';

export type { LoggedRun } from '../../runner/run-log';

/** The runs of one person, by date, and what else their log shows. */
export interface TrainingLog {
  readonly runs: readonly LoggedRun[];
  /** ISO dates of strength sessions; null where the log shows runs alone. */
  readonly strengthDays: readonly string[] | null;
  /** ISO date in the runner's own time zone. */
  readonly today: string;
}

/** The race that the log is held against: what a saved race tells of it. */
export interface RaceAhead {
  readonly distanceKm: number;
  /** ISO date; null where unknown. */
  readonly date: string | null;
  readonly surface: Surface | null;
  readonly terrain: Terrain | 'unknown';
  readonly gainM: number | null;
  readonly lossM: number | null;
  readonly netM: number | null;
  readonly netDownhill: boolean | null;
  /** The finishing time that the runner aims at, in seconds. */
  readonly goalS: number | null;
  readonly segments: readonly Segment[];
}

export const RULES = [
  'L1',
  'L2',
  'L3',
  'L4',
  'L5',
  'L6',
  'L7',
  'L8',
  'L9',
  'L10',
  'L11',
  'L12',
  'L13',
  'L14',
] as const;
export type RuleId = (typeof RULES)[number];

/** "good" fits what is looked for, "unknown" cannot be told from this log; the others ask for more care in turn. */
export type Level = 'good' | 'unknown' | 'info' | 'check' | 'slow-down';

/** What one rule finds in a log: the observation with its number, what it was held against, and on what it stands. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: Level;
  readonly says: Message;
  readonly looksFor: Message;
  readonly claims: readonly ClaimId[];
  /** The day that it is about; null where it is about the log as a whole. */
  readonly date: string | null;
  readonly runIds: readonly string[];
}

/** One rule: empty where it has nothing to do with this log and race. */
export type Rule = (log: TrainingLog, race: RaceAhead | null) => readonly Finding[];
