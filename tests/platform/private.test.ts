import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing';
import { inPrivateWindow } from '../../lib/platform/private';

type Tabs = Awaited<ReturnType<typeof browser.tabs.query>>;

/** A window whose tab in front is private or not, as browsers tell it. */
function inWindow({ page, tab }: { page: boolean; tab: boolean | null }): void {
  Object.defineProperty(browser.extension, 'inIncognitoContext', { value: page, configurable: true });
  const shown: Tabs =
    tab === null ? [] : [{ index: 0, highlighted: true, active: true, pinned: false, incognito: tab }];
  vi.spyOn(browser.tabs, 'query').mockResolvedValue(shown);
}

describe('a private window', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.restoreAllMocks();
  });

  it.each([
    [{ page: true, tab: false }, true],
    [{ page: false, tab: true }, true],
    [{ page: false, tab: false }, false],
    [{ page: false, tab: null }, false],
  ])('is told by the page itself or by the tab in front: %o', async (is, expected) => {
    inWindow(is);
    expect(await inPrivateWindow()).toBe(expected);
  });
});
