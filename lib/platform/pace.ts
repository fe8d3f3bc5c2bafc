import type { Pace } from '../page/slices';

/** Newer browsers' way of letting a page's own work go first; absent from the types that older ones share. */
interface Yielding {
  readonly yield: () => Promise<void>;
}

const canYield = (value: unknown): value is Yielding =>
  typeof value === 'object' && value !== null && 'yield' in value && typeof value.yield === 'function';

/** Ends the task that runs, so that the page answers its visitor, and goes on in one of its own. */
function rest(): Promise<void> {
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler');
  if (canYield(scheduler)) return scheduler.yield();
  return new Promise((resolve) => {
    // Unlike a timer a message is not held back in a tab that nobody looks at.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** The pace of work on a page's own thread. */
export const pagePace: Pace = { now: () => performance.now(), rest };
