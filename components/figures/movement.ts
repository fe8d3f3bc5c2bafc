import { useEffect, useState } from 'preact/hooks';

/** How long the way from the start to the hold takes. */
const MOVE_MS = 1800;

/** Slow at both ends. */
const eased = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;

/** Whether the person asked the system for less motion. */
export const motionReduced = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How far a movement has come, 0 to 1: it runs once, and again each time that `runs` changes. */
export function useMovement(moves: boolean, runs: number): number {
  const [share, setShare] = useState(moves ? 0 : 1);
  useEffect(() => {
    if (!moves) {
      setShare(1);
      return;
    }
    let from: number | null = null;
    const step = (now: number) => {
      from ??= now;
      const done = Math.min(1, (now - from) / MOVE_MS);
      setShare(eased(done));
      if (done < 1) frame = requestAnimationFrame(step);
    };
    let frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [moves, runs]);
  return share;
}
