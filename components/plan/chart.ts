import type { Terrain } from '../../lib/course/types';
import type { Segment } from '../../lib/terrain';
import { kmToMiles, metresToFeet } from '../../lib/units';
import type { Units } from '../../lib/words';
import { type ChartHill, type HillBar, hillBars } from './chart-hills';
import { perRow, placeMarks } from './chart-marks';

/** Heights at even steps from the start. */
export interface Heights {
  readonly stepKm: number;
  readonly heightsM: readonly number[];
}

/** What the profile picture is drawn from. */
export interface ChartData {
  readonly distanceKm: number;
  /** Null where no heights are known: then the class is drawn as a shape, without a height axis. */
  readonly heights: Heights | null;
  /** True where the heights count from the start instead of sea level. */
  readonly aboveStart: boolean;
  readonly terrain: Terrain;
  readonly netDownhill: boolean;
  /** End of the easy beginning; null where there is no plan. */
  readonly easeUntilKm: number | null;
  /** By start. */
  readonly cues: readonly { readonly startKm: number; readonly lengthKm: number }[];
  /** The most cues that a plan for this course could have: room is kept, so that another plan moves nothing. */
  readonly mostCues: number;
  /** From a course file alone, by start. */
  readonly hills: readonly ChartHill[];
}

interface Tick {
  readonly at: number;
  readonly value: number;
}

/** A cue on the picture: its mark, and the stretch of the profile that it is for. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
  /** Where on the profile it starts. */
  readonly lineX: number;
  readonly lineY: number;
  /** The profile from its start to its end. */
  readonly stretch: string;
}

/** One kind of hill in a row below the axis. */
export interface HillRow {
  readonly kind: ChartHill['kind'];
  readonly y: number;
  readonly bars: readonly HillBar[];
}

/** What the course alone gives: it stays where only the plan changes. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly line: string;
  readonly area: string;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly hillRows: readonly HillRow[];
  /** The ground under the climbs. */
  readonly climbAreas: readonly string[];
  /** Rows for the marks. */
  readonly rows: number;
  /** The px of a place in km. */
  x(km: number): number;
  /** The profile's height in px at a place in px. */
  yAt(x: number): number;
  /** The profile between two places in px. */
  piece(fromX: number, toX: number): string;
}

export interface ChartLayout extends Ground {
  /** Right edge of the easy beginning. */
  readonly easeX: number | null;
  readonly marks: readonly MarkPlace[];
}

const PLOT_HEIGHT = 168;
/** A shape tells less than a profile, and takes less room. */
const SHAPE_HEIGHT = 104;
const LANE_HEIGHT = 30;
/** Marks nearer than this would cover each other; a target of 24 px fits. */
const MARK_SPACING = 28;
const HILL_ROW_HEIGHT = 30;
/** Room for the longest height and its unit at 12 px, beside the axis. */
const axisLeft = (highest: number) => 40 + 7.5 * Math.round(Math.abs(highest)).toString().length;
const AXIS_BOTTOM = 30;
const MARGIN_RIGHT = 18;
const MARGIN_TOP = 6;

/** Without a floor under the height axis, the ripple of a flat course would look like mountains. */
const leastSpanM = (distanceKm: number) => Math.min(120, Math.max(50, distanceKm * 2.5));

/** Round values (1, 2 or 5 times a power of ten) inside [from, to], about `count` of them. */
export function roundTicks(from: number, to: number, count: number): number[] {
  if (!(to > from) || count < 1) return [];
  const rough = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** Heights above the start, put together from grades; null where the segments hold nothing to draw. */
export function heightsFromSegments(segments: readonly Segment[], distanceKm: number): Heights | null {
  if (segments.length === 0 || !(distanceKm > 0)) return null;
  const steps = 300;
  const stepKm = distanceKm / steps;
  const heightsM: number[] = [];
  let index = 0;
  let baseM = 0;
  for (let i = 0; i <= steps; i++) {
    const km = i * stepKm;
    let segment = segments[index];
    while (segment && index < segments.length - 1 && km > segment.startKm + segment.lengthKm) {
      baseM += segment.lengthKm * segment.gradePct * 10;
      index++;
      segment = segments[index];
    }
    if (!segment) return null;
    const insideKm = Math.min(Math.max(km - segment.startKm, 0), segment.lengthKm);
    heightsM.push(baseM + insideKm * segment.gradePct * 10);
  }
  return { stepKm, heightsM };
}

/** How tall the drawn shape of a class is, as a share of the plot. */
const SHAPE_SHARE: Readonly<Record<Terrain, number>> = {
  flat: 0.05,
  rolling: 0.24,
  hilly: 0.5,
  mountainous: 0.82,
};
const SHAPE_WAVES: Readonly<Record<Terrain, number>> = { flat: 5, rolling: 6, hilly: 4.5, mountainous: 2.5 };

/** The usual shape of a class as heights from 0 to 1: a picture, not a measurement. */
export function classShape(terrain: Terrain, netDownhill: boolean): number[] {
  const points = 160;
  const waves = SHAPE_WAVES[terrain];
  const share = SHAPE_SHARE[terrain];
  return Array.from({ length: points + 1 }, (_, i) => {
    const at = i / points;
    const wave = (1 - Math.cos(2 * Math.PI * waves * at)) / 2;
    const swell = 0.75 + 0.25 * Math.sin(2 * Math.PI * at * 1.3 + 0.6);
    const shape = share * wave * swell;
    const tilt = netDownhill ? 0.62 * (1 - at) : 0;
    return Math.min(0.94, 0.06 + shape * (netDownhill ? 0.4 : 1) + tilt);
  });
}

const round = (value: number) => Math.round(value * 10) / 10;

export type GroundData = Omit<ChartData, 'cues' | 'easeUntilKm' | 'aboveStart'>;

/**
 * Lays the course out for a width in px, in the runner's units: axes at round kilometres and metres, or miles and
 * feet. Pure, so that it can be tested and drawn at any size.
 */
export function layOutGround(data: GroundData, width: number, units: Units): Ground {
  const imperial = units === 'imperial';
  const { values, low, high } = drawnHeights(data, imperial);
  const left = data.heights ? axisLeft(high) : 12;
  const right = Math.max(left + 60, width - MARGIN_RIGHT);
  const x = (km: number) => left + (Math.min(Math.max(km / data.distanceKm, 0), 1) || 0) * (right - left);

  const rows = Math.ceil(data.mostCues / perRow(left, right, MARK_SPACING));
  const top = MARGIN_TOP + rows * LANE_HEIGHT + (rows > 0 ? 10 : 18);
  const bottom = top + (data.heights ? PLOT_HEIGHT : SHAPE_HEIGHT);

  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top);
  const stepX = values.length > 1 ? (right - left) / (values.length - 1) : 0;
  const points = values.map((value, i) => `${round(left + i * stepX)} ${round(y(value))}`);
  const line = points.length > 0 ? `M${points.join('L')}` : '';
  const yAt = (px: number) => {
    const place = stepX > 0 ? Math.min(Math.max((px - left) / stepX, 0), values.length - 1) : 0;
    const from = values[Math.floor(place)] ?? low;
    return round(y(from + ((values[Math.ceil(place)] ?? from) - from) * (place % 1)));
  };
  const piece = (fromX: number, toX: number) => {
    const first = Math.floor((fromX - left) / (stepX || 1)) + 1;
    const last = Math.ceil((toX - left) / (stepX || 1)) - 1;
    const inside = points.slice(Math.max(0, first), Math.max(0, last + 1));
    return `M${[`${round(fromX)} ${yAt(fromX)}`, ...inside, `${round(toX)} ${yAt(toX)}`].join('L')}`;
  };

  const length = imperial ? kmToMiles(data.distanceKm) : data.distanceKm;
  const xTicks = roundTicks(0, length, Math.max(3, Math.min(10, (right - left) / 84))).map((value) => ({
    value,
    at: round(left + (value / length) * (right - left)),
  }));
  const yTicks = data.heights
    ? roundTicks(low, high, 4).map((value) => ({ value, at: round(y(value)) }))
    : [];

  const hillRows = (['climb', 'descent'] as const)
    .map((kind) => ({ kind, bars: hillBars(data.hills, kind, x, left, right) }))
    .filter(({ bars }) => bars.length > 0)
    .map((row, i) => ({ ...row, y: bottom + AXIS_BOTTOM + 6 + i * HILL_ROW_HEIGHT }));

  return {
    width,
    height: bottom + AXIS_BOTTOM + hillRows.length * HILL_ROW_HEIGHT,
    plot: { left, right, top, bottom },
    line,
    area: line === '' ? '' : `${line}L${round(right)} ${bottom}L${left} ${bottom}Z`,
    xTicks,
    yTicks,
    hillRows,
    climbAreas: (hillRows.find(({ kind }) => kind === 'climb')?.bars ?? []).map(({ fromX, toX }) => {
      const to = Math.min(toX, right);
      return `${piece(fromX, to)}L${round(to)} ${bottom}L${round(fromX)} ${bottom}Z`;
    }),
    rows,
    x,
    yAt,
    piece,
  };
}

/** Puts the plan on its course. */
export function layOutPlan(
  ground: Ground,
  { cues, easeUntilKm }: Pick<ChartData, 'cues' | 'easeUntilKm'>,
): ChartLayout {
  const { plot, rows, x, yAt, piece } = ground;
  const spots = placeMarks(
    cues.map(({ startKm }) => x(startKm)),
    rows,
    MARK_SPACING,
    plot.left,
    plot.right,
  );
  return {
    ...ground,
    easeX: easeUntilKm === null ? null : round(x(easeUntilKm)),
    marks: cues.map(({ startKm, lengthKm }, i) => {
      const lineX = x(startKm);
      const spot = spots[i] ?? { x: lineX, lane: 0 };
      return {
        x: round(spot.x),
        y: plot.top - 10 - LANE_HEIGHT * (spot.lane + 0.5),
        lineX: round(lineX),
        lineY: yAt(lineX),
        stretch: piece(lineX, Math.min(plot.right, Math.max(x(startKm + lengthKm), lineX + 3))),
      };
    }),
  };
}

/** The whole picture: the course, and the plan on it. */
export function layOut(data: ChartData, width: number, units: Units): ChartLayout {
  const mostCues = Math.max(data.mostCues, data.cues.length);
  return layOutPlan(layOutGround({ ...data, mostCues }, width, units), data);
}

function drawnHeights(data: GroundData, imperial: boolean): { values: number[]; low: number; high: number } {
  if (!data.heights) return { values: classShape(data.terrain, data.netDownhill), low: 0, high: 1 };
  const heightsM = data.heights.heightsM;
  const lowM = heightsM.reduce((least, m) => Math.min(least, m), Number.POSITIVE_INFINITY);
  const highM = heightsM.reduce((most, m) => Math.max(most, m), Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(lowM) || !Number.isFinite(highM)) return { values: [], low: 0, high: 1 };
  const spanM = Math.max(highM - lowM, leastSpanM(data.distanceKm));
  const fromM = lowM - spanM * 0.1;
  const unit = imperial ? metresToFeet : (m: number) => m;
  return { values: heightsM.map(unit), low: unit(fromM), high: unit(fromM + spanM * 1.18) };
}
