import type { TerrainWord } from './types';

const SLIGHT =
  '(?:very |extremely |really |fairly )?(?:slight|tiny|minor|subtle|minimal|imperceptible|modest|negligible)';
const HILLS = '(?:hills?|climbs?|inclines?|rises?|undulations?|ascents?|slopes?|gradients?|bumps?|lumps?)';
const SOME =
  '(?:(?:short|sharp|cheeky|little|small|testing|proper|gentle|moderate|notable|noticeable|longish|gradual|decent|good|nice|lovely|interesting),? (?:but |and |yet )?)';
const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';
const STEADILY =
  '(?:constant(?:ly)?|continual(?:ly)?|continuous(?:ly)?|always|forever|endless(?:ly)?|relentless(?:ly)?|repeated(?:ly)?|perpetual(?:ly)?|never (?:stops|ceases))';
const UP_AND_DOWN =
  '(?:up(?:hill)?(?:,? and|,? or|,? then|/| &) (?:back )?down(?:hill)?|climb(?:s|ing)?(?: and|,? or|/) (?:descend(?:s|ing)?|descents?|drop(?:s|ping)?|falls?|falling|plunges?)(?: steeply| sharply)?|ascend(?:s|ing)?(?: and|,? or|/) descend(?:s|ing)?|up,? down,? up)';

/** Whole turns of phrase by which English pages say how hilly the way is; the words alone come after them. */
export const enFormulas: readonly TerrainWord[] = [
  {
    pattern: new RegExp(
      `\\b${STEADILY} (?:goes? |going |went |running |runs? |heads? |heading |moving |being )?${UP_AND_DOWN}\\b|\\b${UP_AND_DOWN} (?:constantly|continually|continuously|repeatedly|relentlessly|throughout|all day|all (?:of )?the way|the (?:whole|entire) (?:way|time|race|course|route)|from start to finish|non-?stop|all race long)\\b`,
      'gi',
    ),
    terrain: 'hilly',
    weight: 0.5,
    reach: 'formula',
  },
  {
    pattern: new RegExp(
      `(?<!\\b(?:hills?|climbs|stairs|steps) to )\\b(?:goes|going|go|run|runs|running|keeps? going) up and down\\b(?! the\\b)|\\b${UP_AND_DOWN} (?:for )?(?:most|much|nearly all|almost all) of (?:the|its|your) \\w{3,8}\\b|\\broll(?:s|ing)? up and down\\b`,
      'gi',
    ),
    terrain: 'rolling',
    weight: 0.5,
    reach: 'formula',
  },
  {
    pattern: /\broller-?\s?coaster\b(?! (?:of (?:emotions?|a (?:day|ride|year))|rides?\b|at\b))/gi,
    terrain: 'rolling',
    weight: 0.5,
    hedged: true,
    reach: 'formula',
  },
  {
    pattern: new RegExp(
      `\\b(?:major|big|serious|long|huge|steep|killer|nasty|extreme|massive|severe|monster|tough|hard|brutal) ${HILLS}\\b|\\b(?:too |very |terribly |really |that |particularly )?(?:steep|severe)\\b`,
      'gi',
    ),
    terrain: 'hilly',
    weight: 0,
    reach: 'formula',
    negated: { terrain: 'flat', weight: 0.28 },
  },
  {
    pattern:
      /\b(?:there (?:are|is|will be)|there['’]s|it has|you(?:['’]ll| will) find|we have|course has|route has) (?:absolutely |virtually |almost |practically |really |pretty much |next to )?(?:no|zero|hardly any|barely any|few,? if any,?|not many|very few|not much in the way of|not (?:a|an?y)) (?:real |actual |noticeable |appreciable )?(?:hills?|climbs?|climbing|inclines?|elevation(?: gain| change)?|gradients?|undulations?|slopes?)\b(?! (?:to speak|worth))|\bhills?\? (?:what hills?|none|nope|no|not here)\b|\bno hills\b/gi,
    terrain: 'flat',
    weight: 0.55,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:hardly|barely|scarcely|not|without|with not|with hardly|with barely) (?:even )?an? (?:single )?(?:hill|incline|climb|slope|bump|rise|undulation|gradient|speed bump|molehill)\b(?! (?:for|until|that|as|to get|at mile))/gi,
    terrain: 'flat',
    weight: 0.5,
    reach: 'formula',
  },
  {
    pattern: new RegExp(
      `\\b(?:only|just|nothing (?:more|bigger|worse) than|at (?:most|worst)|but for) (?:[a-z]{4,9} )?(?:an? |one |the |the odd |some |a few |a couple of )?${SLIGHT} ${HILLS}\\b|\\b${SLIGHT} ${HILLS},? (?:and )?(?:nothing (?:more|else|worse|to worry|serious)|at most|that(?:['’]s| is) (?:it|all))\\b|\\bonly (?:\\w{3,11} )?(?:hill|climb|incline|rise)s?(?: (?:on|in|of) (?:the|this) (?:course|route|race|loop))? (?:is|are|comes?|being) (?:an? |the |over |up |at )?(?:very |really )?(?:short|small|slight|gentle|brief|tiny|modest|little|minor|bridges?|overpass|flyover|ramp|underpass|kerb|motorway)\\b`,
      'gi',
    ),
    terrain: 'flat',
    weight: 0.45,
    hedged: true,
    reach: 'formula',
  },
  {
    pattern:
      /(?:^|[.!;:|•·–—-] )(?:(?:generally|mostly|mainly|largely|fairly|very|really|pretty|virtually|almost|nearly|completely|totally|predominantly|relatively|essentially|reasonably|primarily|overall|super|quite|all|entirely|basically|pancake|pan)[ -]){0,2}flat(?=,? (?:with|but|except|apart|aside|save|other than|throughout|along|from|all the way|save for|barring|bar|and (?:quick|speedy|traffic|scenic|mostly|largely|easy)|then)\b)/gi,
    terrain: 'flat',
    weight: 0.7,
    hedged: true,
    reach: 'formula',
  },
  {
    pattern:
      /(?:^|[.!;:|•·–—-] )(?:(?:generally|mostly|mainly|largely|fairly|very|really|pretty|quite|gently|slightly|moderately)[ -]){0,2}(?:undulating|rolling)(?=,? (?:with|but|except|apart|and|throughout|along|from|all the way|in (?:places|parts)|through)\b)/gi,
    terrain: 'rolling',
    weight: 0.6,
    reach: 'formula',
  },
  {
    pattern: new RegExp(
      `\\b(?:there (?:are|is|will be)|you(?:['’]ll| will) (?:find|meet|face|encounter|come across)|it (?:does )?(?:have|has)|which (?:has|have|includes?)|includes|features|contains|offers) (?:a few|some|several|a couple of|two or three|a number of|a handful of|one or two|the odd) ${SOME}{0,3}${HILLS}\\b`,
      'gi',
    ),
    terrain: 'rolling',
    weight: 0.45,
    hedged: true,
    reach: 'formula',
  },
  {
    pattern: new RegExp(
      `\\b(?:${COUNT}|a series of|a succession of|several|multiple) (?:very |really )?(?:major|big|significant|tough|steep|serious|challenging|massive|huge|killer|brutal|substantial|long|stiff|monster|severe|punishing|testing|notable|epic)(?: [\\w-]{3,12})? (?:hills|climbs|ascents|inclines)\\b|\\b(?:lots|plenty|loads|tons|heaps) of (?:\\w{3,12} )?(?:hills|climbs|ups and downs|up and down|climbing)\\b|\\b(?:many|numerous|countless) (?:\\w{3,12} )?(?:hills|climbs|ups and downs)\\b|\\b(?:course|race|route|it) (?:has|have|boasts|packs) (?:plenty|lots) of (?:them|hills)\\b`,
      'gi',
    ),
    terrain: 'hilly',
    weight: 0.5,
    hedged: true,
    reach: 'formula',
    negated: { terrain: 'rolling', weight: 0.3 },
  },
  {
    pattern:
      /\b(?:the )?hills (?:just |simply |really )?(?:keep (?:on )?coming|come thick and fast|never (?:stop|end|let up)|go on (?:and on|forever)|don['’]t (?:stop|end|let up)|take (?:their|a) toll|will (?:hurt|find you out))\b|\b(?:hills|climbs) (?:a ?plenty|galore|everywhere|throughout)\b|\bthink hills\b|\bhills\W{1,3}(?:lots|loads|plenty) of (?:them|hills)\b|\bbring your (?:climbing|hill|hiking|mountain) legs\b|\bif (?:you (?:like|love) hills|hills are your thing)\b|\b(?:love|loves|embrace the|respect the) hills\b(?! of\b)|\bhill[- ](?:fest|lovers?|junkies|seekers|goats?)\b/gi,
    terrain: 'hilly',
    weight: 0.5,
    reach: 'formula',
  },
  {
    pattern:
      /\bwarn(?:ed|ing)\W{1,3}(?:it is |it['’]s |this (?:is|one is) (?:a )?|the course is )?(?:very |pretty )?hilly\b|\b(?:anything|everything) but flat\b|\b(?:far|a long way) from flat\b|\bfew(?:er)? flat (?:sections|stretches|bits|miles|metres|spots)\b/gi,
    terrain: 'hilly',
    weight: 0.65,
    reach: 'formula',
  },
];
