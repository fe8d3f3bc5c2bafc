import { useEffect, useRef, useState } from 'preact/hooks';
import type { MarkPlace } from './chart';

/** How near, in px along the course, a pointer must come to a cue. */
const REACH_PX = 26;

/** The cue nearest to a place in px of the picture, by its mark or by where it starts; null where none is near. */
export function nearestCue(marks: readonly MarkPlace[], x: number, y: number): number | null {
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  marks.forEach((mark, i) => {
    // On the marks both directions count, because they stand in rows; on the profile only the place along it.
    const off = y < mark.lineY - 40 ? Math.hypot(x - mark.x, y - mark.y) : Math.abs(x - mark.lineX);
    if (off >= least || off > REACH_PX) return;
    nearest = i;
    least = off;
  });
  return nearest;
}

export interface Pointed {
  /** The cue that is told. */
  readonly cue: number | null;
  /** It was touched, and stays told until something else is. */
  readonly kept: boolean;
  /** The one mark that the tab key reaches; the arrow keys lead to the others. */
  readonly tabStop: number;
  point(cue: number | null): void;
  keep(cue: number | null): void;
  focus(cue: number | null): void;
}

/**
 * Which cue is told: the one that is touched, pointed at or focused. Escape makes it quiet, and so does a touch
 * anywhere else. `count` is how many cues there are.
 */
export function usePointedCue(frame: { readonly current: HTMLElement | null }, count: number): Pointed {
  const [pointed, point] = useState<number | null>(null);
  const [kept, keep] = useState<number | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const tabStop = useRef(0);
  const within = (cue: number | null) => (cue !== null && cue < count ? cue : null);
  const told = within(pointed) ?? within(kept) ?? within(focused);

  useEffect(() => {
    if (told === null) return undefined;
    const quiet = () => {
      point(null);
      keep(null);
      setFocused(null);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') quiet();
    };
    const onPress = (event: PointerEvent) => {
      if (!(event.target instanceof Node) || !frame.current?.contains(event.target)) quiet();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [told, frame]);

  return {
    cue: told,
    kept: within(kept) !== null && told === kept,
    tabStop: Math.min(tabStop.current, Math.max(0, count - 1)),
    point,
    keep,
    focus: (cue) => {
      if (cue !== null) tabStop.current = cue;
      setFocused(cue);
    },
  };
}
