import type { Pose } from './pose';
import type { Vec } from './vector';

/** A point of the drawing, in cm: x to the right, y down. */
export type Point = readonly [x: number, y: number];
export interface Disc {
  readonly at: Vec;
  readonly r: number;
}
export type Project = (at: Vec) => Point;

/** The parallel view of a camera that is turned round the upright and then raised. */
export function camera({ yawDeg, raisedDeg }: Pick<Pose, 'yawDeg' | 'raisedDeg'>): Project {
  const yaw = (yawDeg * Math.PI) / 180;
  const raised = (raisedDeg * Math.PI) / 180;
  return ([x, y, z]) => {
    const depth = -x * Math.sin(yaw) + z * Math.cos(yaw);
    return [x * Math.cos(yaw) + z * Math.sin(yaw), -y * Math.cos(raised) + depth * Math.sin(raised)];
  };
}

const CORNERS = 28;

/** The outline round some balls, as corners in order: what a body part looks like from the camera. */
export function outline(discs: readonly Disc[], project: Project): Point[] {
  const points = discs.flatMap(({ at, r }) => {
    const [x, y] = project(at);
    return Array.from({ length: r === 0 ? 1 : CORNERS }, (_, step): Point => {
      const angle = (2 * Math.PI * step) / CORNERS;
      return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
    });
  });
  return hull(points);
}

/** The smallest convex outline, by Andrew's monotone chain. */
function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (from: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of from) {
      for (;;) {
        const last = chain.at(-1);
        const before = chain.at(-2);
        if (last === undefined || before === undefined) break;
        const left =
          (last[0] - before[0]) * (point[1] - before[1]) - (last[1] - before[1]) * (point[0] - before[0]);
        if (left > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

const short = (value: number): string => String(Math.round(value * 10) / 10);
export const pathOf = (points: readonly Point[], closed = true): string =>
  `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}${closed ? 'Z' : ''}`;
