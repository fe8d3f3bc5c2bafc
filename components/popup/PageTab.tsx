import type { ComponentChildren } from 'preact';
import type { CardView } from '../../lib/advice/card-view';
import { msg, type Speaker } from '../../lib/words';
import { Card, type CardActions } from '../card/Card';
import { Glyph } from '../Glyph';

export type PageState = PageStatus & {
  /** Where the browser was told to keep Uncramp off a site that it would come to by itself: that site's host. */
  readonly blockedHost?: string | null;
};

type PageStatus =
  /** Not asked yet: the popup touches no page before this tab is opened. */
  | { readonly status: 'idle' | 'loading' }
  /** A page that the browser keeps closed, and our own tab, where there is no page to ask about. */
  | { readonly status: 'restricted' | 'own-tab' | 'failed' }
  /** A page that is neither race nor run, as far as can be told: the runner may say that it is one. */
  /** The runner's own training, which is reviewed where it is listed. */
  | { readonly status: 'log' }
  | { readonly status: 'nothing'; readonly couldBeRace: boolean }
  | { readonly status: 'read'; readonly view: CardView; readonly besideFailed: boolean };

export interface PageActions {
  readonly card: CardActions;
  showBeside(): void;
  /** Takes the page for a race's own, since the runner says so. */
  readAsRace(): void;
  openPlanPage(): void;
  again(): void;
}

/** What the page in the current tab says of its course, as the card would show it there. */
export function PageTab(props: { speaker: Speaker; state: PageState; actions: PageActions }) {
  const { blockedHost } = props.state;
  return (
    <>
      {blockedHost && (
        <p class="notice page-blocked">
          {props.speaker.say(msg('popup.page.blocked', { host: blockedHost }))}
        </p>
      )}
      <Content {...props} />
    </>
  );
}

function Content({ speaker, state, actions }: { speaker: Speaker; state: PageState; actions: PageActions }) {
  const say = speaker.say;
  switch (state.status) {
    case 'idle':
    case 'loading':
      return (
        <div class="empty" role="status">
          <span class="waiting" aria-hidden="true" />
          <h1>{say(msg('popup.page.loading'))}</h1>
        </div>
      );
    case 'restricted':
      return <Empty title={say(msg('popup.page.restricted'))} why={say(msg('popup.page.restrictedWhy'))} />;
    case 'own-tab':
      return <Empty title={say(msg('popup.page.ownTab'))} why={say(msg('popup.page.ownTabWhy'))} />;
    case 'failed':
      return (
        <Empty title={say(msg('popup.page.failed'))} why={say(msg('popup.page.failedWhy'))}>
          <button type="button" class="button" onClick={actions.again}>
            {say(msg('popup.page.again'))}
          </button>
        </Empty>
      );
    case 'log':
      return (
        <Empty title={say(msg('popup.page.log'))} why={say(msg('popup.page.logWhy'))}>
          <button type="button" class="button" onClick={actions.showBeside}>
            {say(msg('popup.page.beside'))}
          </button>
        </Empty>
      );
    case 'nothing':
      return (
        <Empty title={say(msg('popup.page.nothing'))} why={say(msg('popup.page.nothingWhy'))}>
          {state.couldBeRace && (
            <button type="button" class="button" onClick={actions.readAsRace}>
              {say(msg('popup.page.readAsRace'))}
            </button>
          )}
          <button type="button" class="button" onClick={actions.openPlanPage}>
            {say(msg('popup.page.planPage'))}
          </button>
        </Empty>
      );
    case 'read':
      return (
        <div class="stack">
          <h1 class="visually-hidden">{say(msg('popup.tab.page'))}</h1>
          <Card view={state.view} actions={actions.card} place="popup" />
          {state.besideFailed ? (
            <p class="notice" role="status">
              {say(msg('popup.page.besideFailed'))}
            </p>
          ) : (
            <p>
              <button type="button" class="button" onClick={actions.showBeside}>
                {say(msg('popup.page.beside'))}
              </button>
            </p>
          )}
          <p class="small soft">{say(msg('popup.page.private'))}</p>
        </div>
      );
  }
}

function Empty({ title, why, children }: { title: string; why: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <Glyph name="unknown" />
      <h1>{title}</h1>
      <p class="soft">{why}</p>
      {children}
    </div>
  );
}
