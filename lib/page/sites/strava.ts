import type { CourseHint } from '../../course/types';
import { onHost, pathParts } from './address';
import { HEADING, readActivity, SEEN } from './strava-activity';
import { readRoute, readSegment } from './strava-route';
import { LIST, readTrainingList, readTrainingLog } from './strava-training';
import { find } from './text';
import type { Site, SiteReading } from './types';

const HOSTS = ['strava.com'];

/** The tabs of an activity page; the address changes between them without a load. */
const TABS = new Set([
  'overview',
  'pace-analysis',
  'pace',
  'pace-zones',
  'heartrate',
  'heartrate-zones',
  'segments',
  'laps',
  'best-efforts',
  'analysis',
]);

/** The site's own smoothed climb of the device's track: good, not surveyed. */
const GAIN_WEIGHT = 0.9;

/** The runner's own list of activities, which it fills page by page. */
const isList = (area?: string, name?: string, more?: string): boolean =>
  area === 'athlete' && name === 'training' && more === undefined;

/** The weeks of an athlete, for subscribers. */
const isLog = (area?: string, id?: string, name?: string, page?: string): boolean =>
  area === 'athletes' && /^\d{1,20}$/.test(id ?? '') && name === 'training' && page === 'log';

const isNumber = (text: string | undefined): text is string => /^\d{1,20}$/.test(text ?? '');

const match: Site['match'] = (url) => {
  if (!onHost(url, HOSTS)) return null;
  const [area, id, tab, page] = pathParts(url);
  if (isList(area, id, tab) || isLog(area, id, tab, page)) return 'training-log';
  if (!isNumber(id)) return 'silent';
  if (area === 'routes' || area === 'segments') return tab === undefined ? 'route' : 'silent';
  if (area !== 'activities') return 'silent';
  return tab === undefined || TABS.has(tab) ? 'activity' : 'silent';
};

function trainingLog(document: Document, url: URL): SiteReading {
  const log = isList(...pathParts(url)) ? readTrainingList(document) : readTrainingLog(document);
  const none = log.rows.length + log.weeks.length === 0;
  return { outcome: none && log.unread > 0 ? 'markup-changed' : 'found', log };
}

function activityOf(document: Document, id: string): SiteReading {
  const { outcome, activity, gainQuote } = readActivity(document, id);
  if (activity === null) return { outcome };
  const { distanceKm, gainM, sport, title } = activity;
  const hints: CourseHint[] =
    gainM === null || gainQuote === null
      ? []
      : [{ says: { kind: 'gain', m: gainM }, quote: gainQuote, from: 'activity', weight: GAIN_WEIGHT }];
  return {
    outcome,
    activity,
    hints,
    ...(distanceKm !== null && distanceKm > 0 ? { distances: [{ km: distanceKm, label: title ?? '' }] } : {}),
    ...(sport === 'trail-run' ? { surface: 'trail' as const } : {}),
  };
}

export const strava: Site = {
  id: 'strava',
  name: 'Strava',
  matches: [
    'https://www.strava.com/activities/*',
    'https://www.strava.com/athlete/training*',
    'https://www.strava.com/athletes/*/training/log*',
    'https://www.strava.com/routes/*',
    'https://www.strava.com/segments/*',
  ],
  // Descriptions, segments and comments speak of many things.
  figuresOnly: true,
  match,
  read(document, url) {
    const [area, id = ''] = pathParts(url);
    switch (match(url)) {
      case 'training-log':
        return trainingLog(document, url);
      case 'route':
        return area === 'routes' ? readRoute(document, id) : readSegment(document);
      case 'activity':
        return activityOf(document, id);
      default:
        return { outcome: 'not-applicable' };
    }
  },
  // A card below it stays when the tabs change; full width, above the splits.
  anchor: (document) => find(document, HEADING) ?? find(document, LIST),
  markup: { status: 'seen', on: SEEN },
  urls: {
    activity: [
      'https://www.strava.com/activities/12345678901',
      'https://www.strava.com/activities/12345678901/overview',
      'https://www.strava.com/activities/12345678901/pace-analysis',
      'https://www.strava.com/activities/12345678901/segments/3123456789012345678',
      'https://www.strava.com/activities/12345678901/analysis/0/120',
      'https://www.strava.com/activities/12345678901?hl=fr-FR',
    ],
    route: [
      'https://www.strava.com/routes/3123456789012345678',
      'https://www.strava.com/segments/1000',
      'https://www.strava.com/segments/1000?filter=overall',
    ],
    'training-log': [
      'https://www.strava.com/athlete/training',
      'https://www.strava.com/athlete/training?keywords=&activity_type=Run&page=2',
      'https://www.strava.com/athletes/1000/training/log',
      'https://www.strava.com/athletes/1000/training/log?v2=true',
    ],
    silent: [
      'https://www.strava.com/athlete/training/new',
      'https://www.strava.com/athlete/calendar',
      'https://www.strava.com/',
      'https://www.strava.com/login',
      'https://www.strava.com/dashboard',
      'https://www.strava.com/athletes/1000',
      'https://www.strava.com/segments/1000/compare',
      'https://www.strava.com/segments/1000/local-legend',
      'https://www.strava.com/routes/new',
      'https://www.strava.com/activities/12345678901/edit',
      'https://www.strava.com/activities/12345678901/truncate',
      'https://www.strava.com/activities/12345678901/flags/new',
      'https://www.strava.com/activities/12345678901/export_gpx',
      'https://www.strava.com/running-races/city-marathon',
      'https://www.strava.com/settings/profile',
    ],
  },
};
