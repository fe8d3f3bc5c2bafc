import { card } from './card';
import { evidence } from './evidence';
import { muscles } from './muscles';
import { pages } from './pages';
import { plan } from './plan';
import { popup } from './popup';
import { strava } from './strava';
import { stretches } from './stretches';
import { tips } from './tips';

/** Every text that a person reads, in English: the complete catalogue, by which the others are typed. */
export const en = {
  ...card,
  ...evidence,
  ...muscles,
  ...pages,
  ...plan,
  ...popup,
  ...strava,
  ...stretches,
  ...tips,
};
