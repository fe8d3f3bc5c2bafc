import type { ClaimId } from '../../evidence';
import type { MuscleId } from '../../muscles';
import type { CueKind } from '../../runner/runner';
import type { Message } from '../../words';

/** A cue that a hill asks for, before the plan has chosen among them. */
export interface TerrainCue {
  readonly kind: CueKind;
  readonly startKm: number;
  readonly lengthKm: number;
  readonly say: Message;
  readonly magnitude: Message;
  readonly rests: readonly MuscleId[];
  readonly loads: readonly MuscleId[];
  readonly why: Message;
  readonly claims: readonly ClaimId[];
  /** Height times grade: the bigger hill wins. */
  readonly weight: number;
  /** Cues of one hill share it and may stand closer together. */
  readonly hill: number;
}
