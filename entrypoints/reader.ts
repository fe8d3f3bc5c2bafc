import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { siteFor } from '../lib/page/hosts';
import { outlineSteps } from '../lib/page/outline';
import { inSlices } from '../lib/page/slices';
import { pagePace } from '../lib/platform/pace';

/** Run by the popup in the tab that the runner clicked on: takes the page's outline once and leaves no trace in it. */
export default defineUnlistedScript(
  async () => (await inSlices(outlineSteps(document, location.href, siteFor), pagePace))?.value ?? null,
);
