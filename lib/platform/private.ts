import browser from 'webextension-polyfill';

/** Whether the window that this page of ours stands in is private: then nothing of what happens there is kept. */
export async function inPrivateWindow(): Promise<boolean> {
  // Firefox tells it of the page itself, Chromium (where our pages run outside the private session) of the tab in front.
  if (browser.extension.inIncognitoContext) return true;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.incognito === true;
}
