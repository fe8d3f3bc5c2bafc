import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freePlace } from '../../components/card/cover';

const WINDOW_PX = 1000;
const CARD = { left: 700, right: 1000, top: 500, bottom: 650 };

interface Thing {
  html: string;
  left: number;
  top: number;
  widthPx: number;
  heightPx: number;
}

let inShadow: HTMLElement;
let page: Document;
let host: HTMLElement;

beforeEach(() => {
  const window = parseHTML('<!doctype html><html><body><p>text</p></body></html>');
  vi.stubGlobal('Element', window.Element);
  page = window.document;
  host = page.createElement('uncramp-card');
  page.documentElement.append(host);
  inShadow = page.createElement('section');
  host.attachShadow({ mode: 'open' }).append(inShadow);
  Object.defineProperty(inShadow, 'getBoundingClientRect', { value: () => CARD });
  Object.defineProperty(page.documentElement, 'clientWidth', { value: WINDOW_PX });
});
afterEach(() => vi.unstubAllGlobals());

/** A page that has these things on it, above its text and below the card. */
function lay(things: readonly Thing[]) {
  for (const { html, left, top, widthPx, heightPx } of things) {
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    const box = {
      left,
      top,
      right: left + widthPx,
      bottom: top + heightPx,
      width: widthPx,
      height: heightPx,
    };
    for (const element of document.querySelectorAll('body *')) {
      Object.defineProperty(element, 'getBoundingClientRect', { value: () => box });
      Object.defineProperty(element, 'checkVisibility', { value: () => !html.includes('hidden') });
    }
    page.body.append(...document.body.children);
  }
}

/** The smallest target that WCAG 2.2 AA allows, anywhere under the card. */
const small = (html: string, left: number, top: number): Thing => ({
  html,
  left,
  top,
  widthPx: 24,
  heightPx: 24,
});

describe('a card at rest', () => {
  it('stays where nothing is pressed', () => {
    lay([small('<a href="/">a link in the text</a>', 800, 600)]);
    expect(freePlace(inShadow)).toBe('here');
  });

  it('minds no button that cannot be seen', () => {
    lay([small('<button hidden>Register</button>', 800, 600)]);
    expect(freePlace(inShadow)).toBe('here');
  });

  it.each([
    '<button>Register</button>',
    '<button><span><b>Register</b></span></button>',
    '<input>',
    '<select></select>',
    '<div role="button">x</div>',
    '<a class="Btn-large" href="/">x</a>',
    '<nav><a href="/">x</a></nav>',
  ])('goes to the other side for %s', (html) => {
    lay([small(html, 800, 600)]);
    expect(freePlace(inShadow)).toBe('other');
  });

  it('finds no place where both sides are taken', () => {
    lay([small('<button>x</button>', 976, 626), small('<button>x</button>', 0, 500)]);
    expect(freePlace(inShadow)).toBeNull();
  });

  it('misses no target of the smallest size, wherever it lies', () => {
    for (let left = CARD.left; left <= CARD.right - 24; left += 13) {
      for (let top = CARD.top; top <= CARD.bottom - 24; top += 11) {
        lay([small('<button>x</button>', left, top)]);
        expect(freePlace(inShadow), `${left}, ${top}`).not.toBe('here');
      }
    }
  });

  it('looks at nothing on a page of our own', () => {
    const ours = page.createElement('section');
    page.body.append(ours);
    expect(freePlace(ours)).toBe('here');
  });
});
