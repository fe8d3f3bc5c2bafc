import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardView } from '../../lib/advice/card-view';
import type { Terrain } from '../../lib/terrain';
import { Glyph } from '../Glyph';
import { trusted } from '../trusted';
import type { CardActions, Side } from './actions';
import { Body } from './Body';
import { Controls } from './Controls';
import { freePlace } from './cover';
import { asksForTerrain, Head } from './Head';
import { Icon } from './Icon';
import { Labels } from './labels';
import type { Place } from './Section';

export type { CardActions, Side } from './actions';

interface CardProps {
  view: CardView;
  actions: CardActions;
  /** Open on everything from the start: after a click that asked for it. */
  startOpen?: boolean;
  /** The runner left it folded to a tab. */
  collapsed?: boolean;
  side?: Side;
  /** What belongs to this kind of page alone: drawn inside the opened card. */
  more?: ComponentChildren;
  /** At the edge of a page's window, or filling the extension's own popup. */
  place?: 'edge' | 'popup';
}

/** Left free above a heading that a button leads to. */
const GAP_PX = 16;

/** Where the focus goes once the change that the runner asked for is drawn. */
type Focus = 'tab' | 'toggle' | Place | null;

/** The answer for this page: a tab, three lines, or everything, as the runner leaves it. */
export function Card(props: CardProps) {
  const { view, actions, startOpen = false, collapsed = false, place = 'edge' } = props;
  const inPopup = place === 'popup';
  const [asked, setAsked] = useState(startOpen);
  const [folded, setFolded] = useState(collapsed);
  const [makesWay, setMakesWay] = useState(false);
  const [side, setSide] = useState<Side>(props.side ?? 'right');
  useEffect(() => setFolded(collapsed), [collapsed]);
  const givenSide = useRef(props.side);
  useEffect(() => {
    if (givenSide.current === props.side) return;
    givenSide.current = props.side;
    setSide(props.side ?? 'right');
  }, [props.side]);

  const label = (name: string) => view.labels[name] ?? '';
  /** The runner said that this is no race: a last word with the way back, and nothing to open. */
  const dismissed = view.correction?.notARace === true;
  const open = (asked || inPopup) && !dismissed;
  const restsAsTab = !dismissed && (view.form === 'tab' || folded || makesWay);
  const form = open ? 'open' : restsAsTab ? 'tab' : 'rest';

  const root = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const tab = useRef<HTMLButtonElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const choosing = useRef(false);
  const focus = useRef<Focus>(null);
  const bodyId = useId();

  useLayoutEffect(() => {
    const wanted = focus.current;
    focus.current = null;
    if (wanted === null) return;
    if (wanted === 'tab') tab.current?.focus({ preventScroll: true });
    else if (wanted === 'toggle') toggle.current?.focus({ preventScroll: true });
    else leadTo(wanted);
  });

  // The choices leave the head once one is made, and the focus would go with them.
  useLayoutEffect(() => {
    if (!choosing.current || asksForTerrain(view)) return;
    choosing.current = false;
    next.current?.focus({ preventScroll: true });
  }, [view]);

  // So does the form, or the way back from it, with what was said in it.
  const wasDismissed = useRef(dismissed);
  useLayoutEffect(() => {
    if (wasDismissed.current === dismissed) return;
    wasDismissed.current = dismissed;
    next.current?.focus({ preventScroll: true });
  }, [dismissed]);

  // Nothing is moved later: a card that jumps while one scrolls would be worse than a button under it.
  useLayoutEffect(() => {
    if (form !== 'rest' || !root.current) return;
    const free = freePlace(root.current);
    if (free === null) setMakesWay(true);
    if (free === 'other') setSide(side === 'right' ? 'left' : 'right');
  }, []);

  /** Moves within the panel alone: `scrollIntoView` would move what the runner is reading behind it. */
  const leadTo = (wanted: Place) => {
    const heading = root.current?.querySelector<HTMLElement>(`[data-place="${wanted}"]`);
    if (!heading) return;
    if (inPopup) heading.scrollIntoView({ block: 'start' });
    else scrollTo(heading);
    heading.focus({ preventScroll: true });
  };

  const scrollTo = (heading: HTMLElement) => {
    const body = scroller.current;
    if (!body || !root.current) return;
    const bodyScrolls = body.scrollHeight > body.clientHeight;
    const box = bodyScrolls ? body : root.current;
    const stuck = bodyScrolls ? 0 : (toggle.current?.closest('.next-row')?.clientHeight ?? 0);
    box.scrollTop += heading.getBoundingClientRect().top - box.getBoundingClientRect().top - stuck - GAP_PX;
  };
  const bring = (part: HTMLElement) => {
    if (inPopup) part.scrollIntoView({ block: 'nearest' });
    else scrollTo(part);
  };
  const show = (wanted: Place) => {
    if (open) leadTo(wanted);
    else {
      focus.current = wanted;
      setAsked(true);
    }
  };
  const shrink = () => {
    focus.current = restsAsTab ? 'tab' : 'toggle';
    setAsked(false);
  };
  const fold = () => {
    focus.current = 'tab';
    setAsked(false);
    setFolded(true);
    actions.setCollapsed(true);
  };
  const keepOpen = () => {
    focus.current = 'toggle';
    setAsked(false);
    setFolded(false);
    setMakesWay(false);
    actions.setCollapsed(false);
  };
  const move = (to: Side) => {
    setSide(to);
    actions.moveSide(to);
  };
  const takeNextStep = () => {
    if (view.next.opens === 'stretches') actions.openStretches(view.muscles[0]?.id);
    else show(view.next.opens);
  };
  const terrainActions = {
    chooseTerrain: (terrain: Terrain) => {
      choosing.current = asksForTerrain(view);
      actions.chooseTerrain(terrain);
    },
    openPlanPage: () => actions.openPlanPage(),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || form !== 'open' || inPopup) return;
    event.stopPropagation();
    shrink();
  };

  const frame = {
    lang: view.lang,
    dir: view.dir,
    class: `uncramp card card-${place} card-${form} card-${side}`,
  };

  if (form === 'tab') {
    return (
      <section {...frame} ref={root} aria-label={label('region')}>
        <button
          ref={tab}
          type="button"
          class="edge-tab"
          aria-label={label('open')}
          aria-expanded={false}
          title={view.answer}
          onClick={trusted(() => {
            focus.current = 'toggle';
            setAsked(true);
          })}
        >
          <Glyph name={view.glyph} size={28} />
        </button>
      </section>
    );
  }

  return (
    <Labels.Provider value={view.labels}>
      <section {...frame} ref={root} aria-label={label('region')} onKeyDown={trusted(onKeyDown)}>
        <div class="card-head">
          <Head view={view} actions={terrainActions} />
          <div class="next-row">
            {dismissed ? (
              <button
                ref={next}
                type="button"
                class="button next"
                onClick={trusted(() => actions.correct({ does: 'race-after-all' }))}
              >
                {label('undo')}
              </button>
            ) : (
              <button
                ref={next}
                type="button"
                class="button button-primary next"
                onClick={trusted(takeNextStep)}
              >
                {view.next.label}
              </button>
            )}
            {dismissed && !inPopup && (
              <span class="next-row-end">
                <button
                  type="button"
                  class="icon-button"
                  aria-label={label('close')}
                  title={label('close')}
                  onClick={trusted(() => actions.dismiss())}
                >
                  <Icon name="close" />
                </button>
              </span>
            )}
            {!dismissed && !inPopup && (
              <span class="next-row-end">
                <button
                  ref={toggle}
                  type="button"
                  class="icon-button"
                  aria-expanded={open}
                  aria-controls={open ? bodyId : undefined}
                  aria-label={label(open ? 'shrink' : 'expand')}
                  title={label(open ? 'shrink' : 'expand')}
                  onClick={trusted(() => (open ? shrink() : setAsked(true)))}
                >
                  <Icon name={open ? 'down' : 'up'} />
                </button>
                {!restsAsTab && (
                  <button
                    type="button"
                    class="icon-button"
                    aria-label={label('fold')}
                    title={label('fold')}
                    onClick={trusted(fold)}
                  >
                    <Icon name={side === 'right' ? 'foldRight' : 'foldLeft'} />
                  </button>
                )}
              </span>
            )}
          </div>
        </div>
        {open && (
          <div class="card-body" id={bodyId} ref={scroller}>
            <Body
              view={view}
              actions={actions}
              withChoices={!asksForTerrain(view)}
              bring={bring}
              more={props.more}
            />
            <div class="card-section stack card-end">
              <p class="soft small">{view.disclaimer}</p>
              {!inPopup && (
                <Controls
                  side={side}
                  folded={folded || makesWay}
                  onMove={move}
                  onKeepOpen={keepOpen}
                  hideHere={actions.hideHere}
                />
              )}
            </div>
          </div>
        )}
      </section>
    </Labels.Provider>
  );
}
