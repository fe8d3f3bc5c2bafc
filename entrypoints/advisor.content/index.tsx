import { defineContentScript } from 'wxt/utils/define-content-script';
import type { CardActions } from '../../components/card/Card';
import type { Terrain } from '../../lib/course/types';
import { raceMatches } from '../../lib/page/hosts';
import type { PageOutline } from '../../lib/page/outline';
import type { PageReading } from '../../lib/page/reading';
import { ask, type CardState, onShow, type Picks, type Request } from '../../lib/platform/messages';
import { cardHost, isCardHost, removeOldCards } from './card-host';
import { fetchCourse } from './course-file';
import { embeddedMaps } from './embedded-maps';
import { followPage } from './follow';
import { quoteMarks } from './mark-quotes';
import { outlineTaker } from './outline-page';

/** Reads the page and draws the card; what the card says comes from the background. */
export default defineContentScript({
  matches: raceMatches(),
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main(ctx) {
    removeOldCards();

    /** What the runner picked on this page; a new address starts afresh. */
    let address = location.href;
    let picks = freshPicks();
    let lastOutline = '';
    let taken: PageOutline | null = null;
    let reading: PageReading | null = null;
    /** The distance that the card answers for. */
    let shownKm: number | null = null;
    /** The popup asked for the card: then it stands on any page, until the address changes. */
    let asked = false;
    /** Counts questions to the background, so that a late answer to an early one is not drawn. */
    let questions = 0;

    /** A course file that the runner fetched comes before the shape that a map in a frame told. */
    const picked = (): Picks => ({
      ...picks,
      trackId: picks.trackId ?? maps.trackFor(picks.chosenKm ?? shownKm),
    });
    const state = (of: PageReading): CardState => ({ reading: of, ...picked() });

    const draw = async (request: Request) => {
      questions += 1;
      const question = questions;
      const reply = await ask(request);
      if (ctx.isInvalid || question !== questions || reply?.type !== 'card') return;
      reading = reply.shown?.reading ?? null;
      shownKm = reply.shown?.view.distances.find(({ chosen }) => chosen)?.km ?? null;
      if (reading !== null) maps.look();
      if (reply.shown === null) card.remove();
      // Called for, it does not hide at the edge at once.
      else card.show(reply.shown.view, { side: reply.side, collapsed: reply.collapsed && !asked });
    };

    const redraw = () => withReading((of) => void draw({ type: 'card', state: state(of) }));

    const look = () => {
      if (location.href !== address) {
        address = location.href;
        picks = freshPicks();
        marks.clear();
        maps.clear();
        asked = false;
      }
      card.stay();
      if (reading !== null) maps.look();
      takeOutline();
    };

    const use = (outline: PageOutline | null) => {
      taken = outline;
      const embedded = maps.courses();
      const fingerprint = JSON.stringify([outline, embedded]);
      if (fingerprint === lastOutline) return;
      lastOutline = fingerprint;
      if (outline !== null) void draw({ type: 'look', outline, embedded, asked, picks: picked() });
      else card.remove();
    };

    const takeOutline = outlineTaker(() => ctx.isInvalid, use);
    const maps = embeddedMaps(ctx, () => use(taken));

    const withReading = (act: (reading: PageReading) => unknown) => {
      if (reading !== null) act(reading);
    };

    const marks = quoteMarks(() => card.place());
    ctx.onInvalidated(marks.clear);

    const actions: CardActions = {
      chooseTerrain: (terrain: Terrain) => {
        picks.chosenTerrain = terrain;
        redraw();
      },
      pickDistance: (km) => {
        picks.chosenKm = km;
        void ask({ type: 'prefer', usualDistanceKm: km });
        redraw();
      },
      openPlanPage: () => withReading((of) => void ask({ type: 'open-plan', state: state(of) })),
      openStretches: (muscle) => void ask({ type: 'open-stretches', muscle: muscle ?? null }),
      openUnknowns: () => void ask({ type: 'open-unknowns' }),
      fetchCourseFile: async (href) => {
        const course = await fetchCourse(href);
        if ('problem' in course) return course.problem;
        picks.trackId = course.trackId;
        redraw();
        return null;
      },
      saveRace: () => withReading((of) => void ask({ type: 'save-race', state: state(of) }).then(redraw)),
      unsaveRace: () => void ask({ type: 'unsave-race' }).then(redraw),
      hideHere: () => {
        void ask({ type: 'hide-host' });
        asked = false;
        card.remove();
      },
      setCollapsed: (collapsed) => void ask({ type: 'prefer', collapsed }),
      moveSide: (side) => void ask({ type: 'prefer', side }).then(redraw),
      correct: (change) =>
        withReading(async (of) => {
          const reply = await ask({ type: 'correct', state: state(of), change });
          if (reply?.type !== 'corrected') return;
          picks.correction = reply.correction;
          // The same course stays in view, whatever its length is now said to be.
          if (change.does === 'correct') picks.chosenKm = change.course.distanceKm ?? change.course.ofKm;
          if (change.does === 'undo') picks.chosenKm = change.ofKm;
          redraw();
        }),
      report: async () => {
        const reply = reading === null ? null : await ask({ type: 'report', state: state(reading) });
        return reply?.type === 'words' ? reply.text : '';
      },
      dismiss: () => card.remove(),
      quotes: marks,
    };
    const card = cardHost(ctx, actions);

    ctx.onInvalidated(
      onShow(() => {
        asked = true;
        lastOutline = '';
        look();
      }),
    );
    followPage(ctx, isCardHost, look);
  },
});

const freshPicks = (): Picks => ({ chosenKm: null, chosenTerrain: null, trackId: null, correction: null });
