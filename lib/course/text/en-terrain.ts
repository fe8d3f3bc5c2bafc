import type { TerrainWord } from './types';

/** What English pages call the course. */
export const COURSE =
  'course|route|race|marathon|half|loop|circuit|profile|terrain|run|5k|10k|15k|50k|ultra|track|path|event|layout|lap|parkrun|topography|elevation|trails?|roads?|towpath|out[- ]and[- ]back|rail[- ]trail|promenade|lanes';
const ADVERB =
  '(?:(?:very|super|so|pretty|quite|really|extremely|completely|totally|entirely|absolutely|mostly|mainly|largely|generally|virtually|relatively|essentially|predominantly|basically|fairly|almost|nearly|reasonably|practically|overall|pancake|dead|table|incredibly|perfectly|gently|primarily|comparatively|remarkably|exceptionally|beautifully|famously|notoriously)[- ])';

/** English words for the class of a course, the whole formulas first: what one has read the next leaves alone. */
export const enTerrain: readonly TerrainWord[] = [
  {
    pattern:
      /\b(?:flat(?:test)?,?\s*(?:and|&|\+|'n'|n|,)\s*(?:\w{1,10},? (?:and )?)?(?:fast|quick|speedy)|(?:fast|quick|speedy),?\s*(?:and|&|\+|'n'|n|,)\s*(?:\w{1,10},? (?:and )?)?flat)\b/gi,
    terrain: 'flat',
    weight: 0.8,
    reach: 'formula',
    negated: { terrain: 'rolling', weight: 0.4 },
  },
  {
    pattern: new RegExp(
      `\\bflat(?:test)?(?:,? (?:and|but|yet|&)? ?[\\w-]{1,14}){0,3}[, ]+(?:${COURSE})s?\\b`,
      'gi',
    ),
    terrain: 'flat',
    weight: 0.75,
    reach: 'formula',
    negated: { terrain: 'rolling', weight: 0.4 },
  },
  {
    pattern:
      /\b(?:pancake|pan|billiard[- ]table|table[- ]top|dead|board)[- ]flat\b|\bflat as a pancake\b|\bflat profile\b|\bno perceptible inclines?\b/gi,
    terrain: 'flat',
    weight: 0.85,
    reach: 'formula',
    negated: { terrain: 'rolling', weight: 0.45 },
  },
  {
    pattern: new RegExp(`\\b${ADVERB}{0,2}(?:flat(?:test)?|near-flat)\\b(?!-)`, 'gi'),
    terrain: 'flat',
    weight: 0.65,
    reach: 'course',
    negated: { terrain: 'rolling', weight: 0.4 },
  },
  {
    pattern: /\bflat-?t?ish\b/gi,
    terrain: 'flat',
    weight: 0.5,
    reach: 'course',
    negated: { terrain: 'rolling', weight: 0.4 },
  },
  {
    pattern: new RegExp(
      `\\b${ADVERB}{0,2}level (?:course|route|loop|path|terrain|surface)\\b|(?<=\\b(?:course|route|terrain|path) is )${ADVERB}{0,2}level\\b(?! with)`,
      'gi',
    ),
    terrain: 'flat',
    weight: 0.55,
    reach: 'course',
  },
  {
    pattern:
      /\b(?:(?:elevation|altitude) (?:changes?|gain|variation)|hills|climbs|inclines) (?:is|are) (?:very |quite |pretty |only |really )?(?:minimal|negligible|slight|small|low|few|insignificant|almost non-existent|nonexistent)\b/gi,
    terrain: 'flat',
    weight: 0.5,
    reach: 'formula',
  },
  {
    pattern:
      /\bhills are (?:relentless|constant|endless|tough|steep|brutal|challenging|never-ending|long)\b/gi,
    terrain: 'hilly',
    weight: 0.5,
    reach: 'feature',
  },
  {
    pattern: /\b(?:[1-9]\d|dozens of) (?:\w{3,12} )?(?:hills|climbs)\b/gi,
    terrain: 'hilly',
    weight: 0.5,
    reach: 'formula',
  },
  {
    pattern:
      /\bmix(?:ture)? of (?:[\w-]{2,12},? ){0,2}(?:ascents|climbs|uphills?|ups|hills|flats?|flat)\b[^.;]{0,40}\b(?:descents|downhills?|downs|flats?|hills|climbs)\b/gi,
    terrain: 'rolling',
    weight: 0.55,
    reach: 'formula',
  },
  {
    pattern: /\b(?:expect|be (?:prepared|ready) for)(?: some| a few)? hills\b|\blumpy\b/gi,
    terrain: 'rolling',
    weight: 0.5,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:(?:changes?|variations?|gain) in (?:elevation|altitude|height)|elevation (?:changes?|gain|variation)|climbs?|inclines?)\b/gi,
    terrain: 'hilly',
    weight: 0,
    reach: 'course',
    negated: { terrain: 'flat', weight: 0.5 },
  },
  {
    pattern:
      /\bflat(?:ish)?(?:,| and| to|\/|-to-| or|, with| with)? ?(?:some |gently |slightly |a few |moderately |mildly )?(?:rolling|undulating|rollers|undulations)\b/gi,
    terrain: 'rolling',
    weight: 0.6,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:rolling (?:hills?|terrain|course|route|country|countryside|roads?|farmland|trails?|lanes?|landscape|half|marathon|loop|profile|single ?track|fire roads?)|rollers|rolling,? (?:and |but )?[\w-]{2,12} (?:course|hills?|terrain|route|trails?))\b/gi,
    terrain: 'rolling',
    weight: 0.7,
    reach: 'formula',
  },
  {
    pattern:
      /\bundulating\b|\bundulations?\b|\bgentle (?:hills?|inclines?|climbs?|rises?|slopes?|ups and downs)\b|\bups and downs\b(?! of)|\b(?:some|a few|occasional|a couple of|several|small|moderate) (?:(?!serious|big|steep|tough|major|challeng|long|hard|brutal|killer|signific)\w{2,10} )?(?:hills?|inclines?|climbs?|rises)\b|\b(?:a bit|slightly|mildly|moderately|gently|somewhat) hilly\b/gi,
    terrain: 'rolling',
    weight: 0.6,
    reach: 'course',
  },
  {
    pattern: /\b(?:is|are|be|it's|and|but|gently) rolling\b|^rolling\b/gi,
    terrain: 'rolling',
    weight: 0.55,
    reach: 'course',
  },
  {
    pattern: /\bhilly\b(?! (?:and|or) flat)/gi,
    terrain: 'hilly',
    weight: 0.75,
    reach: 'course',
    negated: { terrain: 'flat', weight: 0.4 },
  },
  {
    pattern:
      /\b(?:(?:very|really|pretty|extremely|seriously|brutally|super|relentlessly) hilly|hilly (?:and [\w-]{2,14} )?(?:course|route|race|terrain|marathon|half|trails?|loop|10k|5k|circuit|profile)|(?:up and down|climbing or descending|up or down) the (?:whole|entire) (?:race|way|course)|one of the (?:hilliest|toughest climbs)|hilliest|hill after hill|never flat|nothing but hills|constant(?:ly)? (?:climbing|hills|up and down)|relentless(?:ly)? (?:hills|climbing|climbs)|(?:tough|challenging|hard), hilly)\b/gi,
    terrain: 'hilly',
    weight: 0.85,
    reach: 'formula',
    negated: { terrain: 'flat', weight: 0.4 },
  },
  {
    pattern:
      /\b(?:(?:big|tough|steep|challenging|killer|serious|hard|brutal|long|monster|significant|major|severe|grueling|gruelling|punishing|relentless|testing|stiff|sharp|lots of|plenty of|many|numerous|countless|famous|infamous|nasty)(?:,? (?:and )?[\w-]{2,12}){0,2} (?:hills?|climbs?|ascents?|uphills?|inclines?|climbing))\b/gi,
    terrain: 'hilly',
    weight: 0.5,
    reach: 'feature',
    negated: { terrain: 'flat', weight: 0.45 },
  },
  {
    pattern:
      /\b(?<!\b(?:one|a|single|tiny|small|little|only|slight)\s(?:\w{1,10}\s)?)(?:hills?|climbs|uphills?)\b/gi,
    terrain: 'rolling',
    weight: 0.2,
    reach: 'feature',
    negated: { terrain: 'flat', weight: 0.55 },
  },
  {
    pattern:
      /\b(?:mountainous (?:course|terrain|route|race|trails?|loop|ultra|marathon|run)|mountain (?:race|running|course|marathon|ultra|run|terrain|trail race)|sky ?(?:race|running|marathon)|vertical k(?:ilomet(?:er|re))?|(?:\d|two|three|four|five|six|seven|several|many|multiple) (?:big|major|huge|massive|brutal) (?:mountain )?(?:climbs|ascents|summits|passes|peaks)|(?:to|over) the summit of|getting steeper all the way|above (?:the )?tree ?line|(?:over|across|crosses|climbs) (?:two|three|four|five|several|\d) (?:high )?(?:mountain )?passes|climbs? (?:several|two|three|four|five) (?:mountains|peaks|summits))\b/gi,
    terrain: 'mountainous',
    weight: 0.6,
    reach: 'formula',
  },
  {
    pattern: /\bmountainous\b(?! (?:areas?|regions?|parts|places|country))/gi,
    terrain: 'mountainous',
    weight: 0.55,
    reach: 'course',
  },
  {
    pattern: /\bfell (?:race|running|run)\b/gi,
    terrain: 'hilly',
    weight: 0.4,
    reach: 'formula',
  },
];
