import type { QuoteMark, QuoteMarks } from '../../components/card/actions';
import { findQuote, type QuotePlace } from '../../lib/page/find-quote';

const NAME = 'uncramp-quote';
/** Both colours are set, so that the words stay legible on whatever the page paints behind them. */
const RULE = `::highlight(${NAME}) { background-color: #bfe6e2; color: #10171d; text-decoration: underline 2px #0b7a75; }`;
/** A search of a large page rests after this long, and gives up after so much of it. */
const SLICE_MS = 8;
const MOST_MS = 1500;
/** A browser styles a whole page again for a sheet that comes or goes: on a larger one it comes once and stays. */
const MOST_RESTYLED = 20_000;
/** A strip of the window above the card this high is worth scrolling words into. */
const LEAST_STRIP_PX = 56;

/**
 * Marks quotes on the page by a CSS custom highlight: the page's own tree stays as it is, and its style sheets are
 * as they were once the mark is gone. `card` tells where the card stands, in CSS px of the window.
 */
export function quoteMarks(card: () => DOMRect | null): QuoteMarks {
  let sheet: CSSStyleSheet | null = null;
  let range: Range | null = null;
  /** Counts the questions, so that a search that was overtaken stops. */
  let questions = 0;

  const clear = () => {
    questions++;
    range = null;
    if (sheet === null) return;
    CSS.highlights.delete(NAME);
    if (document.getElementsByTagName('*').length > MOST_RESTYLED) return;
    const ours = sheet;
    sheet = null;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== ours);
  };

  const paint = (found: Range) => {
    if (sheet === null) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(RULE);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
    range = found;
    CSS.highlights.set(NAME, new Highlight(found));
  };

  const mark = async (quote: string): Promise<QuoteMark> => {
    clear();
    const question = questions;
    const found = await search(quote, () => question !== questions);
    if (question !== questions) return 'gone';
    if (found === 'closed' || found === 'absent') return found;
    if (canMark()) paint(found);
    else range = found;
    return 'marked';
  };

  return {
    clear,
    mark,
    reveal: async (quote) => {
      const outcome = await mark(quote);
      if (range !== null) scrollTo(range, card());
      return outcome;
    },
  };
}

const canMark = () => typeof Highlight === 'function' && 'highlights' in CSS;

/** The first place of a quote that can be seen; "closed" where it stands in a closed part only. */
async function search(quote: string, overtaken: () => boolean): Promise<Range | 'closed' | 'absent'> {
  let hidden = false;
  let sliceStart = performance.now();
  let spentMs = 0;
  if (document.body === null) return 'absent';
  for (const place of findQuote(document.body, quote)) {
    if (place !== null) {
      const range = rangeOf(place);
      if (range !== null && isShown(range)) return range;
      hidden = true;
    }
    const ms = performance.now() - sliceStart;
    if (ms < SLICE_MS) continue;
    spentMs += ms;
    if (spentMs > MOST_MS) break;
    await new Promise((rested) => setTimeout(rested, 0));
    if (overtaken()) return 'absent';
    sliceStart = performance.now();
  }
  return hidden ? 'closed' : 'absent';
}

/** Null where the page took the words away during a pause. */
function rangeOf({ start, end }: QuotePlace): Range | null {
  const range = document.createRange();
  try {
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
  } catch {
    return null;
  }
  return start.node.isConnected && end.node.isConnected ? range : null;
}

function isShown(range: Range): boolean {
  const holder = range.startContainer.parentElement;
  if (
    holder === null ||
    !holder.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })
  ) {
    return false;
  }
  const { width, height } = range.getBoundingClientRect();
  return width > 1 && height > 1;
}

/** Brings the words into the part of the window that the card leaves free. */
function scrollTo(range: Range, card: DOMRect | null): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'instant' : 'smooth';
  const words = range.getBoundingClientRect();
  const below =
    card !== null && card.left < words.right && words.left < card.right && card.top >= LEAST_STRIP_PX;
  const freePx = below ? card.top : document.documentElement.clientHeight;
  const inView = words.top >= 0 && words.bottom <= freePx;
  if (inView) return;
  const holder = range.startContainer.parentElement;
  const tall = holder === null || holder.getBoundingClientRect().height > freePx;
  if (!below && !tall) holder.scrollIntoView({ block: 'center', behavior });
  else window.scrollBy({ top: words.top - Math.max(0, (freePx - words.height) / 2), behavior });
}
