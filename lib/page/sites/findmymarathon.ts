import { onHost, pathParts } from './address';
import type { Site } from './types';

const HOSTS = ['findmymarathon.com'];

export const findmymarathon: Site = {
  id: 'findmymarathon',
  name: 'Find My Marathon',
  matches: ['https://findmymarathon.com/race-detail.php*', 'https://www.findmymarathon.com/race-detail.php*'],
  match(url) {
    if (!onHost(url, HOSTS)) return null;
    const named = (url.searchParams.get('zname') ?? '').trim() !== '';
    return pathParts(url).join('/') === 'race-detail.php' && named ? 'race' : 'silent';
  },
  read(_document, url) {
    const name = (url.searchParams.get('zname') ?? '').trim().slice(0, 200);
    return { outcome: 'found', ...(name === '' ? {} : { race: { name } }) };
  },
  anchor: () => null,
  markup: { status: 'unverified' },
  urls: {
    race: [
      'https://www.findmymarathon.com/race-detail.php?zname=Los+Angeles+Marathon',
      'https://findmymarathon.com/race-detail.php?zname=Oakland%20Marathon#Elevation',
    ],
    silent: [
      'https://findmymarathon.com/',
      'https://findmymarathon.com/calendar-all.php',
      'https://findmymarathon.com/bostonmarathonqualifiers-2024.php?page=1#list',
      'https://findmymarathon.com/race-detail.php',
    ],
  },
};
