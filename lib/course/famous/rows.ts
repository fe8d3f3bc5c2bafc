import { AMERICA_EAST } from './america-east';
import { AMERICA_WEST } from './america-west';
import { ASIA_AFRICA_OCEANIA } from './asia-africa-oceania';
import { BRITAIN_IRELAND } from './britain-ireland';
import { DOWNHILL } from './downhill';
import { EUROPE } from './europe';
import { HALF_MARATHONS_AMERICA } from './half-marathons-america';
import { HALF_MARATHONS_EUROPE } from './half-marathons-europe';
import { SHORT_RACES } from './short-races';
import { TRAIL_EUROPE } from './trail-europe';
import { TRAIL_WORLD } from './trail-world';
import type { KnownRow } from './types';

/** Every row of the table. Of two that fit a race equally well the first counts. */
export const ROWS: readonly KnownRow[] = [
  ...AMERICA_EAST,
  ...AMERICA_WEST,
  ...DOWNHILL,
  ...BRITAIN_IRELAND,
  ...EUROPE,
  ...ASIA_AFRICA_OCEANIA,
  ...TRAIL_EUROPE,
  ...TRAIL_WORLD,
  ...HALF_MARATHONS_EUROPE,
  ...HALF_MARATHONS_AMERICA,
  ...SHORT_RACES,
];
