import type { Surface } from '../course/types';
import type { Block } from './blocks';

const MASKED =
  /\b(?:paved|greenway|asphalt|rail|bike|multi-?use|cycle|hike|walking|towpath) (?:[\w-]{1,12} )?trails?\b|\broad (?:closures?|runners?|trip|id|map|signs?)\b|\bon the road\b|\btrail(?:head|ers?)\b|\b\w+(?:trailrun|roadtrail)\w*\b|\btrail mix\b|\b(?:tiny|little|short|small) (?:bit|section|stretch) of (?:pavement|road|asphalt)\b|\b(?:shoulder|side) of the road\b/gi;
const TRAIL: readonly [RegExp, number][] = [
  [
    /\btrail (?:run|race|marathon|half|ultra|running|5k|10k|25k|50k|series|fest\w*|championships?)|\b(?:mountain|fell) (?:race|running|run|ultra|marathon)\b|\bultra[- ]?trail\b|\bskyrun\w{0,4}\b|\bskyrace\b|\bberglauf\b|\btrail(?:lauf|run)\w{0,6}\b|\bcorsa in montagna\b|\bcarreras? (?:por|de) montaña\b|\bcourse nature\b|\btrailrun\w{0,5}\b|トレイルラン/giu,
    3,
  ],
  [
    /\bsingle[- ]?tracks?\b|\bdouble[- ]?tracks?\b|\bfire (?:roads?|trails?)\b|\boff-?road\b|\bmonotraces?\b|\bsentier(?:s|i)\b|\bsenderos?\b|\bmulattier[ae]\b|\bonverhard\w{0,2}\b|\bsentieri\b|\bpěšin\w{0,3}\b|\btrails?-anteil\b|\bsingle-?trails?\b/giu,
    2,
  ],
  [
    /\btrails?\b|\bdirt\b|\broots?\b|\brocky\b|\bforest paths?\b|\bmuddy\b|\bcross[- ]country\b|\btracks and paths\b|\bbridleways?\b|\bgrass\b|\bchemins?\b|\bfootpaths?\b|\bv lese\b|\blesn[íi]\w{0,3}\b|\basphaltfrei\b/giu,
    0.8,
  ],
];
const ULTRA: readonly [RegExp, number][] = [
  [/\b(?:50|60|80|100)\s?k\b|\b(?:50|100)[ -]?mil(?:e|er|ers|es)\b|\bback ?yard ultra\b/gi, 0.5],
];
const ROAD: readonly [RegExp, number][] = [
  [
    /\broad (?:race|running|marathon|half|10k|5k|course|racing)\b|\bcourse sur route\b|\bstra(?:ß|ss)enlauf\b|\bstadtlauf\b|\bcitylauf\b|\bon (?:closed |city |quiet |paved |country )?(?:roads|streets)\b|\brecorrido urbano\b|\bcarrera urbana\b/giu,
    3,
  ],
  [
    /\bpaved\b|\bpavement\b|\basphalt\w{0,3}\b|\btarmac\b|\bcity streets\b|\bclosed (?:roads?|streets)\b|\bdowntown streets\b|\bverhard\b|\basfalt\w{0,2}\b|\basfalto\b|\broads\b|\bboulevard\b|\bcountry lanes\b/giu,
    1.5,
  ],
  [/\bstreets?\b|\bavenue\b|\b(?:blvd|ave|rd|st)\b\.?(?= )|\broad\b/giu, 0.5],
];
const TRACK =
  /\b400[- ]?m(?:et(?:er|re))? (?:[\w-]{2,12} )?(?:track|oval|tartan)\b|\b(?:athletics|running|tartan|indoor) track\b|\blaps of (?:the|a) (?:[\w-]{2,12} )?track\b/i;
const MIXED =
  /\bmulti-?terrain\b|\bmixed (?:surfaces?|terrain)\b|\bmix of (?:road|trail|paved|pavement|surfaces)\w{0,3}\b|\b(?:road|pavement|paved|asphalt)\w{0,2},? (?:and|&|\/) (?:dirt |grass |gravel )?trails?\b|\btrails? (?:and|&|\/) (?:road|pavement)s?\b/i;

const MOST_TEXT = 120_000;

/** What the race is run on, null where the page does not tell. */
export function readSurface(blocks: readonly Block[], names: readonly string[]): Surface | null {
  const heads = [
    ...names,
    ...blocks.filter((block) => block.kind === 'title' || block.level === 1).map((block) => block.text),
  ]
    .join(' \n ')
    .replace(MASKED, ' paved ');
  const body = blocks
    .filter((block) => !block.link && block.kind !== 'title' && block.level !== 1)
    .map((block) => block.text)
    .join(' \n ')
    .slice(0, MOST_TEXT);
  const text = body.replace(MASKED, ' paved ');
  const weigh = (words: readonly [RegExp, number][]) =>
    words.reduce((sum, [pattern, weight]) => {
      const inBody = Math.min(4, (text.match(pattern) ?? []).length);
      const inHeads = Math.min(1, (heads.match(pattern) ?? []).length);
      return sum + weight * (inBody + 2 * inHeads);
    }, 0);
  if (TRACK.test(text) && !MIXED.test(text)) return 'track';
  const trail = weigh([...TRAIL, ...ULTRA]);
  const road = weigh(ROAD);
  if (MIXED.test(text) && !(trail > 4 && trail > 3 * road)) return 'mixed';
  if (trail >= 1.5 && trail > 1.6 * road) return 'trail';
  if (road >= 1.5 && road > 1.6 * trail) return 'road';
  return trail >= 3 && road >= 3 ? 'mixed' : null;
}
