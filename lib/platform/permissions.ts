import browser from 'webextension-polyfill';

/** Whether an address fits one of our own match patterns, in which only paths have stars. */
export function fits(pattern: string, url: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(url);
}

/**
 * The host of a page on which Uncramp would come by itself, had the browser not been told to keep it off; null on any
 * other page. `patterns` are the match patterns that it comes to.
 */
export async function blockedHost(url: string, patterns: readonly string[]): Promise<string | null> {
  const origins = patterns.filter((pattern) => fits(pattern, url));
  if (origins.length === 0 || (await browser.permissions.contains({ origins }))) return null;
  return new URL(url).host;
}
