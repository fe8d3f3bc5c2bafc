import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import cardCss from '../../components/card/card.css?inline';
import { type TrainingActions, TrainingCard } from '../../components/training/TrainingCard';
import trainingCss from '../../components/training/training.css?inline';
import type { TrainingView } from '../../lib/advice/training/view';
import { LIST } from '../../lib/page/sites/strava-training';
import { find } from '../../lib/page/sites/text';

const HOST_NAME = 'uncramp-card';

export const isPanel = (node: Node): boolean => node.nodeName.toLowerCase() === HOST_NAME;

interface Placed {
  readonly side: 'left' | 'right';
  readonly collapsed: boolean;
}

/** Nothing of the page is inherited. */
const RESET = ':host { all: initial !important; display: block !important; }';

/**
 * The one panel of a page. At rest it stands at the edge, where it moves nothing; opened by a click it stands above
 * the list, outside of what the site draws anew.
 */
export function panelHost(ctx: ContentScriptContext, asks: Omit<TrainingActions, 'setOpen'>) {
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `${RESET}\n${cardCss}\n${trainingCss}`;
  const container = document.createElement('div');
  root.append(style, container);

  let shown: { view: TrainingView; at: Placed } | null = null;
  let open = false;

  const place = (): boolean => {
    const list = open ? find(document, LIST) : null;
    if (list?.parentElement) {
      if (host.nextElementSibling !== list) list.before(host);
      return true;
    }
    if (host.parentElement !== document.documentElement) document.documentElement.append(host);
    return false;
  };
  const draw = () => {
    if (shown === null) return;
    const { view, at } = shown;
    const above = place();
    render(
      <TrainingCard
        view={view}
        actions={actions}
        open={open}
        above={above}
        side={at.side}
        collapsed={at.collapsed}
      />,
      container,
    );
  };
  const actions: TrainingActions = {
    ...asks,
    setOpen: (to) => {
      open = to;
      draw();
      if (to) host.scrollIntoView({ block: 'nearest' });
    },
  };
  const remove = () => {
    render(null, container);
    host.remove();
    shown = null;
  };
  ctx.onInvalidated(remove);

  return {
    show: (view: TrainingView, at: Placed) => {
      shown = { view, at };
      draw();
    },
    /** Opens it, where it is shown. */
    open: () => {
      if (shown !== null) actions.setOpen(true);
    },
    remove,
  };
}
