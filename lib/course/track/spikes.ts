/** No way that is run climbs so steeply, as metres up per metre along. */
const STEEPEST = 1;
const LEAST_JUMP_M = 20;
/** What comes back, comes back to within this height and this grade of where it left. */
const BACK_WITHIN_M = 5;
const BACK_GRADE = 0.2;
/** A spike is over within this way and so many points, or it is none. */
const LONGEST_M = 200;
const MOST_POINTS = 30;

/**
 * Leaves out spikes: heights that jump away from those before, more steeply than any way, and as suddenly come back
 * soon after, as an altimeter writes while it is being set. A jump that does not come back stays. Linear in the points.
 */
export function withoutSpikes(
  atM: readonly number[],
  heightM: readonly number[],
): { readonly atM: readonly number[]; readonly heightM: readonly number[] } {
  const at = (i: number) => atM[i] ?? 0;
  const height = (i: number) => heightM[i] ?? 0;
  const jumps = (from: number, to: number) => {
    const risenM = Math.abs(height(to) - height(from));
    return risenM > LEAST_JUMP_M && risenM > STEEPEST * (at(to) - at(from));
  };
  const keptAt: number[] = [];
  const keptHeight: number[] = [];
  for (let i = 0; i < heightM.length; i++) {
    if (i > 0 && jumps(i - 1, i)) {
      const before = i - 1;
      const end = Math.min(heightM.length, i + MOST_POINTS);
      for (let back = i + 1; back < end && at(back) - at(before) < LONGEST_M; back++) {
        const within = Math.max(BACK_WITHIN_M, BACK_GRADE * (at(back) - at(before)));
        if (jumps(back - 1, back) && Math.abs(height(back) - height(before)) <= within) {
          i = back;
          break;
        }
      }
    }
    keptAt.push(at(i));
    keptHeight.push(height(i));
  }
  return { atM: keptAt, heightM: keptHeight };
}
