import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One part of the page, reachable by its id. */
export function Section({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: string;
  children: ComponentChildren;
}) {
  return (
    <section id={id} class="options-section" aria-labelledby={`${id}-title`}>
      <header class="stack-tight">
        <h2 id={`${id}-title`}>{title}</h2>
        {lead !== undefined && <p class="soft">{lead}</p>}
      </header>
      {children}
    </section>
  );
}

/** A question, and in one line why it is asked. */
export function Question({
  title,
  why,
  children,
}: {
  title: string;
  why?: string;
  children: ComponentChildren;
}) {
  const whyId = useId();
  return (
    <fieldset class="question" aria-describedby={why === undefined ? undefined : whyId}>
      <legend>{title}</legend>
      {why !== undefined && (
        <p class="soft small" id={whyId}>
          {why}
        </p>
      )}
      {children}
    </fieldset>
  );
}

/** Any number of `all`, in the order in which they were chosen. */
export function ManyOf<T extends string>({
  all,
  chosen,
  name,
  onChange,
}: {
  all: readonly T[];
  chosen: readonly T[];
  name: (item: T) => string;
  onChange: (chosen: T[]) => void;
}) {
  return (
    <div class="choices">
      {all.map((item) => (
        <label key={item} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(item)}
            onChange={(event) => {
              const others = chosen.filter((other) => other !== item);
              onChange(event.currentTarget.checked ? [...others, item] : others);
            }}
          />
          <span>{name(item)}</span>
        </label>
      ))}
    </div>
  );
}

export function OneOf<T extends string>({
  name,
  all,
  chosen,
  onChange,
}: {
  name: string;
  all: readonly { readonly value: T; readonly label: string; readonly hint?: string }[];
  chosen: T;
  onChange: (value: T) => void;
}) {
  return (
    <div class="stack-tight">
      {all.map(({ value, label, hint }) => (
        <label key={value} class="line">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChange(value)} />
          <span>
            <span class="line-label">{label}</span>
            {hint !== undefined && <span class="small soft line-hint">{hint}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}

export function Switch({
  label,
  hint,
  on,
  onChange,
}: {
  label: string;
  hint: string;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <label class="line">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        <span class="line-label">{label}</span>
        <span class="small soft line-hint">{hint}</span>
      </span>
    </label>
  );
}
