import { type ComponentChildren, render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { Card, type CardActions } from '../../components/card/Card';
import cardCss from '../../components/card/card.css?inline';
import type { CardView } from '../../lib/advice/card-view';

const HOST_NAME = 'uncramp-card';

/** Whether a node is the card's own host, so that our own insertions are not taken for the page's. */
export const isCardHost = (node: Node): boolean => node.nodeName.toLowerCase() === HOST_NAME;

/** Takes away what an earlier version of this script, updated or reloaded since, may have left. */
export function removeOldCards(): void {
  for (const old of document.querySelectorAll(HOST_NAME)) old.remove();
}

export interface CardHost {
  show(view: CardView, at: { side: 'left' | 'right'; collapsed: boolean }): void;
  /** Puts a shown card back where the page took it away with its document. */
  stay(): void;
  remove(): void;
  /** Where the card stands, in CSS px of the window; null where there is none. */
  place(): DOMRect | null;
}

/** Nothing of the page is inherited; the card's own element takes no place in it. */
const RESET = ':host { all: initial !important; }';

interface Mounted {
  readonly host: HTMLElement;
  readonly container: HTMLElement;
}

function makeHost(css: string): Mounted {
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `${RESET}\n${cardCss}\n${css}`;
  const container = document.createElement('div');
  root.append(style, container);
  return { host, container };
}

/** What one kind of page adds to its card: more styles, and a part of its body. */
interface CardParts {
  readonly css?: string;
  readonly more?: (view: CardView) => ComponentChildren;
}

/** The one card on this page, in a closed shadow root that the page cannot look into. */
export function cardHost(
  ctx: ContentScriptContext,
  actions: CardActions,
  { css = '', more = () => null }: CardParts = {},
): CardHost {
  let ui: Mounted | null = null;

  const remove = () => {
    if (ui) render(null, ui.container);
    ui?.host.remove();
    ui = null;
  };
  ctx.onInvalidated(remove);

  const stay = () => {
    if (ui !== null && !ui.host.isConnected) document.documentElement.append(ui.host);
  };

  return {
    stay,
    remove,
    place: () => ui?.container.querySelector('.card')?.getBoundingClientRect() ?? null,
    show: (view, { side, collapsed }) => {
      if (ui === null) {
        removeOldCards();
        ui = makeHost(css);
      }
      stay();
      const card = (
        <Card
          view={view}
          actions={actions}
          side={side}
          collapsed={collapsed}
          place="edge"
          more={more(view)}
        />
      );
      render(card, ui.container);
    },
  };
}
