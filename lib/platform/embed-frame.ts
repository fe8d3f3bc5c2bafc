import browser, { type Runtime } from 'webextension-polyfill';

/** What the background asks the frames of a tab, and what each answers: a question of its own each time. */
export const READ_MAP = 'read-map';
export const MAP_READ = 'map-read';

/**
 * In a frame: answers the background's question with what `read` finds, and does nothing before it. Returns how to
 * stop. It parses by hand what it is asked, so that a frame loads no schema library.
 */
export function onAsked(read: () => object): () => void {
  const listener = (data: unknown, sender: Runtime.MessageSender): undefined => {
    // A message with a tab comes from a content script, which has nothing to ask here.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    if (typeof data !== 'object' || data === null) return;
    if (!('type' in data) || data.type !== READ_MAP || !('question' in data)) return;
    const { question } = data;
    browser.runtime.sendMessage({ ...read(), type: MAP_READ, question }).catch(() => {
      // The extension was updated or reloaded since: nobody asks any more.
    });
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
