import type { Surface } from '../course/types';
import type { Block } from './blocks';
import { withoutTeasers } from './teasers';

const words = (...alternatives: string[]) =>
  new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'giu');

/** Paved ways that are called trails. */
const PAVED = words(
  '(?:paved|greenway|asphalt|concrete|rail|bike|multi-?use|cycle|hike|walking|towpath) (?:[\\w-]{1,12} )?trails?',
  'road closures?',
);
/** Trails and roads that are no course. */
const MASKED = words(
  'road (?:runners?|trip|id|map|signs?|shoes|conditions|crossings?|access)',
  '(?:on|cross(?:es|ing)?|follow) the road',
  'trail(?:head|ers?)s?|trail mix',
  '\\p{L}+(?:trailrun|roadtrail)\\p{L}*',
  '(?:tiny|little|short|small) (?:bit|section|stretch) of (?:pavement|road|asphalt)',
  '(?:shoulder|side) of the road',
  '(?:parking|access|entrance|driving) [^.]{0,30}(?:dirt|gravel)',
);

type Weighed = readonly [RegExp, number];

const TRAIL: readonly Weighed[] = [
  [
    words(
      'trail (?:run|race|marathon|half|ultra|running|5k|10k|25k|50k|series|fest\\p{L}*|championships?)s?|(?:mountain|fell|hill)[- ](?:race|running|run|ultra|marathon)|ultra[- ]?trails?|sky(?:run\\p{L}{0,4}|race|marathon)',
      'berg(?:lauf|läufe|marathon)|trail(?:lauf|läufe|run)\\p{L}{0,6}|geländelauf',
      'corsa in montagna|trail running',
      'carreras? (?:por|de) montañas?|(?:recorrido|circuito|prueba|carrera) de (?:montaña|trail)',
      'course (?:nature|de montagne)|en milieu naturel',
      'corridas? (?:de|em) (?:montanha|trilha)',
      'trailrun\\p{L}{0,5}|bergloop|boscross',
      'horský (?:běh|maraton|půlmaraton)|krosový běh|běh do vrchu',
    ),
    3,
  ],
  [/トレイルラン|トレイルコース|トレラン|登山競走|山岳(?:レース|コース|マラソン)/gu, 3],
  [
    words(
      'single[- ]?(?:tracks?|trails?|treks?)|double[- ]?tracks?|fire (?:roads?|trails?)|off-?road|(?:rugged|technical) (?:trails?|terrain)',
      'trampelpfade?n?|wald(?:wege?n?|pfade?n?)|feldwege?n?|naturpfade?n?|wanderwege?n?|(?:hoch)?alpine[nrs]? (?:trails?|gelände|wege\\p{L}?)|trails?-anteil',
      'monotraces?|sentiers?|sous-bois',
      'senderos?|sendas?|caminos forestales|pistas forestales|monte a través',
      'mulattier[ae]|sentier[oi]|ambiente (?:alpino|montano)|boschi',
      'trilhas?|trilhos',
      'onverhard\\p{L}{0,2}|bospad(?:en)?|bosgrond',
      'pěšin\\p{L}{0,3}|lesn[íi] cest\\p{L}{0,3}|terénn\\p{L}{1,3}',
    ),
    2,
  ],
  [/登山道|林道|山道|未舗装|トレイル/gu, 1.5],
  [
    words(
      'trails?|dirt|gravel|roots?|rocky|forest (?:paths?|tracks?)|muddy|cross[- ]country|tracks and paths|bridleways?|grass|footpaths?|singletrack',
      'crosslauf|schotter|wiesen(?:wege?)?|asphaltfrei',
      'chemins?',
      'caminos|tierra',
      'sterrat[oaie]|strade bianche|bosc[oh]i?',
      'terra batida|estrada de terra',
      'bos|zandpad(?:en)?|grind',
      'v lese|lesn[íi]\\p{L}{0,3}',
    ),
    0.8,
  ],
];
/** Long distances are trails more often than not, but only where something else says so too. */
const ULTRA: readonly Weighed[] = [
  [words('(?:50|60|80|100)\\s?k', '(?:50|100)[ -]?mil(?:e|er|ers|es)'), 0.5],
];
const ROAD: readonly Weighed[] = [
  [
    words(
      'road (?:race|running|marathon|half|10k|5k|course|racing)s?|on (?:the )?(?:closed |city |quiet |paved |country |public |residential )?(?:roads|streets)|city run',
      'stra(?:ß|ss)enlauf|stadtlauf|citylauf|stra(?:ß|ss)enläufe',
      'course sur route|(?:circuit|parcours) urbain',
      '(?:recorrido|circuito|carrera) urban[oa]|(?:carrera|prueba|10 ?km?) en ruta',
      '(?:corsa|gara|gare) su strada|percorso (?:cittadino|urbano)',
      'corridas? de rua|percurso urbano',
      'wegwedstrijd\\p{L}{0,2}|stratenloop',
      'silniční(?:ho)? (?:běh|závod|půlmaraton|maraton)\\p{L}{0,2}',
    ),
    3,
  ],
  [/ロードレース|市街地|舗装路/gu, 3],
  [
    words(
      'paved|pavement|asphalt\\p{L}{0,6}|tarmac|bitumen|concrete|city streets|closed (?:roads?|streets)|downtown streets|roads|boulevards?|(?:country|quiet|narrow|closed) lanes|lanes closed|closed to traffic|traffic[- ]free|motorway|neighbou?rhoods?',
      'goudron\\p{L}{0,3}|bitume|sur route(?! et)',
      'asfalto|asfaltad[oa]s?|calles',
      'asfaltat[oaie]|strade(?! bianche)',
      'ruas',
      'verhard|asfalt|straten|klinkers',
      'asfaltov\\p{L}{1,3}|asfaltu|silnic\\p{L}{1,3}',
    ),
    1.5,
  ],
  [/アスファルト|舗装|公道|街道|国道|県道|都道|河川敷/gu, 1],
  // Only roads are measured for records.
  [
    words(
      '(?:USATF|IAAF|AIMS|UKA|BARR|World Athletics|Athletics Canada)[- ](?:certified|measured|accredited|labell?ed)|(?:certified|measured) (?:by|to) (?:USATF|IAAF|AIMS|UKA)|boston[- ]qualif\\p{L}{2,6}',
      'amtlich vermessen\\p{L}{0,3}|bestenlistenfähig\\p{L}{0,2}|DLV[- ]vermessen\\p{L}{0,2}',
      'label (?:FFA|régional|national|international)',
      'homologad[oa]s?',
      'omologat[oa]',
    ),
    1.5,
  ],
  [/公認コース|陸連公認|日本陸連/gu, 1],
  [
    words(
      'streets?|avenue|(?:blvd|ave|rd|st)(?=[. ])|road',
      '\\p{L}{3,16}stra(?:ß|ss)en?|fahrbahn',
      'rues?|boulevard',
      'calle|avenidas?|avda|paseo',
      'via(?= \\p{Lu})|viale|piazz(?:a|ale)|corso(?= \\p{Lu})',
      'rua|avenida',
      '\\p{L}{3,16}straat',
    ),
    0.5,
  ],
];
/** Laps of a stadium's track; a track that a start or a car park lies beside is no course. */
const TRACK =
  /\b400[- ]?m(?:et(?:er|re))? (?:[\w-]{2,12} )?(?:track|oval|tartan)\b|\b(?:on|around|of) (?:the|an?|our) (?:[\w-]{2,12} ){0,2}(?:athletics|running|tartan|indoor|stadium|all-weather) track\b|\blaps of (?:the|a) (?:[\w-]{2,12} )?track\b|\bauf der (?:400[- ]?m[- ]?|tartan|kunststoff)bahn\b|\bbahnlauf\b/i;
const HARD =
  'asphalt\\p{L}{0,6}|asfalt\\p{L}{0,4}|paved|pavement|concrete|tarmac|bitumen|bitume|goudron|chip-?seal|stra(?:ß|ss)en?|routes?(?= et | \\/)|verhard|klinkers|strada(?= [e/])|舗装路?|ロード';
const SOFT =
  'gravel|dirt|grass|crushed (?:gravel|stone|limestone|granite)|granite path|woodland|forest (?:paths?|tracks?)|schotter\\p{L}{0,5}|sand|wald\\p{L}{0,6}|feld(?:wege?n?)|wiesen?\\p{L}{0,4}|naturwege?n?|chemins?|sentiers?|terre|tierra|caminos?|senderos?|trilhas?|terra|sterrat[oaie]|sentier[oi]|onverhard|bos(?:pad(?:en)?)?|lesn\\p{L}{1,4}|polní\\p{L}{0,3}|未舗装路?|トレイル|芝';
/** A hard and a soft surface named together: "asfalto y tierra", "concrete, the rest gravel". */
const BOTH = new RegExp(
  `(?<!\\p{L})(?:(?:${HARD})(?!\\p{L})[^.!?\\n]{0,30}(?<!\\p{L})(?:${SOFT})|(?:${SOFT})(?!\\p{L})[^.!?\\n]{0,30}(?<!\\p{L})(?:${HARD}))(?!\\p{L})`,
  'iu',
);
const MIXED =
  /\bmulti-?terrain\b|\bmixed (?:surfaces?|terrain)\b|\bmix of (?:road|trail|paved|pavement|surfaces)\w{0,3}\b|\b(?:road|pavement|paved|asphalt)\w{0,2},? (?:and|&|\/) (?:dirt |grass |gravel )?trails?\b|\btrails? (?:and|&|\/) (?:road|pavement)s?\b|\b(?:circuito|recorrido|terreno) mixto\b|\bparcours mixte\b|\b(?:percorso|fondo) misto\b|\bpiso misto\b|\b(?:changes?|variety|range) (?:of|in) (?:\w{3,10} )?surfaces?\b/i;

const MOST_TEXT = 120_000;
/** From this weight on a surface is told; the other may have no more than this share of it. */
const TOLD = 1.5;
const CLEAR = 1.6;

/** What the race is run on, null where the page does not tell. Weighs the words of every language at once. */
export function readSurface(blocks: readonly Block[], names: readonly string[]): Surface | null {
  const own = withoutTeasers(blocks);
  const isHead = (block: Block) => block.kind === 'title' || block.level === 1;
  const joined = (parts: readonly string[]) =>
    parts.join(' \n ').slice(0, MOST_TEXT).replace(PAVED, ' paved ').replace(MASKED, ' - ');
  const heads = joined([...names, ...own.filter(isHead).map(({ text }) => text)]);
  const text = joined(own.filter((block) => !block.link && !isHead(block)).map((block) => block.text));
  const weigh = (weighed: readonly Weighed[]) =>
    weighed.reduce((sum, [pattern, weight]) => {
      const inBody = Math.min(4, (text.match(pattern) ?? []).length);
      const inHeads = Math.min(1, (heads.match(pattern) ?? []).length);
      return sum + weight * (inBody + 2 * inHeads);
    }, 0);
  const mixed = MIXED.test(text);
  if (TRACK.test(text) && !mixed) return 'track';
  const soft = weigh(TRAIL);
  const trail = soft > 0 ? soft + weigh(ULTRA) : 0;
  const road = weigh(ROAD);
  if (mixed && !(trail > 4 && trail > 3 * road)) return 'mixed';
  if (BOTH.test(text) && !(trail > 4 && trail > 2 * road) && !(road > 6 && road > 4 * trail)) return 'mixed';
  if (trail >= TOLD && trail > CLEAR * road) return 'trail';
  if (road >= TOLD && road > CLEAR * trail) return 'road';
  return trail >= 3 && road >= 3 ? 'mixed' : null;
}
