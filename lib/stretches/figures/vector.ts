/** A point or direction in cm: x to the right of the drawing, y up, z towards the viewer. */
export type Vec = readonly [x: number, y: number, z: number];

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec, by: number): Vec => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec): number => Math.hypot(a[0], a[1], a[2]);
export const distance = (a: Vec, b: Vec): number => length(sub(a, b));
export const mix = (a: Vec, b: Vec, share: number): Vec => add(a, scale(sub(b, a), share));

/** The direction of `a`; `otherwise` where it has none. */
export function unit(a: Vec, otherwise: Vec = [0, 1, 0]): Vec {
  const size = length(a);
  return size < 1e-9 ? otherwise : scale(a, 1 / size);
}

/** What of `a` stands square to the direction `axis`, as a direction. */
export function square(a: Vec, axis: Vec, otherwise: Vec = [0, 1, 0]): Vec {
  return unit(sub(a, scale(axis, dot(a, axis))), otherwise);
}

/** `a` turned about the direction `axis` by `deg` degrees, counter-clockwise seen from its tip. */
export function turn(a: Vec, axis: Vec, deg: number): Vec {
  const angle = (deg * Math.PI) / 180;
  const along = scale(axis, dot(a, axis) * (1 - Math.cos(angle)));
  return add(add(scale(a, Math.cos(angle)), scale(cross(axis, a), Math.sin(angle))), along);
}

/** The angle between two directions, in degrees from 0 to 180. */
export function angleDeg(a: Vec, b: Vec): number {
  const cosine = dot(unit(a), unit(b));
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
}
