import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MuscleId } from '../../lib/muscles';
import type { Version } from '../../lib/stretches/figures/poses';
import type { Speaker } from '../../lib/words';
import './figure.css';

interface FigureProps {
  readonly speaker: Speaker;
  readonly muscle: MuscleId;
  readonly version: Version;
  readonly withKey?: boolean;
}

/** The drawings wait in a file of their own, so that the window opens without them; their place is kept. */
export function LazyFigure(props: FigureProps) {
  const [loaded, setLoaded] = useState<{ Figure: ComponentType<FigureProps> } | null>(null);
  useEffect(() => {
    let here = true;
    void import('./Figure').then((module) => {
      if (here) setLoaded({ Figure: module.Figure });
    });
    return () => {
      here = false;
    };
  }, []);
  return (
    <div class="figure-slot">
      {loaded !== null && <loaded.Figure key={`${props.muscle}.${props.version}`} {...props} />}
    </div>
  );
}
