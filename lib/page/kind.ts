import { KIND_SIGNS, type KindEvidence, kindSignsOf } from './kind-signs';
import { KIND_WEIGHTS } from './kind-weights';

/** What was decided, for whoever debugs it with what told most. */
export interface KindReading {
  readonly race: boolean;
  readonly why: string;
}

/** How many of the heaviest signs are told. */
const TOLD_SIGNS = 8;

/**
 * Whether a page is about one running race that a reader may run: its own site, its registration, its course, its
 * questions. Results, reports, listings, checkouts and other sports are none of our business.
 */
export function isRacePage(evidence: KindEvidence): KindReading {
  const amounts = kindSignsOf(evidence);
  const told = KIND_SIGNS.map((sign) => ({ sign, weight: amounts[sign] * KIND_WEIGHTS[sign] }));
  const logOdds = told.reduce((sum, { weight }) => sum + weight, 0);
  const heaviest = told
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, TOLD_SIGNS)
    .map(({ sign, weight }) => `${sign} ${weight.toFixed(1)}`);
  return { race: logOdds > 0, why: `log-odds ${logOdds.toFixed(1)}: ${heaviest.join(', ')}` };
}
