/** The climbs and descents of a course file below the profile: a bar each, and a name where there is room for one. */

/** A hill as it is drawn; its name is in the runner's language and units ("2.1 km at 3%"). */
export interface ChartHill {
  readonly kind: 'climb' | 'descent';
  readonly startKm: number;
  readonly lengthKm: number;
  readonly name: string;
  /** Who is named first where there is no room for all. */
  readonly weight: number;
}

export interface HillBar {
  readonly kind: ChartHill['kind'];
  readonly fromX: number;
  readonly toX: number;
  /** Where the middle of the name stands; null where it would cover another. */
  readonly nameX: number | null;
  readonly name: string;
}

/** At 12 px a character is about so wide; names are figures and short units. */
const CHARACTER_PX = 6.7;
const BETWEEN_NAMES_PX = 8;
const THINNEST_BAR_PX = 3;

/** Lays out the bars of one kind of hill, the biggest named first. `x` gives the px of a place in km. */
export function hillBars(
  hills: readonly ChartHill[],
  kind: ChartHill['kind'],
  x: (km: number) => number,
  left: number,
  right: number,
): HillBar[] {
  const bars = hills
    .filter((hill) => hill.kind === kind)
    .map((hill) => {
      const fromX = x(hill.startKm);
      return { hill, fromX, toX: Math.max(fromX + THINNEST_BAR_PX, x(hill.startKm + hill.lengthKm)) };
    });
  const taken: { readonly from: number; readonly to: number }[] = [];
  const named = new Map<ChartHill, number>();
  for (const { hill, fromX, toX } of [...bars].sort((a, b) => b.hill.weight - a.hill.weight)) {
    const half = (hill.name.length * CHARACTER_PX) / 2;
    if (2 * half > right - left) continue;
    const middle = Math.min(right - half, Math.max(left + half, (fromX + toX) / 2));
    const from = middle - half - BETWEEN_NAMES_PX / 2;
    const to = middle + half + BETWEEN_NAMES_PX / 2;
    if (taken.some((other) => from < other.to && other.from < to)) continue;
    taken.push({ from, to });
    named.set(hill, middle);
  }
  return bars.map(({ hill, fromX, toX }) => ({
    kind,
    fromX,
    toX,
    nameX: named.get(hill) ?? null,
    name: hill.name,
  }));
}
