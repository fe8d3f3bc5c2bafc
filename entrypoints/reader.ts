import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../lib/page';
import { today } from '../lib/platform/clock';

/** Run by the popup in the tab that the runner clicked on: reads the page once and leaves no trace in it. */
export default defineUnlistedScript(() => readPage(document, location.href, today()));
