import { defineContentScript } from 'wxt/utils/define-content-script';
import type { CardActions } from '../../components/card/Card';
import type { Terrain } from '../../lib/course/types';
import { readPage } from '../../lib/page';
import { hostMatches } from '../../lib/page/hosts';
import type { PageReading } from '../../lib/page/reading';
import { today } from '../../lib/platform/clock';
import { ask, type CardState, onShow } from '../../lib/platform/messages';
import { cardHost, isCardHost, removeOldCards } from './card-host';
import { fetchCourse } from './course-file';
import { followPage } from './follow';

/** Reads the page and draws the card; what the card says comes from the background. */
export default defineContentScript({
  matches: hostMatches(),
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main(ctx) {
    removeOldCards();

    /** What the runner picked on this page; a new address starts afresh. */
    let picked = freshPicks();
    let lastReading = '';
    let reading: PageReading | null = null;
    /** The popup asked for the card: then it stands on any page, until the address changes. */
    let asked = false;

    const state = (of: PageReading): CardState => ({ reading: of, ...picked });

    const draw = async () => {
      const current = reading;
      if (current === null) return;
      const reply = await ask({ type: 'card', state: state(current) });
      if (ctx.isInvalid || current !== reading || reply?.type !== 'card') return;
      if (reply.view === null && !asked) card.remove();
      else if (reply.view !== null) await card.show(reply.view, reply);
    };

    const look = () => {
      if (location.href !== picked.url) {
        picked = freshPicks();
        asked = false;
      }
      const next = readPage(document, location.href, today());
      const fingerprint = JSON.stringify(next);
      if (fingerprint === lastReading && card.shown) return;
      lastReading = fingerprint;
      reading = next;
      if (next.cardShown || asked) void draw();
      else card.remove();
    };

    const withReading = (act: (reading: PageReading) => void) => {
      if (reading !== null) act(reading);
    };

    const actions: CardActions = {
      chooseTerrain: (terrain: Terrain) => {
        picked.chosenTerrain = terrain;
        void draw();
      },
      pickDistance: (km) => {
        picked.chosenKm = km;
        void ask({ type: 'prefer', usualDistanceKm: km });
        void draw();
      },
      openPlanPage: () => withReading((of) => void ask({ type: 'open-plan', state: state(of) })),
      openStretches: (muscle) => void ask({ type: 'open-stretches', muscle: muscle ?? null }),
      fetchCourseFile: async (href) => {
        const course = await fetchCourse(href);
        if ('problem' in course) return course.problem;
        picked.trackId = course.trackId;
        await draw();
        return null;
      },
      saveRace: () => withReading((of) => void ask({ type: 'save-race', state: state(of) }).then(draw)),
      unsaveRace: () => void ask({ type: 'unsave-race' }).then(draw),
      hideHere: () => {
        void ask({ type: 'hide-host' });
        asked = false;
        card.remove();
      },
      setCollapsed: (collapsed) => void ask({ type: 'prefer', collapsed }),
      moveSide: (side) => void ask({ type: 'prefer', side }).then(draw),
    };
    const card = cardHost(ctx, actions);

    ctx.onInvalidated(
      onShow(() => {
        asked = true;
        lastReading = '';
        look();
      }),
    );
    followPage(ctx, isCardHost, look);
  },
});

function freshPicks(): Omit<CardState, 'reading'> & { url: string } {
  return { url: location.href, chosenKm: null, chosenTerrain: null, trackId: null };
}
