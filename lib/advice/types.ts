import type { ClaimId } from '../evidence';
import type { MuscleId } from '../muscles';
import type { CueKind } from '../runner/runner';
import type { Message } from '../words';
import type { RaceWindow } from './plan/window';

/** One instruction at one place of the course. */
export interface Cue {
  readonly startKm: number;
  readonly lengthKm: number;
  readonly seconds: number;
  readonly kind: CueKind;
  /** Six words or fewer. */
  readonly say: Message;
  readonly magnitude: Message;
  readonly rests: readonly MuscleId[];
  readonly loads: readonly MuscleId[];
  readonly why: Message;
  readonly claims: readonly ClaimId[];
  /** In the plan only if it has been practised by race day. */
  readonly provisional: boolean;
}

export interface PractiseFirst {
  readonly kind: CueKind;
  readonly why: Message;
  /** Days before the race, falling. */
  readonly ladder: readonly { readonly daysBefore: number; readonly what: Message }[];
}

/** Rules P0 to P20 applied to one course and one runner. */
export interface FormPlan {
  /** The early ceiling of P0. */
  readonly easeUntilKm: number;
  readonly paceFirst: Message;
  readonly twinge: Message;
  readonly runWalk: { readonly everyKm: number; readonly seconds: number; readonly say: Message } | null;
  /** What makes the changes: the schedule, the hills, both, or nothing but the pace. */
  readonly ledBy: 'schedule' | 'hills' | 'both' | 'pace';
  /** What the time to the race leaves room for. */
  readonly window: RaceWindow;
  /** Whole days to the race that the plan was made for; null without a date. */
  readonly daysToRace: number | null;
  /** By start. */
  readonly cues: readonly Cue[];
  /** Rules for the whole race ("hike the steep"), where single cues would be too many. */
  readonly standingRules: readonly Message[];
  readonly practiseFirst: readonly PractiseFirst[];
  /** Cues that training should meet though they need no ladder, and practised ones that get a refresher. */
  readonly training: { readonly meet: readonly CueKind[]; readonly refresh: readonly CueKind[] };
  /** Natural form only: nothing is practised, and no exercise is advised. */
  readonly gently: boolean;
  readonly leftOut: readonly { readonly kind: CueKind; readonly why: Message }[];
  readonly footer: Message;
}

export interface Tip {
  readonly id: string;
  readonly text: Message;
  readonly claims: readonly ClaimId[];
}

export interface MuscleLoad {
  readonly muscle: MuscleId;
  readonly why: Message;
  readonly claims: readonly ClaimId[];
}

export interface Advice {
  /** What goes with cramps on this course and for this runner; a checklist, never a probability. */
  readonly risks: readonly Tip[];
  /** Three to five. */
  readonly tips: readonly Tip[];
  /** The muscles that this course works hardest, hardest first. */
  readonly muscles: readonly MuscleLoad[];
  /** Null where the distance or the class is unknown. */
  readonly plan: FormPlan | null;
}
