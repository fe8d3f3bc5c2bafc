import { onHost, pathParts } from './address';
import type { Site } from './types';

const HOSTS = ['runsignup.com'];

/** What follows /Race/ where the page is a step of signing up, a list of people or a shop, not the race. */
const NOT_THE_RACE = new Set([
  'register',
  'results',
  'donate',
  'fundraising',
  'volunteer',
  'findarunner',
  'photos',
  'store',
  'racegroups',
  'groups',
  'login',
  'myhome',
]);

/**
 * The directory also lists rides, training groups and challenges under /Race/, so an address proves no
 * running race: the generic reader decides by what the page says.
 */
export const runsignup: Site = {
  id: 'runsignup',
  name: 'RunSignup',
  matches: ['https://runsignup.com/Race/*'],
  match(url) {
    if (!onHost(url, HOSTS)) return null;
    const [first, ...rest] = pathParts(url);
    // A lone word is either a race's short address or a page of the site: only the page itself can tell.
    if (first !== 'race') {
      const known = ['races', 'login', 'logout', 'profile', 'signup', 'cart', 'checkout', 'rest'];
      return first === undefined || rest.length > 0 || known.includes(first) ? 'silent' : null;
    }
    if (rest.length === 0 || rest.some((part) => NOT_THE_RACE.has(part))) return 'silent';
    return 'race';
  },
  read: () => ({ outcome: 'found' }),
  anchor: () => null,
  markup: { status: 'unverified' },
  urls: {
    race: [
      'https://runsignup.com/Race/OH/Columbus/ColumbusTurkeyTrot',
      'https://runsignup.com/Race/AL/Pelham/PeavineFallsRun',
      'https://runsignup.com/Race/OH/Westerville/RunLikeAGirl5KAnd10K',
      'https://runsignup.com/Race/CA/RedondoBeach/LAKings5KinRedondoBeach',
      'https://runsignup.com/Race/CraftBeerHalfMarathon/Page-7',
    ],
    silent: [
      'https://runsignup.com/',
      'https://runsignup.com/Races?page=2',
      'https://runsignup.com/Race/Register/?raceId=1000&eventId=2000',
      'https://runsignup.com/Race/Results/139050',
      'https://runsignup.com/Race/Results/139050/#resultSetId-1',
      'https://runsignup.com/Race/Results/Simple/139050',
      'https://runsignup.com/Race/Results/Search?search_term=trot',
      'https://runsignup.com/Rest/race/1000?format=json',
    ],
  },
};
