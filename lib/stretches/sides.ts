import type { MuscleId } from '../muscles';

/** Muscles that lie in the middle: there is no other side to change to. */
const WITHOUT_SIDES: readonly MuscleId[] = ['lower-back', 'abdominals'];

/** Whether left and right are stretched one after the other. */
export const hasSides = (muscle: MuscleId): boolean => !WITHOUT_SIDES.includes(muscle);
