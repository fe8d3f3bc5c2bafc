import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { hostMatches } from '../../lib/page/hosts';
import { blockedHost, fits } from '../../lib/platform/permissions';

const RACE = 'https://runsignup.com/Race/OH/Columbus/OtterBendHalf';
const contains = vi.fn<(asked: { origins?: string[] }) => Promise<boolean>>();

describe('a site that the browser was told to keep Uncramp off', () => {
  beforeEach(() => {
    contains.mockReset();
    Object.defineProperty(browser, 'permissions', { value: { contains }, configurable: true });
  });

  it('is named by its host, asked of the browser by the very pattern of the table', async () => {
    contains.mockResolvedValue(false);
    expect(await blockedHost(RACE, hostMatches())).toBe('runsignup.com');
    expect(contains).toHaveBeenCalledWith({ origins: ['https://runsignup.com/Race/*'] });
  });

  it('is none where the browser allows it, and none where the page is of no site of the table', async () => {
    contains.mockResolvedValue(true);
    expect(await blockedHost(RACE, hostMatches())).toBeNull();
    contains.mockResolvedValue(false);
    for (const url of [
      'https://runsignup.com/Profile',
      'https://elsewhere.example/Race/1',
      'about:blank',
      '',
    ])
      expect(await blockedHost(url, hostMatches())).toBeNull();
  });

  it('is matched by path, a star for anything', () => {
    const parkrun = 'https://www.parkrun.org.uk/*/course/*';
    expect(fits(parkrun, 'https://www.parkrun.org.uk/bushy/course/')).toBe(true);
    expect(fits(parkrun, 'https://www.parkrun.org.uk/bushy/results/')).toBe(false);
    expect(fits(parkrun, 'https://wwwXparkrun.org.uk/bushy/course/')).toBe(false);
  });
});
