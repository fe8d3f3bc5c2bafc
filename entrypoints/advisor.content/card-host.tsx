import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
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
  show(view: CardView, at: { side: 'left' | 'right'; collapsed: boolean }): Promise<void>;
  /** Puts a shown card back where the page took it away with its document. */
  stay(): void;
  remove(): void;
  /** Where the card stands, in CSS px of the window; null where there is none. */
  place(): DOMRect | null;
}

/** The one card on this page, in a closed shadow root that the page cannot look into. */
export function cardHost(ctx: ContentScriptContext, actions: CardActions): CardHost {
  let ui: Awaited<ReturnType<typeof createShadowRootUi>> | null = null;
  let mounting: Promise<void> | null = null;
  let wanted = false;

  const mount = async () => {
    const made = await createShadowRootUi(ctx, {
      name: HOST_NAME,
      mode: 'closed',
      position: 'inline',
      anchor: document.documentElement,
      append: 'last',
      css: cardCss,
      onMount: () => {},
      onRemove: () => {},
    });
    if (!wanted) return;
    removeOldCards();
    made.mount();
    ui = made;
  };

  const remove = () => {
    wanted = false;
    if (ui) render(null, ui.uiContainer);
    ui?.remove();
    ui = null;
  };
  ctx.onInvalidated(remove);

  const stay = () => {
    if (ui !== null && !ui.shadowHost.isConnected) document.documentElement.append(ui.shadowHost);
  };

  return {
    stay,
    remove,
    place: () => ui?.uiContainer.querySelector('.card')?.getBoundingClientRect() ?? null,
    show: async (view, { side, collapsed }) => {
      wanted = true;
      if (ui === null) {
        mounting ??= mount().finally(() => {
          mounting = null;
        });
        await mounting;
      }
      if (ui === null) return;
      stay();
      render(
        <Card view={view} actions={actions} side={side} collapsed={collapsed} place="edge" />,
        ui.uiContainer,
      );
    },
  };
}
