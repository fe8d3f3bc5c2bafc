import { CLIMB_UNIT } from './international';
import type { ReadingLanguage } from './types';

/** Words for a figure's roughness or size that say nothing of what it measures. */
const ROUGH =
  'about|approximately|approx\\.?|around|roughly|nearly|almost|over|just|just over|just under|under|more than|less than|at least|close to|some|only|barely|mere|minimal|somewhere|somewhat|circa|ca\\.?|c\\.?|estimated|well|up|(?<=of )up to';
/** Small words that may stand between a label ("elevation gain") and its figure. */
const LINK = `(?:\\s*[([](?:feet|ft\\.?|m|mtrs?|met(?:er|re)s|approx\\.?|approximate(?:ly)?|uphills?|total|cumulative|up|est\\.?|estimated|per [^)\\]]{1,16}|in [a-z]{1,7})[)\\]]|,?\\s+(?:of|is|was|are|will be|being|totals?|totall?ing|comes? to|comes? in at|adds? up to|works? out at|amounts? to|equals?|equal to|measures?|stands? at|(?:is )?clock(?:s|ed|ing) in at|exceed(?:s|ing)?|approach(?:es|ing)?|near(?:s|ing)|top(?:s|ping)|ballpark|neighbou?rhood|vicinity|region|a|an|whopping|massive|huge|modest|respectable|tough|gruell?ing|brutal|mighty|hefty|cool|gentle|impressive|staggering|total|for|the|course|race|per|lap|loop|each|in|on|route|full|half|marathon|this|whole|entire|all(?: (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten))?(?: laps| loops)?|metres|meters|feet|vertical|${ROUGH}|\\d{1,3}(?:\\.\\d{1,3})?\\s?-?(?:k|km|miles?|mi)\\b)){0,9}(?:\\s?[:=|~≈><+–-]){0,3}\\s*(?:(?:about|approximately|approx\\.?|around|roughly|over|nearly|just over|just under|c\\.)\\s*)?[~≈><+]?\\s*$`;
/** Small words that may stand between a figure and what it measures ("feet of total climbing"). */
const MEASURE =
  '^\\.?\\s*(?:\\([^)]{0,24}\\)\\s*)?[|:–+-]?\\s*(?:(?:of|in|total|cumulative|accumulative|overall|elevation|vertical|altitude|height|positive|accumulated|combined|uphill|challenging|steep|hard|glorious|brutal|the|(?:leg|lung|quad|calf|thigh|heart|soul|ankle|hill|muscle)-\\w{1,10}|trail|rocky|rolling|gross|aggregate|pure|worth|estimated|relentless|serious|solid|tough|proper|gentle|gradual|steady|undulating|technical|mountain|hilly|scenic|beautiful|lovely|sustained|continuous|honest|quality|delightful|amazing|stunning|fun|rugged|gorgeous|epic|big|significant|moderate|modest)\\s+){0,5}';

/** Whatever a writer calls a climb ("hard-earned, knee-jarring"), but not a word that begins another thought. */
const ANY =
  "(?!(?:a|an|the|and|or|to|in|on|at|by|for|from|with|over|up|down|is|are|was|before|after|until|above|below|between|into|onto|per|each|every|first|second|third|last|final|next|single|one|this|that|these|which|where|when|while|as|it|you|we|they|your|our|its|their|highest|longest|biggest|steepest|sea|mount|mt|mountain|summit|peak|hill|track|road|trail|path|flat|downhill|bridge|stairs|steps|altitude|high|long|wide|away)\\b)[a-z][\\w'’-]{1,16}";
/** Behind "of" any three words may describe it. */
const DESCRIBED = `^\\.?\\s*(?:\\([^)]{0,24}\\)\\s*)?of\\s+(?:${ANY},?\\s+(?:and\\s+)?){1,3}`;
/** "6,262 ft. Total climb: 5,887 ft": a label of the next figure is not said of this one. */
const NO_LABEL = '(?![a-z])(?!\\s?(?:\\([a-z]{1,8}\\)\\s?)?[:=]\\s?[~≈+-]?\\s?\\d)';

const after = (words: string, described?: string) =>
  new RegExp(
    described === undefined
      ? `${MEASURE}(?:${words})${NO_LABEL}`
      : `${MEASURE}(?:${words})${NO_LABEL}|${DESCRIBED}(?:${described})${NO_LABEL}`,
    'i',
  );
const before = (words: string) => new RegExp(`(?<![a-z])(?:${words})${LINK}`, 'i');

type Figures = Pick<
  ReadingLanguage,
  | 'figures'
  | 'notTotal'
  | 'eachHill'
  | 'climbFigure'
  | 'singleHill'
  | 'oneHill'
  | 'figurePart'
  | 'figureElsewhere'
  | 'total'
  | 'sameLoss'
  | 'eachWay'
  | 'bareElevation'
  | 'altitude'
  | 'perLap'
  | 'perLength'
  | 'asksClimb'
>;

/** What English writes around figures of climb and drop. */
export const enFigures: Figures = {
  figures: {
    netDrop: {
      before: before(
        'net[- ](?:elevation |downhill |course )?(?:loss|drop|descent|decrease|downhill|negative|down|change|-|−)|(?:elevation|vertical|total|altitude|overall) drop|drop in (?:elevation|altitude)|(?:overall|course|route|race|marathon|half|runners?|you|it)\\b[^,;.\\d]{0,40}?(?<!climb(?:s|ing)? \\(?(?:and|&) )(?:descends?|drops?|dropping|descending|loses?|losing)',
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
        '(?:elevation )?gains? (?:and|&|/|\\+) (?:elevation )?loss(?:es)?|gain/loss|ascent/descent|climb/descent|ascent (?:and|&) descent|climb(?:s|ing)? (?:and|&) desce(?:nt|nds?|nding)|climbs? \\((?:and|&) descends?\\)|loss/gain',
      ),
      after: after(
        '(?:elevation )?(?:gain|climb|climbing|ascent) ?\\(?(?:and|&|/|\\+|as well as) ?(?:the same |equal |elevation |a similar )?(?:loss|descent|descending|drop)|(?:loss|descent) ?(?:and|&|/) ?(?:elevation )?(?:gain|ascent|climb)|up and down\\b|ups and downs|climb(?:ing)? and desce(?:nt|nding)|gain and then loss',
      ),
    },
    gain: {
      before: before(
        'elevation gain|gain|climb|climbs|climbing|climbed|ascent|ascend|ascending|ascends|ascents|vert|vertical gain|vertical|vertical climb|uphills?|(?:^\\s*|[.,;|/(] ?)up|D\\+|gains|gaining|height gain(?:ed)?|height climbed|elev\\.? gain|total elevation|total elev\\.?|\\+ elevation|positive elevation|climb rate|accumulated (?:elevation|height|climb)|elevation gained|elevation climbed|gain in (?:elevation|height|altitude)|gain of elevation|total rise|rises a total|elevation rise|(?:feet|foot|ft|met(?:re|er)s|m) (?:of )?(?:climbed|(?:total )?(?:elevation |vertical |height )?(?:gain|climb|climbing|ascent|vert|elevation))|(?:course|route|race) (?:has|boasts|features)',
      ),
      after: after(
        'gain(?:ed|s)?|elevation gain|climb(?:ing|s|ed)?(?! (?:to (?:the|an?|\\d|over|about|around|nearly)|up|from) )|ascents?|ascending|vert(?:s|ical(?:ity|s)?)?(?! (?:drop|descent|change|limit))|elev\\.? ?(?:gain|climb)|(?<=of )(?:hills|inclines?|elev\\.?(?![a-z])|rise|incline)|positive(?!\\s+(?:experience|vibes))|(?:is|are) (?:climbed|gained|ascended|the total (?:climb|ascent|gain))|to (?:be )?(?:climb(?:ed)?|ascend(?:ed)?|gain(?:ed)?)(?! to )|up(?:hill)?s?(?=\\s*(?:[,;.)&|/]|and|$|with|over|in|on|climb))|D\\+|(?<=of )(?:total |overall |elevation and )?elevation(?!\\s*(?:loss|change|drop|range|profile|difference))|total elevation(?!\\s*(?:loss|change|drop))|to climb',
        'gain|(?:elevation |vertical )?(?:gain|climb(?:ing)?|ascent|ascending|elevation|vert|uphills?)(?!\\s*(?:loss|change|drop|range|profile|difference|and (?:loss|descen)))',
      ),
    },
    loss: {
      before: before(
        'elevation loss|loss|descent|descents|descend|descends|descending|downhills?|(?:^\\s*|[.,;|/(] ?)down|D[-−]|elev\\.? loss|total descent|vertical loss|total fall|height loss|height lost',
      ),
      after: after(
        'loss|lost|elevation loss|descents?|descending|negative|to descend|(?<=of )fall|down(?:hill)?s?(?=\\s*(?:[,;.)&|/]|and|$|with|over|in|on|run))|D[-−]|of drop|drop\\b',
        '(?:elevation |vertical )?(?:loss|descent|descending|downhills?|drop)',
      ),
    },
  },
  notTotal: {
    before:
      /\b(?:elevations? (?:of|from|at|between|range)|altitudes? (?:of|from|at|between)|summit|peak|high(?:est)? point|low(?:est)? point|sea level|above|below|every|between|at an? (?:elevation|altitude)|(?:terrain|category|grade|class)\b[^.;]{0,30}[<>≥≤])(?<=\w|[<>≥≤])(?:(?!\b(?:with|has|have|features?|boasts|packs|includ\w{1,5}|offers|involves)\b)[^.;:|(]){0,25}[:=|]?\s?$|\b(?:max|min|high|low|highest|lowest|maximum|minimum|top)\.?\s?[:=|]\s?$/i,
    after:
      /^\s*(?:of (?!(?:[\w'’,-]{1,18} ){0,4}(?:gain|elev|climb|vert|ascen|total|up|hill|descen|loss|drop|net|down|rise|fall|posit|negat|inclin|heigh|altit))|\)|above|asl|a\.s\.l|below|elevation (?:change|range|difference)|(?:total |overall )?elevation change|range\b|above sea|of elevation (?:change|difference|range)|in elevation change|change in|difference|summit|peak|high\b|wide|away|from the|tall|long\b|deep|swim|limit|contour|[^.;,]{0,20}\bevery \d)|^-?\s*(?:foot |meter |metre )?(?:hill|mountain|summit|peak)s?\b/i,
  },
  eachHill:
    /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:[\w-]{3,12} )?(?:climbs|hills|ascents) (?:of|with|at) [^.;\d]{0,16}\d[\d.,]{0,6}\s?(?:['’′]|[a-z]{1,6}) each\b/i,
  climbFigure: CLIMB_UNIT,
  singleHill:
    /\b(?:two|three|four|five|six|\d) (?:[\w-]{3,12} )?(?:climbs|hills|ascents) of (?:about |over |around |nearly )?$|\b(?:one|a|an|single|another|big|short|steep|final|last|significant|main|major|first|second|third|longest|biggest|highest|toughest|only|next|steepest|largest|max(?:imum)?)\s+(?:[\w-]{1,12}\s+){0,2}(?:climb|hill|ascent|rise|incline|descent|drop)(?:\s+|(?=[:=|]))(?:of the (?:day|race|course|route) )?(?:of\s+|is\s+|at\s+|being\s+|gains\s+|climbs\s+|rises\s+|has\s+|[:=|–-]\s*)?(?:about |over |around |nearly |some |just |only |more than |no more than |less than |under |up to |bigger than |higher than )?[~≈]?$/i,
  oneHill: {
    before:
      /\b(?:another|single|final|last|first|second|third|initial|next|further|additional|extra|opening|closing)\s+(?:[\w-]{1,12}\s+)?$/i,
    hill: /\b(?:a|an|one|the|this|that|steep|short|big|tough|long|biggest|highest|longest|largest|main|only)\s+(?:(?!(?:with|has|have|of|in|features?|is|gains?|climbs?|and|for)\b)[\w-]{1,14},?\s+(?:and\s+)?){0,2}$/i,
    after:
      /^[\s-]*(?:(?!of\b)[\w-]{1,14}\s+)?(?:climb|hill|ascent|rise|incline|descent|drop|hump|mountain|pull|slog)\b(?!\s+(?:in total|overall|over the|profile))/i,
  },
  figurePart: new RegExp(
    [
      '\\b(?:first|second|third|last|final|next|middle|opening|closing|initial|remaining|latter|front|back)\\s+(?:[\\w-]{1,12}\\s+){0,2}?(?:half|third|quarter|miles?|kms?|kilomet(?:er|re)s?|sections?|parts?|portions?|stretch|climbs?|hills?|ascents?|few|couple|legs?|days?|stages?|nine|\\d{1,3}(?:\\.\\d{1,2})?\\s?(?:k|km|miles?|m)\\b)',
      '(?<!\\d\\s?)\\b(?:miles?|km|kilomet(?:er|re)s?|mi\\.?)\\s+(?:\\d{1,2}(?![\\d,])|one|two|three|four|five|six|seven|eight|nine|ten)\\b',
      '\\b\\d{1,2}(?:st|nd|rd|th)\\s+(?:mile|km|kilomet)',
      '\\b(?:mile|km)[- ]?(?:marker|mark)\\b|\\bhalf-?way\\b|\\bmid-?(?:point|way)\\b',
      '\\b(?:this|the|a|an|one|next|that|each|every|short|steep|long|uphill|downhill)\\s+(?:[\\w-]{1,14}\\s+)?(?:sections?|stretch(?:es)?|segments?|portions?|legs?)\\b',
      '\\b(?:section|segment|leg|stage|day) (?:\\d|one|two|three|four|five)\\b',
      '\\bto the (?:first |second |third |next |last )?(?:top|summit|check ?points?|col\\b|turn\\w{0,6}|ridge|saddle|pass|peak|crest|aid|high(?:est)? point)\\b',
      '\\bpart of the (?:course|route|race)\\b|\\bone (?:mile|km) (?:of|from|in)\\b',
      '\\b(?:shuttle|bus|gondola|chair ?lift|bridge|overpass|ramp)\\b',
      '\\b(?:until|before|after)\\s+(?:mile|km|crossing|turning|leaving|passing|reaching|the (?:aid|start|first|turn|bridge|half))',
    ].join('|'),
    'i',
  ),
  figureElsewhere: {
    before:
      /\b(?:(?:in|of) (?:our|the|this) series|(?:bike|bicycle|cycle|cycling|swim|ride|mtb) (?:course|leg|route|section|stage|split)|compared|comparison|(?<!\b(?:more|less|fewer|greater|longer|larger|other|better|older|rather|higher|no) )than|unlike|other (?:races?|courses?|marathons?|events?|runs?|halfs?)|another (?:race|course|marathon)|sister (?:race|event)|instead of|rather than|as opposed to|whereas|myth|treadmill|would (?:be|have|mean)|used to|(?:my|our|an|the) earlier|first (?:thought|announced)|my (?:watch|gps|garmin|software|strava|training|mapping|app|last|first)|incorrect(?:ly)?|wrong(?:ly)?|mistaken(?:ly)?|(?:train|training|practi[cs]e) (?:on|runs?|hills?|routes?|loops?)|equivalent (?:of|to)|such as (?!this)|qualif\w{1,8} (?:race|must|need)|category [A-C] |races? (?:in (?:this )?(?:category|class)|must|should))\b|\b(?:run|runs|walk|walks|jog|head|continue|proceed|go)(?: (?:for|about|around|another|just))?\s+$/i,
    after:
      /\b(?:last year|previous(?:ly)?|years? past|in the past|prior years?|past (?:years?|editions?)|old course|former(?:ly)?|in a normal year|usual(?:ly)?|normally|original(?:ly)?|yesterday|last week|next week|must (?:average|have)|to qualify|as a qualifier|not less than|(?<!\bmax\w{0,4}\b[^.;]{0,40})minimum of)\b/i,
  },
  total:
    /\b(?:total(?:s|ly|ing|ling)?|cumulative|overall|altogether|in all|whole|entire|full (?:course|distance|race)|elevation gain|from start to finish|net)\b|\b(?:with|has|have|having|boasts?|features?|for) an? (?:overall |cumulative |elevation )?ascent of\b/i,
  sameLoss:
    /\b(?:same|equal|identical|similar)\b[^.;]{0,16}\b(?:loss|descent|descending|descents|down ?hill|drop)\b|\bloss(?: is| are)? the same\b|\b(?:los(?:e|es|ing)|descend(?:s|ing)?|drop(?:s|ping)?|com(?:e|es|ing) (?:back )?down|giv(?:e|es|ing))\b[^.;\d]{0,30}\b(?:as much|the same|it all|all of it|that (?:much )?(?:back|again)|every (?:foot|met(?:er|re)|inch|bit))\b|\b(?:the same|as much)(?: again)? (?:back )?down\b/i,
  eachWay: /\beach way\b|\bin each direction\b|\bboth ways\b/i,
  bareElevation: {
    before:
      /(?:^|[,;|/·(] ?|\d\s?(?:k|km|miles?|mi)\s)(?:total )?(?:elevation|elev\.?)(?: \([a-z]{1,6}\))?(?: of)?\s*[:=–-]?\s*[~≈]?$/i,
    after: /^\s*(?:elevation|elev\.?)(?=\s*(?:$|[,;.)|/&]|and\b|with\b))/i,
  },
  altitude:
    /\b(?:max\w{0,4}|min\w{0,4}|high(?:est)?|low(?:est)?|start\w{0,4}|finish\w{0,4}|altitudes?|range|above|below|base|summits?|peaks?|points?|sea level|city|town|at|average|reach\w{0,3}|located)\b/i,
  perLap:
    /\b(?:laps|loops)\b[^.;]{0,24}\beach (?:with|has|having|of which)\b|\b(?:laps|loops)\b[^.;]{0,60}\b(?:on|in|for) each\b|\b(?:per|each|every|a|one|single)[- ](?:\d{1,2}(?:\.\d{1,3})?[- ]?(?:miles?|km|k|mi)[- ])?(?:laps?|loops?|circuit|yard)\b|\b(?:on|in|for|of) (?:the|a|each|every|one) (?:\d{1,2}(?:\.\d{1,3})?[- ]?(?:miles?|km|k|mi)[- ])?(?:lap|loop)\b(?! course)|\b(?:lap|loop) (?:has|is|features|gains|includes|climbs|contains|comes with)\b|\/(?:lap|loop)\b/i,
  perLength:
    /^[^.;,\d]{0,28}?(?:\/\s?|\bper |(?<!\b(?:half|of|in|over|within|for|about|nearly|almost|single) )\ba |\beach |\bevery )(?:(mile|mi)\b|(km|kilomet(?:er|re)|k)\b)/i,
  asksClimb:
    /\b(?:how much (?:climb(?:ing)?|ascent|elevation|vert|uphill)|(?:elevation|total|vertical|height) (?:gain|climb|ascent)|(?:the|total) (?:climb|ascent|vert))\b/i,
};
