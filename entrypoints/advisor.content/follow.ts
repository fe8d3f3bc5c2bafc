import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** How long a page may go on filling in after a navigation before it counts as settled. */
const SETTLING_MS = 20_000;
/** Quiet time after a change before the page is read again. */
const QUIET_MS = 400;
/** A page that rewrites itself all the time is read this often after a navigation, and no more. */
const MOST_READS = 8;

/**
 * Calls `look` when the page is there, as it fills in, and after each navigation inside it.
 * Between navigations nothing is left on the page but the navigation listener once the page has settled.
 */
export function followPage(
  ctx: ContentScriptContext,
  isOurs: (node: Node) => boolean,
  look: () => void,
): void {
  let stop = () => {};
  let starting: ReturnType<typeof setTimeout> | undefined;
  const isOurDoing = ({ target, addedNodes, removedNodes }: MutationRecord) =>
    isOurs(target) || [...addedNodes, ...removedNodes].every(isOurs);

  const settle = () => {
    stop();
    let reads = 0;
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver((records) => {
      if (records.every(isOurDoing)) return;
      // Not reset by later changes: a page that never falls quiet must still be read.
      quiet ??= setTimeout(() => {
        quiet = undefined;
        reads += 1;
        if (reads >= MOST_READS) stop();
        look();
      }, QUIET_MS);
    });
    const settled = setTimeout(() => stop(), SETTLING_MS);
    stop = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(settled);
    };
    observer.observe(document.documentElement, { childList: true, subtree: true });
    look();
  };

  // Timers of our own: the context keeps a listener for each of its own until it ends, and navigations have no end.
  ctx.onInvalidated(() => {
    clearTimeout(starting);
    stop();
  });
  ctx.addEventListener(window, 'wxt:locationchange', () => {
    clearTimeout(starting);
    starting = setTimeout(settle, 0);
  });
  settle();
}
