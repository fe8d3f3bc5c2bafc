import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { runOfActivity, touchedRules } from '../../lib/advice/training/touched';
import { dayNumber, isoDay } from '../../lib/days';
import type { Activity } from '../../lib/page/reading';
import { dateInProse } from '../../lib/page/sites/page-dates';
import { readActivity } from '../../lib/page/sites/strava-activity';
import type { LoggedRun } from '../../lib/runner/run-log';
import { stravaPage } from '../page/strava-page';

const DAY = '2026-10-04';
const activity = (change: Partial<Activity> = {}): Activity => ({
  id: '9',
  date: DAY,
  sport: 'run',
  title: 'Canal loop',
  distanceKm: 18,
  movingTimeS: 18 * 330,
  paceSPerKm: 330,
  gainM: 40,
  cadenceSpm: null,
  splits: [],
  own: true,
  ...change,
});
const tens: LoggedRun[] = Array.from({ length: 24 }, (_, i) => ({
  id: `t${i}`,
  date: isoDay(dayNumber(DAY) - 2 - 3 * i),
  name: null,
  sport: 'run',
  distanceKm: 10,
  movingTimeS: 3600,
  gainM: 20,
  lossM: null,
  isRace: null,
  splits: [],
}));
const log = { runs: tens, strengthDays: null };
const touched = (run: Activity, of: typeof log | null = log) => touchedRules(run, of).map(({ rule }) => rule);

describe('the rules that one run touches', () => {
  it('are those of the log around it, as of its own day', () => {
    expect(touched(activity())).toContain('L1');
    expect(touched(activity({ distanceKm: 10.5 }))).not.toContain('L1');
    expect(touched(activity(), null)).toEqual([]);
  });

  it('are what it tells of itself where no run is remembered', () => {
    expect(touched(activity({ title: 'Long one, calf cramp' }), null)).toEqual(['L13']);
    const splits = [...Array(12).fill(320), ...Array(6).fill(375)].map((paceSPerKm) => ({
      lengthKm: 1,
      paceSPerKm,
      netM: 0,
    }));
    expect(touched(activity({ splits }), null)).toEqual(['L12']);
  });

  it.each([
    ['another athlete’s', { own: false }],
    ['nobody’s, as far as the page tells', { own: null }],
    ['one without a day', { date: null }],
    ['one without a distance', { distanceKm: null }],
  ] as const)('are none for %s run', (_what, change) => {
    expect(runOfActivity(activity(change))).toBeNull();
    expect(touched(activity({ ...change, title: 'Cramp' }))).toEqual([]);
  });
});

describe('the day of a run', () => {
  it.each([
    ['en-US', '6:34 AM on Sunday, October 12, 2025', '2025-10-12'],
    ['en-GB', '06:34 on Sunday 12 October 2025', '2025-10-12'],
    ['fr-FR', '06:34, le dimanche 12 octobre 2025', '2025-10-12'],
    ['de-DE', '06:34 am Sonntag, 12. Oktober 2025', '2025-10-12'],
    ['es-ES', '6:34 del domingo, 12 de octubre de 2025', '2025-10-12'],
    ['it-IT', '06:34 di domenica 12 ottobre 2025', '2025-10-12'],
    ['pt-BR', '06:34 em domingo, 12 de outubro de 2025', '2025-10-12'],
    ['nl-NL', '06:34 op zondag 12 oktober 2025', '2025-10-12'],
    ['ja-JP', '2025年10月12日(日) 6:34', '2025-10-12'],
    ['ru-RU', '6:34, воскресенье, 12 октября 2025 г.', '2025-10-12'],
    ['en-US', '11:05 PM on Monday, May 5, 2025', '2025-05-05'],
    ['en-US', 'yesterday', null],
  ] as const)('is read off the page in %s: “%s”', (lang, text, date) => {
    expect(dateInProse(text, null, lang)).toBe(date);
  });

  it('is the script’s own, where it tells', () => {
    const document = stravaPage({
      script: `new Pages.RunPageView(1, "Run"); x = { startDateLocal: 1719050667 };`,
    });
    expect(readActivity(document, '1').activity).toMatchObject({ id: '1', date: '2024-06-22' });
  });

  it('is read off the head of the page else', () => {
    const { document } = parseHTML(
      stravaPage()
        .toString()
        .replace(
          '<h1 class="activity-name">',
          '<div class="details"><time>8:02 AM on Sunday, October 5, 2025</time></div><h1 class="activity-name">',
        ),
    );
    expect(readActivity(document).activity?.date).toBe('2025-10-05');
  });
});
