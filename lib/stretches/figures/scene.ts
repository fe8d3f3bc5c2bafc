import type { MuscleId } from '../../muscles';
import { camera, type Disc, outline, type Point, type Project, pathOf } from './camera';
import { mixFrames } from './frames';
import { paint } from './muscles';
import {
  armParts,
  type Cloth,
  headParts,
  hipSeam,
  legParts,
  type Part,
  shoulderSeam,
  trunkParts,
} from './parts';
import type { Arrow, JointName, Layer, Pose, Prop, Side } from './pose';
import { placeOf, type Skeleton, solve } from './skeleton';
import { add, scale, type Vec } from './vector';

/** One path of the drawing, and what it stands for. */
export interface Mark {
  readonly as:
    | Cloth
    | 'edge'
    | 'prop'
    | 'mat'
    | 'towel'
    | 'ground'
    | 'stretched'
    | 'stretched-edge'
    | 'tightened'
    | 'tightened-edge'
    | 'hatch'
    | 'arrow'
    | 'halo';
  readonly d: string;
  /** True for the side that is further away. */
  readonly far?: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Scene {
  readonly marks: readonly Mark[];
}

/** Which muscles are painted: the opposite one only where it is tightened. */
export interface Muscles {
  readonly stretched: MuscleId;
  readonly tightened: MuscleId | null;
}

export type { Point };

export const ORDER: readonly Layer[] = ['farArm', 'farLeg', 'trunk', 'nearLeg', 'nearArm'];
const MARGIN = 5;

function corners(from: Vec, to: Vec): Disc[] {
  return [from[0], to[0]].flatMap((x) =>
    [from[1], to[1]].flatMap((y) => [from[2], to[2]].map((z): Disc => ({ at: [x, y, z], r: 0 }))),
  );
}

function propMarks(prop: Prop, skeleton: Skeleton, project: Project): Mark[] {
  switch (prop.kind) {
    case 'box': {
      const top: Vec = [prop.from[0], prop.to[1], prop.from[2]];
      return [
        { as: 'prop', d: pathOf(outline(corners(prop.from, prop.to), project)) },
        { as: 'prop', d: pathOf(outline(corners(top, prop.to), project)) },
      ];
    }
    case 'mat':
      return [{ as: 'mat', d: pathOf(outline(corners(prop.from, prop.to), project)) }];
    case 'post': {
      const top = add(prop.foot, [0, prop.heightCm, 0]);
      return [
        {
          as: 'prop',
          d: pathOf(
            outline(
              [
                { at: prop.foot, r: 1.8 },
                { at: top, r: 1.8 },
              ],
              project,
            ),
          ),
        },
      ];
    }
    case 'towel':
      return [
        {
          as: 'towel',
          d: pathOf(
            prop.through.map((at) => project(placeOf(skeleton, at))),
            false,
          ),
        },
      ];
  }
}

/** A line round what belongs together, and the pieces over it, so that no line runs where two of them meet. */
export function bodyMarks(parts: readonly Part[], project: Project, far: boolean): Mark[] {
  const drawn = parts.map(({ cloth, discs }) => ({ cloth, d: pathOf(outline(discs, project)) }));
  return [
    ...drawn.map(({ d }): Mark => ({ as: 'edge', d, far })),
    ...drawn.map(({ cloth, d }): Mark => ({ as: cloth, d, far })),
  ];
}

const seam = (part: Part, project: Project, far: boolean): Mark => ({
  as: part.cloth,
  d: pathOf(outline(part.discs, project)),
  far,
});

/** Short strokes across an outline, which tell the tightened muscle without its colour. */
function hatch(points: readonly Point[]): string {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const lines: string[] = [];
  // Lines x + y = c, cut where they enter and leave the convex outline.
  for (
    let c = Math.ceil((Math.min(...xs) + Math.min(...ys)) / 3) * 3;
    c < Math.max(...xs) + Math.max(...ys);
    c += 3
  ) {
    const cuts: Point[] = [];
    for (const [index, a] of points.entries()) {
      const b = points[(index + 1) % points.length] ?? a;
      const fromA = a[0] + a[1] - c;
      const fromB = b[0] + b[1] - c;
      if (fromA < 0 === fromB < 0) continue;
      const share = fromA / (fromA - fromB);
      cuts.push([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
    }
    if (cuts.length === 2) lines.push(pathOf(cuts, false));
  }
  return lines.join('');
}

function muscleMarks(
  muscle: MuscleId,
  as: 'stretched' | 'tightened',
  side: Side,
  skeleton: Skeleton,
  project: Project,
): { layer: 'trunk' | Side; marks: Mark[] } {
  const { layer, pieces } = paint(muscle, side, skeleton);
  // A tendon is drawn where it is stretched; nobody can tighten one.
  const fleshy = pieces.filter((discs) => as === 'stretched' || discs.some(({ r }) => r > 1));
  const outlines = fleshy.map((discs) => outline(discs, project));
  const d = outlines.map((points) => pathOf(points)).join('');
  const edge = as === 'stretched' ? 'stretched-edge' : 'tightened-edge';
  const marks: Mark[] = [
    { as: edge, d },
    { as, d },
  ];
  if (as === 'tightened') marks.push({ as: 'hatch', d: outlines.map(hatch).join('') });
  return { layer, marks };
}

/** A shaft and a head that looks at the camera. */
function arrowMarks({ from, along }: Arrow, skeleton: Skeleton, project: Project): Mark[] {
  const at = placeOf(skeleton, from);
  const a = project(at);
  const b = project(add(at, along));
  const size = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (size < 1) return [];
  const [x, y] = [(b[0] - a[0]) / size, (b[1] - a[1]) / size];
  const head = (aside: number): Point => [b[0] - x * 5 - y * aside, b[1] - y * 5 + x * aside];
  const d = pathOf([a, b], false) + pathOf([head(4), b, head(-4)], false);
  return [
    { as: 'halo', d },
    { as: 'arrow', d },
  ];
}

export function layerParts(layer: Layer, skeleton: Skeleton, turnedAway: boolean): Part[] {
  switch (layer) {
    case 'nearLeg':
    case 'farLeg':
      return legParts(skeleton[layer], false);
    case 'nearArm':
    case 'farArm':
      return armParts(skeleton[layer]);
    case 'trunk':
      return [...headParts(skeleton, turnedAway), ...trunkParts(skeleton)];
  }
}

/**
 * The drawing of a pose with `share` of the way done from its start (0) to its hold (1), back to front. The
 * muscles of the tight side are painted on the limbs that carry them.
 */
export function sceneOf(pose: Pose, muscles: Muscles, share = 1): Scene {
  const project = camera(pose);
  const skeleton = solve(mixFrames(pose, share));
  const yaw = (pose.yawDeg * Math.PI) / 180;
  const looks = skeleton.headBasis.forward;
  const turnedAway = -looks[0] * Math.sin(yaw) + looks[2] * Math.cos(yaw) < -0.5;
  const sides: readonly Side[] = pose.tight === 'both' ? ['far', 'near'] : [pose.tight];
  const painted = sides.flatMap((side) => [
    ...(muscles.tightened === null
      ? []
      : [muscleMarks(muscles.tightened, 'tightened', side, skeleton, project)]),
    muscleMarks(muscles.stretched, 'stretched', side, skeleton, project),
  ]);
  const order = pose.order ?? ORDER;
  const legs = order.filter((layer) => layer !== 'nearArm' && layer !== 'farArm');
  const lastOfBody = legs.at(-1);
  const on = (layer: 'trunk' | Side) =>
    painted.filter((one) => one.layer === layer).flatMap(({ marks }) => marks);
  const inFront = (layer: Layer) => order.indexOf(layer) > order.indexOf('trunk');

  const body = order.flatMap((layer): Mark[] => {
    const far = pose.yawDeg > -60 && (layer === 'farArm' || layer === 'farLeg');
    const marks = bodyMarks(layerParts(layer, skeleton, turnedAway), project, far);
    if (layer === 'nearLeg' || layer === 'farLeg') {
      if (inFront(layer)) marks.push(seam(hipSeam(skeleton[layer]), project, far));
      marks.push(...on(layer === 'nearLeg' ? 'near' : 'far'));
    }
    if ((layer === 'nearArm' || layer === 'farArm') && inFront(layer)) {
      marks.push(seam(shoulderSeam(skeleton[layer]), project, far));
    }
    if (layer === lastOfBody) marks.push(...on('trunk'));
    return marks;
  });
  const behind = pose.props.filter((prop) => prop.kind !== 'towel');
  const held = pose.props.filter((prop) => prop.kind === 'towel');
  return {
    marks: [
      ...behind.flatMap((prop) => propMarks(prop, skeleton, project)),
      ...body,
      ...held.flatMap((prop) => propMarks(prop, skeleton, project)),
      ...(share === 1 ? pose.arrows.flatMap((arrow) => arrowMarks(arrow, skeleton, project)) : []),
    ],
  };
}

/** Where a joint is in the drawing, in cm. */
export function centreOf(pose: Pose, joint: JointName, share: number): Point {
  return camera(pose)(placeOf(solve(mixFrames(pose, share)), { on: joint }));
}

/** The frame round everything that a pose draws from its start to its hold, in cm of the drawing. */
export function boxOf(pose: Pose): Box {
  const project = camera(pose);
  const points: Point[] = [];
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    const skeleton = solve(mixFrames(pose, share));
    for (const layer of ORDER) {
      for (const { discs } of layerParts(layer, skeleton, false)) points.push(...outline(discs, project));
    }
    for (const { from, along } of pose.arrows) {
      const at = placeOf(skeleton, from);
      points.push(project(at), project(add(at, scale(along, 1.05))));
    }
  }
  for (const prop of pose.props) {
    if (prop.kind === 'box' || prop.kind === 'mat')
      points.push(...outline(corners(prop.from, prop.to), project));
    if (prop.kind === 'post') points.push(project(prop.foot), project(add(prop.foot, [0, prop.heightCm, 0])));
  }
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const x = Math.floor(Math.min(...xs) - MARGIN);
  const y = Math.floor(Math.min(...ys) - MARGIN);
  return {
    x,
    y,
    width: Math.ceil(Math.max(...xs) + MARGIN) - x,
    height: Math.ceil(Math.max(...ys) + MARGIN) - y,
  };
}
