import { enFigures } from './en-figures';
import { enFormulas } from './en-formulas';
import { COURSE, enScope, enTerrain } from './en-terrain';
import { enTurns } from './en-turns';
import type { ReadingLanguage } from './types';

/** English. */
export const en: ReadingLanguage = {
  code: 'en',
  cue: /flat|level|lump|slope|gradient|munro|wainwright|corbett|fourteener|14er|categor|\bcat\b|up or (?:going |running )?down|inclination|\bpeaks|\brises?\b|hill|roll|undulat|mountain|climb|ascen|descen|elevation|\bgain|\bloss|\bnet\b|\bdrop|\bvert|incline|\bups\b|up and down|\bup,? (?:or |and |then )?down|roller-?\s?coaster|\bbumps?\b|warn|steep|summit|\bloop|out[- ]and[- ]back|lollipop|altitude|\bfell\b|\bsky|\d\s?(?:ft|feet|foot|['’′]|m\b|met|vm\b)|D\+|\bhm\b|(?:hundred|thousand) (?:feet|met)|same (?:place|spot|point|location|area|park)/i,
  masks: [
    // Other senses of the words.
    /\bflat[- ](?:[$€£]|rate|fee|price|cost|charge|racing|races\b|race (?:meeting|card|season|day|horse)|\d(?!\d{0,2}(?:\.\d{1,3})?[- ]?(?:laps?|loops?|circuits?|km?|mi|miles?|mile)\b)|box|screen|tyres?|tires?|soda|coke|cola|iron|top|bed|pack|file|white|shoes?|back|lay|feet|foot(?:ed)?|out(?!-))\b/gi,
    // What the course is but for one hill: "except for the hill at the start the course is flat".
    /\b(?:except(?:ing)? for|apart from|aside from|other than|save for|with the exception of)\b[^,;.:]{3,60}?(?= (?:the|this|our) (?:\w{2,12} )?(?:course|route|race|loop|run)\b)/gi,
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
    /\b(?!\d)\w{2,15} (?:track club|striders|harriers|runners|road runners)\b/gi,
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
    /\b(?:compared|comparison|(?<!\b(?:more|less|fewer|greater|longer|larger|other|better|older|rather|higher) )than|unlike|other (?:races?|courses?|marathons?|events?|runs?|halfs?)|another (?:race|course|marathon)|usual(?:ly)?|in a normal year|previous(?:ly)?|last year|prior years?|in the past|years? past|old course|former course|if you(?:'re| are)? (?:want|like|prefer|looking|love|after|need|think|expect|live)|instead of|rather than|as opposed to|qualif\w{1,8}|whereas|would|wish|prefer|looking for|train(?:ing|ed)?|prepar(?:e|ing|ation)|practi[cs]e|my|I|I'm|I've|yesterday|last week|next week|other states|flatlanders?|such as (?!this)|treadmill|myth|doubled?)\b/,
  current:
    /\b(?:this (?:year|edition|time)|new (?:course|route|for)|(?:is|are) now|now (?:has|have|at|stands)|current(?:ly)?|updated|as of 20\d\d|becomes?)\b/i,
  hedge:
    /\b(?:mostly|mainly|largely|generally|virtually|relatively|essentially|predominantly|basically|fairly|almost|nearly|reasonably|practically|primarily|comparatively|pretty|quite|somewhat|slightly|gently|mildly|moderately|some|few|occasional|several|small|little|minor|gentle|slight)[\s-]+(?:\w{1,12}[\s-]+){0,2}$/i,
  concession:
    /\b(?:but|though|although|however|except(?:ion)?|apart from|aside from|yet|despite|other than|save for|with (?:a|one|some|the odd|only|just|a couple))\b/i,
  negation:
    /(?:\b(?:not|no(?![,:;]| [–—-])|never|without|hardly|neither|nor|isn['’]?t|aren['’]?t|wasn['’]?t|won['’]?t|doesn['’]?t|don['’]?t|ain['’]?t|nothing|none|zero|far from|anything but|free of|lack of|little to no|(?:(?:very|relatively|so|too|precious) little|(?<=(?:^|[,;:.(–—-]\s?|\b(?:has|have|had|with|is|are|there['’]s|involves?|includes?|features?|contains?|but|and|or|offers?|of|its|requires?|be|means?|gives?|sees?) ))little)|(?<!\b(?:a|next|last|first) )few|minimal|barely|scarcely|low(?:est)?|negligible|insignificant|limited|modest|slight|devoid of|few if any|avoids?|by no means|cannot be called)\b)["“'‘’”\s]*(?:(?:a|an|any|the|your|have|has|much|many|entirely|all|exactly|quite|really|very|so|too|as|overly|terribly|remotely|hugely|all that|in any way|at all|completely|absolutely|particularly|especially|considered|be|is|what|it|to|that|this|expect|think|going|hint of|mention of|sign of|bit of|way of|notable|noticeable|appreciable|substantial|considerable|net|total|overall|you['’]d call|typical|single|real|serious|significant|major|big|huge|large|steep|tough|long|nasty|killer|monster|fast|easy|quick|of|pancake|those|just|perfectly|strictly|,)["”’'\s,]+){0,5}["“'‘]?$/i,
  terrain: [...enTurns, ...enFormulas, ...enTerrain],
  terrainScope: enScope,
  downhill: [
    /^(?:a )?(?:mostly|primarily|predominantly|mainly|almost all|nearly all|overall) down ?hill(?=[,.!]| with| and| point| course| race|$)/gi,
    /\bnet[- ](?:downhill|down|elevation (?:loss|drop)|loss|negative|drop|descent)\b(?! payments?)/gi,
    /\b(?:primarily|predominantly|significantly|mostly|mainly|largely|almost entirely|entirely|all|fully|steadily|gradually|gently|overall|mildly|slightly)(?: a)?,? down ?hill (?:course|race|run|route|marathon|half|all the way|from start to finish|point[- ]to[- ]point)\b/gi,
    /\b(?:course|race|route|marathon|it) (?:is|runs|goes|trends|[\w-]{2,8} is) (?:primarily|predominantly|significantly|mostly|mainly|largely|almost entirely|entirely|all|steadily|gradually|gently|slightly|mildly|overall|generally|net) down ?hill\b(?! (?:for|from|to|until|through|at|on|in|over)\b)/gi,
    /\b(?:fast,? |scenic,? |beautiful,? |gentle,? |gradual,? |gradually,? |steady )down ?hill (?:course|race|route|marathon|half)\b|\bdown ?hill (?:course|race|route|marathon|half(?! (?:of|mile))|10k|5k)\b|\b(?:course|route|race|marathon|half) is (?:an? )?(?:\w{3,10} )?(?:gradual|gradually|steady|steadily|gentle|gently|fast|slight|slightly|long|all|continuous)(?:ly)? down ?hill(?: \w{3,8})? from (?!(?:mile|km|the (?:first|start of))\b)|(?<!\bthen (?:it['’]?s |it is )?)\ball down ?hill\b(?! (?:back|home|after|until|once|for|to (?:the|our|your) (?:finish|line|end|turn))|,? from (?!(?:the )?(?:start|beginning|top to|here)))|\bdown ?hill all the way\b/gi,
    /\b(?:gradual|steady|gentle|constant|continuous|long|smooth)(?:,? \w{4,10})? (?:descent|down ?hill|drop|decline) (?:all the way )?(?:from (?:the )?start to (?:the )?finish|the (?:whole|entire) way|all the way)\b|\b(?:course|race|route|marathon|half) (?:then )?(?:(?:steadily|gradually|gently|continuously) descends|descends (?:steadily|gradually|gently|continuously))\b(?=[^.;]{0,50}\b(?:to (?:the|its) finish|from (?:the )?start|throughout|all the way|the whole way))/gi,
    /\bin the aggregate,? (?:it['’]?s |it is )?down ?hill\b|\boverall,? (?:the course |it )?(?:is )?(?:descends|downhill|drops)\b|\b(?:drops?|dropping|descends?|descending|loses|losing)\b[^.;]{0,40}\bfrom start to finish\b/gi,
  ],
  circular:
    /\b(?:(?:course|route|race|marathon|half|10k|5k|it) is (?:an?|one) (?:[\w-]{2,14} ){0,3}(?:loop|out[- ]and[- ]back|lollipop|figure[- ](?:of[- ])?eight)|(?:loop|looped|out[- ]and[- ]back|lollipop|lapped) (?:course|route|format)|(?:starts? and finish(?:es)?|start and end|begins? and ends?|start[-/ &]+finish) (?:at|in|on|are|near) the same|net (?:elevation )?(?:change|gain|drop)[^.]{0,12}\b(?:zero|0)\b)/i,
  ...enFigures,
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
  yes: /^(?:(?:oh )?(?:yes|yep|yeah)|absolutely|definitely|certainly|correct|indeed|very|pretty much|sure|you bet|it (?:sure|certainly|definitely|really) is)\b|^(?:it is|it['’]s|they are)(?=[,.!]|$)/i,
  many: /\b(?:lots|plenty|many|loads|tons|big|tough|steep|very)\b/i,
  no: /^(?:no|nope|not|none|definitely not|hardly|there (?:are|is)(?:n['’]t| not| no| none)\b|what hills)\b/i,
};
