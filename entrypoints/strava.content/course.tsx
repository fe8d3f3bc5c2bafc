import { Fragment } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import activityCss from '../../components/activity/activity.css?inline';
import { Closer } from '../../components/activity/Closer';
import { CrampHere } from '../../components/activity/CrampHere';
import type { CardActions } from '../../components/card/Card';
import type { CardView } from '../../lib/advice/card-view';
import type { PageOutline } from '../../lib/page/outline';
import type { PageReading } from '../../lib/page/reading';
import { siteOutline } from '../../lib/page/site-outline';
import { strava } from '../../lib/page/sites/strava';
import { ask, type CardState, onShow, type Picks, type Request } from '../../lib/platform/messages';
import type { DebriefAnswer } from '../../lib/runner/diary';
import { cardHost, isCardHost } from '../advisor.content/card-host';
import { followPage } from '../advisor.content/follow';
import { lookCloser } from './streams';

const freshPicks = (): Picks => ({ chosenKm: null, chosenTerrain: null, trackId: null, correction: null });

/** Follows the page of a run, a route or a segment, through its tabs and as it fills in, and draws its card. */
export function followCourse(ctx: ContentScriptContext): void {
  /** What the page is of: its tabs have addresses of their own, and what was picked stays picked. */
  const subject = () => location.pathname.split('/').slice(0, 3).join('/');
  let of = subject();
  let picks = freshPicks();
  let last = '';
  let reading: PageReading | null = null;
  let asked = false;
  /** Counts questions to the background, so that a late answer to an early one is not drawn. */
  let questions = 0;

  const state = (read: PageReading): CardState => ({ reading: read, ...picks });
  const withReading = (act: (read: PageReading) => unknown) => {
    if (reading !== null) act(reading);
  };

  const draw = async (request: Request) => {
    questions += 1;
    const question = questions;
    const reply = await ask(request);
    if (ctx.isInvalid || question !== questions || reply?.type !== 'card') return;
    reading = reply.shown?.reading ?? null;
    if (reply.shown === null) card.remove();
    else card.show(reply.shown.view, { side: reply.side, collapsed: reply.collapsed && !asked });
  };
  const redraw = () => withReading((read) => void draw({ type: 'card', state: state(read) }));

  let told = false;
  /** For who looks into why a page is read as it is: one line, once. */
  const tellChanged = (outline: PageOutline | null) => {
    if (told || outline?.known?.outcome !== 'markup-changed') return;
    told = true;
    console.info(
      'Uncramp: this page looks different from the one that it knows, so some figures may be missing.',
    );
  };

  const use = (outline: PageOutline | null) => {
    const fingerprint = JSON.stringify(outline);
    if (fingerprint === last) return;
    last = fingerprint;
    tellChanged(outline);
    if (outline === null) {
      questions += 1;
      reading = null;
      card.remove();
    } else void draw({ type: 'look', outline, embedded: [], asked, picks });
  };

  const look = () => {
    if (subject() !== of) {
      of = subject();
      picks = freshPicks();
      asked = false;
    }
    card.stay();
    use(siteOutline(strava, document, location.href));
  };

  const actions: CardActions = {
    chooseTerrain: (terrain) => {
      picks.chosenTerrain = terrain;
      redraw();
    },
    pickDistance: (km) => {
      picks.chosenKm = km;
      redraw();
    },
    openPlanPage: () => withReading((read) => void ask({ type: 'open-plan', state: state(read) })),
    openStretches: (muscle) => void ask({ type: 'open-stretches', muscle: muscle ?? null }),
    openUnknowns: () => void ask({ type: 'open-unknowns' }),
    // Nothing here links a course file, asks to be corrected or is a race to be saved.
    fetchCourseFile: async () => null,
    saveRace: () => {},
    unsaveRace: () => {},
    correct: () => {},
    report: async () => '',
    hideHere: () => {
      void ask({ type: 'hide-host' });
      asked = false;
      card.remove();
    },
    setCollapsed: (collapsed) => void ask({ type: 'prefer', collapsed }),
    moveSide: (side) => void ask({ type: 'prefer', side }).then(redraw),
    dismiss: () => card.remove(),
    quotes: null,
  };
  const keepCramp = async (read: PageReading, answer: DebriefAnswer | null): Promise<boolean> => {
    const reply = await ask({ type: 'cramp', reading: read, answer });
    const kept = reply?.type === 'kept' && reply.kept;
    if (kept) redraw();
    return kept;
  };
  /** What a run's page has and no other: its points, and the line in the diary. Of another run nothing stays drawn. */
  const more = ({ closer, cramp }: CardView) => {
    const read = reading;
    if (read === null) return null;
    return (
      <Fragment key={of}>
        {closer && <Closer {...closer} look={() => lookCloser(read)} />}
        {cramp && <CrampHere view={cramp} keep={(answer) => keepCramp(read, answer)} />}
      </Fragment>
    );
  };
  const card = cardHost(ctx, actions, { css: activityCss, more });

  ctx.onInvalidated(
    onShow(() => {
      asked = true;
      last = '';
      look();
    }),
  );
  followPage(ctx, isCardHost, look);
}
