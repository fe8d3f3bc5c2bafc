import { onHost, pathParts } from './address';
import type { Site } from './types';

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

export const strava: Site = {
  id: 'strava',
  name: 'Strava',
  matches: ['https://www.strava.com/activities/*'],
  match(url) {
    if (!onHost(url, HOSTS)) return null;
    const [area, id, tab] = pathParts(url);
    if (area !== 'activities' || id === undefined || !/^\d{1,20}$/.test(id)) return 'silent';
    return tab === undefined || TABS.has(tab) ? 'activity' : 'silent';
  },
  read: () => ({ outcome: 'markup-changed' }),
  anchor: () => null,
  markup: { status: 'seen', on: '2025-10-15' },
  urls: {
    activity: [
      'https://www.strava.com/activities/12345678901',
      'https://www.strava.com/activities/12345678901/overview',
      'https://www.strava.com/activities/12345678901/pace-analysis',
      'https://www.strava.com/activities/12345678901/segments/3123456789012345678',
      'https://www.strava.com/activities/12345678901/analysis/0/120',
      'https://www.strava.com/activities/12345678901?hl=fr-FR',
    ],
    silent: [
      'https://www.strava.com/',
      'https://www.strava.com/login',
      'https://www.strava.com/dashboard',
      'https://www.strava.com/athlete/training',
      'https://www.strava.com/athletes/1000',
      'https://www.strava.com/segments/1000',
      'https://www.strava.com/routes/3123456789012345678',
      'https://www.strava.com/activities/12345678901/edit',
      'https://www.strava.com/activities/12345678901/truncate',
      'https://www.strava.com/activities/12345678901/flags/new',
      'https://www.strava.com/activities/12345678901/export_gpx',
      'https://www.strava.com/running-races/city-marathon',
      'https://www.strava.com/settings/profile',
    ],
  },
};
