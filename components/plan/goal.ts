import { type Message, msg } from '../../lib/words';

/** From each distance up, a pace a little faster than the world record of the distance. */
const FASTEST_S_PER_KM = [
  { fromKm: 42, sPerKm: 168 },
  { fromKm: 21, sPerKm: 160 },
  { fromKm: 10, sPerKm: 154 },
  { fromKm: 5, sPerKm: 148 },
  { fromKm: 0, sPerKm: 128 },
] as const;
/** The slowest cut-offs of mountain races ask for more than 2 km/h. */
const SLOWEST_S_PER_KM = 1800;

/** What speaks against a goal on a course of this length; null where nothing does. */
export function goalProblem(goalS: number, distanceKm: number | null): Message | null {
  if (!(goalS > 0)) return msg('pages.race.goal-zero');
  if (distanceKm === null || !(distanceKm > 0)) return msg('pages.race.goal-needs-distance');
  const sPerKm = goalS / distanceKm;
  const fastest = FASTEST_S_PER_KM.find(({ fromKm }) => distanceKm >= fromKm)?.sPerKm ?? 0;
  const said = { goalS, km: distanceKm, sPerKm };
  if (sPerKm < fastest) return msg('pages.race.goal-fast', said);
  return sPerKm > SLOWEST_S_PER_KM ? msg('pages.race.goal-slow', said) : null;
}

type Goal = { readonly goalS: number | null } | { readonly problem: Message };

/**
 * A goal time as a person types it: "3:45:00", "3:45", "52:30", "3h45", "3 h 45 min", "52 min". Of "3:45" that may
 * be hours or minutes, the one that can be run over the distance is meant. Nothing typed is no goal.
 * Returns seconds, or one sentence that says what is wrong.
 */
export function parseGoal(text: string, distanceKm: number | null): Goal {
  const typed = text.trim().toLowerCase();
  if (typed === '') return { goalS: null };
  const readings = typed.length > 20 ? [] : secondsOf(typed);
  const [first] = readings;
  if (first === undefined) return { problem: msg('pages.race.goal-not-a-time') };
  const fitting = readings.find((goalS) => goalProblem(goalS, distanceKm) === null);
  if (fitting !== undefined) return { goalS: fitting };
  return { problem: goalProblem(first, distanceKm) ?? msg('pages.race.goal-not-a-time') };
}

/** Every way to read it, in seconds, the likelier first; empty where it is no time. */
function secondsOf(typed: string): number[] {
  if (/^0+$/.test(typed)) return [0];
  const clock = /^(\d{1,3})[:.](\d{2})(?:[:.](\d{2}))?$/.exec(typed);
  if (clock) {
    const [large = 0, middle = 0] = clock.slice(1, 3).map(Number);
    if (middle > 59) return [];
    if (clock[3] === undefined) return [large * 3600 + middle * 60, large * 60 + middle];
    const small = Number(clock[3]);
    return small > 59 ? [] : [large * 3600 + middle * 60 + small];
  }
  const words = /^(?:(\d{1,3}) ?h(?:ours?|rs?)?)? ?(?:(\d{1,3}) ?(?:m(?:in(?:utes?)?)?)?)?$/.exec(typed);
  const [hours, minutes] = [words?.[1], words?.[2]];
  if (hours === undefined && (minutes === undefined || !typed.includes('m'))) return [];
  return [Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60];
}

const two = (value: number) => String(value).padStart(2, '0');

/** A goal as it stands in the field: "3:45", or "3:45:30" where there are seconds. */
export function goalText(goalS: number | null): string {
  if (goalS === null) return '';
  const whole = Math.round(goalS);
  const clock = `${Math.floor(whole / 3600)}:${two(Math.floor((whole % 3600) / 60))}`;
  return whole % 60 === 0 ? clock : `${clock}:${two(whole % 60)}`;
}
