import { CLIMB_UNIT } from './international';
import type { ReadingLanguage } from './types';

/** Small words that may stand between a label ("elevation gain") and its figure. */
const LINK =
  '(?:\\s*\\((?:feet|ft|m|met(?:er|re)s|approx\\.?|approximate|uphills?|total|cumulative|in [a-z]{1,7})\\)|\\s+(?:of|is|was|are|will be|totals?|totall?ing|comes? to|comes? in at|adds? up to|about|approximately|approx\\.?|around|roughly|nearly|almost|over|just|under|more than|less than|at least|some|well|ballpark|neighbou?rhood|vicinity|region|a|an|whopping|total|for|the|course|race|per|lap|loop|each|in|circa|ca\\.?|on|route|full|half|marathon|only|this|whole|entire|\\d{1,3}(?:\\.\\d{1,3})?\\s?-?(?:k|km|miles?|mi)\\b)){0,9}\\s*[:=|~≈><+–-]{0,2}\\s*(?:(?:about|approximately|approx\\.?|around|roughly|over|nearly|just over|just under)\\s*)?[~≈><+]?\\s*$';
/** Small words that may stand between a figure and what it measures ("feet of total climbing"). */
const MEASURE =
  '^\\s*(?:\\([^)]{0,18}\\)\\s*)?[|:–+-]?\\s*(?:(?:of|in|total|cumulative|overall|elevation|vertical|altitude|positive|accumulated|combined|uphill|tough|challenging|steep|hard|glorious|brutal|the|leg-\\w{1,10}|lung-\\w{1,10}|quad-\\w{1,10}|trail|rocky|rolling|gross|aggregate|pure|worth|estimated)\\s+){0,5}';

const after = (words: string) => new RegExp(`${MEASURE}(?:${words})`, 'i');
const before = (words: string) => new RegExp(`(?:${words})${LINK}`, 'i');

type Figures = Pick<
  ReadingLanguage,
  | 'figures'
  | 'notTotal'
  | 'eachHill'
  | 'climbFigure'
  | 'singleHill'
  | 'total'
  | 'sameLoss'
  | 'perLap'
  | 'perLength'
>;

/** What English writes around figures of climb and drop. */
export const enFigures: Figures = {
  figures: {
    netDrop: {
      before: before(
        'net[- ](?:elevation |downhill |course )?(?:loss|drop|descent|decrease|downhill|negative|down|change|-|−)|(?:elevation|vertical|total|altitude|overall) drop|drop in (?:elevation|altitude)|(?:overall|course|route|race|marathon|half|runners?|you|it)\\b[^,;.\\d]{0,40}?(?:descends?|drops?|dropping|descending|loses|losing)',
      ),
      after: after(
        '(?:of )?net (?:elevation )?(?:loss|drop|downhill|descent|decrease)|net[- ]down(?:hill)?|(?:elevation |vertical |altitude )?(?:drop|loss|descent|descending|downhill)(?: \\w{1,10}){0,2} from (?:the )?start to (?:the )?finish|(?:elevation|vertical|altitude) drop|drop in (?:elevation|altitude)|from start to finish|drop over the (?:course|race|marathon|distance)',
      ),
    },
    netRise: {
      before: before('net[- ](?:elevation |uphill )?(?:gain|climb|rise|uphill|ascent)'),
      after: after('(?:of )?net (?:elevation )?(?:gain|climb|rise|uphill|ascent)'),
    },
    both: {
      before: before(
        '(?:elevation )?gain (?:and|&|/|\\+) (?:elevation )?loss|gain/loss|ascent/descent|climb/descent|ascent (?:and|&) descent|climb(?:ing)? (?:and|&) desce(?:nt|nding)|loss/gain',
      ),
      after: after(
        '(?:elevation )?(?:gain|climb|climbing|ascent) ?(?:and|&|/|\\+|as well as) ?(?:the same |equal |elevation |a similar )?(?:loss|descent|descending|drop)|(?:loss|descent) ?(?:and|&|/) ?(?:elevation )?(?:gain|ascent|climb)|up and down\\b|ups and downs|climb(?:ing)? and desce(?:nt|nding)|gain and then loss',
      ),
    },
    gain: {
      before: before(
        'elevation gain|gain|climb|climbs|climbing|ascent|ascending|ascends|vert|vertical gain|vertical|vertical climb|uphills?|D\\+|gains|gaining|height gain|elev\\.? gain|total elevation|\\+ elevation|climb rate|accumulated elevation|elevation gained|(?:course|route|race) (?:has|boasts|features)',
      ),
      after: after(
        'gain(?:ed|s)?|elevation gain|climb(?:ing|s|ed)?(?! to)|ascent|ascending|vert(?:ical)?(?! drop| descent)|up(?:hill)?s?(?=\\s*(?:[,;.)&|/]|and|$|with|over|in|on|climb))|D\\+|(?<=of )(?:total )?elevation(?!\\s*(?:loss|change|drop|range|profile|difference))|total elevation(?!\\s*(?:loss|change|drop))|to climb',
      ),
    },
    loss: {
      before: before(
        'elevation loss|loss|descent|descends|descending|downhills?|D[-−]|elev\\.? loss|total descent|vertical loss',
      ),
      after: after(
        'loss|lost|elevation loss|descent|descending|down(?:hill)?s?(?=\\s*(?:[,;.)&|/]|and|$|with|over|in|on|run))|D[-−]|of drop|drop\\b',
      ),
    },
  },
  notTotal: {
    before:
      /(?:\b(?:a|an|another|one|single|final|steep|short|last|big|tough|long|biggest|highest|longest|largest|main|first|second|third|initial)\s+(?:[\w-]{1,12}\s+)?|\b(?:elevations? (?:of|from|at|between|range)|altitudes? (?:of|from|at|between)|summit|peak|high(?:est)? point|low(?:est)? point|sea level|above|below|every|between|at an? (?:elevation|altitude))\b[^.;]{0,25})$/i,
    after:
      /^\s*(?:of (?!(?:\w{1,12} ){0,3}(?:gain|elev|climb|vert|ascent|total|up|hill|descent|loss|drop|net|down))|\)|above|asl|a\.s\.l|below|elevation (?:change|range|difference)|(?:total |overall )?elevation change|range\b|above sea|of elevation (?:change|difference|range)|in elevation change|change in|difference|summit|peak|high\b|wide|away|from the|tall|long\b|deep|swim|limit|contour)|^-?\s*(?:foot |meter |metre )?(?:hill|mountain|summit|peak)s?\b/i,
  },
  eachHill:
    /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:[\w-]{3,12} )?(?:climbs|hills|ascents) (?:of|with|at) [^.;\d]{0,16}\d[\d.,]{0,6}\s?(?:['’′]|[a-z]{1,6}) each\b/i,
  climbFigure: CLIMB_UNIT,
  singleHill:
    /\b(?:two|three|four|five|six|\d) (?:[\w-]{3,12} )?(?:climbs|hills|ascents) of (?:about |over |around |nearly )?$|\b(?:one|a|an|single|another|big|short|steep|final|last|significant|main|major|first|second|longest|biggest)\s+(?:[\w-]{1,12}\s+){0,2}(?:climb|hill|ascent|rise|incline|descent|drop)\s+(?:of\s+)?(?:about |over |around |nearly |some |just )?$/i,
  total:
    /\b(?:total(?:s|ly|ing|ling)?|cumulative|overall|altogether|in all|whole|entire|full (?:course|distance|race)|elevation gain|from start to finish|net)\b/i,
  sameLoss:
    /\b(?:same|equal|identical|similar)\b[^.;]{0,16}\b(?:loss|descent|drop)\b|\bloss(?: is| are)? the same\b/i,
  perLap:
    /\b(?:per|each|every|a|one|single)[- ](?:\d{1,2}(?:\.\d{1,3})?[- ]?(?:miles?|km|k|mi)[- ])?(?:laps?|loops?|circuit|yard)\b|\b(?:on|in|for|of) (?:the|a|each|every|one) (?:\d{1,2}(?:\.\d{1,3})?[- ]?(?:miles?|km|k|mi)[- ])?(?:lap|loop)\b(?! course)|\b(?:lap|loop) (?:has|is|features|gains|includes|climbs|contains|comes with)\b|\/(?:lap|loop)\b/i,
  perLength:
    /^[^.;,\d]{0,28}?(?:\/\s?|\bper |(?<!\b(?:half|of|in|over|within|for|about|nearly|almost|single) )\ba |\beach |\bevery )(?:(mile|mi)\b|(km|kilomet(?:er|re)|k)\b)/i,
};
