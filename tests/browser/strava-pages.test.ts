import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, startLab } from '../../scripts/lab/server';
import { type StravaPage, type StravaRow, stravaPage } from '../page/strava-page';
import { DRIVERS, type Driver } from './drivers';

const rows = (paces: readonly string[], elev = '1'): StravaRow[] =>
  paces.map((pace, i) => ({ n: String(i + 1), pace, elev }));
const EVEN = rows(Array(12).fill('5:25'));

interface Case {
  readonly what: string;
  readonly page: StravaPage;
  /** The first line of the card; null where there must be none. */
  readonly says: RegExp | null;
  readonly edit?: (html: string) => string;
}

const CASES: readonly Case[] = [
  { what: 'metric', page: { splits: EVEN }, says: /^Rolling, 84 m in 12 km\. Even from start to finish/ },
  {
    what: 'imperial',
    page: {
      units: 'imperial',
      stats: [
        ['7.47', 'mi'],
        ['1:05:10', ''],
        ['8:43', '/mi'],
      ],
      elevation: ['276', 'ft'],
      splits: rows(Array(7).fill('8:43'), '3'),
    },
    says: /^Rolling, 276 ft in 7\.5 mi\. Even/,
  },
  {
    what: 'French',
    page: {
      lang: 'fr-FR',
      title: 'Boucle du canal | Course à pied | Strava',
      stats: [
        ['12,02', 'km'],
        ['1:05:10', ''],
        ['5:25', '/km'],
      ],
      elevation: ['1 084', 'm'],
      splits: EVEN,
    },
    says: /^Mountainous, 1,084 m in 12 km/,
  },
  {
    what: 'Japanese',
    page: { lang: 'ja-JP', title: '朝のラン | ラン | Strava', splits: EVEN },
    says: /^Rolling, 84 m in 12 km\. Even/,
  },
  {
    what: 'a ride',
    page: {
      tag: 'ride',
      title: 'Loop | Ride | Strava',
      stats: [
        ['42.0', 'km'],
        ['1:30:00', ''],
      ],
    },
    says: null,
  },
  {
    what: 'a treadmill',
    page: {
      title: 'Belt | Virtual Run | Strava',
      script: 'new Pages.RunPageView(1, "VirtualRun")',
      splits: EVEN,
    },
    says: /^Treadmill, 12 km, climb unknown/,
  },
  {
    what: 'a manual entry',
    page: { elevation: null, cadence: null, splits: [] },
    says: /^12 km; the page shows no climb/,
  },
  {
    what: 'no heart rate',
    page: { splits: EVEN },
    edit: (html) => html.replace('<td data-type="heartrate">HR</td>', '').replace('<td>164 bpm</td>', ''),
    says: /^Rolling, 84 m in 12 km\. Even/,
  },
  {
    what: 'a subscriber',
    page: { splits: EVEN },
    edit: (html) =>
      html.replaceAll(
        /(<td>5:25<abbr class="unit"> \/km<\/abbr><\/td>)/g,
        '$1<td>5:20<abbr class="unit"> /km</abbr></td>',
      ),
    says: /^Rolling, 84 m in 12 km\. Even/,
  },
  { what: 'another athlete’s', page: { owned: false, splits: EVEN }, says: /^Rolling, 84 m in 12 km\.$/ },
  {
    what: 'markup that is gone',
    page: { splits: [] },
    edit: (html) => html.replaceAll('inline-stats', 'numbers').replaceAll('more-stats', 'others'),
    says: /no distance for the run/,
  },
];

describe.each(DRIVERS)('pages of activities in %s', (_name, start) => {
  let lab: Lab;
  let driver: Driver;

  beforeAll(async () => {
    lab = await startLab([]);
    driver = await start(lab);
  });
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  it.each(CASES.map((one, i) => [one.what, i, one] as const))(
    '%s',
    async (_what, i, { page, edit, says }) => {
      const url = `https://www.strava.com/activities/${20_000_000 + i}`;
      const html = `<!doctype html>${stravaPage(page).documentElement.outerHTML}`;
      lab.add({ url, body: edit ? edit(html) : html, type: 'text/html; charset=utf-8' });
      const tab = await driver.open(url);
      const lines = await driver.card(tab, says === null ? 1000 : 5000);
      if (says === null) expect(lines).toBeNull();
      else expect(lines?.[0]).toMatch(says);
      await tab.close();
    },
  );
});
