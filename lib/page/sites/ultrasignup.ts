import { onHost, pathParts } from './address';
import type { Site } from './types';

const HOSTS = ['ultrasignup.com'];

export const ultrasignup: Site = {
  id: 'ultrasignup',
  name: 'UltraSignup',
  // Paths are matched with their case, and links to the site use both.
  matches: ['https://ultrasignup.com/register.aspx*', 'https://ultrasignup.com/Register.aspx*'],
  match(url) {
    if (!onHost(url, HOSTS)) return null;
    const isRace = pathParts(url).join('/') === 'register.aspx';
    return isRace && (url.searchParams.has('did') || url.searchParams.has('eid')) ? 'race' : 'silent';
  },
  read: () => ({ outcome: 'found' }),
  anchor: () => null,
  markup: { status: 'seen', on: '2018-06-01' },
  urls: {
    race: [
      'https://ultrasignup.com/register.aspx?did=133446',
      'https://ultrasignup.com/register.aspx?did=36209',
      'https://ultrasignup.com/register.aspx?eid=10358',
    ],
    silent: [
      'https://ultrasignup.com/',
      'https://ultrasignup.com/register.aspx',
      'https://ultrasignup.com/results_event.aspx?did=36209',
      'https://ultrasignup.com/results_participant.aspx?fname=Test&lname=Runner',
      'https://ultrasignup.com/entrants_event.aspx?did=36209',
      'https://ultrasignup.com/shopping_cart.aspx',
      'https://ultrasignup.com/shopping.aspx?dtid=1000',
      'https://ultrasignup.com/members/login.aspx',
      'https://ultrasignup.com/forum/eventnews.aspx',
      'https://ultrasignup.com/events/search.aspx',
    ],
  },
};
