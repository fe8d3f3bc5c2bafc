import { plain } from './plain';

const COURSE =
  '\\p{L}{0,12}(?:parcours(?:en)?|routes?|rond(?:e|en|je|jes)|omloop|stratenloop|loop|marathon|wedstrijd|traject)';
const BETWEEN =
  '(?:,? (?:en |maar |zeer |erg )?(?!(?:bij|voor|na|naast|achter|boven|onder|tegenover|buiten|aan|de|het|een|van|op|in|stuk\\p{L}{0,4}|deel|gedeelte|land|terrein|water) )[\\p{L}\\d.,-]{2,20}){0,3},? (?:\\d{1,3}(?:[.,]\\d{1,3})?[- ]?(?:km|kilometer|k)?[- ]?)?';
const NO =
  '(?:(?:zeer |heel |erg )?weinig|geen(?: enkele?)?|amper|nauwelijks|zonder|minimale?|nagenoeg geen|vrijwel geen|bijna geen|gering|beperkte?) (?:noemenswaardige? |echte |grote |steile )?';

/** What may follow where the course is called flat; "vlak bij het station" is near it. */
const AFTER =
  '\\s*(?:[,.;:!?)/|–-]|$|en |maar |met |zonder |op (?!het)|door |langs |rond |dus |te |is |tot |over (?!de)|verhard|geasfalteerd|beton|asfalt|\\d|karakter|terrein|profiel|landschap|gelegen|gebleven|genoeg)';

/** Dutch. */
export const nl = plain({
  code: 'nl',
  cue: 'vlak|(?<!\\p{L})hm(?!\\p{L})|hoogte|heuvel|klim|glooi|steil|geaccident|omhoog|omlaag|berg|D\\+|stijg|daal|dalend|parcours|plat|golv|kuitenbijt|hellend|helling|op en (?:af|neer)|alpine|duinen|nergens vlak|bergop|bergaf|lager',
  course:
    '\\p{L}{0,12}parcours(?:en)?|routes?|rond(?:e|je|jes)|\\p{L}{0,16}loop|wedstrijd|\\p{L}{0,6}marathon|trail|traject|omloop|cross|veldloop|run|profiel|terrein(?! van)|landschap|heuvelland|afstanden|parcoursprofiel|hoogteprofiel',
  current: 'dit jaar|deze editie|nieuwe? parcours|nu',
  part: '(?:eerste|laatste|tweede|derde|middelste) (?:\\p{L}+ |\\d+ ){0,2}(?:helft|deel|kilometers?|km|stuk|meters?|ronde|klim|helling)|stuk(?:ken|je|jes)?|gedeeltes?|(?:vanaf|tot|bij|na|op) (?:km|kilometer)|in het begin|aan het eind(?:e)?|de start is|de finish|terrein van|startterrein|parkeerterrein',
  elsewhere:
    'in tegenstelling|vergeleken|vorig jaar|afgelopen jaar|andere (?:lopen|wedstrijden)|ik|mijn|train|trainen|trainde|gisteren|training|vlakker dan|(?:circuit|serie|cup) (?:bestaat|omvat)|vroeger|oude parcours|normaal|gewoonlijk|loop je liever|wie (?:liever|op zoek)|op het vlak van|op vlak van|niet over',
  hedge:
    'vrijwel|nagenoeg|grotendeels|redelijk|relatief|bijna|overwegend|tamelijk|licht|vrij|over het algemeen|voornamelijk|hoofdzakelijk|zo goed als|behoorlijk|merendeels',
  concession: 'maar|echter|behalve|hoewel|toch|op .{1,30} na|uitgezonderd|afgezien van',
  negation: 'niet|geen|zonder|nauwelijks|weinig|allerminst|geenszins|nooit|amper',
  joins: 'maar|daarna|vervolgens|terwijl|waarna|behalve|uitgezonderd|met|dan',
  total: 'totaal|totale|in totaal|bij elkaar|alles bij elkaar|cumulatie(?:f|ve)|gecumuleerd',
  others:
    '(?:de |het |een )?(?:fiets|mtb|wandel|kids|kinder|jeugd|peuter|kleuter|zwem|wieler|gravel|skeeler|nordic)[- ]?\\p{L}{0,3}(?:parcours|routes?|tocht(?:en)?|loop|run|ronde|rondje|marathon)|wandeling(?:en)?|toertocht(?:en)?|mountainbike\\p{L}{0,8}|mtb|atb|gravel|wandelaars?|fietsers?|wielrenners?|jeugd(?= (?:loopt|lopen|doet|start))',
  notFlat:
    'allesbehalve (?:vlak|plat)(?:ke)?|verre van (?:vlak|plat)|alles behalve (?:vlak|plat)|niet bepaald vlak|niet voor vlaklandlopers',
  flatFormula: [
    '(?:overal|alles|alle|het is|het blijft) (?:\\p{L}{3,8} )?(?<!niet |niet echt )vlak(?=\\s*(?:[,.;:!)]|$|en ))',
    `(?:hoogtemeters|hoogteverschillen|heuvels|hellingen|klimmetjes|bruggen) (?:zijn er|kent|vind|zoek|kom|heeft|zitten)(?: (?!niet alleen|alleen|nog )[\\p{L}]{1,12}){0,5}? (?:niet(?! (?:alleen|te|mals|min|gemakkelijk|makkelijk|licht|van|voor|bekend))|geen|nauwelijks|amper|tevergeefs)`,
    `hoogteverschil(?:len)? (?:[\\p{L}]{2,12} ){0,4}?(?:is|zijn|blijft) (?:[\\p{L}]{2,10} )?(?:minimaal|verwaarloosbaar|gering|nihil|te verwaarlozen|nauwelijks|beperkt)`,
    `(?:biljart|spiegel|pannenkoek|super|kaars|bijzonder |zeer |volledig |totaal )?(?:vlak(?:ke)?|(?<!vals )plat(?:te)?)${BETWEEN}${COURSE}`,
    'vlakste(?:,? (?:en )?\\p{L}{3,14}){0,3} (?:\\p{L}{0,10}parcours|marathons?|halve|lopen|loop|wedstrijden|rondes?)|(?:parcours|marathon|loop) [^.;]{0,20} vlakste',
    'vlak(?:ke)?(?: en|,| maar) (?:\\p{L}{3,12},? )?snelle?|snelle?(?: en|,) (?:zeer |volledig |helemaal )?vlak(?:ke)?|(?:biljart|spiegel|pannenkoek|super|kaarsrecht |pannekoek)-?(?:vlak(?:ke)?|plat(?:te)?)|plat(?:te)? en snelle?|snelle?(?: en|,) plat(?:te)?',
    'vlakker (?:kan|wordt|gaat)(?: het)? (?:bijna |eigenlijk )?(?:niet|nauwelijks|haast niet)|zo (?:plat|vlak) als een \\p{L}{4,16}|(?:volledig|helemaal|geheel|totaal|compleet|100 ?%) (?:vlak(?:ke)?|plat(?:te)?)(?! (?:bij|voor|na|naast|achter))',
    `${NO}(?:hoogte(?:meters?|verschil(?:len)?)|klimmen|klimmetjes|hellingen|klim|helling|beklimmingen|heuvels?|heuveltjes?|bultjes?|klimmetje|beklimming)`,
    'hoogte(?:meters|verschil) ?(?::|=|\\|)? ?(?:geen|nihil|0(?! ?\\d)(?! \\p{L})|verwaarloosbaar|is nihil|zijn nihil|is verwaarloosbaar)',
  ].join('|'),
  flat: `(?:vlakke|platte) (?:en )?(?:\\p{L}{3,14} )?\\p{L}{0,14}(?:straten|wegen|paden|ondergrond|landschap)|(?<!allesbehalve )vlak(?:ke)?(?=${AFTER})|(?<!(?:vals|allesbehalve) )plat(?:te)?(?=${AFTER})|(?=vlak|plat)(?<=${COURSE}[^.;,]{0,40} )(?<!(?:vals|allesbehalve) )(?:vlak|plat)(?! (?:bij|voor|na|naast|achter|boven|onder|tegenover|buiten|aan|langs|van|in|om|rond|rondom))`,
  rolling: [
    '(?<!(?:sterk|zeer|flink) )glooi(?:t|ende?)|licht(?:glooiende?|heuvelachtige?|golvende?)|(?:een |hier en daar een )?(?:klein|kort|licht)e? (?:klimmetje|heuveltje|hellinkje|bultje)|(?:licht|lichtjes|zacht|zachtjes|matig|enigszins|iets) (?:heuvelachtige?|geaccidenteerde?|glooiende?|golvende?|hellende?|hellend|oplopende?)|golvende?|golft|golvingen|glooiing(?:en)?',
    'vals[- ]plat(?:te|ten)?|op en (?:af|neer)|(?<!(?:vele|veel|steile|nijdige|pittige) )heuvels|heuveltjes|(?:enkele|een paar|een aantal|wat|kleine|korte|lichte|enige) (?:kleine |korte |lichte |flauwe )?(?:klimmetjes|hellingen|hellinkjes|heuveltjes|hoogteverschillen|stijgingen|bultjes)|licht stijgend en dalend',
  ].join('|'),
  hilly: [
    '(?:heel |erg |best |zeer )?(?:veel|vele|flink wat|behoorlijk wat|heel wat|talrijke|genoeg|de nodige|aardig wat|behoorlijk veel) (?:hoogtemeters|hoogteverschil(?:len)?|klimwerk|klimmeters|klimmetjes|hellingen|heuvels|klimmen|beklimmingen)',
    '(?:keer|maal) (?:de|een|die) (?:\\p{L}{3,10} )?(?:berg|heuvel|bult|duin|klim|helling|dijk(?= en af)) (?:op|omhoog|bedw|bekl)|kuitenbijters?|heuvelachtige?|heuvelrijke?|geaccidenteerde?|(?:sterk|zeer|flink) (?:glooiende?|golvende?)|(?:stevig|zwaar|pittig|lastig|echt)e? (?:klim|heuvel)(?:parcours|loop|trail)|klimparcours|bergop en bergaf|achtbaan(?=[^.;]{0,30}(?:parcours|heuvel|klim))|(?:voortdurend|constant|continu) (?:op en (?:af|neer)|klimmen en dalen)',
  ].join('|'),
  climbs:
    '(?:pittige|steile|lange|zware|stevige|flinke|venijnige|nijdige|gemene|verraderlijke|uitdagende|verschillende|meerdere|serieuze|forse) (?:klim(?:men|metjes|metje)?|helling(?:en)?|beklimming(?:en)?|heuvels?|bult(?:en)?|stukken|paden|afdalingen)|beklimmingen|klimmen(?! op (?:de ranglijst|het podium))|(?:mythische|legendarische|beruchte|beroemde|gevreesde|lastige|hoge|korte steile) (?:hellingen|klimmen|beklimmingen|heuvels)',
  mountainous:
    '(?<!na de )(?:trail|trailrun|loop|run|parcours|route) (?:\\p{L}{2,12} ){0,2}(?:door|in) de bergen|(?:over|met|langs) (?:meerdere|verschillende|twee|drie|vier) (?:berg)?toppen|bergloop|berglopen|bergmarathons?|bergachtige?|hooggebergte|alpine (?:trail|parcours|route|loop)|bergtrail|skyrace',
  downhill:
    '(?:overwegend|grotendeels|voornamelijk|volledig|voortdurend|licht) (?:bergaf(?:waarts)?|dalende?|aflopende?|omlaag|naar beneden)|netto dalend|bergaf (?:loopt |gaat )?van (?:de )?start (?:tot|naar) (?:de )?finish|van (?:de )?start (?:tot|naar) (?:de )?finish (?:\\p{L}{1,10} ){0,2}(?:bergaf|omlaag|naar beneden)|bergafmarathon|over de (?:hele|gehele|volle) (?:afstand|lengte|route) (?:licht )?(?:bergaf|dalend|omlaag)|(?:parcours|route|marathon) (?:loopt |gaat |is )(?:\\p{L}{1,10} ){0,5}(?:bergaf|dalend)(?! (?:naar|tot|vanaf|na))',
  circular: 'start en finish (?:op|bij) dezelfde',
  gainBefore:
    'in totaal (?:klim|stijg|overwin)\\p{L}{0,4} (?:je|men)|(?:totale |cumulatieve |totaal aantal |aantal |positieve )?hoogtemeters?(?: \\(D\\+\\))?(?: op (?:het|dit) (?:\\p{L}{4,10} )?parcours| totaal| positief| omhoog)?|D ?\\+|(?:totale |cumulatieve )?stijging|(?:totaal |te )?stijgen(?=\\s?:)|(?:totaal )?te overwinnen hoogteverschil|(?:totale |gecumuleerde )(?:klim|beklimming|hoogtewinst|hoogteverschil|hoogte)|klimmeters|(?:totaal|gecumuleerd|cumulatief|positief) hoogteverschil|hoogteverschil (?:totaal|positief|\\+|in totaal)|hoogtewinst|hoogteverschil \\+',
  gainAfter:
    'hoogtemeters?|D ?\\+|stijging|stijgen|klimmen|klimmeters|klimwerk|omhoog|bergop|hoogtewinst|positie(?:f|ve) (?:hoogteverschil|hoogtemeters?)|(?:totaal |gecumuleerd )hoogteverschil|hoogteverschil (?:in totaal|totaal|te overwinnen|D ?\\+)|te klimmen|positief',
  bothBefore: 'hoogtemeters ?\\+ ?/ ?[-−]|stijging ?(?:/|en) ?daling|stijgen ?(?:/|en) ?dalen',
  bothAfter:
    '(?:hoogtemeters )?(?:stijgen|klimmen|stijging|omhoog|bergop) en (?:dalen|daling|omlaag|bergaf)(?! van)',
  singleHill:
    '(?:de|een|die|deze) (?:\\p{L}{2,12} )?(?:eerste|laatste|tweede|derde|langste|steilste|hoogste|zwaarste|enige|slot)?\\s?(?:klim|helling|beklimming|heuvel|berg)',
  belongsTo: '(?:voor|op|bij|over) (?:de |het )?',
  eachHill: ['klimmen|klimmetjes|hellingen|heuvels', 'elk'],
  numbers:
    'een:1 één:1 twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 negen:9 tien:10 elf:11 twaalf:12 vijftien:15 twintig:20 dertig:30 veertig:40 vijftig:50 zestig:60 zeventig:70 tachtig:80 negentig:90 honderd:100 duizend:1000',
  lossBefore: '(?:totale )?daling|dalen(?=\\s?:)|D ?[-−]|negatie(?:f|ve) (?:hoogteverschil|hoogtemeters)',
  lossAfter:
    'daling|dalen|omlaag|bergaf|naar beneden|D ?[-−]|negatie(?:f|ve) (?:hoogteverschil|hoogtemeters)',
  link: "ca\\.?|circa|ongeveer|van|totaal|zo'n|zo’n|ruim|bijna|per|ronde|rond de|meer dan|maar liefst|in totaal|bedraagt|is|zijn|slechts",
  notBefore: '(?:op|bij|tot|vanaf) (?:km|kilometer)|hoogte van|zeeniveau|top|hoogste punt|maxima(?:al|le)',
  notAfter: 'hoog(?!te)|boven|lang|breed|nap|van de|na de|voor de|vanaf|rechts|links|verder',
  perLap:
    'rond(?:es|jes|en) van (?=(?:ca\\.? )?\\d{2,4} ?(?:m |hm|hoogtemeters|D))|(?:per|elke|iedere|één) (?:\\p{L}{2,10} )?rond(?:e|je)',
  laps: '(\\d{1,2}|twee|drie|vier|vijf|zes|acht|tien) (?:\\p{L}{3,10} )?rond(?:es|jes|en)',
  lapNouns: 'rond(?:es|en|e|jes|je)',
  climbUnit: '(?:te \\p{L}{4,14}en )?(?:[Pp]ositieve )?[Hh]oogtemeters?|[Hh]m|(?<=\\d{3} ?)HM|[Kk]limmeters',
  bareLabel:
    'hm|hoogtemeters op (?:het|dit) parcours|(?:totale |aantal |totaal aantal )?hoogtemeters(?: totaal)?|klimmeters',
  yes: 'ja|jazeker|zeker|klopt|inderdaad',
  no: 'nee|neen|niet echt',
  rollingTurns:
    'vlak (?:is|wordt|blijft) (?:het|de|dit) (?:parcours|route|ronde|omloop)? ?(?:\\p{L}{2,10} ){0,2}niet(?! alleen)',
  hillyTurns:
    'heuvels,? (?:en )?(?:nog (?:eens |meer )?)?(?:meer )?heuvels|(?:heuvel|berg|duin|helling) op(?:,| en| -| –)? ?(?:(?:heuvel|berg|duin|helling) )?af(?!stand)|(?:zwaar|zware|pittige?|loodzwa\\p{L}{2}) [^.;]{0,40}heuvels|(?:vier|vijf|zes|zeven|acht|negen|tien|\\d{1,2}) heuvels|heuvels(?=[^.;]{0,60} (?:zwaar|zware|pittig|lastig|loodzwa))|(?:liefhebbers?|fans) van (?:hoogtemeters|heuvels|klimmen|klimwerk)|vlakke (?:stukken|meters|delen|kilometers) (?:zijn|vind|kom|zitten)(?: [\\p{L}]{1,10}){0,4}? (?:niet|nauwelijks|zeldzaam|schaars|amper)|(?:vlak|plat) (?:is|wordt|blijft) (?:het |hier |er )?(?:\\p{L}{2,10} ){0,2}(?:nergens|nooit|zelden|nauwelijks|amper|geen meter)|(?:nergens|nooit) (?:echt )?(?:vlak|plat)|(?:geen|nauwelijks een) (?:meter|stuk) (?:is )?(?:vlak|plat)|de ene (?:helling|klim|heuvel|beklimming) na de andere|(?:helling|klim|heuvel)s? na (?:helling|klim|heuvel)',
  dropAfter: 'lager (?:gelegen )?dan (?:de |bij de )?start|onder de start',
});
