import { type Classified, NET_M_PER_KM } from './classify';
import type { KnownCourse } from './famous/types';
import type { TrackProfile } from './track/types';
import {
  type Confidence,
  type CourseHint,
  type HintMeaning,
  type StatedBy,
  TERRAINS,
  type Terrain,
} from './types';

/** Steeper than any race course: a page's figure above it was misread (Mount Washington has 116). */
export const STEEPEST_M_PER_KM = 150;
/** A race straight up a mountain: a vertical kilometre climbs 1,000 m in at most 5 km, the steepest in 1.9. */
const STEEPEST_VERTICAL_M_PER_KM = 550;
const LONGEST_VERTICAL_KM = 6;
/** Two figures for one climb agree within this share, or within these metres. */
const AGREE_SHARE = 0.2;
const AGREE_M = 15;

/** A figure with where it comes from. */
export interface Stated {
  readonly m: number;
  readonly by: StatedBy;
  readonly confidence: Confidence;
  readonly hint: CourseHint;
}

type HintOf<K extends HintMeaning['kind']> = CourseHint & {
  readonly says: Extract<HintMeaning, { kind: K }>;
};

/** The hints of one kind, those tied to a distance first, then the surest. */
export function hintsOf<K extends HintMeaning['kind']>(hints: readonly CourseHint[], kind: K): HintOf<K>[] {
  const isKind = (hint: CourseHint): hint is HintOf<K> => hint.says.kind === kind;
  const tied = (hint: CourseHint) => (hint.appliesToKm === undefined ? 0 : 1);
  return hints.filter(isKind).sort((a, b) => tied(b) - tied(a) || b.weight - a.weight);
}

export function agree(a: number, b: number): boolean {
  const apart = Math.abs(a - b);
  return apart <= AGREE_M || apart <= AGREE_SHARE * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether a course of this length can hold so many metres; without a length nothing is ruled out. */
function possible({ m, confidence }: Stated, distanceKm: number | null): boolean {
  if (distanceKm === null) return true;
  const isVertical = confidence === 'high' && distanceKm <= LONGEST_VERTICAL_KM;
  return Math.abs(m) <= (isVertical ? STEEPEST_VERTICAL_M_PER_KM : STEEPEST_M_PER_KM) * distanceKm;
}

function fromPage(hint: CourseHint, m: number): Stated {
  return { m, by: 'numbers', confidence: hint.weight >= 0.8 ? 'high' : 'medium', hint };
}

/** What a page's own figures say of gain, most trusted first; a rate gives a gain where the distance is known. */
export function pageGains(hints: readonly CourseHint[], distanceKm: number | null): Stated[] {
  const totals = hintsOf(hints, 'gain').map((hint) => fromPage(hint, hint.says.m));
  const rates =
    distanceKm === null
      ? []
      : hintsOf(hints, 'gain-rate').map((hint) => fromPage(hint, hint.says.mPerKm * distanceKm));
  return [...totals, ...rates].filter((stated) => stated.m > 0 && possible(stated, distanceKm));
}

export function pageLosses(hints: readonly CourseHint[], distanceKm: number | null): Stated[] {
  return hintsOf(hints, 'loss')
    .map((hint) => fromPage(hint, Math.abs(hint.says.m)))
    .filter((stated) => stated.m > 0 && possible(stated, distanceKm));
}

export function pageNets(hints: readonly CourseHint[], distanceKm: number | null): Stated[] {
  return hintsOf(hints, 'net')
    .map((hint) => fromPage(hint, hint.says.netM))
    .filter((stated) => possible(stated, distanceKm));
}

type Metres = Extract<HintMeaning, { kind: 'gain' }> | Extract<HintMeaning, { kind: 'net' }>;

export function fromKnown(known: KnownCourse, says: Metres): Stated {
  const isGain = says.kind === 'gain';
  const confidence = isGain ? known.confidence : known.netConfidence;
  const basis = isGain ? known.basis : known.netBasis;
  const hint: CourseHint = {
    says,
    quote: `${known.name}: ${known.source}`.slice(0, 400),
    from: basis === 'published' ? 'known-course' : 'known-unverified',
    weight: { high: 0.9, medium: 0.7, low: 0.4 }[confidence],
  };
  return { m: says.kind === 'gain' ? says.m : says.netM, by: 'known-course', confidence, hint };
}

/** The ends of what others published of a known course, shown beside its figure and never used as one. */
export function spreadOf({ name, gainM, spread }: KnownCourse): Stated[] {
  if (!spread) return [];
  const quote = `${name}: +${spread.lowM}…${spread.highM} m (${spread.source})`.slice(0, 400);
  const ends = [spread.lowM, spread.highM].filter((m) => gainM === null || Math.abs(m - gainM) > 1);
  return ends.map((m) => ({
    m,
    by: 'known-course',
    confidence: 'low',
    hint: { says: { kind: 'gain', m }, quote, from: 'known-course', weight: 0.4 },
  }));
}

/** A file with far-apart points or noisy heights still tells the shape, hardly the climb. */
export function isDense({ marks }: TrackProfile): boolean {
  return !marks.includes('sparse') && !marks.includes('rough');
}

export function fromTrack(track: TrackProfile, says: Metres): Stated {
  const dense = isDense(track);
  const deviceM = track.device?.gainM ?? null;
  const confirmed = says.kind === 'gain' && deviceM !== null && agree(deviceM, says.m);
  const sure: Confidence = confirmed ? 'high' : 'medium';
  const confidence: Confidence = dense || says.kind === 'net' ? sure : 'low';
  const hint: CourseHint = {
    says,
    quote: track.fileName.slice(0, 400),
    from: 'course-file',
    weight: { high: 0.9, medium: 0.7, low: 0.4 }[confidence],
  };
  return { m: says.kind === 'gain' ? says.m : says.netM, by: 'track', confidence, hint };
}

/** The words for the class, weighed: the heaviest class, and its neighbour where that is half as heavy. */
export function wordsFor(hints: readonly CourseHint[]): {
  readonly terrain: Terrain;
  readonly between: readonly [Terrain, Terrain] | null;
} | null {
  const all = hintsOf(hints, 'terrain');
  const tied = all.filter((hint) => hint.appliesToKm !== undefined);
  const weights = new Map<Terrain, number>();
  for (const { says, weight } of tied.length > 0 ? tied : all) {
    weights.set(says.terrain, (weights.get(says.terrain) ?? 0) + weight * (says.hedged ? 0.7 : 1));
  }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  if (!first) return null;
  const [terrain, heaviest] = first;
  const apart =
    second && second[1] >= heaviest / 2 ? TERRAINS.indexOf(second[0]) - TERRAINS.indexOf(terrain) : 0;
  if (second && apart === 1) return { terrain, between: [terrain, second[0]] };
  if (second && apart === -1) return { terrain, between: [second[0], terrain] };
  return { terrain, between: null };
}

/** Whether the page's words for the class fit neither the class of a figure nor the one that it borders on. */
export function deniesClass(words: ReturnType<typeof wordsFor>, { terrain, between }: Classified): boolean {
  if (!words || terrain === 'unknown') return false;
  const said = words.between ?? [words.terrain];
  return !said.some((word) => word === terrain || between?.includes(word));
}

/** Whether the net change makes the course a downhill one; null where neither figure nor words tell. */
export function isNetDownhill(
  netM: number | null,
  distanceKm: number | null,
  tags: readonly HintOf<'net-downhill'>[],
): boolean | null {
  if (netM !== null && distanceKm !== null) return -netM >= NET_M_PER_KM * distanceKm;
  // Without a distance a figure still tells where it is clear of a marathon's cut or points uphill.
  if (netM !== null && netM <= -100) return true;
  if (netM !== null && netM >= 0) return false;
  return tags[0]?.says.is ?? null;
}
