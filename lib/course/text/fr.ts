import { plain } from './plain';

const COURSE =
  '(?:parcours|circuits?|tracés?|boucles?|itinéraires?|profils?|course|semi-marathon|marathon|trail|10 ?km)';
/** A dish is no course: what may not follow "plat". */
const FOOD =
  "(?! (?:du (?:jour|chef|terroir|midi|soir|traiteur)|de (?:résistance|pâtes|riz|saison|viande|poisson|pommes|lentilles|nouilles|spaghettis?|charcuterie|fromages?|crudités|couscous|tartiflette)|d[’']\\p{L}|à (?:emporter|partager|base|l[’']arrivée)|ventre|chaud|froid|principal|unique|cuisin|garni|préparé|végétarien|complet|local))";
/** Adjectives between a course and what it is; a negation or a preposition begins something else. */
const BETWEEN =
  '(?:,? ?(?:(?!(?:pas|sauf|peu|jamais|moins|faux|non|loin|du|des|au|aux|avec|pour|sans|enfants?|vélo|vtt|jeunes|cycl\\p{L}*|ni) )[\\p{L}%\\d-]{1,14} )){0,3}';
const NO =
  "(?:aucune?|sans(?: aucune?| réelle?| grande?| véritable| la moindre| le moindre)?|pas (?:une? seule?|la moindre|le moindre|l[’']ombre d[’']une?)|pas de|ni|(?:très |si |trop )?peu de|quasiment pas de|pratiquement pas de|presque pas de|zéro)";
const NIL =
  '(?:nul|nulle|néant|inexistant|inexistante|insignifiant|négligeable|minime|minimal|dérisoire|quasi(?:ment)?[- ]nul|réduit|limité|modéré et régulier)';

/** French. */
export const fr = plain({
  code: 'fr',
  variants: { é: '(?:é|e)', è: '(?:è|e)', ê: '(?:ê|e)', œ: '(?:œ|oe)' },
  cue: 'plat|difficil|dents de scie|toboggan|butte|planéité|raidillon|escarp|cols|bossel|ascension|ascendant|difficult|vallon|côte|mont[ée]|dénivel|denivel|déniv|D\\+|profil|roulant|pent|montagn|accident|bosse|boucle|descen|ondul|relief|grimp|cassant|casse|exigeant|sélecti|musclé|cumul|sommet|alpin|vertical|positif|dur|monte|difficult|contrebas|plus bas',
  masks: [
    /(?<!\p{L})(?:parcours (?:santé|du cœur|de santé)|circuits? (?:automobile|de vitesse|moto|de karting)s?)(?!\p{L})/giu,
    /(?<!\p{L})(?:assiettes?|semelles?|chaussures?|toits?|écrans?|tarifs?) plate?s?(?!\p{L})/giu,
    /(?<!\p{L})(?:re)?m(?:is|ise|ettre|ettons|et) (?:tout )?à plat(?!\p{L})/giu,
    /(?<!\p{L})(?:entrées?|desserts?|repas|buffet|traiteur|menus?|fromage)(?!\p{L})[^.;]{0,40}(?<!\p{L})plats?(?!\p{L})|(?<!\p{L})plats?,? (?:et |\+ |ou )?(?:desserts?|fromage|boisson|chaud|froid|de résistance)/giu,
  ],
  course:
    'parcours|semi|marathon|course|tracés?|circuits?|boucles?|semi-marathon|marathon|profil|itinéraires?|\\d+ ?kms?|trail|épreuves?|terrains?|relief|distances?',
  current: 'cette année|cette édition|nouveau (?:parcours|tracé)|désormais|maintenant|pour 20\\d\\d',
  part: "(?:premi[eè]re?s?|derni[eè]re?s?|seconde?|deuxi[eè]me|troisi[eè]me) (?:\\p{L}+ |\\d+ ){0,2}(?:moitié|partie|kilom[eè]tres?|kms?|hectomètres|portion|boucle|mètres|difficulté|tiers|ligne droite|montée|côte)|portions?|sections?|(?:au|du|jusqu'au|dès le|vers le) (?:km|kilom[eè]tre)|\\d+ ?[eè](?:me)? (?:km|kilomètre)|d[ée]part (?:est|plat)|au début|(?<!du début )à la fin|la fin d[ue]|le début d[ue]|final|arrivée (?:en|est)|échauffement",
  elsewhere:
    "que (?:le|la|les) autres?|par rapport|contrairement|comparée?|à la différence|l['’]an (?:dernier|passé)|l['’]année (?:dernière|passée)|autrefois|ancien (?:parcours|tracé)|d['’]habitude|éditions? précédentes?|précédentes? éditions?|les autres années|challenge (?:comprend|regroupe|se compose)|camping|parking (?:est|se situe|se trouve|sera)|habituel\\p{L}{0,5}|je|j['’]ai|mon|mes|hier|si vous|si tu|entra[iî]ne(?:z|r|ment|ments)|plutôt que|plus de dénivelé|moins de dénivelé|aussi difficile|avoir (?:couru|terminé|fini|participé)|ayant (?:déjà )?(?:couru|terminé|fini|participé)|l['’]accès (?:au|à la|aux)|avoir déjà|justifier|par (?:minute|heure)",
  hedge:
    'plutôt|assez|relativement|presque|quasi|quasiment|globalement|majoritairement|essentiellement|légèrement|moyennement|principalement|généralement|pratiquement',
  concession: "mais|cependant|toutefois|sauf|hormis|malgré|néanmoins|excepté|hors|à l[’']exception|en dehors",
  negation: 'pas|sans|aucune?|ni|peu de|peu(?! techniques?)|jamais|guère|nullement|zéro|dépourvue? de',
  joins: 'mais|puis|ensuite|enfin|alors que|tandis que|avant|après|hormis|sauf|avec',
  total: "au total|en tout|total|totale|cumulée?s?|sur l[’']ensemble|global",
  others:
    "(?:le |la |les |l['’])?(?:courses? (?:des |pour (?:les )?)?(?:enfants?|jeunes?|scolaires)|(?:parcours|circuits?|boucles?|partie|épreuve) (?:de |à |du |en |pour )?(?:vélo|vtt|cycl\\p{L}{0,8}|natation|enfants?|jeunes?|marche|rando\\p{L}{0,6})|randos?|randonn[ée]es?(?: pédestres?)?|marche(?: nordique| populaire| gourmande)?|vtt|cyclo\\p{L}{0,12}|gravel|canicross|marcheurs|cyclistes?|vététistes?)",
  notFlat:
    "loin d['’]être (?:tout )?plate?s?|tout sauf (?:un parcours )?plate?s?|rien de plat|pas un mètre de plat|peu de plat",
  flatFormula: [
    `${COURSE} (?:est |sont |reste |restent |,)?${BETWEEN}plate?s?${FOOD}`,
    'plate?s?(?:,| et| mais| &) (?:très |ultra[- ]?|super[- ]?|hyper[- ]?|assez )?(?:rapides?|roulante?s?)|rapides?(?:,| et) (?:très |entièrement |totalement |tout )?plate?s?',
    '(?:roulante?s?(?:,| et) (?:très |ultra[- ]?)?|rapides? et (?:très )?)(?:rapides?|roulante?s?)|(?:très|ultra|super|hyper)[- ]roulante?s?',
    `(?:rapide|roulant|facile)e?s?,? (?:et )?${NO} (?:difficultés?|dénivelé|relief)|${NO} difficultés? (?:et|,) (?:très |donc )?(?:roulant|rapide|plat)e?s?`,
    "(?:entièrement|totalement|complètement|intégralement|100 ?%|tout|parfaitement|extrêmement|super|ultra)[- ]plate?s?|plate?s? comme (?:la main|une (?:crêpe|galette|limande))|plus plate?s?(?= (?:et|d[eu'’]|du|,|au))",
    `${NO} (?:dénivelée?s?|relief|côtes?|montées?|bosses?)(?! d['’]azur| d['’]\\p{L})`,
    '(?:très |plutôt )?faibles? dénivelés?',
    `dénivelés?(?: positif)?(?: total| global| du parcours| de la course)? ?(?::|=)? ?(?:est |reste |y est )?(?:très |quasi |quasiment |presque |pratiquement |plutôt |extrêmement )?(?:faible|${NIL})`,
    'platitude|planéité|(?:tout|partout) est plate?|(?:une|des) plus plate?s?(?! (?:cuisin|prépar))',
    'dénivelé ?(?::|=) ?(?:0(?! ?\\d)(?! \\p{L})|aucun|non|plat)',
  ].join('|'),
  flat: `(?<!(?:faux|sauf|un|le|du|bon|grand|premier|à)[- ])plate?s?${FOOD}(?! pays|[- ]forme)`,
  nearlyFlat:
    '(?=roul)(?<!(?:vallonn?|bossel|accident|exigeant)[^.;]{0,24})roulante?s?(?! mais (?:très |bien |assez )?(?:vallonn?|bossel|accident|exigeant|ondul|sélect))|sans (?:grosse |grande |réelle |véritable )?difficulté(?! (?:de|pour|à))|ne (?:présente|comporte) (?:aucune|pas de) (?:réelle |grande |véritable |grosse )?difficultés?',
  rolling: [
    'légèrement (?:en dents de scie|en toboggan)|(?:dénivelé|relief)[^.;\\d]{0,16} (?:reste |demeure |est )?(?:modéré|raisonnable|mesuré|contenu|léger|correct|abordable|doux)e?s?(?! et régulier)|(?:léger|petit|modeste)s? (?:dénivelés?|relief)|(?<!(?:vrais?|véritables?) )toboggans?(?! (?:aquatique|gonflable|pour))|(?:dénivelé|relief) ?:? ?(?:modéré|raisonnable|moyen|léger)e?(?! et régulier)',
    '(?:ses|avec (?:des|de|quelques)) (?:quelques |petites )?(?:montées|côtes|bosses),? (?:et |puis )?(?:ses |des |de )?(?:descentes|faux[- ]plats)',
    '(?:légèrement|faiblement|peu|moyennement|gentiment|doucement|un peu) (?:vallonn?|ondul|bossel|accident|pentu)(?:ée?s?|e?s?)',
    'faux[- ]plats?|(?<!(?:grosses? |dures? |fortes? |incessantes? ))altern\\p{L}{1,5} (?:de |les |entre )?(?:petites )?(?:montées|côtes|bosses) et (?:de )?(?:descentes|plats?)',
    '(?<!(?:très|fortement|bien|hyper|super) )vallonn?ée?s?(?! et (?:très )?(?:exigeant|difficile|technique|sélectif|casse))|vallonn?ements?|ondulée?s?|ondulations',
    '(?:quelques|deux|une ou deux|de) (?:petites |légères |courtes |jolies )?(?:bosses|côtes|montées|grimpettes|difficultés)(?= (?:sans|courtes?|légères?|douces?|et (?:des )?faux))|quelques (?:petites |légères |courtes )?(?:bosses|côtes|montées|raidillons|grimpettes)|(?:succession|suite|enchaînement) de (?:petites |légères )(?:bosses|côtes|montées|buttes)|petites (?:bosses|côtes|montées|buttes)',
  ].join('|'),
  hilly: [
    '(?:parcours|tracé|circuit|boucle)[^.;]{0,40} (?:nombreuses|plusieurs|multiples|réelles|vraies|grosses) difficultés|dents de scie|(?:on|ça) (?:monte|grimpe),? (?:puis |et )?(?:on|ça) (?:re)?descend|(?:réputée?s?|connue?s?|célèbres?|craints?) pour (?:ses|leurs|sa) (?:\\p{L}{4,12} )?(?:côtes|montées|bosses|dénivelé|difficulté)|côtes succèdent aux côtes|(?:le|du) dénivelé (?:est (?:bien )?(?:là|présent|au rendez-vous)|,)',
    '(?:amateurs?|adeptes|amoureux) (?:de|du) (?:gros )?(?:dénivelée?s?|grimpe|côtes|bosses)|tout(?:e|es)? en (?:bosses|montées|relief|dénivelé)|(?:relief|profil) (?:très |assez |bien )?(?:marqué|tourmenté|prononcé|escarpé|corsé|montagneux)|corsée?s?|(?:côtes|bosses|montées),? encore (?:et toujours )?des (?:côtes|bosses|montées)',
    '(?:beaucoup|pas mal|énormément|plein|bon nombre|une multitude|quantité|son lot|un paquet) de (?:belles |grosses |petites )?(?:relief(?!s)|côtes|montées|bosses|raidillons|grimpettes|ascensions)',
    'accidentée?s?|(?:forts?|gros|importants?|sacrés?|beaux?|bons?|jolis?|solides?|copieux) dénivelés?|dénivelée? ?:? ?(?:est )?(?:très |assez |plutôt )?(?:important|conséquent|costaud|élevé|sérieux|marqué|exigeant|significatif|non négligeable)e?',
    'montagnes russes|cassante?s?|pentue?s?|casse[- ]pattes?|(?:parcours|circuit|tracé|profil) (?:est |reste |sera )?(?:très |plutôt |assez |particulièrement )?(?:sélectif|musclé|costaud|nerveux|corsé)',
    '(?:très|fortement|bien|hyper|super) vallonn?ée?s?|vallonn?ée?s?|bosselée?s?|exigeante?s? et sélecti(?:f|ve)s?|(?:parcours|circuit|tracé|profil|boucle|course|trail) (?:\\p{L}{2,12} ){0,2}exigeante?s?',
    "(?:succession|suite|enchaînement|alternance|série)s? de (?:montées|côtes|bosses)(?: et (?:de )?descentes)?|montées et (?:de |les )?descentes (?:en |se |s[’']|font|incessantes)|(?:ça|cela) (?:monte et ça descend|grimpe|monte fort)|(?:monte et descend|monter et descendre)(?= (?:sans|tout|en))|nombreuses montées et descentes|vrai(?:es?)? (?:grimpeurs?|toboggan)",
    '(?:beaucoup|pas mal|énormément) de d[ée]nivelée?s?|(?:difficile|exigeant|technique|dur)e?s? avec (?:du|un (?:gros|fort|beau)) dénivelé',
  ].join('|'),
  climbs:
    "(?:longues?|fortes?|raides?|grosses?|dures?|redoutables?|terribles?|sévères?) (?:montées?|côtes?|grimpettes?|ascensions?|rampes?)|(?:montées?|côtes?|ascensions?|bosses) (?:[\\p{L}]{4,12}(?: et| mais|,) )?(?:très |assez )?(?:raides?|difficiles?|longues?|sèches?|sévères?|abruptes?|cassantes?|exigeantes?|redoutables?|usantes?|costaudes?|assassines?|corsées?|interminables?)|(?:nombreux|nombreuses|multiples|belles|plusieurs|sacrées|diverses|différentes|quelques belles|(?:deux|trois|quatre|cinq|\\d) (?:belles|grosses|longues|sévères)) (?:petites |grosses |belles |longues |courtes )?(?:côtes|montées|bosses|grimpettes|raidillons|ascensions|buttes|coups? de cul)|coups? de cul|(?:fortes|raides|grosses|sacrées) (?:pentes|déclivités|rampes)|(?:sentiers|chemins|pentes|passages|terrain) escarpée?s?|(?:côtes|montées|bosses) (?:pas très longues? mais )?(?:souvent |parfois |bien |assez )(?:raides|pentues|sévères)|(?:côtes|montées|bosses|raidillons) (?:\\p{L}{1,12} )?(?:se succèdent|s['’]enchaînent)|tracés? exigeants?|(?:côtes|montées|bosses|raidillons) (?:à répétition|répétées|incessantes|qui s['’]enchaînent|en série)|enchaîne (?:les )?(?:côtes|montées|bosses)",
  hills:
    "montées?(?! (?:en|des marches|du niveau|sur le podium|de niveau|dans les))|côtes(?![- ]d(?:u|e|es)?[-\\s'’](?!parcours|tracé|circuit))",
  mountainous:
    "(?=course)(?<!(?:coupes?|champion\\p{L}{0,6}|vainqueurs?|titres?|médaill\\p{L}{1,4}|championnats?|challenge|équipe|spécialistes?|adeptes?|ligue)[^.;]{0,24})courses? (?:de|en) (?:pleine )?montagne|haute[- ]montagne|trail (?:de|en) (?:haute )?montagne|montagneuse?s?|montagneux|kilomètres? vertica(?:l|ux)|skyrace|sky ?running|(?:trail|ultra|course|parcours|marathon) (?:\\p{L}{3,12} )?alpine?s?|ultra[- ]?montée|course de côte|ascension (?:du|de la|de l['’]) (?:col|mont|pic|sommet|puy|volcan)",
  downhill:
    'parcours en descente (?:du début|de bout en bout|tout du long)|(?:globalement|majoritairement|entièrement|légèrement|essentiellement|principalement|quasi(?:ment)?|plutôt|tout|toute) (?:en )?(?:descendante?s?|descente)|profil (?:en )?desc(?:endant|ente)|(?:parcours|tracé|marathon|semi(?:-marathon)?|10 ?km|course)(?: est)? (?:en |à |globalement )?desc(?:endante?|ente)(?! (?:de|du|vers|finale))|dénivelé négatif net|plus de (?:descente|dénivelé négatif) que de (?:montée|dénivelé positif)',
  circular: 'départ et arrivée (?:au même|à la même)|(?:une|en) boucle(?: unique)?',
  ends: ['départ|part', 'arrivée|arrive'],
  gainBefore:
    "au total,? (?:vous |on |les coureurs )?(?:grimp|mont|gravi)\\p{L}{1,6}|total des montées|d[ée]nivel[ée]e?s?(?! max)(?: ?\\+)?(?: cumulée?s?)?(?: total\\p{L}{0,2})?(?: positi(?:fs?|ves?))?(?: cumulée?s?)?(?: total\\p{L}{0,2})?(?: \\(D\\+\\))?(?! n[ée]gatif)|d[ée]n(?:iv)?\\.?(?: ?\\+)?(?: pos\\p{L}{0,4}\\.?)?|D ?\\+|mont[ée]es? (?:totales?|cumulées?)|ascension(?: totale| cumulée| positive)?|cumuls? (?:des? )?(?:positifs?|montées?|dénivelés?|d[ée]nivel[ée]e?s? positi\\p{L}{1,3}|ascensions?)|total (?:ascendant|des montées|d['’]ascension)|gain d['’](?:altitude|élévation)|élévation(?: totale| positive)|mètres? positifs?",
  gainAfter:
    "(?:m[eè]tres )?(?:de |d['’])(?:d[ée]nivel[ée]e?s?(?: ?\\+| positi(?:f|ve)s?| cumulée?s?)*(?! n[ée]gati)|d[ée]niv\\.?(?! n[ée]g)|D ?\\+|montées?|ascension|grimpette|grimpe|positif)|(?:cumulés? |de )?positi(?:f|ve)s?|d[ée]nivel[ée]e?s?(?! n[ée]gatif)|à (?:gravir|grimper|monter)",
  bothBefore:
    'd[ée]nivel[ée]e?s? ?\\+ ?/ ?[-−]|D ?\\+ ?/ ?D? ?[-−]|d[ée]nivel[ée]s? (?:positif|positive) ?(?:/|et) ?(?:d[ée]nivel[ée]s? )?n[ée]gati(?:f|ve)|mont[ée]e ?/ ?descente',
  bothAfter:
    "(?:de |d['’])?(?:d[ée]nivel[ée]e?s? )?positi(?:f|ve)s? (?:et|/|comme|et en) (?:de )?(?:d[ée]nivel[ée]e?s? )?n[ée]gati(?:f|ve)s?|(?:de |en )?mont[ée]e et (?:autant |en |de )?(?:en )?descente(?! de)",
  sameLoss: 'et autant (?:de|en) (?:descente|n[ée]gatif|D ?[-−]|dénivelé négatif)|autant en descente',
  singleHill:
    "(?:la |une |l['’]|cette )?(?:première|premiere|dernière|derniere|deuxième|seconde|troisième|principale|plus (?:longue|grosse|dure)|seule|unique|terrible|fameuse) (?:\\p{L}{3,12} )?(?:côte|montée|ascension|bosse|difficulté|grimpette)|(?:côte|montée) (?:de|du|des|d['’]|vers|jusqu\\p{L}{1,4}|au|aux)(?! D| déniv)[^.;,\\d]{2,20}",
  belongsTo:
    "(?:pour|sur|au|à) (?:le |la |les |l['’])?|(?:pour|sur) (?:le |la )?(?:parcours|distance|course|format|circuit|trail|boucle) (?:de |du |des )?",
  eachHill: ['mont[ée]es|c[ôo]tes|bosses|ascensions', 'chacune?'],
  numbers:
    'un:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 quinze:15 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 quatre-vingts:80 quatre-vingt:80 cent:100 cents:100 mille:1000',
  lossBefore:
    'd[ée]nivel[ée]e?s?(?: cumulée?s?| total\\p{L}{0,2})? n[ée]gati(?:f|ve)s?|D ?[-−]|cumul(?: des)? (?:négatif|descentes)|descente (?:totale|cumulée)|total descendant|n[ée]gati(?:f|ve)(?: cumulée?)?',
  lossAfter:
    '(?:de )?d[ée]nivel[ée]e?s? n[ée]gati(?:f|ve)s?|(?:de )?D ?[-−]|(?:de )?n[ée]gati(?:f|ve)s?|de descentes?',
  link: "env\\.?|de|d['’]environ|d['’]à peine|d['’]à peu près|d['’]|environ|avoisinant|avoisine|atteint|est|total|cumulé|positif|du|parcours|par|tour|boucle|à|près|plus|sur|le|la|pour|:|s['’]élève|s['’]élevant|estimé|approchant|dépasse|frôle|peine|quelque|quelques|supérieur|avec|compte",
  notBefore:
    'au km|au kilom[eè]tre|barrières? horaires?|altitude|point culminant|point le plus haut|sommet|culmine|différence|maxi(?:mum|mal)?',
  notAfter: "d['’]altitude|de long|de large|de haut|d['’]écart|du départ|de l['’]arrivée|après|avant",
  perLap:
    '(?:boucles|tours) (?:à|de) (?=\\d{2,4} ?m)|(?:boucles|tours) de [^.;]{0,30} chacune?|(?:par|chaque|à chaque|au|le) (?:tour|boucle)|(?:boucle|tour|circuit) de (?=[^.;]{0,60}(?:fois|à parcourir|à effectuer|à boucler))',
  laps: '(\\d{1,2}|deux|trois|quatre|cinq|six|huit|dix) (?:(?:grands? |petites? |grandes? )?(?:tours|boucles)|fois)',
  lapNouns: '(?:tour|boucle)s?',
  climbUnit: 'de D ?\\+',
  bareLabel: 'd[ée]nivel[ée]e? positi(?:f|ve)(?: cumulée?| total)?|D\\+',
  yes: 'ce(?:tte)? [\\p{L}-]{4,14} est faite? pour|oui|tout à fait|absolument|effectivement',
  no: 'non|pas vraiment|pas du tout',
  rollingTurns:
    "alternan(?:ce|t) (?:de |des |d['’]|entre |les )?(?:parties |portions |zones )?(?:plate?s?|montées|descentes|côtes|bosses)(?:,| et)[^.;]{0,40}?(?:montées|descentes|côtes|bosses|plate?s?)",
  hillyTurns:
    "le plat (?:n['’]existe pas|est (?:rare|inexistant|absent)|se fait rare|n['’]est pas au programme)|(?:peu|très peu|pas beaucoup|rien) de plat(?!s)|(?:ne cherchez pas|n['’]y a pas|n['’]espérez pas|oubliez) (?:le |de |du |un mètre de |beaucoup de |grand[- ]chose de )plat|pas (?:de|un (?:seul )?mètre de) plat|(?:ça|cela|le parcours) (?:monte|grimpe)(?:,| et) (?:ça |cela )?(?:re)?descend (?:sans|tout|en permanence|constamment)|(?:jamais|rarement) plat|que des (?:montées|côtes|bosses)",
  dropAfter:
    "plus bas que (?:le|au) départ|plus bas qu['’]au départ|en (?:contrebas|dessous) du départ|sous le départ",
  dropBefore: 'd[ée]nivelée? net(?:te)?(?: n[ée]gati(?:f|ve))?',
});
