import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** The places of the panel that the one next step may lead to. */
export type Place = 'plan' | 'general' | 'review';

interface SectionProps {
  title: string;
  place?: Place;
  children: ComponentChildren;
}

/** A part of the panel under its own heading; the heading can take the focus when a button leads to it. */
export function Section({ title, place, children }: SectionProps) {
  const id = useId();
  return (
    <section class="card-section stack" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} data-place={place}>
        {title}
      </h3>
      {children}
    </section>
  );
}

/** A part that stays closed until asked for: the deeper it lies, the later it is read. */
export function Folded({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="card-section card-folded">
      <details>
        <summary>
          <h3>{title}</h3>
        </summary>
        <div class="stack folded">{children}</div>
      </details>
    </section>
  );
}
