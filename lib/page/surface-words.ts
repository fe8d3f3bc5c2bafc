/** Matches any of the alternatives as whole words, in any case. */
export const words = (...alternatives: string[]) =>
  new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'giu');

export type Weighed = readonly [pattern: RegExp, weight: number];

/** Paved ways that are called trails. */
export const PAVED = words(
  '(?:greenway|asphalt|concrete|rail|bike|multi-?use|cycle|towpath) (?:[\\w-]{1,12} )?trails?',
  'paved,? (?:[\\w-]{1,12} ){0,3}trails?',
  'road closures?',
);

/** Trails and roads that are no course. */
export const MASKED = words(
  'road (?:runners?|trip|id|map|signs?|shoes|conditions|crossings?|access)',
  '(?:on|cross(?:es|ing)?|follow) the road',
  'trail(?:head|ers?)s?|trail mix',
  '(?:hike|walking) (?:[\\w-]{1,12} )?trails?',
  '(?:road (?:or|and) )?trail(?:[- ]running)? shoes',
  'ejército de tierra',
  '\\p{L}+(?:trailrun|roadtrail)\\p{L}*',
  '(?:tiny|little|short|small) (?:bit|section|stretch) of (?:pavement|road|asphalt)',
  '(?:shoulder|side) of the road',
  '(?:parking|access|entrance|driving) [^.]{0,30}(?:dirt|gravel)',
  '(?:than|unlike|no|without|avoid\\p{L}{0,3}|instead of|rather than|away from|off) (?:any |the |on |a |an )?(?:paved |busy |main |public )?(?:roads|pavement|asphalt|tarmac|concrete|trails?)',
  'grass ?roots|track (?:your|the|runners?|record|and field|& field)|gravel (?:bike|ride|race|cycling)s?',
  'letter of trail|trail ?blaz\\p{L}{2,4}|gran[ds]? (?:route|ruta)|(?:feuille|en) (?:de )?route|route 66',
);

/** Whose line tells the way there, or where to leave a car or a tent: no course. */
export const THE_WAY_THERE =
  /(?<!\p{L})(?:(?:free|limited|ample|on-?site|overnight|spectator) parking|car parks?|parking (?:is|will|lot|lots|area|areas|fee)|directions (?:from|to)|exit \d|accommodation|hotels?|campground|anfahrt|parkplätze?|parkmöglichkeit\p{L}{0,2}|autobahn|parkeren|parkeergelegenheid|stationnement|se garer|aparcamientos?|alojamiento|parcheggi\p{L}{0,2}|uscita autostrada|estacionamento|parkování)(?!\p{L})|駐車場|最寄り/iu;

export const TRAIL: readonly Weighed[] = [
  [
    words(
      'trail (?:run|race|marathon|half|ultra|running|5k|10k|25k|50k|series|fest\\p{L}*|championships?)s?|(?:mountain|fell|hill)[- ](?:race|running|run|ultra|marathon)|ultra[- ]?trails?|sky(?:run\\p{L}{0,4}|race|marathon)',
      'off[- ]?road (?:race|run|running|course|route|half|marathon|5k|10k|event|series)|cross[- ]country (?:race|course|run|league|championships?)|(?:entirely|all|mostly|mainly|primarily|completely|100\\s?%) (?:on )?(?:off[- ]?road|trails?|dirt|unpaved|single ?track)',
      'berg(?:lauf|läufe|marathon)|trail(?:lauf|läufe|run)\\p{L}{0,6}|geländel[aä]uf\\p{L}{0,3}|waldl[aä]uf\\p{L}{0,2}|cross-?l[aä]uf\\p{L}{0,2}|querfeldein\\p{L}{0,5}|panoramatrail|naturlauf',
      'corsa in montagna|trail running|corsa campestre|eco-?trail',
      'carreras? (?:por|de) montañas?|(?:recorrido|circuito|prueba|carrera) de (?:montaña|trail)|campo a trav[eé]s|carreras? de trail',
      'courses? (?:pédestres? )?(?:nature|de montagne)|en milieu naturel|courses? en montagne|trail (?:court|long|découverte|nocturne)',
      'corridas? (?:de|em|na) (?:montanha|trilhas?|natureza|serra)|corta[- ]mato|trail (?:curto|longo)',
      'trailrun\\p{L}{0,5}|bergloop|boscross|bosloop|crossloop|veld(?:loop|cross)|natuurloop|strandloop',
      'horský (?:běh|maraton|půlmaraton)|krosový běh|běh do vrchu|přespolní běh|terénní běh',
    ),
    3,
  ],
  [
    /スカイ(?:ラン|レース|マラソン)|トレイルラン|トレイルコース|トレラン|登山競走|山岳(?:レース|コース|マラソン)|クロスカントリー|クロカン/gu,
    3,
  ],
  [
    words(
      'single[- ]?(?:tracks?|trails?|treks?)|double[- ]?tracks?|two[- ]?tracks?|fire (?:roads?|trails?)|off[- ]?road|(?:rugged|technical) (?:trails?|terrain)|(?:dirt|gravel|grass|grassy|forest|woodland|field|farm|jeep|logging|sand|sandy|muddy|mountain|horse|bridle|unsealed|unpaved|cinder) (?:paths?|tracks?|trails?|roads?|lanes)|crushed (?:gravel|stone|limestone|granite)|unpaved|unsealed|bridleways?|moorland|stiles?|sand dunes|tow-?paths?|stream crossings?|river crossings?',
      'trampelpfade?n?|wald(?:wege?n?|pfade?n?|boden)|feld(?:wege?n?|weg)|naturpfade?n?|naturwege?n?|wanderwege?n?|(?:hoch)?alpine[nrs]? (?:trails?|gelände|wege\\p{L}?)|trails?-anteil|forst(?:wege?n?|stra(?:ß|ss)en?)|schotter(?:wege?n?|stra(?:ß|ss)en?|pisten?)|kies(?:wege?n?)|unbefestigt\\p{L}{0,2}|wurzel\\p{L}{0,8}|steige?n?',
      'monotraces?|sentiers?|sous-bois|chemins (?:forestiers|ruraux|de terre|de halage|empierrés|carrossables?|creux)|pistes? forestières?|sentes|singles?(?= techniques)|chemins de randonnée',
      'senderos?|sendas?|(?:caminos?|pistas?) (?:forestal(?:es)?|rural(?:es)?|vecinal(?:es)?|de tierra|agrícolas?)|monte a través|veredas?|barro|cauces?',
      'mulattier[ae]|sentier[oi]|ambiente (?:alpino|montano)|boschi|sottobosco|carrarecc\\p{L}{1,2}|strad[ae] (?:forestali?|bianc(?:a|he)|sterrat[ae]|poderali?)',
      'trilhas?|trilhos|picadas?|estrad(?:a|as|ão) de (?:terra|chão)|terra batida|caminhos (?:rurais|florestais|de terra|ruins|pedestres)|desfiladeiros?',
      'onverhard\\p{L}{0,2}|half-?verhard\\p{L}{0,2}|bospad(?:en)?|bosgrond|bosweg(?:en)?|zandpad(?:en)?|grindpad(?:en)?|veldweg(?:en)?|duinen|single-?tracks?',
      'pěšin\\p{L}{0,3}|lesn[íi]\\p{L}{0,3} (?:cest|stez|pěšin)\\p{L}{0,3}|polní\\p{L}{0,3} cest\\p{L}{0,3}|terénn\\p{L}{1,3}|šotolin\\p{L}{1,3}',
    ),
    2,
  ],
  [/登山道|林道|山道|未舗装|トレイル|砂利道|不整地|あぜ道|ダート|砂浜/gu, 1.5],
  [
    words(
      'trails?|dirt|gravel|roots?|rocky|muddy|mud|cross[- ]country|tracks and paths|grass|footpaths?|woodlands?|canyons?|ridge ?lines?|scrambl\\p{L}{1,3}',
      'schotter|wiesen?(?:wege?n?)?|asphaltfrei|pfade?n?|gelände',
      'chemins?|boue|forêt',
      'caminos|tierra|grava|bosques?',
      'sterrat[oaie]|bosc[oh]i?|prati|argin[ei]|crinal[ei]',
      'montanh(?:a|as|oso)|riachos?|córregos?',
      'bos|grind|heide|modder',
      'v lese|lesn[íi]\\p{L}{0,3}|kros\\p{L}{0,3}',
    ),
    0.8,
  ],
  // Parks and towns are called after woods too.
  [words('forests?|woods'), 0.4],
];

/** Long distances are trails more often than not, but only where something else says so too. */
export const ULTRA: readonly Weighed[] = [
  [words('(?:50|60|80|100)\\s?k', '(?:50|100)[ -]?mil(?:e|er|ers|es)'), 0.5],
];

export const ROAD: readonly Weighed[] = [
  [
    words(
      'road (?:race|running|marathon|half|10k|5k|course|racing|relay|mile)s?|on (?:the )?(?:fully |quiet |rural )?(?:closed |city |quiet |paved |country |public |residential |sealed |rural |main )?(?:roads|streets)|city run|through the streets|(?:entirely|all|mostly|mainly|completely|fully|100\\s?%) (?:on )?(?:paved|tarmac|asphalt|road|pavement|sealed|concrete)',
      '(?:auto|toll) road|autodrom[oe]|speedway|race ?track|rennstrecke',
      '(?:stra(?:ß|ss)en|stadt|city|altstadt)(?:lauf|läufe\\p{L}?)|gesperrten stra(?:ß|ss)en|(?:komplett|durchgehend|vollständig|ausschließlich|überwiegend|zu 100 %) (?:asphaltiert\\p{L}{0,2}|auf asphalt)',
      '(?:course|10 ?km|semi(?:-marathon)?|épreuve)s? sur route|hors[- ]stade|(?:circuit|parcours|semi-marathon) urbain|100\\s?% (?:route|bitume)|entièrement (?:goudronné|sur route|bitumé)',
      '(?:recorrido|circuito|carrera|prueba) urban[oa]|(?:carrera|prueba|10 ?km?|maratón) (?:en|de) (?:ruta|calle)|por las (?:principales )?calles|totalmente asfaltado',
      '(?:corsa|gara|gare) su strada|percorso (?:cittadino|urbano)|interamente (?:asfaltat[oa]|su asfalto)|(?:vie|strade) (?:cittadine|del centro|della città)',
      'corridas? de (?:rua|estrada)|(?:provas?|regras|atletismo) de (?:rua|estrada)|percurso urbano|pelas ruas',
      'wegwedstrijd\\p{L}{0,2}|stra(?:ten|at)loop|stadsloop|cityloop|wegrace',
      'silniční(?:ho)? (?:běh|závod|půlmaraton|maraton)\\p{L}{0,2}|ulicemi',
    ),
    3,
  ],
  [/ロードレース|市街地|舗装路|幹線道路|目抜き通り|シティマラソン/gu, 3],
  [
    words(
      'paved|pavements?|sealed (?:roads?|paths?|surfaces?|tracks?|trails?)|chip-?seal|tarred|asphalt\\p{L}{0,6}|tarmac|bitumen|concrete|city streets|closed (?:roads?|streets)|downtown streets|roads|boulevards?|(?:country|quiet|narrow|closed|rural) lanes|lanes closed|closed to traffic|traffic[- ]free|motorway|neighbou?rhoods?|sidewalks?|bike lanes?|traffic islands|(?:road|street|lane|traffic) closures|city cent(?:re|er)|intersections|police escort',
      'stra(?:ß|ss)ensperrung\\p{L}{0,2}|innenstadt|radweg(?:e|en)?|asphaltstrecke',
      'goudron\\p{L}{0,3}|bitumé?e?|enrobé|macadam|sur route(?! et)|circulation (?:coupée|interdite|fermée)',
      'asfalto|asfaltad[oa]s?|calles|casco urbano|cortes? de tráfico|tráfico cortado',
      'asfaltat[oaie]|strade(?! (?:bianche|sterrate|forestali))|centro storico|chius[aeo] al traffico',
      'ruas|paralelepípedos?|trânsito (?:cortado|interditado|bloqueado|condicionado)',
      'verhard|verharde|asfalt|straten|klinkers|fietspad(?:en)?|verkeersvrij',
      'asfaltov\\p{L}{1,3}|asfaltu|silnic\\p{L}{1,3}|dlažb\\p{L}{1,2}',
    ),
    1.5,
  ],
  [/アスファルト|舗装|公道|街道|国道|県道|都道|市道|車道|交通規制|大通り|河川敷/gu, 1],
  // Only roads are measured for records.
  [
    words(
      '(?:USATF|IAAF|AIMS|UKA|BARR|World Athletics|Athletics Canada)[- ](?:certified|measured|accredited|labell?ed|licen[cs]ed)|(?:certified|measured) (?:by|to) (?:USATF|IAAF|AIMS|UKA|the Association of)|boston[- ]qualif\\p{L}{2,6}|(?:UKA|AIMS|accurately|officially) (?:course )?measure(?:d|ment)|(?:certified|measured|accredited) (?:course|route|distance|marathon|half|10k|5k)|course measurers?|wheelchair (?:race|athletes|division|entrants)',
      'amtlich vermessen\\p{L}{0,3}|bestenlistenfähig\\p{L}{0,2}|DLV[- ]vermessen\\p{L}{0,2}|(?:offiziell|AIMS|genau) vermessen\\p{L}{0,2}',
      'label (?:FFA|régional|national|international)|mesuré(?:e)? (?:officiel\\p{L}{0,6}|FFA)|qualificatif',
      'homologad[oa]s?',
      'omologat[oa]',
      'gecertificeerd\\p{L}{0,1}|officieel (?:op)?gemeten',
      'certifikovan\\p{L}{1,3}',
    ),
    1.5,
  ],
  [/公認コース|陸連公認|日本陸連|公認(?:マラソン|大会|レース)/gu, 1],
  [
    words(
      'streets?|avenue|highways?|(?:blvd|ave|rd|st)(?=[. ])|road',
      '\\p{L}{3,16}stra(?:ß|ss)en?|fahrbahn',
      'rues?|boulevard',
      'calle|avenidas?|avda|avd|paseo',
      'via(?= \\p{Lu})|viale|piazz(?:a|ale)|corso(?= \\p{Lu})',
      'rua|avenida',
      '\\p{L}{3,16}straat',
    ),
    0.5,
  ],
  [/道路|沿道/gu, 0.5],
];

/** Laps of a stadium's track; a track that a start or a car park lies beside is no course. */
export const TRACK =
  /\b400[- ]?m(?:et(?:er|re))? (?:[\w-]{2,12} )?(?:track|oval|tartan)\b|\b(?:on|around|of) (?:the|an?|our) (?:[\w-]{2,12} ){0,2}(?:athletics|running|tartan|indoor|stadium|all-weather) track\b|\blaps of (?:the|a) (?:[\w-]{2,12} )?track\b|\bauf der (?:400[- ]?m[- ]?|tartan|kunststoff)bahn\b|\bbahnlauf\b/i;

export const HARD =
  'asphalt\\p{L}{0,6}|asfalt\\p{L}{0,4}|paved|pavement|concrete|tarmac|bitumen|bitume|goudron\\p{L}{0,3}|chip-?seal|sealed (?:roads?|paths?|surfaces?)|stra(?:ß|ss)en?|routes?(?= et | \\/)|verharde?|klinkers|strada(?= [e/])|dlažb\\p{L}{1,2}|舗装路?|ロード';
export const SOFT =
  'gravel|dirt|grass|unpaved|crushed (?:gravel|stone|limestone|granite)|granite path|woodland|forest (?:paths?|tracks?)|schotter\\p{L}{0,5}|sand|kies(?:wege?n?)?|wald\\p{L}{0,6}|feld(?:wege?n?)|wiesen?\\p{L}{0,4}|naturwege?n?|chemins?|sentiers?|terre|tierra|caminos?|senderos?|trilhas?|terra|sterrat[oaie]|sentier[oi]|onverharde?|bos(?:pad(?:en)?)?|lesn\\p{L}{1,4}|polní\\p{L}{0,3}|šotolin\\p{L}{1,3}|未舗装路?|トレイル|芝';

/** A hard and a soft surface named together: "asfalto y tierra", "concrete, the rest gravel". */
export const BOTH = new RegExp(
  `(?<!\\p{L})(?:(?:${HARD})(?!\\p{L})[^.!?\\n]{0,30}(?<!\\p{L})(?:${SOFT})|(?:${SOFT})(?!\\p{L})[^.!?\\n]{0,30}(?<!\\p{L})(?:${HARD}))(?!\\p{L})`,
  'iu',
);

export const MIXED =
  /(?<!\p{L})(?:multi-?terrain|mixed (?:surfaces?|terrain)|mix(?:ture)? of (?:roads?|trails?|paved|pavement|surfaces|tarmac|asphalt|on-road)\p{L}{0,3}|(?:roads?|pavement|paved|asphalt\p{L}{0,2}|tarmac),? (?:and|&|\/) (?:dirt |grass |gravel |forest |woodland )?trails?|trails? (?:and|&|\/) (?:road|pavement|tarmac)s?|on[- ]and off[- ]?road|off[- ]?road and (?:on )?(?:road|tarmac)|half (?:on )?(?:road|tarmac|trail)s?,? (?:and )?half (?:on )?(?:road|tarmac|trail|off-?road)s?|(?:circuito|recorrido|terreno|piso) mixto|parcours mixte|route et (?:chemins?|sentiers?)|(?:percorso|fondo|tracciato) misto|piso misto|percurso misto|(?:calles|asfalto|urban[oa]) y (?:bosques?|monte|campo|montaña|caminos?|parques?)|(?:changes?|variety|range) (?:of|in) (?:\p{L}{3,10} )?surfaces?|verharde? en (?:half-?|on)verharde?|asphalt- und (?:wald|feld|schotter|kies)\p{L}{0,6}|(?:teils|teilweise) (?:asphaltiert\p{L}{0,2}|auf asphalt))(?!\p{L})/iu;
