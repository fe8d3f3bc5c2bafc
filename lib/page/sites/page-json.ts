/** Looks into data that a page carries for its own script: whatever shape they have, and without a schema's weight. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at the end of a path of names; undefined where one of them is missing. */
export const at = (data: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), data);

/** A finite number of at least zero; null for anything else. */
export const sizeOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
