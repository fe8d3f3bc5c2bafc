/** Work in small steps: a generator that yields between two and returns the result. */
export type Steps<T> = Generator<void, T>;

/** How long a slice may last and what is done between two. */
export interface Pace {
  /** A clock in milliseconds. */
  readonly now: () => number;
  /** Lets others work; resolves when it is our turn again. */
  readonly rest: () => Promise<void>;
}

/** A frame of a page that moves lasts 16 ms; this leaves it half. */
const SLICE_MS = 8;

/** Does all of the steps at once. */
export function toEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the steps in slices of a few milliseconds; null where `isOver` says, between two, that nobody waits for them. */
export async function inSlices<T>(
  steps: Steps<T>,
  { now, rest }: Pace,
  isOver: () => boolean = () => false,
): Promise<{ readonly value: T } | null> {
  for (;;) {
    const end = now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return { value: step.value };
    } while (now() < end);
    await rest();
    if (isOver()) return null;
  }
}
