import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { msg, type Speaker } from '../../lib/words';
import { About } from './About';
import { AcuteMuscles } from './AcuteMuscles';
import { type AcuteDiary, AcutePage } from './AcutePage';
import { AcutePicture } from './AcutePicture';
import { CoursePage, HistoryPage, type Situations } from './ForPage';
import { BackIcon, SlidersIcon } from './icons';
import { type PageActions, type PageState, PageTab } from './PageTab';
import type { Position } from './Positions';
import { type RaceActions, type RaceState, RaceTab } from './RaceTab';
import { RedFlags } from './RedFlags';
import { parentOf, type Route, routeHash, type Tab, tabOf } from './route';
import { StretchList, stretchLinkId } from './StretchList';
import { StretchPage } from './StretchPage';
import { PANEL_ID, Tabs, tabId } from './Tabs';
import { type TimerProps, useDesk } from './timer/desk';
import { GoesOn } from './timer/GoesOn';
import { SetPage } from './timer/SetPage';
import { StrengthPage, type StrengthState } from './timer/StrengthPage';
import { Unknowns } from './Unknowns';

export interface PopupProps {
  readonly speaker: Speaker;
  readonly route: Route;
  readonly position: Position;
  readonly page: PageState;
  readonly race: RaceState;
  readonly timer: TimerProps;
  readonly strength: StrengthState;
  readonly diary: AcuteDiary;
  readonly situations: Situations;
  /** True where the popup fills a tab, so that "Open in a tab" is not offered again. */
  readonly inTab: boolean;
  readonly actions: {
    readonly go: (route: Route) => void;
    readonly choosePosition: (position: Position) => void;
    readonly openOptions: () => void;
    readonly openInTab: () => void;
    readonly page: PageActions;
    readonly race: RaceActions;
  };
}

/** The window behind the toolbar icon: stretches first, then the page, then the race. */
export function Popup(props: PopupProps) {
  const { speaker, route, position, page, race, timer, strength, diary, situations, inTab, actions } = props;
  const say = speaker.say;
  const desk = useDesk(timer);
  const [query, setQuery] = useState('');
  const [asList, setAsList] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const hash = routeHash(route);
  const tab = tabOf(route);
  const acute = route.at === 'acute';
  const backTo = useWayBack(route);
  useFocusOnArrival(panel, route, hash);

  const openTab = (to: Tab) => {
    actions.go({ at: to });
  };

  return (
    <div class="popup">
      <header class="top">
        <div class="bar">
          <span class="wordmark">{say(msg('popup.title'))}</span>
          <a
            class={`button button-primary cramping ${acute ? 'cramping-open' : ''}`}
            href={routeHash({ at: 'acute', muscle: null })}
            aria-current={acute ? 'page' : undefined}
          >
            {say(msg('popup.cramping'))}
          </a>
          <button
            type="button"
            class="icon-button"
            onClick={actions.openOptions}
            aria-label={say(msg('popup.options'))}
            title={say(msg('popup.options'))}
          >
            <SlidersIcon />
          </button>
        </div>
        <Tabs speaker={speaker} current={tab} onOpen={openTab} />
      </header>
      <main class="panel-area">
        <div id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(tab)} ref={panel}>
          <Back speaker={speaker} to={backTo} />
          <GoesOn speaker={speaker} desk={desk} route={route} />
          {route.at === 'stretches' && (
            <StretchList
              speaker={speaker}
              query={query}
              onQuery={setQuery}
              asList={asList}
              onAsList={setAsList}
              onOpen={(muscle) => actions.go({ at: 'stretch', muscle })}
            />
          )}
          {route.at === 'stretch' && (
            <StretchPage
              key={route.muscle}
              speaker={speaker}
              desk={desk}
              muscle={route.muscle}
              position={position}
              onPosition={actions.choosePosition}
            />
          )}
          {route.at === 'about' && <About speaker={speaker} />}
          {route.at === 'unknowns' && <Unknowns speaker={speaker} />}
          {route.at === 'acute' &&
            (route.muscle === null ? (
              <AcuteMuscles speaker={speaker} />
            ) : (
              <AcutePage
                key={hash}
                speaker={speaker}
                desk={desk}
                muscle={route.muscle === 'unsure' ? null : route.muscle}
                position={position}
                onPosition={actions.choosePosition}
                diary={diary}
              />
            ))}
          {route.at === 'set' && (
            <SetPage
              key={hash}
              speaker={speaker}
              desk={desk}
              set={route.set}
              position={position}
              onPosition={actions.choosePosition}
            />
          )}
          {route.at === 'strength' && <StrengthPage speaker={speaker} desk={desk} state={strength} />}
          {route.at === 'course' && <CoursePage speaker={speaker} course={situations.course} />}
          {route.at === 'history' && <HistoryPage speaker={speaker} history={situations.history} />}
          {route.at === 'picture' && <AcutePicture speaker={speaker} />}
          {route.at === 'red-flags' && <RedFlags speaker={speaker} />}
          {route.at === 'page' && <PageTab speaker={speaker} state={page} actions={actions.page} />}
          {route.at === 'race' && <RaceTab speaker={speaker} state={race} actions={actions.race} />}
        </div>
      </main>
      <footer class="foot small soft">
        <p>{say(msg('popup.disclaimer'))}</p>
        {!inTab && (
          <button type="button" class="link" onClick={actions.openInTab}>
            {say(msg('popup.openInTab'))}
          </button>
        )}
      </footer>
    </div>
  );
}

function Back({ speaker, to }: { speaker: Speaker; to: Route | null }) {
  if (to === null) return null;
  const label =
    to.at === 'stretches'
      ? msg('popup.backToStretches')
      : to.at === 'about'
        ? msg('popup.about')
        : to.at === 'acute' && to.muscle === null
          ? msg('popup.backToMuscles')
          : msg('popup.back');
  return (
    <a class="back" href={routeHash(to)}>
      <BackIcon />
      {speaker.say(label)}
    </a>
  );
}

/** Where "back" leads: from the warning signs to whatever the runner was reading, else one level up. */
function useWayBack(route: Route): Route | null {
  const trail = useRef<{ now: Route; before: Route | null }>({ now: route, before: null });
  if (routeHash(trail.current.now) !== routeHash(route)) {
    trail.current = { now: route, before: trail.current.now };
  }
  const { before } = trail.current;
  return route.at === 'red-flags' && before !== null && tabOf(before) === 'stretches'
    ? before
    : parentOf(route);
}

/**
 * Puts the focus where reading goes on: the search field when the popup opens, the heading of a page that was
 * gone to, the link that was come from on the way back. A tab that was just pressed keeps its focus.
 */
function useFocusOnArrival(panel: { current: HTMLElement | null }, route: Route, hash: string): void {
  const before = useRef<Route | null>(null);
  const focus = () => {
    const from = before.current;
    before.current = route;
    const cameFrom =
      from?.at === 'stretch' && route.at === 'stretches'
        ? document.getElementById(stretchLinkId(from.muscle))
        : null;
    if (cameFrom === null) window.scrollTo(0, 0);
    if (from !== null && document.activeElement?.getAttribute('role') === 'tab') return;
    const target = cameFrom ?? panel.current?.querySelector<HTMLElement>('[data-focus]');
    target?.focus({ preventScroll: cameFrom === null });
  };
  // Before the paint: a field that gets the focus later would lose the first letters typed.
  useLayoutEffect(focus, [hash]);
}
