import type { LogReading, LogRow } from '../log-reading';
import { dateInFigures } from './page-dates';
import { at, sizeOf } from './page-json';
import { type AccountFacts, accountFacts, pageData } from './strava-facts';
import { figureOf, type Writing } from './strava-figures';
import { findAll, type Selector, textOf } from './text';

export const ROWS: readonly Selector[] = [
  { css: 'table.activities tbody tr.training-activity-row', seen: '2026-08-03' },
  { css: '#search-results tbody tr.training-activity-row', seen: '2024-03-13' },
  { css: 'tr.training-activity-row', seen: '2026-08-03' },
];
/** The list itself, which the site fills and fills again. */
export const LIST: readonly Selector[] = [
  { css: 'table.activities', seen: '2026-08-03' },
  { css: '#search-results', seen: '2024-03-13' },
];
/** A page of the list has 20 rows. */
const MOST_ROWS = 200;
const WORST_GAIN_M = 20_000;

const cell = (row: Element, name: string, field?: string): Element | null =>
  row.querySelector(`td.col-${name}`) ??
  (field === undefined ? null : row.querySelector(`[data-field-name="${field}"]`));

/** The number of the activity that a row leads to; null where it leads to none. */
export function activityIdOf(row: Element): string | null {
  for (const link of [...row.querySelectorAll('a[href*="/activities/"]')].slice(0, 5)) {
    const id = /\/activities\/(\d{1,20})(?:[/?#]|$)/.exec(link.getAttribute('href') ?? '')?.[1];
    if (id !== undefined) return id;
  }
  return null;
}

function rowOf(row: Element, writing: Writing, { dateOrder }: AccountFacts): LogRow | null {
  const id = activityIdOf(row);
  const date = dateInFigures(textOf(cell(row, 'date')), dateOrder, writing.lang);
  if (id === null || date === null) return null;
  const link = row.querySelector('td.col-title a') ?? row.querySelector('a[data-field-name="name"]');
  const name = textOf(link).slice(0, 200) || null;
  const distance = figureOf(cell(row, 'dist'), writing);
  const climb = figureOf(cell(row, 'elev'), writing).heightM;
  return {
    id,
    date,
    name,
    sportName: textOf(cell(row, 'type', 'sport_type')).slice(0, 80),
    distanceKm: distance.distanceKm,
    movingTimeS: figureOf(cell(row, 'time', 'time'), writing).timeS,
    gainM: climb === null || climb < 0 || climb > WORST_GAIN_M ? null : climb,
  };
}

/** The rows of the training list that are shown; empty before the site has filled it. */
export function readTrainingList(document: Document): LogReading {
  const facts = accountFacts(document);
  const writing: Writing = {
    lang: document.querySelector('html')?.getAttribute('lang') ?? 'en',
    imperial: facts.imperial ?? false,
  };
  const elements = findAll(document, ROWS).slice(0, MOST_ROWS);
  const rows = elements.flatMap((row) => rowOf(row, writing, facts) ?? []);
  return {
    rows,
    weeks: [],
    ...(facts.imperial === null ? {} : { units: facts.imperial ? 'imperial' : 'metric' }),
    unread: elements.length - rows.length,
  };
}

const MOST_WEEKS = 600;

/** The Monday of an ISO week (week 1 holds January 4th), as an ISO date. */
function mondayOfWeek(year: number, week: number): string {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000;
  return new Date(monday + (week - 1) * 7 * 86_400_000).toISOString().slice(0, 10);
}

/** The totals of each week that the training log's own data carry; it names no single run. */
export function readTrainingLog(document: Document): LogReading {
  const facts = accountFacts(document);
  const listed = at(pageData(document), 'props', 'pageProps', 'entriesResponse', 'entries');
  const entries: readonly unknown[] = Array.isArray(listed) ? listed.slice(0, MOST_WEEKS) : [];
  const weeks = entries.flatMap((entry) => {
    const [, year, week] = /^(\d{4})y(\d{1,2})w$/.exec(String(at(entry, 'id'))) ?? [];
    if (year === undefined || week === undefined) return [];
    const run = at(entry, 'totals_by_sport', 'run');
    return [
      {
        from: mondayOfWeek(Number(year), Number(week)),
        distanceKm: (sizeOf(at(run, 'distance')) ?? 0) / 1000,
        gainM: sizeOf(at(run, 'elev_gain')),
      },
    ];
  });
  return {
    rows: [],
    weeks,
    ...(facts.imperial === null ? {} : { units: facts.imperial ? 'imperial' : 'metric' }),
    unread: entries.length - weeks.length,
  };
}
