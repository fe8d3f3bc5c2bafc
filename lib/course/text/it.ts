import { plain } from './plain';

/** Italian. */
export const it = plain({
  code: 'it',
  cue: 'vertical|quota|scalata|ascesa|scorrevol|muscolar|nervos|mangia|strapp|falsopian|asperità|su e giù|pianeggiant|piatt|piano|dislivello|salit|discesa|collinar|ondulat|saliscendi|montagn|D\\+|veloce|impegnativ|percors|positiv|pianura|scend|bassa|basso|assenza',
  course: 'percors[oi]|tracciat[oi]|gara|corsa|maratona|circuito|anello|trail|giro|altimetria|profilo',
  current: "quest['’]anno|questa edizione|nuovo (?:percorso|tracciato)|adesso|attuale",
  part: "(?:prim[oaie]|ultim[oaie]|second[oa]|terz[oa]) (?:\\p{L}+ |\\d+ ){0,2}(?:metà|parte|chilometr[oi]|km|tratto|metri|giro)|tratt[oi]|(?:al|dal|fino al|verso il) (?:km|chilometro)|all'inizio|alla fine|la partenza è|finale",
  elsewhere:
    "rispetto|a differenza|l'anno scorso|altre gare|io|mio|mia|ieri|allenament\\p{L}|più pianeggiante|non può considerarsi|(?:vecchio|precedente) (?:percorso|tracciato)|(?:percorso|tracciato) (?:vecchio|precedente)|di solito|solit[oi]",
  hedge:
    'quasi|sostanzialmente|prevalentemente|abbastanza|piuttosto|relativamente|praticamente|leggermente|per lo più',
  concession: 'ma|però|tuttavia|salvo|eccetto|tranne|anche se|ad eccezione',
  negation: 'non|senza|nessun[ao]?|né|poco|poca',
  flatFormula:
    '(?:pianeggiante|piatto|piatta) e veloce|veloce e (?:pianeggiante|piatt[oa])|percors[oi] (?:\\p{L}{2,18} ){0,3}pianeggiant[ei]|tutt[oa] (?:pianeggiante|in piano)|dislivello (?:quasi |praticamente )?(?:nullo|zero|minimo)|(?:poco|scarso) dislivello|senza (?:grandi |alcun[ao]? )?(?:dislivell[io]|salite|asperità)|priv[oa] di (?:salite|dislivell[io]|asperità|difficoltà altimetriche)|altimetria (?:piatta|pianeggiante)|scorrevole e (?:veloce|pianeggiante|piatt[oa])|(?:veloce|pianeggiante) e scorrevole|(?:assenza|mancanza) di (?:dislivell[io]|salite|asperità)|dislivell[oi] (?:è |sono )?(?:del tutto |quasi |praticamente |molto )?(?:irrilevant|trascurabil|insignificant|ridott|contenut|limitat|modest|inesistent)[eiao]|(?:tutt[oa] |interamente |completamente )in pianura|altimetria (?:dolce|favorevole)',
  flat: 'pianeggiant[ei]|piatt[oaie]|in piano|in pianura(?! padana)',
  rolling:
    '(?<!continui )saliscendi|ondulat[oa]|mangia e bevi|su e giù|falsopian[oi]|strappetti|lievi (?:salite|dislivelli|saliscendi)|qualche (?:salita|strappo|saliscendi)|leggere salite|salite leggere|collinar[ei]|mosso',
  hilly:
    'impegnativ[oa]|nervos[oa]|muscolare|(?:percorso|tracciato) (?:molto |piuttosto )?(?:duro|tosto|difficile)|continui saliscendi|altimetria (?:importante|severa)|dislivello (?:importante|notevole)|vallonat[oa]',
  climbs:
    '(?:dur[ae]|ripid[ae]|lung[ah]e?|impegnativ[ae]) salit[ae]|salit[ae] (?:dur[ae]|ripid[ae]|lung[ah]e?|impegnativ[ae])|salite',
  mountainous:
    '(?:corsa|gara|trail|maratona) (?:podistica )?in (?:montagna|salita|quota)|(?:chilometro|km) verticale|sky ?marathon|ascesa (?:al|alla|ai)|scalata|cronoscalata|(?:tutt[oa]|interamente) in salita|alta montagna|ambiente montano|skyrace|vertical',
  downhill:
    'percorso in discesa|tutta discesa|prevalentemente in discesa|(?:percorso|tracciato|gara|maratona) (?:\\p{L}{3,14} ){0,2}in (?:leggera |costante |lieve |continua |dolce )?discesa(?! (?:verso|fino|dal|dopo))|tutt[oa] in (?:leggera )?discesa',
  circular: 'percorso ad anello|partenza e arrivo (?:nello stesso|nella stessa)',
  ends: ['partenza|si parte|parte', 'arrivo|si arriva|arriva|traguardo'],
  gainBefore:
    'dislivello(?: positivo)?(?: totale| complessivo)?(?! negativo| massimo)|D ?\\+|salita totale|totale salita|dislivello in salita|ascesa(?: totale| complessiva)?|guadagno di quota',
  gainAfter:
    '(?:metri )?(?:di )?(?:dislivello(?: positivo| totale| complessivo)*(?! negativo| massimo)|D ?\\+|salita(?: totale)?(?! al))|positivi',
  bothBefore: 'dislivello (?:\\+ ?/ ?[-−]|positivo ?(?:/|e) ?negativo)|salita ?/ ?discesa',
  eachHill: ['salite|strappi', "ciascuna|l[’']una|ognuna"],
  masks: [/(?<=\p{Ll} )(?:Piana|Piano)(?!\p{L})/gu],
  numbers:
    'un:1 due:2 tre:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 nove:9 dieci:10 undici:11 dodici:12 quindici:15 venti:20 trenta:30 quaranta:40 cinquanta:50 sessanta:60 settanta:70 ottanta:80 novanta:90 cento:100 mille:1000 mila:1000',
  lossBefore: 'dislivello negativo|D ?[-−]',
  lossAfter: '(?:metri )?(?:di )?(?:dislivello negativo|discesa|D ?[-−])|negativi',
  link: 'di|m|mt|metri|circa|ca\\.?|è|totale|positivo|pari|a|per|giro|del|percorso|oltre|quasi|complessivo',
  notBefore: 'quota|altitudine|altezza|massimo|cima',
  notAfter: 'di (?:altezza|altitudine|quota)|s\\.?l\\.?m|slm|piani|di lunghezza',
  perLap: 'per giro|a giro|ogni giro',
  laps: '(\\d{1,2}|due|tre|quattro|cinque) giri',
  lapNouns: 'gir[oi]|anell[oi]',
  hillyTurns:
    "(?:non c['’]è|neanche|nemmeno|nessun) (?:un )?metro (?:di|in) pian\\p{L}{1,7}|(?:mai|niente di) (?:piatt[oa]|pianeggiante)|poca pianura|tutt['’]altro che (?:piatt[oa]|pianeggiante)|(?:salite e discese|discese e salite|sali e scendi|saliscendi) (?:continu[ei]|senza (?:sosta|tregua|respiro)|si (?:alternano|susseguono))|si (?:alternano|susseguono)[^.;]{0,20}salite e[^.;]{0,12} discese",
  bothAfter: 'di dislivello positivo (?:e|ed altrettanti|e altrettanti) (?:di )?(?:dislivello )?negativ[oi]',
  dropAfter: 'più (?:in )?bass[oa] (?:della|rispetto alla|che alla) partenza|sotto (?:la|alla) partenza',
  dropBefore: 'dislivello netto(?: negativo)?',
});
