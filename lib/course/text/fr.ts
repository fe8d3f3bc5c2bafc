import { plain } from './plain';

/** French. */
export const fr = plain({
  code: 'fr',
  cue: 'plat|bossel|ascension|difficult|vallon|côte|montée|dénivel|denivel|D\\+|profil|roulant|pent|montagn|accident|bosse|boucle|descen|ondul|relief|grimp|cassant|exigeant|sélecti|musclé',
  course:
    'parcours|course|tracé|circuit|boucle|semi-marathon|marathon|profil|itinéraire|\\d+ ?kms?|trail|épreuve',
  current: 'cette année|cette édition|nouveau (?:parcours|tracé)|désormais|maintenant|pour 20\\d\\d',
  part: "(?:premi[eè]re?s?|derni[eè]re?s?|seconde?|deuxi[eè]me) (?:\\p{L}+ |\\d+ ){0,2}(?:moitié|partie|kilom[eè]tres?|kms?|portion|boucle|mètres)|portion|section|(?:au|du|jusqu'au|dès le) (?:km|kilom[eè]tre)|\\d+ ?[eè]me (?:km|kilomètre)|d[ée]part (?:est|plat)|au début|à la fin|final|arrivée en",
  elsewhere:
    "que (?:le|la|les) autres?|par rapport|contrairement|comparé|l'an dernier|l'année dernière|autrefois|ancien (?:parcours|tracé)|d'habitude|habituel\\p{L}{0,5}|je|j'ai|mon|mes|hier|si vous|entraînement|plutôt que|plus de dénivelé|moins de dénivelé|aussi difficile",
  hedge:
    'plutôt|assez|relativement|presque|quasi|quasiment|globalement|majoritairement|essentiellement|légèrement',
  concession: "mais|cependant|toutefois|sauf|hormis|malgré|néanmoins|excepté|à l[’']exception",
  negation: 'pas|sans|aucune?|ni|peu de|peu|jamais|guère',
  flatFormula:
    'plate?s? et rapides?|rapides? et (?:très )?plate?s?|(?:roulante?s?(?:,| et) (?:très )?|rapides? et (?:très )?)(?:rapides?|roulante?s?)|rapide,? (?:et )?sans (?:grande |réelle |aucune )?difficulté|parcours (?:(?!(?:pas|sauf|peu|jamais|moins|faux|non) )\\p{L}{2,14} ){0,2}plat|entièrement plat|tout plat|sans (?:aucun )?dénivelé|(?:très )?peu de dénivelé|(?:très )?faible dénivelé|dénivelé (?:est )?(?:très |quasi |quasiment )?(?:faible|nul|inexistant)|circuit (?:(?!(?:pas|sauf|peu|jamais|moins|faux|non) )\\p{L}{2,14} ){0,2}plat|dénivelé (?:est )?(?:négligeable|minime|minimal)|(?:pratiquement |quasiment |presque )?aucun (?:dénivelé|relief)|aucune (?:côte|montée)|sans (?:aucune? )?(?:relief|côtes?|montées?|bosses?)',
  flat: '(?<!(?:faux|sauf)[- ])plate?s?(?! de| du| à| chaud| principal)',
  nearlyFlat: 'roulante?s?',
  rolling:
    '(?:légèrement|faiblement|peu) (?:vallonn|ondul|bossel|accident)ée?s?|faux[- ]plats?|alternan\\p{L}{1,3} (?:de )?(?:petites )?(?:montées|côtes|bosses) et (?:de )?(?:descentes|plats?)|(?<!(?:très|fortement|bien) )vallonnée?s?|vallonnements?|ondulée?s?|quelques (?:petites )?(?:bosses|côtes|montées)',
  hilly:
    'tout sauf plate?s?|accidentée?s?|(?:forts?|gros|importants?|sacrés?) dénivelés?|dénivelé (?:est )?(?:très |assez )?(?:important|conséquent|costaud)|montagnes russes|cassante?s?|pentue?s?|(?:parcours|circuit|tracé) (?:très )?(?:sélectif|musclé)|(?:fortement|bien) vallonnée?s?|bosselée?s?|casse-pattes|très vallonnée?s?|exigeante?s?',
  climbs:
    "(?:longues?|fortes?|raides?|grosses?|dures?) (?:montées?|côtes?|grimpettes?)|(?:montées?|côtes?) (?:raides?|difficiles?|longues?)|(?:nombreuses|multiples|belles|plusieurs|sacrées) (?:côtes|montées|bosses|grimpettes)|montée|côtes(?![- ]d(?:u|e|es)?[-\\s'’](?!parcours|tracé|circuit))",
  mountainous:
    'course de montagne|haute montagne|trail de montagne|montagneuse?|montagneux|kilomètre vertical|skyrace',
  downhill: 'globalement descendante?|profil descendant|parcours descendant|dénivelé négatif net',
  circular: 'départ et arrivée (?:au même|à la même)|(?:une|en) boucle(?: unique)?',
  ends: ['départ|part', 'arrivée|arrive'],
  gainBefore:
    'd[ée]nivel[ée]e?s?(?! max)(?: ?\\+)?(?: positi(?:fs?|ves?))?(?: cumulée?s?)?(?: total)?(?! n[ée]gatif)|D ?\\+|montée totale|ascension',
  gainAfter:
    "(?:m[eè]tres )?(?:de |d')(?:d[ée]nivel[ée]e?(?: ?\\+| positi(?:f|ve)| cumulée?)*(?! n[ée]gati)|D ?\\+|montée|ascension|grimpette)|positifs?|d[ée]nivel[ée](?! n[ée]gatif)",
  bothBefore:
    'd[ée]nivel[ée]s? ?\\+ ?/ ?[-−]|D ?\\+ ?/ ?D? ?[-−]|d[ée]nivel[ée]s? (?:positif|positive) ?(?:/|et) ?(?:d[ée]nivel[ée]s? )?n[ée]gati(?:f|ve)|mont[ée]e ?/ ?descente',
  eachHill: ['mont[ée]es|c[ôo]tes|bosses|ascensions', 'chacune?'],
  numbers:
    'un:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 quinze:15 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 quatre-vingts:80 quatre-vingt:80 cent:100 cents:100 mille:1000',
  lossBefore: 'd[ée]nivel[ée] n[ée]gatif|D ?[-−]',
  lossAfter: '(?:de )?d[ée]nivel[ée] n[ée]gatif|(?:de )?D ?[-−]|n[ée]gatifs?|de descente',
  link: "de|d['’]environ|d['’]|environ|avoisinant|avoisine|atteint|est|total|cumulé|positif|du|parcours|par|tour|boucle|à|près|plus|sur|le|la|pour|:",
  notBefore: 'altitude|point culminant|sommet|culmine',
  notAfter: "d'altitude|de long|de large|de haut",
  perLap: 'par (?:tour|boucle)|chaque (?:tour|boucle)',
  laps: '(\\d{1,2}|deux|trois|quatre|cinq) (?:tours|boucles)',
  lapNouns: '(?:tour|boucle)s?',
});
