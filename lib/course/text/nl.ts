import { plain } from './plain';

/** Dutch. */
export const nl = plain({
  code: 'nl',
  cue: 'vlak|hoogte|heuvel|klim|glooi|steil|geaccident|berg|D\\+|stijg|daal|parcours',
  course: '\\p{L}{0,10}parcours|route|rond(?:e|je)|loop|wedstrijd|marathon|trail|traject',
  part: '(?:eerste|laatste|tweede|derde) (?:\\p{L}+ |\\d+ ){0,2}(?:helft|deel|kilometers?|km|stuk|meter|ronde)|stuk(?:ken|je)?|gedeelte|(?:vanaf|tot|bij|na|op) (?:km|kilometer)|in het begin|aan het eind|de start is|de finish',
  elsewhere:
    'in tegenstelling|vergeleken|vorig jaar|andere (?:lopen|wedstrijden)|ik|mijn|gisteren|training|vlakker dan|vroeger',
  hedge: 'vrijwel|nagenoeg|grotendeels|redelijk|relatief|bijna|overwegend|tamelijk|licht|vrij',
  concession: 'maar|echter|behalve|hoewel|toch|op .{1,20} na',
  negation: 'niet|geen|zonder|nauwelijks|weinig|allesbehalve',
  flatFormula:
    'vlak(?:ke)?(?: en|,) (?:\\p{L}{3,12},? )?snelle?|snelle?(?: en|,) vlak(?:ke)?|vlak(?:ke)? (?:\\p{L}{3,14} ){0,2}(?:parcours|route|ronde)|biljartvlak|(?:weinig|geen) hoogte(?:meters|verschil(?:len)?)|zo plat als een dubbeltje',
  flat: 'vlak(?:ke)?',
  rolling: 'glooiende?|licht heuvelachtige?|golvende?',
  hilly: 'heuvelachtige?|heuvelrijke?|geaccidenteerde?',
  climbs:
    '(?:pittige|steile|lange|zware|stevige) (?:klim(?:men)?|hellingen|beklimming(?:en)?)|beklimmingen|klimmen',
  mountainous: 'bergloop|berglopen|bergachtige?',
  downhill: 'overwegend bergaf|netto dalend',
  circular: 'start en finish (?:op|bij) dezelfde',
  gainBefore: 'hoogtemeters?|D ?\\+|stijging|totale stijging',
  gainAfter: 'hoogtemeters?|D ?\\+|stijging|klimmen',
  lossBefore: 'daling|D ?[-−]',
  lossAfter: 'daling|D ?[-−]',
  link: "ca\\.?|circa|ongeveer|van|totaal|zo'n|ruim|bijna|per|ronde",
  notBefore: 'hoogte van|zeeniveau|top',
  notAfter: 'hoog|boven|lang|breed|nap',
  perLap: 'per ronde|elke ronde',
  laps: '(\\d{1,2}|twee|drie|vier|vijf) rond(?:es|jes)',
  lapNouns: 'rond(?:e|es|je|jes)',
  climbUnit: '[Hh]oogtemeters?',
});
