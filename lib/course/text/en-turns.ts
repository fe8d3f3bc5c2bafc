import type { TerrainWord } from './types';

const HILL = '(?:hill|climb|incline|slope|bump|rise|undulation|gradient|ascent)';
const HILLS =
  '(?:hills|hill climbs?|climbs|climbing|inclines|slopes|ascents?|elevation|vert|ups and downs|gradients|uphills)';
const ROLLERS = '(?:hills|climbs|inclines|rises|rollers|undulations|ups and downs|bumps|lumps)';
const SMALL =
  '(?:small|little|short|gentle|tiny|slight|minor|modest|mild|easy|low|manageable|gradual|mellow|moderate)';
const BIG =
  '(?:big|large|major|serious|long|huge|steep|tough|massive|severe|hard|brutal|real|significant|challenging|significantly hilly)';
const GOING =
  '(?:run|runs|running|raced?|held|staged?|set|sits?|takes? place|laid out|mostly|mainly|entirely|all|almost entirely|completely|largely|is|are|stays?)';
const STEADY =
  '(?:constant|continual|continuous|relentless|endless|never-ending|unending|incessant|brutal|punishing|non-?stop)';

const LABEL =
  '(?:^|[|•;,/] ?)(?:hills?|hilliness|gradients?|slopes?|elevation(?: (?:gain|change|profile))?|climb(?:s|ing)?|ascent) ?[:=–-] ?(?:very |quite |pretty )?';

/** What English pages say of hills by a comparison, a denial or a figure of speech; read before the plain words. */
export const enTurns: readonly TerrainWord[] = [
  {
    pattern: new RegExp(
      `${LABEL}(?:lots|plenty|many|steep|challenging|tough|significant|severe|hard|big|brutal)\\b|\\bterrain ?[:=–-] ?(?:\\w{3,12}, )?hills\\b|\\bhills (?:for days|for miles)\\b|\\b(?:large|huge|serious|substantial|significant|considerable|big) amount of (?:climbing|ascent|elevation|hills|vert)\\b`,
      'gi',
    ),
    terrain: 'hilly',
    weight: 0.55,
    reach: 'formula',
  },
  {
    pattern: new RegExp(
      `${LABEL}(?:some|a few|several|gentle|moderate|medium|gradual|average)\\b|\\b(?:moderate|reasonable|fair|modest) amount of (?:climbing|ascent|elevation|hills|vert)\\b|\\b(?:hilly|steep) in (?:places|parts|spots)\\b[^.;]{0,20}\\bflat\\b|\\bflat in (?:places|parts|spots)\\b[^.;]{0,20}\\b(?:hilly|steep)\\b|\\bflat(?:ish)?(?: to |/|-to-| or | – | - )(?:gently |slightly |moderately )?(?:rolling|undulating|rollers)\\b`,
      'gi',
    ),
    terrain: 'rolling',
    weight: 0.55,
    reach: 'formula',
  },
  {
    pattern: /\bhills? ?[:=] ?(?:0|zero)\b/gi,
    terrain: 'flat',
    weight: 0.6,
    reach: 'formula',
  },
  {
    pattern: /\b(?:five|six|seven|eight|nine|ten|[5-9]) (?:\w{3,12} )?(?:hills|climbs)\b(?! of)/gi,
    terrain: 'hilly',
    weight: 0.4,
    hedged: true,
    reach: 'course',
  },
  {
    pattern: new RegExp(
      `\\bnot (?:\\w{3,12} )?flat\\b,? (?:by any means,? )?(?:but|yet|though|although|and yet)\\b[^.;!?]{0,24}\\b(?:no|not|nor|nothing|neither|few|without)\\b[^.;!?]{0,24}\\b(?:hilly|${HILL}s?|steep|major|mountain\\w{0,4}|big|crazy|serious|bad|severe|tough)\\b`,
      'gi',
    ),
    terrain: 'rolling',
    weight: 0.6,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:(?:could|can)(?: no|n['’]|n)(?:o?t)? (?:be|get) (?:any |much )?(?:flatter|more (?:flat|level))|(?:does|do|will|wo)(?: no|n['’])t (?:get|come|find) (?:any |much |many )?flatter(?: than (?:this|here|ours?))?|(?:(?:would|will|would be|will be|['’]d|['’]ll|be) )?(?:struggle|hard(?:-pressed)?|difficult|impossible) to find (?:a |an |any |one )?(?:\w{3,10} )?flatter|(?:no|not an?y?|n['’]t find (?:a|many|any)|never find a) (?:\w{3,10} )?flatter|for (?:its|the) flatness|(?:flatness|flat nature) (?:of (?:the|this|our) )?(?:course|route|race|roads?)?|as level as)\b/gi,
    terrain: 'flat',
    weight: 0.75,
    reach: 'formula',
  },
  {
    pattern:
      /\bflat,?\s*(?:and|&|,)?\s*(?:it['’]s|it is|they['’]re|they are) (?:\w{3,10},? (?:and )?)?(?:fast|quick)\b|\b(?:fast|quick),?\s*(?:and|&|,)?\s*(?:it['’]s|it is|they['’]re|they are) (?:\w{3,10},? (?:and )?)?flat\b/gi,
    terrain: 'flat',
    weight: 0.75,
    reach: 'formula',
  },
  {
    pattern: new RegExp(
      `\\b${GOING}\\b(?: \\w{2,8}){0,3} (?:on|over|along|across|through) (?:an? |the |mostly |mainly |completely |almost entirely |entirely |largely |very |fairly |relatively |predominantly ){0,2}(?:flat|level)(?:,? (?:and |but )?[\\w-]{3,12}){0,2} (?:surfaces?|ground|land|terrain|fields?|farmland|countryside|fenland|airfields?|lanes|streets|tarmac|paths?|pavements?|tracks?)\\b`,
      'gi',
    ),
    terrain: 'flat',
    weight: 0.65,
    reach: 'formula',
  },
  {
    pattern: /\botherwise (?:\w{3,12} )?(?:flat|level)\b/gi,
    terrain: 'flat',
    weight: 0.6,
    hedged: true,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:no|zero) (?:real |serious |actual |big )?(?:hill ?climbing|climbing|hill work|hills?|climbs?|uphills?|mountains?)(?: (?:is|are|will be))? (?:necessary|needed|required|involved|here|whatsoever|at all|to (?:climb|tackle|worry about|contend with|slow you|speak of|conquer|negotiate|run up|face))\b|\b(?:won['’]t|will not|can['’]t|cannot|don['’]t|do not|never|wouldn['’]t) (?:find|see|meet|encounter|face|have to (?:climb|run up)|need to (?:climb|run up|worry about)|run up|hit|climb) (?:a |any |an |many |much |one |a single |even one )(?:single )?(?:hills?|climbs?|inclines?|climbing|slopes?|gradients?)\b/gi,
    terrain: 'flat',
    weight: 0.6,
    reach: 'formula',
  },
  {
    pattern: new RegExp(
      `\\b(?:just|only|but) (?:the )?(?:one|a single) ${SMALL}(?:,? (?:and |but )?\\w{4,9})? ${HILL}\\b(?! (?:for|until))`,
      'gi',
    ),
    terrain: 'flat',
    weight: 0.45,
    hedged: true,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:elevation|altitude|height|ascent|climb|climbing|vertical)(?: (?:change|gain|variation|difference))?s?(?: (?:on|of|in|along|over) (?:the|this|our) (?:[\w-]{2,12} )?(?:course|route|race|loop|trail))? (?:is|are) (?:\w{3,12} ){0,2}(?:nil|zero|none|nothing|next to nothing|not worth mentioning|close to (?:zero|nothing)|hardly worth mentioning)\b/gi,
    terrain: 'flat',
    weight: 0.55,
    reach: 'formula',
  },
  {
    pattern: new RegExp(
      `\\b(?:packed|loaded|stacked|filled|crammed|littered|stuffed|bursting|laden|rammed) with (?:[\\w-]{3,12},? (?:and )?){0,2}${HILLS}\\b|\\bmore (?:hills|climbs|climbing|elevation) than (?:you|most|any|a|your|flats?)\\b|\\b(?:${STEADY}|big|massive|steep|serious|countless|never ending) (?:ups and downs|up and down|(?:series|succession|string) of (?:[\\w-]{3,12} )?(?:hills|climbs|ups and downs))\\b`,
      'gi',
    ),
    terrain: 'hilly',
    weight: 0.6,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:courses?|routes?|races?|loops?|trails?|runs?|distances?|it|they|all(?: of (?:them|these|our \w{4,9}))?) (?:will |do |does )?(?:has|have|includes?|features?|contains?|boasts?|offers?|takes? in|packs?) (?:many |plenty of |lots of |several |some |numerous )?(?:very |really |seriously )?(?:big|tough|steep|challenging|killer|serious|hard|brutal|long|significant|major|severe|gruell?ing|punishing|relentless|testing|stiff|demanding|difficult|strenuous)(?:,? (?:and |but )?[\w-]{3,12})?(?: \([^)]{1,32}\))? (?:hills|climbs|ascents|uphills|inclines)\b/gi,
    terrain: 'hilly',
    weight: 0.5,
    hedged: true,
    reach: 'formula',
  },
  {
    pattern: new RegExp(
      `\\b(?:dotted|peppered|sprinkled|interspersed|broken up|punctuated|mixed) with (?:[\\w-]{1,12},? (?:and )?){0,3}${ROLLERS}\\b`,
      'gi',
    ),
    terrain: 'rolling',
    weight: 0.5,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:(?:is|are|was|has|have|['’]s)(?: no|n['’])t (?:a|any|one|a single|many|much|got an?) flats?(?: (?:bits?|sections?|ground|miles?|metres?|meters?|stretch(?:es)?|parts?|spots?|steps?|inch|yards?))\b|(?:not|n['’]t|never) (?:find|get|see|have|expect) (?:much|many|a lot of) flats?\b|(?:hardly|barely|scarcely|not|without) (?:even )?a (?:single )?flat (?:bit|section|mile|met(?:re|er)|stretch|part|spot|step|inch|yard|foot)|flat (?:it|this|she|the \w{4,8}) (?:is not|isn['’]t|ain['’]t)|not a flat (?:\w{4,9} )?in sight)\b/gi,
    terrain: 'hilly',
    weight: 0.6,
    reach: 'formula',
  },
  {
    pattern:
      /\bif you (?:hate|dislike|don['’]t like|do not like|are afraid of|fear|can['’]t stand)(?: the)? (?:hills|climbing|climbs)\b[^.!?]{0,50}\b(?:not (?:the|a|your)|look away|stay away|elsewhere|another|isn['’]t|give (?:it|this) a miss|wrong)\b/gi,
    terrain: 'hilly',
    weight: 0.6,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:quad|leg|lung|calf|thigh|heart|soul|ankle|knee|glute|hamstring)s?[- ](?:\w{3,11}ing) (?:[\w-]{3,10} )?(?:hills?|climbs?|climbing|ascents?|uphills?|inclines?|descents?|downhills?)\b/gi,
    terrain: 'hilly',
    weight: 0.5,
    reach: 'feature',
  },
  {
    pattern: new RegExp(
      `\\b${BIG} (?:\\([^)]{1,32}\\)|[-–—] [^-–—]{1,32} [-–—]) ?(?:[\\w-]{3,12} )?(?:hills?|climbs?|ascents?|inclines?)\\b`,
      'gi',
    ),
    terrain: 'hilly',
    weight: 0.5,
    reach: 'feature',
  },
  {
    pattern:
      /\b(?:(?:they|it|we|you|trails?|road|course|route) )?(?:go(?:es)?|climbs?|rises?) up,? (?:and )?(?:then )?(?:they|it|we|you) (?:go(?:es)?|come?s?|drops?|falls?) (?:back )?down\b|\b(?:rises?|rising|climbs?|climbing|dips?|dipping|ebbs?) and (?:falls?|falling|dips?|dipping|rises?|rising|flows?) (?:gently|gradually|all the way|throughout|along|through|over|with|across|again)\b/gi,
    terrain: 'rolling',
    weight: 0.5,
    hedged: true,
    reach: 'formula',
  },
  {
    pattern: new RegExp(
      `(?:^|[.!;:|•·–—-] )(?:a few|some|several|a couple of|a number of|a handful of|one or two|two or three|the odd) (?:(?:${SMALL}|sharp|steep|punchy|cheeky|testing|decent|nice|rolling),? (?:but |and |yet )?){0,3}${ROLLERS} (?:to (?:keep|make|test|add|spice|liven)|along the way|throughout|but|with|and|for good measure|here and there)\\b`,
      'gi',
    ),
    terrain: 'rolling',
    weight: 0.55,
    hedged: true,
    reach: 'formula',
  },
  {
    pattern: new RegExp(
      `\\b(?:a few|some|several|a couple of|a number of|a handful of|one or two|two or three|the odd|a bit of) (?:(?:${SMALL}|sharp|steep|punchy|cheeky|testing|decent|nice|rolling),? (?:but |and |yet )?){1,3}${ROLLERS}\\b|\\b(?:mild|mellow|modest|easy) ${ROLLERS}\\b`,
      'gi',
    ),
    terrain: 'rolling',
    weight: 0.55,
    reach: 'course',
  },
  {
    pattern: new RegExp(
      `\\b(?:notorious|famous|famed|known|renowned|infamous) for (?:its|the|their|our) (?:sheer )?(?:number of |many |${BIG} )?(?:hills|climbs|climbing|inclines|ascents|hilliness)\\b|\\b(?:challenged|tested|punished|humbled) by (?:the|its|our|some|these|a few|several) (?:[\\w-]{3,12} )?(?:hills|climbs|ascents|inclines)\\b|\\b(?:tough|hard|challenging|demanding|testing|difficult|slow|strenuous)\\b[^.;!?]{0,40}\\b(?:due to|because of|thanks to|given|owing to|with) (?:the|its|all the|all those|those) (?:[\\w-]{3,12} )?(?:hills|climbs|climbing|hilliness|inclines|elevation gain)\\b|\\bhilliness of\\b|\\b(?:full of|all|nothing but|just) (?:[\\w-]{3,12} )?(?:hills|climbs)(?=[.,!;:)]|$|\\s[–—-]| (?:and|but|from|all|throughout|with|on|which|so|through)\\b)|\\b(?:hills|climbs|climbing|inclines|ascents) makes? (?:for |this |it |the \\w{4,8} )[^.;,]{0,24}\\b(?:tough|hard|challenging|demanding|testing|difficult|strenuous|slow)`,
      'gi',
    ),
    terrain: 'hilly',
    weight: 0.5,
    reach: 'formula',
  },
  {
    pattern:
      /\b(?:mud|muddy \w{4,6}|stiles|water|rocks|roots|steps|sand|bogs?|rivers?)(?:,| and| &|, and) (?:some |big |steep |tough )?hills\b|\bhills(?:,| and| &|, and) (?:some |deep )?(?:mud|stiles|rocks|roots|water|steps|bogs?)\b/gi,
    terrain: 'hilly',
    weight: 0.45,
    hedged: true,
    reach: 'formula',
  },
  {
    pattern:
      /(?<!\b(?:only|just|very|extremely|but)(?: \w{3,9})? )\bslight(?:ly)? undulat(?:ions?|ing)\b|\ba (?:little|bit of|touch of|fair bit of) ups? and downs?\b|\benough (?:hills|climbs|climbing|elevation|undulations?) to (?:keep|make|test|challenge|stop)\b|\b(?:hills|climbs|inclines|ascents) (?:are|being) (?:(?!not|never)\w{3,8} )?(?:gentle|runnable|manageable|short|small|mild|moderate|modest|gradual)\b/gi,
    terrain: 'rolling',
    weight: 0.5,
    reach: 'formula',
  },
];
