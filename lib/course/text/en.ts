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

const COURSE =
  'course|route|race|marathon|half|loop|circuit|profile|terrain|run|5k|10k|15k|50k|ultra|track|path|event|layout|lap|parkrun|topography|elevation|trails?|roads?|towpath|out[- ]and[- ]back|rail[- ]trail|promenade|lanes';
const ADVERB =
  '(?:(?:very|super|so|pretty|quite|really|extremely|completely|totally|entirely|absolutely|mostly|mainly|largely|generally|virtually|relatively|essentially|predominantly|basically|fairly|almost|nearly|reasonably|practically|overall|pancake|dead|table|incredibly|perfectly|gently|primarily|comparatively|remarkably|exceptionally|beautifully|famously|notoriously)[- ])';

/** English. */
export const en: ReadingLanguage = {
  code: 'en',
  cue: /flat|level|lump|\brises?\b|hill|roll|undulat|mountain|climb|ascen|descen|elevation|\bgain|\bloss|\bnet\b|\bdrop|\bvert|incline|\bups\b|up and down|steep|summit|\bloop|out[- ]and[- ]back|lollipop|altitude|\bfell\b|\bsky|\d\s?(?:ft|feet|foot|['’′]|m\b|met)|D\+|\bhm\b|(?:hundred|thousand) (?:feet|met)|same (?:place|spot|point|location|area|park)/i,
  masks: [
    // Other senses of the words.
    /\bflat[- ](?:rate|fee|price|cost|charge|racing|races?\b(?! course)|\d|box|screen|tyres?|tires?|soda|coke|cola|land|iron|top|bed|pack|file|white|shoes?|back|lay|feet|foot(?:ed)?|out(?!-))\b/gi,
    /\b(?:your|fix|in|lies?|lay|fell?|falls?|fold(?:s|ed)?) flat\b|\b(?:got|get|had|fix) a flat\b/gi,
    /\b(?:\d+\s?mm|zero|shoe|heel[- ]to[- ]toe|gear|bag|baggage|luggage|car|kid|passenger|price|gel|water|food|package|packet|last minute|supply)[- ]drops?\b/gi,
    /\bdrop(?:s|ped|ping)?[- ]?(?:bags?|offs?|out|outs|box(?:es)?|down menu|by|in\b(?!\s+elevation)|zones?|points?|your|us|from the (?:race|field)|it|them|me|a (?:line|note|message))\b/gi,
    /\b(?:rolling|wave)[- ](?:start|starts|admission|basis|road|closures?|enrollment|registration|street|stock|stone|stones|closing|re-?opening|lane)\b/gi,
    /\b(?:keep|get|got|start|started|ball|let's|good times?|cameras?) rolling\b(?! (?:hills?|terrain))|\b(?:are|be) rolling (?:out|up|in|into|along)\b/gi,
    /\bhill(?:s)? (?:sprints?|repeats?|training|workouts?|intervals?|climb (?:championship|cars?))\b/gi,
    /\bover the hill\b|\bhills? to (?:die|climb) on\b|\buphill battle\b|\bdown ?hill from (?:here|there)\b|\bpeak (?:season|performance|fitness|hours?|week|training)\b|\bmountain (?:bikes?|biking|bikers?|time|standard time|daylight time|goats?|dew|house|view|lions?|laurel)\b|\bmountains? of\b|\bcapitol hill\b/gi,
    /\b(?:price|cost|fee|entry|registration)s?\b[^.]{0,20}\b(?:climbs?|rises?|increases?|goes? up|go up)\b/gi,
    /\b(?:climb|rise|step|move|fund)[- ]?(?:ing|s)? (?:to fame|through the ranks|the (?:rankings?|ladder|leaderboard|podium))\b|\bfundrais\w{1,5}\b/gi,
    /\b(?:trails|path) (?:is|are) level\b|\bsteep discount\w{0,2}\b|\b(?:elevation|climb(?:ing)?|hill) (?:chart|map|profile map)s?\b/gi,
    // Names: a capital before or after. Case matters, so no i flag.
    /\b[A-Z][\w'’]{1,20} (?:Flats|Hills?|Mountains?|Mtn\.?|Peaks?|Ridge|Heights|Downs|Summit|Rolling Hills|Valley)(?: [A-Z][\w'’]{0,20}){0,3}/g,
    /\b(?:Flat|Hill|Hills|Hilly|Mountain|Mount|Mt\.?|Ridge|Summit|Rolling|Peak|Downhill|Valley|Level) (?!(?:Course|Route|Profile|Race|Terrain|Marathon|Half|And|Fast|Trail Race|Loop|Hills|Running|Run|Finish|Start|Trails)\b)[A-Z][\w'’]{1,20}(?: (?:Rd|Road|St|Street|Ave|Avenue|Dr|Drive|Ln|Lane|Way|Creek|Park|Trail|Club|Runners|Striders|Harriers|School|Church)\b\.?)?/g,
    /\b\w{2,15} (?:track club|striders|harriers|runners|road runners)\b/gi,
    /\b(?:hill|mountain|summit|ridge|flat|peak|valley) (?:street|st|road|rd|avenue|ave|lane|drive|dr|parkway|high school|elementary|school|church|hotel|lodge|parking|park|campground|inn|center|centre|resort|brewery|brewing|winery|farm)\b/gi,
  ],
  course: new RegExp(`\\b(?:${COURSE})s?\\b`, 'i'),
  part: new RegExp(
    [
      '\\b(?:first|second|third|last|final|next|middle|opening|closing|initial|remaining|early|latter|front|back)\\s+(?:[\\w-]{1,12}\\s+){0,2}?(?:half|third|quarter|miles?|km|kms|kilomet(?:er|re)s?|sections?|parts?|portions?|stretch|climbs?|hills?|bit|few|couple|\\d{1,3}(?:\\.\\d{1,2})?\\s?(?:k|km|miles?|m)\\b|quarter-mile|half-mile)',
      '\\b(?:miles?|km|kilomet(?:er|re)s?|mi\\.?)\\s+(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|mark)',
      '\\b\\d{1,2}(?:st|nd|rd|th)\\s+(?:mile|km|kilomet)',
      '\\b(?:mile|km)[- ]?(?:marker|mark)',
      '\\bhalf-?way\\b|\\bmid-?(?:point|way|race)\\b',
      '\\b(?:sections?|portions?|stretch(?:es)?|segments?|parts)\\b',
      '\\b(?:flat|flatter|downhill|uphill|fast|level)\\s+(?:start|finish(?:ing)?|section|stretch|mile|spots?|parts?|ending)',
      '\\b(?:start|finish|finale|ending|beginning|end)\\s+(?:is|are|on|drops|area|line|straight)\\b',
      '\\bstarts?\\s+(?:flat|downhill|uphill|with|out|off)\\b',
      '\\b(?:until|before|after)\\s+(?:the|mile|you|that|this|crossing|turning|leaving|passing)\\b',
      '\\bto the (?:top|summit|finish|turn)\\b',
      '\\bpart of the (?:course|route|race)\\b|\\bone (?:mile|km) (?:of|from|in)\\b',
      '\\b(?:walk|stroll|drive|shuttle|bus|cycle)\\b',
      '\\bbridge\\b|\\boverpass\\b|\\bramp\\b',
    ].join('|'),
    'i',
  ),
  elsewhere:
    /\b(?:compared|comparison|(?<!\b(?:more|less|fewer|greater|longer|larger|other|better|older|rather|higher) )than|unlike|other (?:races?|courses?|marathons?|events?|runs?|halfs?)|another (?:race|course|marathon)|usual(?:ly)?|in a normal year|previous(?:ly)?|last year|prior years?|in the past|years? past|old course|former course|if you(?:'re| are)? (?:want|like|prefer|looking|love|after|need|think|expect|live)|instead of|rather than|as opposed to|qualif\w{2,8}|whereas|would|wish|prefer|looking for|train(?:ing|ed)?|prepar(?:e|ing|ation)|practi[cs]e|my|I|I'm|I've|yesterday|last week|next week|other states|flatlanders?|such as (?!this)|treadmill|myth|doubled?)\b/,
  current:
    /\b(?:this (?:year|edition|time)|new (?:course|route|for)|(?:is|are) now|now (?:has|have|at|stands)|current(?:ly)?|updated|as of 20\d\d|becomes?)\b/i,
  hedge:
    /\b(?:mostly|mainly|largely|generally|virtually|relatively|essentially|predominantly|basically|fairly|almost|nearly|reasonably|practically|primarily|comparatively|pretty|quite|somewhat|slightly|gently|mildly|moderately|some|few|occasional|several|small|little|minor|gentle|slight)[\s-]+(?:\w{1,12}[\s-]+){0,2}$/i,
  concession:
    /\b(?:but|though|although|however|except(?:ion)?|apart from|aside from|yet|despite|other than|save for|with (?:a|one|some|the odd|only|just|a couple))\b/i,
  negation:
    /(?:\b(?:not|no|never|without|hardly|neither|nor|isn['’]?t|aren['’]?t|wasn['’]?t|won['’]?t|doesn['’]?t|don['’]?t|ain['’]?t|nothing|none|zero|far from|anything but|free of|lack of|little to no|(?<!\ba )(?:very |relatively )?little|(?<!\b(?:a|next|last|first) )few|minimal|few if any|avoids?|by no means|cannot be called)\b)["“'‘’”\s]*(?:(?:a|an|any|the|your|have|has|much|many|entirely|all|exactly|quite|really|very|so|completely|absolutely|particularly|especially|considered|be|is|what|you['’]d call|typical|single|real|serious|significant|major|big|huge|large|steep|tough|long|nasty|killer|monster|fast|easy|quick|of|pancake|those|just|perfectly|strictly|,)["”’'\s,]+){0,5}["“'‘]?$/i,
  terrain: [
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
  ],
  downhill: [
    /^(?:a )?(?:mostly|primarily|predominantly|mainly|almost all|nearly all|overall) down ?hill(?=[,.!]| with| and| point| course| race|$)/gi,
    /\bnet[- ](?:downhill|down|elevation (?:loss|drop)|loss|negative|drop|descent)\b(?! payments?)/gi,
    /\b(?:primarily|predominantly|significantly|mostly|mainly|largely|almost entirely|entirely|all|fully|steadily|gradually|gently|overall|mildly|slightly)(?: a)?,? down ?hill (?:course|race|run|route|marathon|half|all the way|from start to finish|point[- ]to[- ]point)\b/gi,
    /\b(?:course|race|route|marathon|it) (?:is|runs|goes|trends|[\w-]{2,8} is) (?:primarily|predominantly|significantly|mostly|mainly|largely|almost entirely|entirely|all|steadily|gradually|gently|slightly|mildly|overall|generally|net) down ?hill\b(?! (?:for|from|to|until|through|at|on|in|over)\b)/gi,
    /\b(?:fast,? |scenic,? |beautiful,? |gentle,? |gradual,? |gradually,? |steady )down ?hill (?:course|race|route|marathon|half)\b|\bdown ?hill (?:course|race|marathon course|half marathon course|route)\b|\ball down ?hill\b|\bdown ?hill all the way\b/gi,
    /\bin the aggregate,? (?:it['’]?s |it is )?down ?hill\b|\boverall,? (?:the course |it )?(?:is )?(?:descends|downhill|drops)\b|\b(?:drops?|dropping|descends?|descending|loses|losing)\b[^.;]{0,40}\bfrom start to finish\b/gi,
  ],
  circular:
    /\b(?:(?:course|route|race|marathon|half|10k|5k|it) is (?:an?|one) (?:[\w-]{2,14} ){0,3}(?:loop|out[- ]and[- ]back|lollipop|figure[- ](?:of[- ])?eight)|(?:loop|looped|out[- ]and[- ]back|lollipop|lapped) (?:course|route|format)|(?:starts? and finish(?:es)?|start and end|begins? and ends?|start[-/ &]+finish) (?:at|in|on|are|near) the same|net (?:elevation )?(?:change|gain|drop)[^.]{0,12}\b(?:zero|0)\b)/i,
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
  startHeight:
    /(?:\b(?:start(?:s|ing|ed)?|begins?|beginning)(?: line| point| area)?\b(?:\s*[:|=–-]?\s*(?:elevation|altitude|height|is|at|of|an|a|the|about|approximately|around|over|just|nearly|just over|in|from|above|high|:|\||=|~)){0,7}|\bfrom (?:an? |the )?(?:start(?:ing)? )?(?:elevation|altitude|height) (?:of|at)(?: about| around| over| nearly| approximately)?)\s*[:|=~]?\s*$/i,
  finishHeight:
    /(?:\b(?:finish(?:es|ing)?|ends?|ending)(?: line| point| area)?\b(?:\s*[:|=–-]?\s*(?:elevation|altitude|height|is|at|of|an|a|the|about|approximately|around|over|just|nearly|just over|down|in|:|\||=|~)){0,7}|\bto (?:an? |the )?(?:final |finish(?:ing)? |ending )?(?:elevation|altitude|height) (?:of|at)(?: about| around| over| nearly| approximately)?)\s*[:|=~]?\s*$/i,
  laps: /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twice)\s*(?:x|×|times)?\s*(?:(?:identical|full|complete|equal|a|the|\d{1,2}(?:\.\d{1,3})?[- ]?(?:miles?|km|k|mi)|mile|km|around|round)\s+){0,3}(?:laps|loops|circuits|times around)\b/i,
  lapAfter: /^[- ]?(?:\w{1,10} ){0,1}(?:lap(?:s|ped)?|loops?|circuits?|yards?)\b/i,
  lapBefore:
    /\b(?:laps?|loops?|yards?)(?: is| are| of|:|,)?(?: a| an| about| approximately| exactly| just over| just under| course of)?\s*$/i,
  numbers: {
    one: 1,
    twice: 2,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    thousand: 1000,
  },
  belongsTo: /^[^.;,\d]{0,32}?\b(?:for|on|in|over)\s+(?:the\s+)?$/i,
  yes: /^(?:yes|yep|yeah|absolutely|definitely|correct|very|it is|it's)\b/i,
  no: /^(?:no|nope|not|definitely not|hardly)\b/i,
};
