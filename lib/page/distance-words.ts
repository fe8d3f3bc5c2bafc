import { HALF_MARATHON_KM, MARATHON_KM } from '../units';

const COMMON_KM = [
  5,
  8.05,
  10,
  12,
  15,
  16.09,
  20,
  HALF_MARATHON_KM,
  25,
  30,
  MARATHON_KM,
  50,
  60,
  80.47,
  100,
  160.93,
];

export const isCommon = (length: number) => COMMON_KM.some((km) => Math.abs(km - length) <= 0.012 * km);

export const BACKYARD =
  /\bback ?yard (?:ultra|race|run|event|format)\b|last (?:one|runner|person|man|woman|wo\/man)(?: is| left)? standing|big'?s backyard/i;
export const LOOP_AFTER =
  /^(?:\s?[/(]\s?[\d.,]{1,6}[- ]?(?:mi|miles?|km|k)\)?)?[- ]?(?:\w{1,10} ){0,2}(?:laps?|loops?|yards?|circuits?)\b|^ on the hour|^,? every hour|^ every hour/i;
/** Laps in any language, whose length is told behind them: "trois boucles de 3,3 km", "4 rondes van 2,5 km", "一周2km". */
export const LAPS_BEFORE =
  /(?:(?<!\p{L})(?:boucles|tours|giri|vueltas|voltas|rond(?:e|es|en|je|jes)|rund(?:e|en|kurs)|loops|laps)(?!\p{L})[^.:;\d]{0,16}|(?<!\p{L})(?:boucle|anello|circuito|lazo|loop|lap)(?!\p{L}) (?:de|di|da|of) |[一1]周|周回)[^.\d]{0,8}$/iu;
export const LAPS_AFTER =
  /^[- ]?(?:lange?n? )?(?:runden?|rundkurs|boucles?|giri|giro|vueltas?|voltas?|rondes?|rondjes?)(?!\p{L})|^の?周回/iu;
/** What a piece of the way is made of, in front of its length and behind it: "single track 8 km", "800 m Asphalt". */
const GROUND =
  '(?:single ?tracks?|double ?tracks?|fire ?(?:trails?|roads?)|(?:gravel|dirt|sealed|paved|unpaved|unsealed|country|bitumen) (?:roads?|paths?|tracks?)|gravel|asphalt\\p{L}*|asfalt\\p{L}*|beton|teer|schotter\\p{L}*|forststra\\p{L}*|(?:wald|feld|wander|promenaden|rad)wege?n?|bitumen|tarmac|pavement|grass|strand|sterrat\\p{L}|tierra|piste|sentiers?|chemins?|flach\\p{L}*|cycle path|(?:road|grass|forest|trail|beach) sections?)';
export const GROUND_BEFORE = new RegExp(`(?<!\\p{L})${GROUND}[ ,:(–-]{1,3}(?:ca\\.? |approx\\.? )?$`, 'iu');
export const GROUND_AFTER = new RegExp(
  `^[- ]?(?:(?:auf|on|of|nicht|zum|teil|mainly|mostly|de|di|su|sur|en|van|op|over|durchweg|single|am|the|langer?) ){0,3}${GROUND}(?!\\p{L})`,
  'iu',
);
/** Not, or no longer, run: "no longer a 4 mile", "ohne die 10.000 Meter", "non plus 6 km". */
export const CALLED_OFF_BEFORE =
  /(?<!\p{L})(?:no longer|not (?:a|the)|instead of|rather than|nicht mehr|ohne|statt|anstatt|non plus|au lieu de|sans|ya no|en lugar de|sin|non più|invece d\p{L}*|senza|em vez d\p{L}|sem|niet meer|in plaats van|zonder)(?!\p{L})[^.,;:]{0,14}$/iu;
export const CALLED_OFF_AFTER =
  /^[^.,;:\d]{0,26}(?<!\p{L})(?:no longer|(?:is|are|was|were|been) (?:cancell?ed|not)|cancell?ed|nicht mehr|entfällt|abgesagt|n'(?:est|a) plus|annulée?|ya no|suspendid[ao]|cancelad[ao]|annullat[ao]|non si (?:corre|disputa)|niet meer|vervalt|afgelast)(?!\p{L})|^[^。\d]{0,12}(?:中止|廃止|実施しない|行わない)/iu;
/** A proper name beside a race: "Maratón de Madrid", "100 km del Passatore", "Hamburg Marathon". */
export const NAME_AFTER =
  /^\s?(?:de|di|del|della|dello|do|da|dos|des|du|van|von|of|in)\s(?:la |el |le |il |las |los |the )?(\p{Lu}[\p{L}-]{3,})/u;
export const NAME_BEFORE = /(?<=[\p{Ll},] )(?:\p{Lu}[\p{L}-]{2,} ){0,2}(\p{Lu}\p{Ll}{3,})[ -]$/u;
/** Behind the stroke by which a title names its site: "Terrestrial 5K – Area 13.1". */
export const TITLE_STROKE = /\S\s[–—|-]\s[^–—|]{0,40}$/u;
export const LOOP_BEFORE = /\b(?:laps?|loops?|yards?)\b[^.\d]{0,25}$/i;

/** Ends right before a length that is a place on the way, a spacing or a limit. */
export const NOT_BEFORE =
  /(?:\b(?:every|each|at|near|past|about every|within|after|until|by|last|first|next|final|another|from|minimum(?: of)?|at least|over the first|up to|remaining|additional|between|for the last|longest|than|only|additional|extra|mile|miles|km|kms|k|pk|point|marker|kilometer|kilomètre|kilómetro|chilometro|kilometer|au|aux|al|ai|agli|ao|aos|às|nos|bei|beim|bis|bis zu|ab|nach|alle|tous les|toutes les|cada|ogni|elke|iedere|na|après|dopo|después de|após|depois de|jusqu'au|fino al|até|hasta(?: el)?|a los|en el|dai|dal|vom|y|de|per|about|around|average|run|ran|walk|drive|cover|covered|completed?|cumulative|now|mais de|más de|plus de|più di|meer dan|mehr als|meno di|moins de|menos de|weniger als|minder dan|less than|spalmati su|distribuiti su|misma)|\bcut-?off\b[^.]{0,20}|[$£€]\s?\d*|\d\s?[x×])\s*(?:the |a |about |knapp |rund |circa |environ |unos |ongeveer )?$/i;
/** Softer: an ordinary word that may stand before a distance on offer as well. */
export const SOFT =
  /\b(?:at|from|by|for|de|y|about|run|ran|walk|only|up to|al|au|ab|around|cover|over|complete[sd]?|completed|per|at least)\s*(?:the |a )?$/i;
export const NOT_AFTER =
  /^\s*(?:-\s?)?(?:\(?[\d.,]+ ?(?:mi|km|miles)\)?\s*)?(?:away|drive|walk from|of (?:the )?(?:course|running|training|pavement|road|trail|single|dirt|gravel|hills?|climb|paved|sand|beach|path|forest|coast)|mark\b|marks\b|marker|point\b|per\b|\/\s?(?:h\b|hr|hour|week|day)|an hour|uphill|downhill|climb(?:s|ing)?\b|d[ei] (?:subida|bajada|ascenso|salita|discesa|descida|mont[ée]e|descente)|bergauf|bergab|in salita|en montée|(?:im|am) anstieg|marke\b|entfernt|verwijderd|vor dem ziel|voor de finish|dal traguardo|à pied|à vélo|vélo|bici|ciclismo|nuoto|natación|natation|natação|rad\b|radfahren|schwimmen|zwemmen|fietsen|section|stretch|segment|to go|left\b|long runs?|later|pace|relay|legs?\b|aid|cut-?off|in (?:the )?(?:first|under|\d)|stations?|from (?:the |downtown|town|city|here)|north|south|east|west|radius|swim|bike|ride|cycle|row|ski|paddle|into|mph|speed|a (?:week|day)|in length of|before|after|turn|time limit|split|splits|checkpoint|apart|qualif|pb\b|pr\b|personal|training|program|plan\b|shuttle|gate|mountain bike|or more|in total|total|canicross|passeren|figure[- ]of)/i;
export const OFFER_AFTER =
  /^(?:s?\s*(?:\([^)]{0,20}\)\s*)?(?:[-–—:|/&+,;]|$|\)|and\b|or\b|race\b|races\b|run\b|runs\b|runners?\b|course\b|courses\b|route|walk\b|fun\b|road\b|trail\b|distance|event|start|option|ultra|starts|begins|is\b|will|for\b|begin|participants|entr|registration|finishers|medal|wave|solo|competitive|non|women|men|competitors|champion|marathon\b|challenge|runs?\/walk|lauf|strecke|course|corsa|carrera|corrida|loop\b|\d))/i;
/** The length is said to be run: "5 mile run", "10 km course". */
export const RACE_NOUN =
  /^[-\s]{0,2}(?:\([^)]{0,14}\)\s*)?(?:(?:road|trail|fun|family|charity|cross[- ]country|certified|main|long|short|scenic|timed|chip-timed|competitive|night|loop) ){0,2}(?:race|run|runs|races|course|walk|route|event|distance|runners|runner|solo)\b|^[-\s]{0,2}(?:[\p{L}-]{0,16}(?:lauf|läufe|strecken?|wettbewerb|loop|wedstrijd|run)|hardloop\p{L}*|trail|gara|corsa|(?:non )?competitiva|camminata|carrera|prueba|recorrido|marcha|prova|corrida|caminhada|percurso|course|épreuve|parcours|marche|rando\p{L}{0,5})(?!\p{L})|^\s?(?:[(（][^)）]{0,14}[)）]\s?)?(?:の部|コース|部門|レース|ラン|マラソン|トレイル|親子|男子|女子|一般|の\d種目|を走る|を駆け|で行)/iu;
/** What stands along the course: lengths beside it are places, not races. */
export const STATION =
  /(?<!\p{L})(?:water|gels?|drinks?|feed stations?|toilets?|aid stations?|first aid|refreshments?|checkpoints?|ravitaillements?|ravitos?|[ée]ponge\p{L}{0,5}|points? d['’]eau|verpflegung\p{L}{0,12}|getränkest\p{L}{0,8}|avituallamientos?|puntos? de agua|hidrataci[oó]n|ristor[oi]|spugnaggi\p{L}?|abastecimentos?|hidrata[çc][ãa]o|verzorgingsposten?|verzorgingspost|drankpost(?:en)?|drinkpost(?:en)?|sponsposten?|doorkomst\p{L}{0,8})(?!\p{L})|距離表示|給水|給食|エイド|関門/iu;
/** Whose stations or limits these are: "50 Mile cut-off times", "aid stations for the 50K", "pour le 35 km : au km 10". */
export const ITS_STATIONS_AFTER =
  /^[- ]?(?:races? |runners?,? |participants? )?(?:(?:will )?(?:aid stations?|cut-? ?offs?|drop bags?|limits?)(?! at)|finishers|entrants|division)/i;
export const ITS_STATIONS_BEFORE =
  /(?:(?:stations?|cut-? ?offs?|limits?|limiet\p{L}{0,5}|postos de hidratação|ravitaillements?) (?:for|of|on|pour|für|del?|da|dos?|van|voor|sur) (?:the |le |la |die |den |het )?|^\W{0,3}(?:pour|für|voor|para|per|for) (?:the |les? |la |las? |los |il |die |den |het |de )?)$/iu;
/** A figure for a piece of the course, whatever it is made of: "7k de subida", "10 km mark". */
export const PIECE_AFTER =
  /^\s?-?\s?(?:away|marks?\b|marker|point\b|to go\b|left\b|later|apart|uphill|downhill|(?:of )?(?:climb|descent)\p{L}*|d[ei] (?:continuo )?(?:subida|bajada|ascenso|salita|discesa|descida|mont[ée]e|descente)|bergauf|bergab|in salita|en montée|(?:im|am) anstieg|marke\b|vor dem ziel|section|stretch|segment|passeren|figure[- ]of|muy favorables)/iu;
/** An article right before its length makes it a race: "la 10 km", "the 50K". */
export const ARTICLE = /(?<!\p{L})(?:the|il|la|le|el|los|der|den|dem|het|os|our)\s$/iu;
/** A part of a race that one of a team runs. */
const LEGS =
  '(?<!\\p{L})(?:legs?|\\p{L}{0,8}abschnitte?n?|teilstrecken?|étapes?|tronçons?|relais|tramos?|relevos?|members?|tratt[ae]|frazion[ei]|trechos?|etappes?|each runner|first runner|second runner|last member|per (?:runner|loper|läufer))(?!\\p{L})';
export const LEG_BEFORE = new RegExp(`${LEGS}[^;\\d]{0,24}\\d{0,2}[^;\\d]{0,12}$|区間[^。\\d]{0,8}$`, 'iu');
export const LEG_HEAD =
  /(?<!\p{L})(?:legs|\p{L}{0,8}abschnitte|teilstrecken|étapes|tronçons|tramos|relevos|tratte|frazioni|trechos|etappes|each runner|(?:first|last) (?:runner|member)|per (?:runner|loper|läufer))(?!\p{L})|区間/iu;
/** From where to the race it is so far: a station, a hotel. */
export const FAR_FROM =
  /(?<!\p{L})(?:airport|station|hotel|parking|car park|parking lot|gare|aéroport|bahnhof|flughafen|parkplatz|estación|aeropuerto|aparcamiento|stazione|aeroporto|parcheggio|estação|estacionamento|vliegveld|treinstation)(?!\p{L})[^.;]{0,40}$|(?:駅|空港|駐車場|受付会場)[^。]{0,20}$/iu;
/** A height stands behind its length: "15 km / 900 m". */
export const HEIGHT_BESIDE = /\d\s?(?:k|kms?|mi|miles?)\s?[/|,–-]\s?$/i;
/** Sentences that say what is on offer. */
export const OFFERING =
  /\b(?:offers?|offering|choose|choice of|options?|zur auswahl|wählen|wählt|au choix|choisi\w*|elegir|elige|a elegir|scegli\w*|escolher|kiezen|kies|neem dan|keuze|distances|distances?:|race categories|there (?:are|is|will be)|distanze|distancias|distâncias|afstanden|distanzen|strecken|épreuves|parcours|courses de|pruebas|provas|percorsi|recorridos|percursos|trajetos|(?<!la )gare|läufe|wettbewerbe|lopen|modalidad(?:es)?|modalidades?|disciplin[ae]s?|bewerbe|categorias e dist\w+)\b|種目|コース|部門/i;
export const OFFER_BEFORE =
  /(?:^|[-–—:|/&+,;(•*]|\b(?:and|or|our|the|distances?|race|run|length|of|in|offer(?:s|ing)?|choose|either|for|plus|und|et|y|e|o|ou|der|die|le|la|il|el|het|de|über|certified|official|new|full))\s*$/i;
/** Says by itself that the marathon distance is run here. */
export const FULL_RACE = /^full|marathoners/i;
/** A distance with its own climb behind it is on offer: "12 km - 310 m D+", "26.5k with 540 m of climb". */
export const OWN_CLIMB =
  /^[^.;\d]{0,25}\d[\d.,'’]{0,6}\s?(?:m|ft|feet|['’′]|metres|meters|metros|metri|mètres|Hm|HM|Höhenmeter)?\s?(?:\(?\+|D ?\+|HM\b|Hm\b|Höhenmeter|(?:(?:of|in|de|di|d')\s?)?(?:(?:total|elevation|vertical|positive) ){0,2}(?:gain|climb|ascent|vert|dénivelé|desnivel|dislivello|desnível|altimetria|ganho|ascenso|ascensão|elevation))|^[^.;\d]{0,12}(?:dislivello|dénivelé|desnivel|desnível|D ?\+|gain|climb|ascent|累積標高|獲得標高)[^.;\d]{0,16}\d/i;
/** Sentences on what one must have run before. */
export const QUALIFIER =
  /\bto qualify\b|\b(?:over|at least|minimum of a) marathon (?:length|distance)|\bqualification standard|\bqualifying (?:marathon|race|event|run|distance|time|standard)s?\b|(?<!boston[ -])\bqualifiers?\b|\b(?:must|should|have to|need to) (?:have )?(?:completed?|finish(?:ed)?|run)\b|\bprerequisite|\bhave (?:completed|finished)\b|\bfinish(?:ed)? (?:a|an|one|any|at least)\b|\bin the (?:last|past) (?:\w{1,6} )?(?:years?|months?)\b|\bcounts as well\b|(?<!\p{L})(?:se qualifier sur|nachweis|nachweislich|haber (?:terminado|finalizado)|aver (?:concluso|terminato)|ter (?:concluído|terminado)|avoir (?:terminé|couru))(?!\p{L})|完走(?:した|できる|経験)/iu;
/** A line that is nothing but a length. */
export const BARE = /^[|\s]*\d[\d.,]{0,7}\s?(?:km|kms|kilomet(?:er|re)s|mi|miles)\b[|\s.]*$/i;
export const LENGTH_LABEL =
  /distan|length|mileage|course|strecke|afstand|parcours|percorso|recorrido|percurso|距離|コース|種目|部門|race|event|marathon|\brun\b/i;
export const LINE_START =
  /^\s*(?:(?:\d{1,2}(?:h|:|\.)\d{0,2}(?: ?uhr)?\s?[:–-]?|[-–•*·>|■□▼▽◆◇●○★☆・【]|\d[.)])\s*)?(?:un |une |ein |eine |the |de |la |le |les |il |el |os? |das |der |die |den |het )?$/i;
/** A race is said to be as long as this: "gara sulla distanza di 15 km", "un parcours de 21 km", "run van zes km". */
export const NOUN_BEFORE =
  /(?<!\p{L})(?:races?|runs?|routes?|courses?|distances?|ultramarathon|\p{L}{0,12}(?:lauf|läufe|lauf|strecken?|distanz(?:en)?|run|loop|parcours(?:en)?|wedstrijd)|corsa|gar[ae]|trail|percors[oi]|tracciat[oi]|distanz[ae]|carreras?|pruebas?|recorridos?|circuitos?|distancias?|corridas?|provas?|percursos?|trajetos?|distâncias?|épreuves?|afstand(?:en)?)(?!\p{L})[^.;:\d(]{0,44}(?:(?<!\p{L})(?:of|de|di|da|van|von|über|over|mit|met|su|para|misst|is|est|son|é)|:)\s*(?:(?:about|around|ca\.?|circa|environ|unos|cerca de|ongeveer|rund|etwa) )?$|(?:種目|コース|距離|部門)[はがの:：]?\s?約?$/iu;
export const JAPANESE_PLACE =
  /^\s?(?:地点|付近|以降|過ぎ|まで|以上|以内|以下|未満|関門|ごと|毎|先|離れ|手前|通過|ほど|進む|進み|を\d)/;
/** "Valley circuit: 5 km": a line of its own, the name before its length. */
export const NAMED_LINE =
  /^(?![^:]{0,60}(?<!\p{L})(?:then|down|up|from|to|until|by|after|first|last|next)(?!\p{L}))[-–•*·\s]*\p{L}[^.:;\d]{2,50}(?: \d{4})? ?:\s?$/iu;
/** The races beside which this one is run. */
export const BESIDE_OTHERS =
  /(?<!\p{L})(?:zusammen mit|gemeinsam mit|together with|alongside|samen met|junto con|insieme (?:a|con|alla)|en même temps que)(?: (?:the|dem|der|den|la|el|il|le|de))?\s*$/iu;
export const LABEL =
  /\b(?:distances?|race length|length|strecken?l?[äa]?n?g?e?n?|distanz\w{0,3}|distancias?|distanze|dist[âa]ncias?|afstand\w{0,3})\s*[:|=]?\s*(?:about|ca\.?)?\s*$|距離\s?[:\uff1a]?\s?約?\s?$/i;
export const NOISY =
  /\b(?:cut-?offs?|aid stations?|water stations?|qualif\w{2,8}|training|pace|relay|PR\b|PB|record|parking|airport|hotel|weather|years? old|shuttle|drive|minutes?\/mile|min\/km|guess|compare|history|last year|results|wereldkampioen\w*|weltmeister\w*|world champion\w*|record(?:man|e|haus\w*)?s?|rekord\w*|plusmarca|trainings?\w*|entraînement|entrenamiento|allenament[oi]|treino)\b/i;
/** Who may start, by age or year of birth. */
export const AGE_GROUP =
  /(?<!\p{L})(?:jahrg[aä]nge?|jg\.?|jahren?|ans|années|años|anos|nacid[oa]s|nascid[oa]s|nati|anni|jaar|years|U\d\d|sub[- ]?\d\d|M\d\d)(?!\p{L})|小学|[歳才]/iu;
export const CLOCK = /\d{1,2}[:.h]\d{2}|\b\d{1,2} ?(?:am|pm|uhr)\b/i;
export const MONEY = /[€$£]|\beuros?\b|\bfee\b|\bprice/i;
/** A line of feet, below which metres say the same again. */
export const FEET_LINE = /^[\s|]*[\d.,]{3,7}\s?(?:ft|feet)\b[\s.]*$/i;
/** A summit in front of its height: "Monte Lima (1.090m)". */
export const SUMMIT_BEFORE =
  /(?<!\p{L})(?:mont[eñ]?|mount|mt\.?|pico|pic|piz|cima|cerro|morro|alto|col|passo|puerto|serra|\p{L}*berg|\p{L}*spitze) [^.;\d]{0,30}\($/iu;
/** A figure of metres is a height where these stand before or behind it. */
export const HEIGHT_BEFORE =
  /(?:(?<!\p{L})(?:gain|climb(?:ing|s)?|ascent|elevation|altitude|height|vert|loss|descent|drop|summit|peak|above|mount|mt\.?|D ?[+-]|d[ée]nivel\p{L}*|altitude|(?:gesamt)?h[öo]hen?\p{L}*|anstieg\p{L}*|gipfel|desnivel\p{L}*|altitud|cota|pico|cima|dislivell\p{L}*|quota|altitudin\p{L}*|ascesa|guadagno|desn[íi]vel\p{L}*|altimetr[ií]a|elevaci[oó]n|elevação|ganancia|ganho|ascens(?:o|i[oó]n|ão)|acumulad[oa]s?|hoogte\p{L}*|stijging|převýšení|przewyższeni\p{L}*)(?!\p{L})[^.;,\d]{0,40}|[+↑▲△]\s?|(?:標高|累積|獲得|高低)\p{L}{0,6}\s?[:：/／・=＝|]?\s?(?:約|およそ)?)$/iu;
export const HEIGHT_AFTER =
  /^\s?\)?\s?(?:(?:de |di )?D ?[+-]|[+↑]|(?:de |di |d['’]|of |in )?(?:total |positive[rn]? |positiv[oe] )?(?:gain|climb|ascent|vert|elevation|altitude|above|high|tall|loss|descent|drop|d[ée]nivel|altitude|h[öo]hen|[üu]\.? ?NN|[üu]\.? ?d\.? ?M|anstieg|bergauf|desnivel|altitud|snm|s\.?n\.?m|dislivello|d[ei] quota|slm|s\.?l\.?m|desn[íi]vel|ascens(?:o|i[oó]n|ão)|ascesa|altimetria|ganho|elevação|subida acumulada|salita complessiva|positivos|hoogte|stijgen|positi[fv]|n[eé]gati[fv]))/iu;
/** Where the unit stands in the label: "Distance (km):". */
export const LABEL_UNIT = /[([]\s?(km|kms|kilomet(?:er|re)s?|mi|miles?|k)\.?\s?[)\]]|\bin (km|miles)\b/i;
