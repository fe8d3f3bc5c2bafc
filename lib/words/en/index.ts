import { card } from './card';
import { carry } from './carry';
import { changes } from './changes';
import { course } from './course';
import { diary } from './diary';
import { evidence } from './evidence';
import { fetching } from './fetch';
import { figures } from './figures';
import { importing } from './import';
import { labels } from './labels';
import { muscles } from './muscles';
import { options } from './options';
import { pages } from './pages';
import { plan } from './plan';
import { popup } from './popup';
import { practice } from './practice';
import { practiceTools } from './practice-tools';
import { print } from './print';
import { strava } from './strava';
import { streams } from './streams';
import { stretches } from './stretches';
import { supporter } from './supporter';
import { timer } from './timer';
import { tips } from './tips';
import { training } from './training';
import { trainingPanel } from './training-panel';
import { units } from './units';
import { unknowns } from './unknowns';

/** Every text that a person reads, in English: the complete catalogue, by which the others are typed. */
export const en = {
  ...card,
  ...carry,
  ...changes,
  ...course,
  ...diary,
  ...evidence,
  ...fetching,
  ...importing,
  ...figures,
  ...labels,
  ...muscles,
  ...options,
  ...pages,
  ...plan,
  ...popup,
  ...practice,
  ...practiceTools,
  ...print,
  ...strava,
  ...streams,
  ...stretches,
  ...supporter,
  ...timer,
  ...tips,
  ...training,
  ...trainingPanel,
  ...units,
  ...unknowns,
};
