/** What a page puts up to be pressed; links in running text are not among it, or no place would be left. */
const BUTTONS =
  'button, input, select, textarea, summary, [role="button"], [role="tab"], [role="menuitem"], [role="checkbox"], ' +
  '[role="switch"], nav a[href], a[class*="btn" i], a[class*="button" i], a[class*="cta" i]';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Whether something to press on the page lies under `box`, in CSS px of the window. Asked of the things to press and not
 * of places on the screen: hit testing a screen costs a large page hundreds of milliseconds.
 */
function coversButton(page: Document, box: Box): boolean {
  for (const thing of page.querySelectorAll(BUTTONS)) {
    const place = thing.getBoundingClientRect();
    const apart =
      place.right <= box.left ||
      place.left >= box.right ||
      place.bottom <= box.top ||
      place.top >= box.bottom;
    if (!apart && place.width > 0 && place.height > 0 && thing.checkVisibility()) return true;
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
  if (!coversButton(page, box)) return 'here';
  const widthPx = page.documentElement.clientWidth;
  const mirrored = { left: widthPx - box.right, right: widthPx - box.left, top: box.top, bottom: box.bottom };
  return coversButton(page, mirrored) ? null : 'other';
}
