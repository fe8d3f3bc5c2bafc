import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TrainingView } from '../../lib/advice/training/view';
import { freePlace } from '../card/cover';
import { Icon } from '../card/Icon';
import { keepFigures } from '../figures';
import { Glyph } from '../Glyph';
import { trusted } from '../trusted';
import { Panel } from './Panel';

/** What a person can ask of the panel; whoever mounts it carries it out. */
export interface TrainingActions {
  /** Opens above the list, closes to the edge. */
  setOpen(open: boolean): void;
  setCollapsed(collapsed: boolean): void;
  remember(): void;
  forget(): void;
  hideHere(): void;
}

interface TrainingCardProps {
  readonly view: TrainingView;
  readonly actions: TrainingActions;
  readonly open: boolean;
  readonly collapsed: boolean;
  readonly side: 'left' | 'right';
  /** Open in the page, above its list; at the edge where the page has no list to stand above. */
  readonly above: boolean;
}

/** The log at a glance: a tab, three lines at the edge, or the whole panel. */
export function TrainingCard(props: TrainingCardProps) {
  const { view, actions, open, above } = props;
  const label = (name: string) => view.labels[name] ?? '';
  const [folded, setFolded] = useState(props.collapsed);
  useEffect(() => setFolded(props.collapsed), [props.collapsed]);
  const [side, setSide] = useState(props.side);
  useEffect(() => setSide(props.side), [props.side]);
  const root = useRef<HTMLElement>(null);
  const bodyId = useId();
  const next = useRef<HTMLButtonElement>(null);
  const was = useRef(open);

  // The host moves in the page when it opens and closes, and the focus would stay behind.
  useLayoutEffect(() => {
    if (was.current === open) return;
    was.current = open;
    next.current?.focus({ preventScroll: true });
  }, [open]);

  // As any card of ours: it gives way to the page's own controls where it comes to stand, and does not move later.
  useLayoutEffect(() => {
    if (open || folded || root.current === null) return;
    const free = freePlace(root.current);
    if (free === null) setFolded(true);
    if (free === 'other') setSide(side === 'right' ? 'left' : 'right');
  }, []);

  const fold = (to: boolean) => {
    setFolded(to);
    actions.setCollapsed(to);
  };
  const place = open && above ? 'card-above' : `card-edge card-${side}`;
  const form = open ? 'card-open' : folded ? 'card-tab' : 'card-rest';
  const frame = { lang: view.lang, dir: view.dir, class: `uncramp card training ${place} ${form}` };

  if (!open && folded) {
    return (
      <section {...frame} ref={root} aria-label={label('region')}>
        <button
          type="button"
          class="edge-tab"
          aria-label={label('open')}
          title={view.answer}
          onClick={trusted(() => fold(false))}
        >
          <Glyph name="rolling" size={28} />
        </button>
      </section>
    );
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    actions.setOpen(false);
  };
  return (
    <section {...frame} ref={root} aria-label={label('region')} onKeyDown={trusted(onKeyDown)}>
      <div class="card-head">
        <div class="head-lines" aria-live="polite">
          <h2 class="answer">
            <Glyph name="rolling" />
            <span>{keepFigures(view.answer)}</span>
          </h2>
          <p class="look-after">{keepFigures(view.lookAfter)}</p>
        </div>
        <div class="next-row">
          <button
            ref={next}
            type="button"
            class={open ? 'button next' : 'button button-primary next'}
            aria-expanded={open}
            aria-controls={open ? bodyId : undefined}
            onClick={trusted(() => actions.setOpen(!open))}
          >
            {label(open ? 'hide' : 'show')}
          </button>
          {!open && (
            <span class="next-row-end">
              <button
                type="button"
                class="icon-button"
                aria-label={label('fold')}
                title={label('fold')}
                onClick={trusted(() => fold(true))}
              >
                <Icon name={side === 'right' ? 'foldRight' : 'foldLeft'} />
              </button>
            </span>
          )}
        </div>
      </div>
      {open && (
        <div class="card-body" id={bodyId}>
          <Panel view={view} actions={actions} />
        </div>
      )}
    </section>
  );
}
