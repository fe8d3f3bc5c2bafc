import { defineContentScript } from 'wxt/utils/define-content-script';
import { strava } from '../../lib/page/sites/strava';
import { removeOldCards } from '../advisor.content/card-host';
import { followCourse } from './course';
import { followLog } from './training';

/** Reads a run, a route, a segment or a training log; what is said of it comes from the background. */
export default defineContentScript({
  matches: [...strava.matches],
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main(ctx) {
    removeOldCards();
    // From the one to the other the site loads its page anew.
    if (strava.match(new URL(location.href)) === 'training-log') followLog(ctx);
    else followCourse(ctx);
  },
});
