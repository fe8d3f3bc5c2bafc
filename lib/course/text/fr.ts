import { plain } from './plain';

/** French. */
export const fr = plain({
  code: 'fr',
  cue: 'plat|bossel|ascension|difficult|vallon|côte|montée|dénivel|denivel|D\\+|profil|roulant|pent|montagn|accident|bosse|boucle|descen',
  course:
    'parcours|course|tracé|circuit|boucle|semi-marathon|marathon|profil|itinéraire|\\d+ ?kms?|trail|épreuve',
  part: "(?:premi[eè]re?s?|derni[eè]re?s?|seconde?|deuxi[eè]me) (?:\\p{L}+ |\\d+ ){0,2}(?:moitié|partie|kilom[eè]tres?|kms?|portion|boucle|mètres)|portion|section|(?:au|du|jusqu'au|dès le) (?:km|kilom[eè]tre)|\\d+ ?[eè]me (?:km|kilomètre)|d[ée]part (?:est|plat)|au début|à la fin|final|arrivée en|faux[- ]plats?",
  elsewhere:
    "que (?:le|la|les) autres?|par rapport|contrairement|comparé|l'an dernier|l'année dernière|autrefois|je|j'ai|mon|mes|hier|si vous|entraînement|plutôt que|plus de dénivelé|moins de dénivelé|aussi difficile",
  hedge:
    'plutôt|assez|relativement|presque|quasi|quasiment|globalement|majoritairement|essentiellement|légèrement',
  concession: 'mais|cependant|toutefois|sauf|hormis|malgré|néanmoins|excepté',
  negation: 'pas|sans|aucune?|ni|peu de|peu|jamais|guère',
  flatFormula:
    'plate?s? et rapides?|rapides? et (?:très )?plate?s?|parcours (?:\\p{L}{2,14} ){0,2}plat|entièrement plat|tout plat|sans (?:aucun )?dénivelé|(?:très )?peu de dénivelé|(?:très )?faible dénivelé|dénivelé (?:est )?(?:très |quasi |quasiment )?(?:faible|nul|inexistant)|circuit (?:\\p{L}{2,14} ){0,2}plat',
  flat: 'plate?s?(?! de| du| à| chaud| principal)',
  rolling: 'vallonnée?s?|vallonnements?|ondulée?s?|quelques (?:petites )?(?:bosses|côtes|montées)',
  hilly: 'accidentée?s?|(?:fort|gros) dénivelé|bosselée?s?|casse-pattes|très vallonnée?s?|exigeante?s?',
  climbs:
    '(?:longues?|fortes?|raides?|grosses?|dures?) (?:montées?|côtes?|grimpettes?)|(?:montées?|côtes?) (?:raides?|difficiles?|longues?)|montée|côtes',
  mountainous:
    'course de montagne|haute montagne|trail de montagne|montagneuse?|montagneux|kilomètre vertical|skyrace',
  downhill: 'globalement descendante?|profil descendant|parcours descendant|dénivelé négatif net',
  circular: 'départ et arrivée (?:au même|à la même)|(?:une|en) boucle(?: unique)?',
  ends: ['départ|part', 'arrivée|arrive'],
  gainBefore:
    'd[ée]nivel[ée]s?(?: ?\\+)?(?: positifs?)?(?: cumulés?)?(?: total)?(?! n[ée]gatif)|D ?\\+|montée totale|ascension',
  gainAfter:
    "(?:m[eè]tres )?(?:de |d')(?:d[ée]nivel[ée](?: ?\\+| positif| cumulé)*(?! n[ée]gatif)|D ?\\+|montée|ascension|grimpette)|positifs?|d[ée]nivel[ée](?! n[ée]gatif)",
  lossBefore: 'd[ée]nivel[ée] n[ée]gatif|D ?[-−]',
  lossAfter: '(?:de )?d[ée]nivel[ée] n[ée]gatif|(?:de )?D ?[-−]|n[ée]gatifs?|de descente',
  link: "de|d'|environ|est|total|cumulé|positif|du|parcours|par|tour|boucle|à|près|plus|sur|le|la|pour|:",
  notBefore: 'altitude|point culminant|sommet|culmine',
  notAfter: "d'altitude|de long|de large|de haut",
  perLap: 'par (?:tour|boucle)|chaque (?:tour|boucle)',
  laps: '(\\d{1,2}|deux|trois|quatre|cinq) (?:tours|boucles)',
  lapNouns: '(?:tour|boucle)s?',
});
