import type { TerrainScope, TerrainWord } from './types';

/** What English pages call the course. */
export const COURSE =
  'course|route|race|marathon|half|loop|circuit|profile|terrain|run|5k|10k|15k|50k|ultra|track|path|event|layout|lap|parkrun|topography|elevation|trails?|roads?|towpath|out[- ]and[- ]back|rail[- ]trail|promenade|lanes|miler|distance|route map|towpaths|seafront|sea front|waterfront|boardwalk|pathway|footpath|bike path|circuits|airfield|runway|cycleway|bikeway|greenway|levee|prom|esplanade|embankment';
const ADVERB =
  '(?:(?:very|super|so|pretty|quite|really|extremely|completely|totally|entirely|absolutely|mostly|mainly|largely|generally|virtually|relatively|essentially|predominantly|basically|fairly|almost|nearly|reasonably|practically|overall|pancake|dead|table|incredibly|perfectly|gently|primarily|comparatively|remarkably|exceptionally|beautifully|famously|notoriously|wonderfully|moderately|slightly|fully|pan|pleasantly|seriously|deceptively|mercifully|more or less|by and large|all|just about|as good as)[- ])';

/** English words for the class of a course, the whole formulas first: what one has read the next leaves alone. */
export const enTerrain: readonly TerrainWord[] = [
  {
    pattern:
      /\b(?:very |extremely |brutally |relentlessly )?steep (?:and [\w-]{3,12} )?(?:course|route|race|circuit|loop)\b|\bhillier than (?:you|it|most|expected)\b/gi,
    terrain: 'hilly',
    weight: 0.5,
    reach: 'formula',
  },
  {
    pattern:
      /(?<!\b(?:race|run|marathon),? (?:and |then |or )?an? )\b(?:fell (?:race|running|run|runners?)|hill (?:races?|running race))\b(?!,? (?:and|or|then|followed by) an? \w{3,12} (?:race|run)\b)/gi,
    terrain: 'hilly',
    weight: 0.5,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:barely|hardly|scarcely|not|without|never) (?:even )?an? (?:single )?(?:hill|incline|climb|slope|bump|rise) (?:in sight|to (?:speak of|be (?:seen|found)|climb)|on|in|along|anywhere|at all)\b|\bhill-?free\b|\bhills?: (?:none|zero|nil)\b|\b(?:elevation|elev\.?|altitude|climb|ascent|vertical)(?: (?:gain|change|difference|profile))?s?:\s{0,3}(?:very |extremely )?(?:minimal|negligible|none|nil|little|low|slight|flat)\b(?! (?:of|to|at))/gi,
    terrain: 'flat',
    weight: 0.6,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:nothing (?:is |about (?:it|this|the \w{3,8}) is )?(?:remotely )?flat|(?:no|never|(?:very |precious )?little|hardly any|barely any|barely a|scarcely any|not much|zero|few|without any|don['’]?t expect (?:any|much)) (?:\w{3,8} )?flats?(?: (?:bits?|sections?|ground|miles?|stretch(?:es)?|parts?|spots?|land|running|terrain|areas?))?(?! (?:course|route|race|or fast|and))|never flat|(?:always|constantly|either|forever) (?:going |running )?up(?:hill)? or (?:going |running )?down(?:hill)?)\b/gi,
    terrain: 'hilly',
    weight: 0.6,
    reach: 'formula',
  },
  {
    pattern:
      /\bif you (?:like|love|enjoy|want|fancy|relish|are (?:after|looking for)|['’]re (?:after|looking for)) (?:[\w-]{1,12} ){0,3}(?:hills|climbing|climbs|hilly \w{3,10})\b[^.!?]{0,40}\b(?:this (?:is|race|one)|you(?:['’]ll| will) (?:love|enjoy)|for you|look no further)\b/gi,
    terrain: 'hilly',
    weight: 0.6,
    reach: 'formula',
  },
  {
    pattern:
      /\bif you (?:like|love|enjoy|want|fancy|need|are (?:after|looking for)|['’]re (?:after|looking for)) (?:[\w-]{1,12},? ){0,5}flat\b[^.!?]{0,50}\b(?:this (?:is|race|one)|you(?:['’]ll| will) (?:love|enjoy)|for you|look no further)\b/gi,
    terrain: 'flat',
    weight: 0.6,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:mix(?:ture)?|combination|blend|variety|range|balance) of (?:[\w-]{2,12},? ){0,3}(?:ascents|climbs|climbing|uphills?|ups|hills|hilly|rolling|undulating|inclines|flats?|level)\b[^.;]{0,40}\b(?:descents|downhills?|downs|flats?|hills|hilly|climbs|inclines|rollers|undulat\w{3,5}|rolling)\b|\b(?:flats? (?:sections? |stretches )?(?:and|&|\+|mixed with|combined with|interspersed with|plus) (?:a few |some |short |small |gentle )?(?:hills|hilly \w{4,10}|climbs|rollers|inclines)|(?:hills|hilly|climbs) (?:and|&|\+) flats?)\b(?! (?:and|&) fast)/gi,
    terrain: 'rolling',
    weight: 0.55,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:flat|level)(?: as it gets| as (?:a|any) \w{3,10} can (?:be|get))|(?<=\bas )flat as\b|\bflat-as-a-pancake\b|\b(?:pan|pancake|billiard|table|arrow|ruler|mill ?pond)-?flat\b/gi,
    terrain: 'flat',
    weight: 0.85,
    reach: 'formula',
    negated: { terrain: 'rolling', weight: 0.45 },
  },
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
      `\\bflat(?:test)?(?:,? (?:and|but|yet|&)? ?(?!(?:first|second|third|last|final|next|opening|closing|middle|the|our|while|whereas|than|with|is|are|for|on|in|of|through|along|over|at|to|by|from|around)\\b)[\\w-]{1,14}){0,3}[, ]+(?!(?:first|last|final) )(?:${COURSE})s?\\b`,
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
    pattern: new RegExp(
      `\\b(?<!\\b(?:some|any|more|bits? of|plenty of|stretch(?:es)? of|sections? of) )${ADVERB}{0,2}(?:flat(?:test)?|near-flat)\\b(?!-)`,
      'gi',
    ),
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
    pattern:
      /\b(?<!-)level (?:course|route|loop|path|terrain|surface)\b|(?<=\b(?:course|route|terrain|path) is (?:\w{2,12} ){0,2})level\b(?! with)/gi,
    terrain: 'flat',
    weight: 0.55,
    reach: 'course',
  },
  {
    pattern:
      /\b(?:(?:elevation|altitude|height|ascent|climbing|vertical|inclination)(?: (?:changes?|gains?|variations?|differences?|profile))?|hills|climbs|inclines|slopes|gradients|climbing)(?: (?:on|of|in|along|for|over|throughout) (?:the|this|our) (?:[\w-]{2,12} )?(?:course|route|race|loop|trail))? (?:is|are) (?:\w{3,12} ){0,2}(?:minimal|negligible|minor|slight|small|low|few|insignificant|non-?existent|gentle and few|barely noticeable|hardly noticeable)\b/gi,
    terrain: 'flat',
    weight: 0.5,
    reach: 'formula',
  },
  {
    pattern:
      /\bhills (?:that |which )?(?:will |to )?(?:test|challenge|punish|break|await|sap|sting|bite)\b|\b(?:quad|leg|lung|calf)-?(?:crushing|burning|busting|sapping|breaking|shredding) (?:hills?|climbs?|ascents?)\b|\b(?:hills|climbs|ascents|inclines|gradients) (?:are|can be|get) (?:(?!not|never|neither|n['’]t)\w{3,10} )?(?:relentless|constant|endless|tough|steep|brutal|challenging|never-ending|long|hard|demanding|testing|punishing|big|numerous|plentiful|many)\b/gi,
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
      /\b(?:hills?,? (?:and |more )?(?:hills|more hills)|expect (?:plenty of |lots of |many |big |steep |tough |serious )?hills\b(?! but)|(?:be|get|come) (?:prepared|ready) for (?:the |plenty of |lots of |many |big |steep |tough |serious )?(?:hills|climbing|climbs))\b/gi,
    terrain: 'hilly',
    weight: 0.5,
    hedged: true,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:expect|be (?:prepared|ready) for) (?:some|a few|a couple of) (?:[\w-]{3,12} )?(?:hills|climbs|inclines)\b|\blump(?:y|ier)\b|\b(?:course|route|it|race) (?:has|have|includes|features|contains|does have) (?:its |the )?(?:hills|rolling)\b/gi,
    terrain: 'rolling',
    weight: 0.5,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:(?:changes?|variations?|gain) in (?:elevation|altitude|height|gradient)|(?<!\b(?:low|slight|modest|limited) )(?:elevation|altitude|height)(?! (?:changes?|gain|variation|difference|chart|map|profile|data|info|loss|drop|of|above|at|has|figure)|\s*[:|=\d])|(?:elevation|altitude|height) (?:changes?|gains?|variations?|differences?)(?! (?:chart|map|profile|data|info|loss|drop|of|above|at|has|figure)|\s*[:|=\d])|vertical gain|ascent|climbing(?! (?:on|over|the|up|walls?|frames?|gear|equipment|onto|in|through))|gradients?|slopes|climbs?|inclines?)\b/gi,
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
      /\bundulat(?:ing|es?|ions?)\b|\b(?:course|route|road|trail|terrain|path)s? (?:gently |slowly )?rolls?\b|\bgentle (?:hills?|inclines?|climbs?|rises?|slopes?|ups and downs)\b|\bups and downs\b(?! of)|\b(?:some|a few|occasional|a couple of|several|small|moderate) (?:(?!serious|big|steep|tough|major|challeng|long|hard|brutal|killer|signific)\w{2,10} )?(?:hills?|inclines?|climbs?|rises)\b|\b(?:a bit|slightly|mildly|moderately|gently|somewhat) hilly\b/gi,
    terrain: 'rolling',
    weight: 0.6,
    reach: 'course',
  },
  {
    pattern:
      /\b(?:is|are|be|it['’]s|and|but|or|[a-z]{3,13}ly|slight|to|bit|very|more|pretty|some) rolling\b(?! (?:up|out|in|along|down)\b)|(?:^|: ?)rolling\b|\brolling,? (?=but|with|and)/gi,
    terrain: 'rolling',
    weight: 0.55,
    reach: 'course',
  },
  {
    pattern:
      /\b(?:(?:very|really|pretty|extremely|seriously|brutally|super|relentlessly) hilly|hilly(?:,? (?:and |but |yet )?(?!(?:the|our|while|whereas|than|with|is|are|for|first|second|third|last|final|next|miles?|section|part|of|in|at|on|near|half of|start|finish|end)\b)[\w-]{2,14}){0,3} (?:course|route|race|terrain|marathon|half|trails?|loop|10k|5k|circuit|profile|run|ultra|miler|one|paths?|roads?|lanes|challenge|test|affair|outing|event|tracks?|bridleways?|footpaths?|singletrack|laps?)|(?:up and down|climbing or descending|up or down) the (?:whole|entire) (?:race|way|course)|(?:one of )?the (?:hilliest|toughest climbs)|hilliest|\bhilly and (?:tough|challenging|hard|demanding)|(?:tough|hard|challenging|demanding|testing|difficult|strenuous|scenic|beautiful),? (?:and|but) hilly|hill after hill|never flat|nothing but hills|constant(?:ly)? (?:climbing|hills|up and down)|relentless(?:ly)? (?:hills|climbing|climbs)|(?:tough|challenging|hard), hilly)\b/gi,
    terrain: 'hilly',
    weight: 0.85,
    reach: 'formula',
    negated: { terrain: 'flat', weight: 0.4 },
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
      /\b(?:(?:big|tough|steep|challenging|killer|serious|hard|brutal|long|monster|significant|major|severe|grueling|gruelling|punishing|relentless|testing|stiff|sharp|lots of|plenty of|many|numerous|countless|famous|infamous|nasty|a lot of|loads of|tons of|substantial|considerable|massive|huge|epic|merciless|lung-busting|leg-sapping|quad-busting|strenuous|arduous|demanding|formidable|daunting|vicious|wicked|gnarly|never-ending|endless|relentless)(?:,? (?:and )?[\w-]{2,12}){0,2} (?:hills?|climbs?|ascents?|ascent|uphills?|inclines?|climbing|gradients?|vert)|(?:significant|substantial|considerable|plenty of|lots of|a lot of|loads of|tons of|serious|huge|massive|major|dramatic|extreme|big|challenging|real) (?:elevation|vertical|altitude|height)(?: (?:gain|changes?|profile))?(?! (?:chart|map|data|loss|drop))|steep (?:in places|in parts|sections|slopes|ground|terrain|trails?|paths?|up and down))\b/gi,
    terrain: 'hilly',
    weight: 0.5,
    reach: 'feature',
    negated: { terrain: 'flat', weight: 0.45 },
  },
  // The letters of the class are capitals: "categorised as" is none.
  {
    pattern:
      /\b(?:FRA )?(?:[Cc]ategor(?:y|ised)|CATEGORY|[Cc]at\.?|CAT\.?|[Cc]lass(?:ified)?|[Gg]raded?)(?: (?:as|is))?[: ]{1,2}(?:an? )?["'“‘]?A ?(?:[SML]|[Ss]hort|[Mm]edium|[Ll]ong)\b/g,
    terrain: 'mountainous',
    weight: 0.6,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:FRA )?(?:[Cc]ategor(?:y|ised)|CATEGORY|[Cc]at\.?|CAT\.?|[Cc]lass(?:ified)?|[Gg]raded?)(?: (?:as|is))?[: ]{1,2}(?:an? )?["'“‘]?[BC] ?(?:[SML]|[Ss]hort|[Mm]edium|[Ll]ong)\b/g,
    terrain: 'hilly',
    weight: 0.6,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:up-?hill[- ](?:only|race|running|run|marathon|half|mile|challenge)|(?:entirely|all|exclusively|100\s?%|purely|solely|only|straight|steadily|continuously|constantly) up-?hill(?! (?:from|for|until|to mile)\b)|hill[- ]climb (?:race|run|running|challenge|half)|(?:run|race) (?:straight )?(?:to|up|up to) the (?:very )?(?:summit|top) of (?:the )?(?:mount|mt|mountain|peak)|vertical (?:challenge|race|mile|sprint|run)|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|many) (?:munros|corbetts|wainwrights|fourteeners|14ers|three-thousanders|mountains|summits|peaks)|high (?:mountain|alpine) (?:passes|trails?|ridges?|terrain|course|route)|(?:huge|massive|monstrous|enormous|epic) (?:mountain )?(?:climbs|ascents|vert)|as much (?:mountain )?(?:elevation|vert|vertical|climbing|ascent) as (?:possible|you can)|base to (?:the )?summit|(?:rugged|steep|high) mountain (?:trails?|terrain|paths?|course|ridges?))\b/gi,
    terrain: 'mountainous',
    weight: 0.55,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:mountainous (?:course|terrain|route|race|trails?|loop|ultra|marathon|run)|mountain (?:race|running (?:race|event|course|challenge|championships?|experience)|course|marathon|ultra|run|terrain|trail race)|sky ?(?:race|running|marathon)|vertical k(?:ilomet(?:er|re))?|(?:\d|two|three|four|five|six|seven|several|many|multiple) (?:big|major|huge|massive|brutal) (?:mountain )?(?:climbs|ascents|summits|passes|peaks)|(?:to|over) the summit of|getting steeper all the way|above (?:the )?tree ?line|(?:over|across|crosses|climbs) (?:two|three|four|five|several|\d) (?:high )?(?:mountain )?passes|climbs? (?:several|two|three|four|five) (?:mountains|peaks|summits))\b/gi,
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
    pattern:
      /\b(?<!\b(?:one|a|single|tiny|small|little|only|slight)\s(?:\w{1,10}\s)?)(?:hills?|climbs|uphills?)\b/gi,
    terrain: 'rolling',
    weight: 0.2,
    reach: 'feature',
    negated: { terrain: 'flat', weight: 0.55 },
  },
];

/** How far an English word that narrows, denies or points elsewhere reaches. */
export const enScope: TerrainScope = {
  part: new RegExp(
    [
      '\\b(?:first|second|third|last|final|next|middle|opening|closing|initial|remaining|early|latter|front|back)\\s+(?:[\\w-]{1,12}\\s+){0,2}?(?:half|third|quarter|miles?|km|kms|kilomet(?:er|re)s?|sections?|parts?|portions?|stretch|climbs?|hills?|bit|few|couple|laps?|loops?|\\d{1,3}(?:\\.\\d{1,2})?\\s?(?:k|km|miles?|m)\\b|quarter-mile|half-mile)(?! marathons?)',
      '\\b(?:miles?|km|kilomet(?:er|re)s?|mi\\.?)\\s+(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|mark)',
      '\\b\\d{1,2}(?:st|nd|rd|th)\\s+(?:mile|km|kilomet)|\\b(?:mile|km)[- ]?(?:marker|mark)',
      '\\bhalf-?way\\b|\\bmid-?(?:point|way|race)\\b|\\bat first\\b|\\binitially\\b|\\b(?:early|later) on\\b|\\bto begin with\\b|\\btowards? the end\\b|\\b(?:at|near) the (?:start|end|finish|beginning)\\b',
      '\\b(?:sections?|portions?|stretch(?:es)?|segments?|parts)\\b',
      '\\b(?:flat|flatter|downhill|uphill|fast|level)\\s+(?:start|finish(?:ing)?|section|stretch|mile|spots?|parts?|ending|bits?)',
      '\\b(?:start|finish|finale|ending|beginning|end)\\s+(?:is|are|on|drops|area|line|straight)\\b',
      '\\bstarts?\\s+(?:flat|downhill|uphill|with|out|off)\\b',
      '\\b(?:until|before|after)\\s+(?:the|mile|you|that|this|crossing|turning|leaving|passing)\\b',
      '\\bto the (?:finish|turn)\\b',
      '\\bpart of the (?:course|route|race)\\b|\\bone (?:mile|km) (?:of|from|in)\\b',
      '\\b(?:walk|stroll|drive|shuttle|bus|cycle|jog)\\s+(?:[\\w-]{2,10}\\s+){0,2}?(?:to|from|back|up|is|along|between)\\b',
      '\\b(?:car parks?|parking|camp ?sites?|camping|campgrounds?|showgrounds?|start area|finish area|(?:spectators?|wheelchairs?|viewing) (?:areas?|points?|spots?|access|zones?|routes?|paths?|entrance)|for (?:the )?spectators|warm[- ]?up)\\b',
      '\\b(?:bridge|overpass|ramp) (?:is|are|has|climb|rise)',
      '\\b(?:village|hq|headquarters|field|campsite|venue|area) (?:is|are|sits) (?:\\w{4,9} )?on\\b|\\b(?:nestled|tucked|situated|located|surrounded by)\\b',
    ].join('|'),
    'i',
  ),
  clause:
    /\b(?:[Cc]ompared|[Cc]omparison|(?<!\b(?:more|less|fewer|greater|longer|larger|other|better|older|rather|higher) )than|[Uu]nlike|other (?:races?|courses?|marathons?|events?|runs?|halfs?)|another (?:race|course|marathon)|(?:our|the|its|their) sister|usual(?:ly)?|[Ii]f you(?:['’]re| are)? (?:want|like|prefer|looking|love|after|need|think|expect|live|enjoy|fancy)|[Ii]nstead of|[Rr]ather than|as opposed to|would|wish|prefer|[Ll]ooking for|[Tt]rain(?:ing|ed)?(?! (?:run|race)\b)|[Pp]repar(?:e|ing|ation)|[Pp]racti[cs]e|[Mm]y|I|I'm|I've|I’ve|[Ss]eries (?:includes?|features?|consists|comprises)|(?:[Ss]wap|[Ff]orget|[Bb]ored|[Tt]ired|[Ss]ick|[Ff]ed up|[Dd]itch|[Ee]scape|[Ll]eave|[Gg]oodbye|[Gg]one are|[Nn]ot another|[Aa]void)(?: (?:the|your|those|all|these|of|with|behind|to|usual|boring|same|old))*(?=\s{1,3}…)|must (?:already )?have (?:completed|run|finished)|have (?:already )?(?:completed|finished|run) (?:an?|at least|one)|your (?:long|easy|weekly|daily|local) (?:runs?|roads?|miles|routes?)|[Tt]ry to|recommend(?:ed)? (?:walking|running|hiking|training)|(?:[Bb]ike|[Bb]iking|[Cc]ycl(?:e|ing)|[Ss]wim(?:ming)?|[Rr]ide|[Kk]ayak|[Pp]addle|[Rr]un) (?:leg|split|section of the triathlon)s?|other states|flatlanders?|such as (?!this)|treadmill|myth|doubled?)\b/,
  sentence:
    /\b(?:in a normal year|previous(?:ly)?|last year(?:['’]s)?|prior years?|in the past|years? past|old (?:\w{3,10} )?(?:course|route)|former (?:\w{3,10} )?(?:course|route)|yesterday|last week|next week|until (?:19|20)\d\d|used to be|no longer)\b/i,
  offer:
    /^\W{0,3}(?:(?:are|were) you )?(?:looking for|searching for|in search of|want(?:ing)?|fancy|after|ready for|up for|chasing|hoping for|why not|do you (?:like|love|want|fancy|need)|need|love|like)\b/i,
  pronoun:
    /^\W{0,3}(?:[\w’' ]{1,32}[,:] )?(?:it|it['’]s|this|these|they|both|all|expect|you(?:['’]ll)?|there (?:is|are)|the (?:whole|entire) (?:thing|lot))\b/i,
  piece:
    /\b(?:first|last|final|opening|closing|next|penultimate)\s+(?:[\w-]{1,9}\s+){0,2}?(?:mile|km|kilomet(?:er|re)|stretch|section|\d{3,4}\s?m|straight|quarter)\b|\b(?:mile|km) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)|\b(?:finish|start)(?:ing)?(?: (?:straight|area|line))?(?: is| are)\b/i,
  aside: new RegExp(
    [
      `^\\W{0,3}(?:(?:and|but|while|as|so|because|since|although|unlike) )?(?:(?:the|our|your|my|this|all|most|much|some|rest|of) ){0,4}(?:(?!(?:${COURSE})s?\\b)[\\w’'-]{2,14} ){0,2}(?:car parks?|parking|camp ?sites?|camping|campgrounds?|show ?grounds?|(?:event |playing |sports |school |race )?fields?|venue|hall|pavilion|towns?|city|county|village|region|state|country(?:side)?|landscape|area|surroundings|neighbou?rhood|access|walk|drive|shuttle|bus|approach(?: road)?|warm[- ]?up|training|practice|sister (?:race|event)|swim|bike|cycl(?:e|ing)|kids?|child(?:ren)?['’]?s?|toddlers?|juniors?)\\b(?! (?:marathon|half|10k|5k|race|parkrun|ultra)\\b)[^.,;:]{0,40}?\\b(?:is|are|was|were|has|have|gets?|can be|will be|looks?)\\b(?: [\\w-]{1,12}){0,3}\\s*$`,
      `\\b(?:roads?|routes?|path|walk|drive|way|lane|track|ride|journey) (?:to|from|into|between) (?:the |our )?(?:\\w{3,12} )?(?:venue|start|finish|station|car parks?|village|town|hq|headquarters|registration|hotel|event)\\b[^.,;:]{0,24}?\\b(?:is|are|was|has|have|gets?|can be|will be)\\b(?: [\\w-]{1,12}){0,3}\\s*$`,
    ].join('|'),
    'i',
  ),
  takesBack:
    /\b(?:hill|climb|steep|slope|incline|ascen|uphill|undulat|roll(?:ing|s|ers)\b|flat|ups? and downs?|elevation|gradient|mountain|bumps?\b|lump|drag|tough|hard\b|demanding|challeng|(?:un)?relent|deceptive|brutal|grind)/i,
  itself: {
    opens:
      /^\W{0,3}(?:[\w’' ]{1,32}[,:] )?(?:it|this|the (?:whole|entire) (?:thing|lot))(?:['’]s| is| will be| has| features| remains?| stays?| tends| can (?:best )?be| undulates| rolls| includes| offers| boasts| climbs)\b/i,
    others:
      /\b(?:park|travel|camp|accommodation|hotel|venue|regist|direction|getting|shuttle|shirt|medal|swag|weather|spectat|train|bike|cycl|swim|about (?:us|the club)|contact|volunteer)/i,
  },
};
