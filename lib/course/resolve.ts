import { classify } from './classify';
import { inDirection } from './direction';
import { type KnownCourse, knownCourse } from './famous';
import { shapeOf } from './shape';
import type { TrackProfile } from './track/types';
import {
  agree,
  deniesClass,
  fromKnown,
  fromTrack,
  hintsOf,
  isDense,
  isNetDownhill,
  pageGains,
  pageLosses,
  pageNets,
  type Stated,
  spreadOf,
  wordsFor,
} from './trust';
import {
  type Confidence,
  type CourseHint,
  type CourseProfile,
  type StatedBy,
  type Surface,
  TERRAINS,
  type Terrain,
  type TrackMark,
} from './types';

/** A hint tied to a distance belongs to every distance within this share of it. */
const SAME_DISTANCE = 0.03;
/** Below this a word is but hills named here and there, which every class above flat has. */
const CLEAR_WORD = 0.52;
/** Sums of climb and of descent are less exact than this share: a smaller surplus of descent is no net drop. */
const LEAST_DROP = 0.1;
/** A file further off than this is another course. */
const OTHER_COURSE = 0.15;
export interface OneCourse {
  /** Null where the page names no distance. */
  readonly distanceKm: number | null;
  readonly surface: Surface | null;
  /** Those that belong to this course. */
  readonly hints: readonly CourseHint[];
  readonly track?: TrackProfile | null;
  readonly known?: KnownCourse | null;
  readonly chosenTerrain?: Terrain | null;
}

export interface ManyCourses {
  readonly distances: readonly { readonly km: number; readonly surface?: Surface | null | undefined }[];
  readonly surface: Surface | null;
  readonly hints: readonly CourseHint[];
  readonly raceName: string | null;
  readonly place: string | null;
  readonly host: string;
  readonly track?: TrackProfile | null;
  readonly chosenTerrain?: Terrain | null;
}

function isOff(trackKm: number, distanceKm: number | null, share: number): boolean {
  return distanceKm !== null && Math.abs(trackKm - distanceKm) > share * distanceKm;
}

/** Gain by trust: the page's own figure, the sourced table, a dense file, a weakly sourced table, a weak file. */
function gainsByTrust(
  hints: readonly CourseHint[],
  distanceKm: number | null,
  known: KnownCourse | null,
  track: TrackProfile | null,
): Stated[] {
  const table = known && known.gainM !== null ? [fromKnown(known, { kind: 'gain', m: known.gainM })] : [];
  const file = track && track.gainM !== null ? [fromTrack(track, { kind: 'gain', m: track.gainM })] : [];
  const sourced = table.filter(({ confidence }) => confidence !== 'low');
  const weak = table.filter(({ confidence }) => confidence === 'low');
  const dense = track !== null && isDense(track);
  const rest = dense ? [...file, ...weak] : [...weak, ...file];
  return [...pageGains(hints, distanceKm), ...sourced, ...rest];
}

/** Net change by trust: the file first, then the page's net, its gain less its loss, the table. */
function netsByTrust(
  hints: readonly CourseHint[],
  distanceKm: number | null,
  known: KnownCourse | null,
  track: TrackProfile | null,
): Stated[] {
  const file = track && track.netM !== null ? [fromTrack(track, { kind: 'net', netM: track.netM })] : [];
  const stated = pageNets(hints, distanceKm);
  const up = pageGains(hints, distanceKm)[0];
  const down = pageLosses(hints, distanceKm)[0];
  const doubtful = up && down && down.m > up.m && down.m - up.m < LEAST_DROP * down.m;
  const computed = up && down && !doubtful ? [{ ...down, m: up.m - down.m }] : [];
  const table = known && known.netM !== null ? [fromKnown(known, { kind: 'net', netM: known.netM })] : [];
  return [...file, ...stated, ...computed, ...table];
}

/** Takes away the first figure where it is the table's, weakly sourced, and the page's own words deny it. */
function unlessDenied(stated: readonly Stated[], denies: (m: number) => boolean): readonly Stated[] {
  const [first, ...rest] = stated;
  const weak = first?.by === 'known-course' && first.confidence === 'low';
  return weak && denies(first.m) ? rest : stated;
}

function marksOf(track: TrackProfile | null, distanceKm: number | null): TrackMark[] {
  if (!track) return [];
  const off = isOff(track.distanceKm, distanceKm, SAME_DISTANCE);
  return off ? [...track.marks, 'distance-off'] : [...track.marks];
}

function lower(confidence: Confidence): Confidence {
  return confidence === 'high' ? 'medium' : 'low';
}

/** Another source that says the same raises trust; one that says otherwise lowers it. */
function trustIn(first: Stated, others: readonly Stated[]): Confidence {
  // A map's figure and a file's are two sums of the same drawn line.
  const sameLine = ({ by }: Stated) => by === 'track' && first.hint.from === 'map-embed';
  const independent = others.filter(
    (other) => other.by !== first.by && other.confidence !== 'low' && !sameLine(other),
  );
  const supported = independent.some(({ m }) => agree(m, first.m));
  const contradicted = others.some(({ m, by }) => by === first.by && !agree(m, first.m));
  if (contradicted) return lower(first.confidence);
  return supported && first.confidence === 'medium' ? 'high' : first.confidence;
}

/** Parts statements into those that agree with the first and those that do not. */
function part(stated: readonly Stated[]): { agreeing: CourseHint[]; other: CourseHint[] } {
  const first = stated[0];
  if (!first) return { agreeing: [], other: [] };
  const agrees = ({ m }: Stated) => agree(m, first.m);
  return {
    agreeing: stated.filter(agrees).map(({ hint }) => hint),
    other: stated.filter((one) => !agrees(one)).map(({ hint }) => hint),
  };
}

function unique(hints: readonly CourseHint[]): CourseHint[] {
  return [...new Set(hints)];
}

function lossOf(
  gain: Stated | undefined,
  net: Stated | undefined,
  losses: readonly Stated[],
  known: KnownCourse | null,
): number | null {
  if (losses[0]) return losses[0].m;
  if (!gain || !net) return null;
  if (gain.by === 'known-course' && net.by === 'known-course') return known?.lossM ?? null;
  // A page's gain less a table's net change would be a loss that nobody ever stated.
  if (net.by === 'known-course') return null;
  return gain.m >= net.m ? gain.m - net.m : null;
}

/**
 * One course from everything that is said of it. Figures outrank words and words never become figures; among
 * figures of gain the page's own for this distance comes first, then the sourced table, a dense file, a weak
 * one; net change and shape come from the file first. Only a weakly sourced figure of the table yields to the
 * page's words, and between two classes that a figure near a cut may mean clear words choose. Figures that say
 * otherwise stay in `disagreeing`.
 * A file more than 15 % off the distance is not taken for this course.
 */
export function resolveCourse(input: OneCourse): CourseProfile {
  const { hints, known = null, chosenTerrain = null } = input;
  // A page's ground may be no more than what such lengths are mostly run on.
  const surface = known?.surface ?? input.surface ?? null;
  const distanceKm = input.distanceKm ?? input.track?.distanceKm ?? null;
  const given = inDirection(input.track ?? null, hints, distanceKm, known);
  const track = given && !isOff(given.distanceKm, distanceKm, OTHER_COURSE) ? given : null;

  const words = wordsFor(hints);
  const said = hintsOf(hints, 'terrain');
  const tags = hintsOf(hints, 'net-downhill');
  const allGains = gainsByTrust(hints, distanceKm, known, track);
  const gains = unlessDenied(allGains, (gainM) => {
    return deniesClass(words, classify({ gainM, distanceKm, surface }));
  });
  const allNets = netsByTrust(hints, distanceKm, known, track);
  const nets = unlessDenied(allNets, (netM) => {
    const tag = tags[0]?.says.is;
    return tag !== undefined && isNetDownhill(netM, distanceKm, tags) !== tag;
  });
  const denied = [...allGains, ...allNets].filter((one) => !gains.includes(one) && !nets.includes(one));
  const losses = pageLosses(hints, distanceKm);
  const [gain] = gains;
  const [net] = nets;
  const shape = shapeOf(track, distanceKm, gain);
  const classed = classify({ gainM: gain?.m ?? null, distanceKm, surface, segments: shape.segments });
  const netM = net?.m ?? null;
  const netDownhill = isNetDownhill(netM, distanceKm, tags);

  const byFigures = classed.terrain !== 'unknown' && gain !== undefined;
  let terrain: Terrain | 'unknown' = 'unknown';
  let between: CourseProfile['between'] = null;
  let statedBy: StatedBy | null = net?.by ?? (netDownhill === null ? null : 'words');
  let confidence: Confidence = net ? trustIn(net, nets.slice(1)) : 'low';
  if (byFigures) {
    ({ terrain, between } = classed);
    // Figures that could be either leave the choice to words that are clear.
    const clear =
      words?.between === null &&
      said.some(({ says, weight }) => says.terrain === words.terrain && weight >= CLEAR_WORD);
    if (words && clear && between?.includes(words.terrain)) terrain = words.terrain;
    statedBy = gain.by;
    confidence = trustIn(gain, gains.slice(1));
  } else if (words) {
    ({ terrain, between } = words);
    statedBy = 'words';
    confidence = 'low';
  } else if (gain) {
    statedBy = gain.by;
    confidence = 'low';
  }
  const evidence: CourseHint[] = [];
  if (chosenTerrain) {
    terrain = chosenTerrain;
    between = null;
    statedBy = 'runner';
    confidence = 'low';
    const says = { kind: 'terrain', terrain: chosenTerrain } as const;
    evidence.push({ says, quote: '', from: 'runner', weight: 1 });
  }

  const fits = (said: Terrain) => said === terrain || (between?.includes(said) ?? false);
  const gainParts = part([...gains, ...(known && gain ? spreadOf(known) : [])]);
  // A net change computed from gain and loss is no statement of its own.
  const netParts = part(nets.filter(({ hint }, i) => i === 0 || hint.says.kind === 'net'));
  const lossParts = part(losses);
  const right = (is: boolean) => netDownhill === null || is === netDownhill;
  evidence.push(
    ...gainParts.agreeing,
    ...lossParts.agreeing,
    ...netParts.agreeing,
    ...tags.filter(({ says }) => right(says.is)),
    ...said.filter(({ says }) => fits(says.terrain)),
  );
  return {
    terrain,
    between,
    netDownhill,
    distanceKm,
    surface,
    gainM: gain?.m ?? null,
    lossM: lossOf(gain, net, losses, known),
    netM,
    ...shape,
    statedBy,
    confidence,
    evidence: unique(evidence),
    disagreeing: unique([
      ...gainParts.other,
      ...lossParts.other,
      ...netParts.other,
      ...denied.map(({ hint }) => hint),
      ...tags.filter(({ says }) => !right(says.is)),
      ...said.filter(({ says }) => !fits(says.terrain) && !(says.hedged && isNextTo(says.terrain, terrain))),
    ]),
    marks: marksOf(given, distanceKm),
  };
}

/** "Mostly rolling" of a course that its figures call hilly is a looser word for it, not another opinion. */
function isNextTo(said: Terrain, terrain: Terrain | 'unknown'): boolean {
  return terrain !== 'unknown' && Math.abs(TERRAINS.indexOf(said) - TERRAINS.indexOf(terrain)) === 1;
}

/** Whether a statement without a distance can speak for several: words and rates can, sums cannot. */
function speaksForAll({ says }: CourseHint): boolean {
  return says.kind === 'terrain' || says.kind === 'net-downhill' || says.kind === 'gain-rate';
}

function hintsFor(hints: readonly CourseHint[], km: number, alone: boolean): CourseHint[] {
  return hints.filter((hint) => {
    if (hint.appliesToKm !== undefined) return Math.abs(hint.appliesToKm - km) <= SAME_DISTANCE * km;
    return alone || speaksForAll(hint);
  });
}

/** The distance that a file is the course of, or null where it fits none. */
function distanceOfTrack(track: TrackProfile | null, kms: readonly number[]): number | null {
  if (!track) return null;
  const off = (km: number) => Math.abs(track.distanceKm - km) / km;
  const [nearest] = [...kms].sort((a, b) => off(a) - off(b));
  return nearest !== undefined && off(nearest) <= OTHER_COURSE ? nearest : null;
}

/**
 * The courses of a page, one per distance on offer and in the same order; one without a distance where the page
 * names none. A sum (gain, loss, net) that the page ties to no distance is believed only where there is one.
 * A file goes to the distance that it fits; where it fits none, every course is marked.
 */
export function resolveCourses(page: ManyCourses): CourseProfile[] {
  const { distances, surface, hints, raceName, place, host, track = null, chosenTerrain = null } = page;
  if (distances.length === 0) {
    return [resolveCourse({ distanceKm: null, surface, hints, track, chosenTerrain })];
  }
  const kms = distances.map(({ km }) => km);
  const fitting = distanceOfTrack(track, kms);
  // "42.2 km" and "42.195 km" are one distance said twice.
  const alone = Math.max(...kms) - Math.min(...kms) <= SAME_DISTANCE * Math.max(...kms);
  return distances.map((distance) => {
    const { km } = distance;
    return resolveCourse({
      distanceKm: km,
      surface: distance.surface ?? surface,
      hints: hintsFor(hints, km, alone),
      track: fitting === null || !isOff(fitting, km, SAME_DISTANCE) ? track : null,
      known: knownCourse({ name: raceName, place, host, distanceKm: km }),
      chosenTerrain,
    });
  });
}
