// Bundled and run inside a page: each task once through the page that it is on, in milliseconds.
import { Readability } from '@mozilla/readability';
import { readingOf } from '../../lib/page';
import { outlinePage } from '../../lib/page/outline';
import { timed } from './measure';

/** Goes once through all of the page's text. */
function walkText(): void {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  if (length === 0) throw new Error('The page is empty.');
}

const tasks = {
  walk: () => timed(walkText),
  outline: () => timed(() => outlinePage(document, location.href)),
  understand: () => {
    const outline = outlinePage(document, location.href);
    return timed(() => readingOf(outline, location.href, '2027-01-01'));
  },
  // It takes the page apart, which is nobody's page any more afterwards.
  readability: () => timed(() => new Readability(document).parse()),
};
export type InPageTask = keyof typeof tasks;

declare global {
  var benchTasks: Readonly<Record<InPageTask, () => number>>;
}
globalThis.benchTasks = tasks;
