/** What a page puts up to be pressed; links in running text are not among it, or no place would be left. */
const BUTTONS =
  'button, input, select, textarea, summary, [role="button"], [role="tab"], [role="menuitem"], [role="checkbox"], ' +
  '[role="switch"], nav a[href], a[class*="btn" i], a[class*="button" i], a[class*="cta" i]';

/** Finer than the smallest control that WCAG 2.2 allows, 24 px: none falls between two looks. */
const STEP_PX = 20;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether something to press on the page lies under `box`, in CSS px of the window, when one looks through `host`. */
function coversButton(page: Document, box: Box, host: Element): boolean {
  for (let y = box.top + 1; y < box.bottom + STEP_PX; y += STEP_PX) {
    for (let x = box.left + 1; x < box.right + STEP_PX; x += STEP_PX) {
      const stack = page.elementsFromPoint(Math.min(x, box.right - 1), Math.min(y, box.bottom - 1));
      const under = stack.find((element) => element !== host);
      if (under?.closest(BUTTONS)) return true;
    }
  }
  return false;
}

/**
 * Where a card that rests in a shadow root stands free of the page's buttons: where it is, mirrored to the other
 * side of the window, or nowhere. Outside a shadow root it stands on a page of ours: there it is always free.
 */
export function freePlace(card: HTMLElement): 'here' | 'other' | null {
  const top = card.getRootNode();
  if (!('host' in top) || !(top.host instanceof Element)) return 'here';
  const page = card.ownerDocument;
  const box = card.getBoundingClientRect();
  if (!coversButton(page, box, top.host)) return 'here';
  const widthPx = page.documentElement.clientWidth;
  const mirrored = { left: widthPx - box.right, right: widthPx - box.left, top: box.top, bottom: box.bottom };
  return coversButton(page, mirrored, top.host) ? null : 'other';
}
