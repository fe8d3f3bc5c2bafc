import { plain } from './plain';

/** Dutch. */
export const nl = plain({
  code: 'nl',
  cue: 'vlak|hoogte|heuvel|klim|glooi|steil|geaccident|berg|D\\+|stijg|daal|parcours|plat|golv|kuitenbijt|hellend|hellingen',
  course: '\\p{L}{0,10}parcours|route|rond(?:e|je)|loop|wedstrijd|marathon|trail|traject',
  current: 'dit jaar|deze editie|nieuwe? parcours|nu',
  part: '(?:eerste|laatste|tweede|derde) (?:\\p{L}+ |\\d+ ){0,2}(?:helft|deel|kilometers?|km|stuk|meter|ronde)|stuk(?:ken|je)?|gedeelte|(?:vanaf|tot|bij|na|op) (?:km|kilometer)|in het begin|aan het eind|de start is|de finish',
  elsewhere:
    'in tegenstelling|vergeleken|vorig jaar|andere (?:lopen|wedstrijden)|ik|mijn|gisteren|training|vlakker dan|vroeger|oude parcours|normaal|gewoonlijk',
  hedge: 'vrijwel|nagenoeg|grotendeels|redelijk|relatief|bijna|overwegend|tamelijk|licht|vrij',
  concession: 'maar|echter|behalve|hoewel|toch|op .{1,20} na|met uitzondering',
  negation: 'niet|geen|zonder|nauwelijks|weinig|allesbehalve',
  flatFormula:
    'vlak(?:ke)?(?: en|,) (?:\\p{L}{3,12},? )?snelle?|snelle?(?: en|,) vlak(?:ke)?|vlak(?:ke)? (?:\\p{L}{3,14} ){0,2}(?:parcours|route|ronde)|(?:biljart|spiegel|pannenkoek)vlak(?:ke)?|plat(?:te)? en snelle?|snelle?(?: en|,) plat(?:te)?|(?:weinig|geen|amper|nauwelijks|zonder|minimale?) (?:noemenswaardige? )?hoogte(?:meters|verschil(?:len)?)|zo plat als een dubbeltje',
  flat: '(?<!allesbehalve )vlak(?:ke)?(?! (?:bij|voor|na|naast|achter|boven|onder|tegenover|buiten))|(?<!(?:vals|allesbehalve) )plat(?:te)?(?! du)',
  rolling:
    'glooiende?|licht (?:heuvelachtige?|geaccidenteerde?)|golvende?|vals plat(?:te)?|op en (?:af|neer)|heuvels',
  hilly:
    'allesbehalve (?:vlak|plat)|(?:veel|vele|flink wat|behoorlijk wat) hoogtemeters|kuitenbijters?|heuvelachtige?|heuvelrijke?|geaccidenteerde?',
  climbs:
    '(?:pittige|steile|lange|zware|stevige|flinke|venijnige) (?:klim(?:men|metjes)?|hellingen|beklimming(?:en)?)|beklimmingen|klimmen',
  mountainous: 'bergloop|berglopen|bergachtige?',
  downhill: 'overwegend bergaf|netto dalend',
  circular: 'start en finish (?:op|bij) dezelfde',
  gainBefore: 'hoogtemeters?|D ?\\+|stijging|totale stijging|(?:totaal|gecumuleerd) hoogteverschil',
  gainAfter: 'hoogtemeters?|D ?\\+|stijging|klimmen',
  bothBefore: 'hoogtemeters ?\\+ ?/ ?[-−]|stijging ?(?:/|en) ?daling',
  eachHill: ['klimmen|klimmetjes|hellingen|heuvels', 'elk'],
  numbers:
    'een:1 één:1 twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 negen:9 tien:10 elf:11 twaalf:12 vijftien:15 twintig:20 dertig:30 veertig:40 vijftig:50 zestig:60 zeventig:70 tachtig:80 negentig:90 honderd:100 duizend:1000',
  lossBefore: 'daling|D ?[-−]',
  lossAfter: 'daling|dalen|omlaag|bergaf|naar beneden|D ?[-−]',
  link: "ca\\.?|circa|ongeveer|van|totaal|zo'n|ruim|bijna|per|ronde",
  notBefore: 'hoogte van|zeeniveau|top',
  notAfter: 'hoog|boven|lang|breed|nap',
  perLap: 'per ronde|elke ronde',
  laps: '(\\d{1,2}|twee|drie|vier|vijf) rond(?:es|jes)',
  lapNouns: 'rond(?:e|es|je|jes)',
  climbUnit: '(?:[Pp]ositieve )?[Hh]oogtemeters?|[Hh]m|(?<=\\d{3} ?)HM',
});
