import { plain } from './plain';

const COURSE = '(?:percors[oi]|tracciat[oi]|circuito|anello|giro|altimetria|profilo|planimetria)';
/** Words that measure an adjective. */
const DEGREE =
  '(?:(?:molto|più|assai|piuttosto|abbastanza|davvero|decisamente|particolarmente|tutt[oa]|totalmente|completamente|interamente|quasi|praticamente|pressoché|prevalentemente|sostanzialmente|del) ){0,2}';
const FLAT = '(?:pianeggiant[ei]|piatt[oaie]|piattissim[oaie])';
const HILLS =
  '(?:dislivell[oi]|salit[ae]|asperità|pendenz[ae]|saliscendi|strappi|rampe|difficoltà altimetriche|variazioni altimetriche)';
/** Nothing worth a name. */
const NAMED =
  '(?:(?:grandi|alcun[ao]?|particolari|eccessiv[eio]|significativ[eio]|important[ei]|veri|vere|di|né) ){0,2}';
const HARD =
  '(?:dur[oaie]|durissim[oaie]|impegnativ[oaie]|nervos[oaie]|muscolar[ei]|selettiv[oaie]|esigent[ei]|sever[oa]|tost[oa]|ostic[oa]|difficil[ei])';
/** What makes a race hard for its hills. */
const BY_HILLS =
  '(?=[^.;]{0,90}(?:salit|dislivell|altimetri|strapp|ramp|pendenz|saliscendi|collin|percorso|tracciato))';
const SMALL =
  '(?:lievi|legger[eio]|dolci|brevi|piccol[ei]|modest[eio]|alcun[ei]|qualche|contenut[ei]|moderat[ei]|facili|poc[hi]{1,2})';
const GREAT =
  '(?:dur[aei]|ripid[aei]|lung(?:a|he|hi)|impegnativ[aei]|fort[ei]|important[ei]|notevol[ei]|sever[aei]|consistent[ei]|numeros[ei]|costant[ei]|accentuat[ei]|brusc(?:a|he)|toste|tremend[ei])';

/** Italian. */
export const it = plain({
  code: 'it',
  cue: 'vertical|quota|scalata|asce[sn]|scorrevol|muscolar|nervos|mangia|strapp|falsopian|falsipian|asperità|su e giù|pianeggiant|piatt|piano|dislivel|disl\\.|salit|discesa|collin|ondul|sali ?e ?scendi|saliscendi|montagn|D\\+|veloce|impegnativ|percors|tracciat|positiv|pianura|scend|bassa|basso|assenza|altimetr|guadagno|pendenz|ramp|vallonat|dur[oa]|alpin|mosso|selettiv|sky',
  course:
    'percors[oi]|tracciat[oi]|gar[ae]|corsa|maraton[ae]|maratonina|mezz[ae]|circuito|anello|trail|giro|altimetri[ae]|profilo|difficoltà',
  current: "quest['’]anno|questa edizione|nuovo (?:percorso|tracciato)|adesso|attuale",
  part: "(?:prim[oaie]|ultim[oaie]|second[oa]|terz[oa]) (?:\\p{L}+ |\\d+ ){0,2}(?:metà|parte|chilometr[oi]|km|tratto|metri|giro)|tratt[oi](?! \\p{L}{3,14} e \\p{L}{3,8} \\p{L})|(?:al|dal|fino al|verso il|nel) (?:km|chilometro)|tra i (?:km|chilometri)|all'inizio|alla fine|la partenza è|finale|(?:punt[oi]|part[ei]|fas[ei]|moment[oi]|chilometri) più (?:impegnativ|dur|difficil|ripid)\\p{L}{0,3}",
  elsewhere:
    "rispetto|a differenza|l'anno scorso|altre gare|io|mio|mia|ieri|allenament\\p{L}|più pianeggiante|non può considerarsi|(?:vecchio|precedente) (?:percorso|tracciato)|(?:percorso|tracciato) (?:vecchio|precedente)|di solito|solit[oi]|(?:vecchia|precedente|scorsa|passata) (?:versione|edizione)|nell['’]edizione (?:scorsa|precedente|\\d{4}[^.;]{0,40} (?:era|fu|aveva))|edizioni (?:passate|precedenti)|se (?:cerchi|cercate|vuoi|volete|preferisci)|partita",
  hedge:
    'quasi|sostanzialmente|prevalentemente|abbastanza|piuttosto|relativamente|praticamente|leggermente|per lo più',
  concession: 'ma|però|tuttavia|salvo|eccetto|tranne|anche se|ad? eccezione',
  negation: 'non|senza|nessun[ao]?|né|poco|poca|poch[ie]|zero|niente',
  joins:
    'ma|però|tuttavia|salvo|eccetto|tranne|ad? eccezione|anche se|mentre|poi|quindi|con|dove|per poi|prima di',
  and: 'e|ed',
  others:
    '(?<!(?<!\\p{L})e |/ ?)(?:(?:la |le |il |un[ao]? )?(?:camminat[ae]|passeggiat[ae]|pedalat[ae]|ciclismo|bici(?:cletta)?|mtb|cicloturistic[ao]|nordic walking|fitwalking|canicross|triathlon|duathlon|(?:gar[ae]|cors[ae]|percors[oi]) (?:dei|per i|per|riservat[ae] ai) (?:bambini|ragazzi|giovanissimi|più piccoli)|baby ?(?:run|gara|maratona)|kids|gar[ae] giovanil[ei]|escursion[ei]))',
  flatFormula: [
    `${FLAT}(?:,? e|,) ${DEGREE}(?:veloce|veloci|scorrevole|filante)|(?:veloc[ei]|scorrevol[ei]|filante)(?:,? e|,) ${DEGREE}${FLAT}`,
    `percors[oi] (?:\\p{L}{2,18} ){0,3}${FLAT}|${COURSE}:? ${DEGREE}${FLAT}|tutt[oa] (?:pianeggiante|in piano|piatt[oa]|pian[oa](?! di))`,
    `un[ao]? d(?:elle|ei|egli) (?:\\p{L}{2,16} ){0,3}più (?:\\p{L}{3,12} e )?${FLAT}|più ${FLAT}(?= d(?:['’]|el|ella|i) ?(?:italia|europa|mondo|calendario|region|paese))`,
    `(?:strade|viali|vie|lungomare|ciclabile) (?:\\p{L}{1,14} ){0,3}${FLAT}|piattissim[oa]`,
    `(?:senza|nessun[ao]?|zero|assenza di|mancanza di|priv[oa] di|esente da) ${NAMED}(?:${HILLS}|difficoltà altimetriche)`,
    `non (?:presenta|presentano|ha|offre|vi sono|ci sono|esistono|prevede) (?:nemmeno )?${NAMED}(?:dislivelli|salite|asperità|difficoltà altimetriche|pendenze)`,
    'dislivell[oi] (?:è |sono |risulta )?(?:del tutto |quasi |praticamente |molto |davvero )?(?:null[oi]|zero|minim[oi]|irrilevant[ei]|trascurabil[ei]|insignificant[ei]|ridott[oi]|contenut[oi]|limitat[oi]|modest[oi]|inesistent[ei])|(?:poco|scarso|minimo) dislivello',
    `altimetria (?:è )?(?:sempre )?${DEGREE}(?:piatta|pianeggiante|dolce|favorevole|irrilevante|inesistente|inapprezzabile|insignificante|nulla|minima|lineare)`,
    '(?:tutt[oa] |interamente |completamente |sempre )in pianura|si corre (?:\\p{L}{4,8} )?in pianura',
  ].join('|'),
  flat: `${FLAT}|in piano|in pianura(?! padana)`,
  rollingTurns: `si alternano (?:\\p{L}{3,8} )?${FLAT} e (?:\\p{L}{3,8} )?(?:salite|saliscendi|strappi)|(?:alterna|alternando) (?:\\p{L}{3,8} )?${FLAT} (?:a|e|con) (?:\\p{L}{3,8} )?(?:salite|saliscendi|strappi)`,
  rolling: [
    '(?<!continui )(?:saliscendi|sali e scendi)|ondulat[oaie]|ondulazioni|mangia e bevi|su e giù|falsopiani?|falsipiani|strappetti|collinar[ei]|mosso|salite e discese|discese e salite|vallonat[oa]',
    `${SMALL} (?:salit[ae]|strapp[oi]|dislivelli|pendenze|saliscendi|rampe|asperità|variazioni altimetriche)|(?:salite|pendenze|dislivelli|strappi) (?:legger[ei]|lievi|dolci|brevi|modest[ei]|contenut[ei])`,
  ].join('|'),
  hilly: [
    `${COURSE} (?:(?:è|risulta|si presenta|resta) )?${DEGREE}${HARD}|${COURSE}: ${DEGREE}${HARD}`,
    '(?<!(?:fase|parte|punto|momento|sezione|stagione|sfida|salita|strappo|discesa|impegno) (?:più |molto )?)impegnativ[oa](?! (?:per|è) )|nervos[oa]|muscolare|selettiv[oa]',
    `(?:gara|corsa|maratona|mezza|maratonina) (?:è )?${DEGREE}(?:dura|durissima|tosta)${BY_HILLS}`,
    `un[ao]? d(?:elle|ei) (?:\\p{L}{3,12} ){0,3}più (?:dur[ei]|impegnativ[ei]|difficili)`,
    '(?:numeros[ei]|continu[ei]|costanti|ripetut[ei]|molt[ei]|tant[ei]|parecch[ie]{1,2}|svariat[ei]) (?:salite|saliscendi|sali e scendi|strappi|rampe)|(?:salite|saliscendi|strappi) (?:continu[ei]|costanti|ripetut[ei])|(?:famos|not|conosciut)[oaie] per (?:le sue|i suoi|la sua) (?:\\p{L}{3,12} ){0,2}(?:salite|strappi|durezza)',
    'altimetria (?:\\p{L}{2,12} ){0,2}(?:importante|severa|esigente|impegnativa|mossa)|dislivell[oi] (?:\\p{L}{2,10} )?(?:important[ei]|notevol[ei]|considerevol[ei]|elevat[oi]|fort[ei])|(?:notevol[ei]|fort[ei]|elevat[oi]|grand[ei]|important[ei]|molto) (?:dislivell[oi]|pendenze)|pendenze (?:\\p{L}{2,10} )?(?:importanti|severe|notevoli|accentuate|elevate)',
  ].join('|'),
  climbs: `${GREAT} (?:salit[ae]|rampe|strappi|ascese)|(?:salit[ae]|rampe|strappi|ascese) (?:molto |piuttosto |assai )?${GREAT}|(?:rampe|strappi|pendenze|salite)(?: \\p{L}{2,10}){0,3} (?:al|del|dal) [1-4]\\d ?%|(?:molt[ei]|divers[ei]|vari[ei]|svariat[ei]|tre|quattro|cinque|sei|sette|otto|dieci) (?:\\p{L}{3,12} )?(?:salite|strappi|rampe)|(?<!(?:k|chil)\\p{L}{1,9} )(?:[3-9]|1\\d) (?:salite|strappi|rampe)`,
  hills: 'salite|strappi|rampe',
  mountainous:
    '(?:corsa|gara|trail|maratona) (?:podistica )?in (?:montagna|salita|(?:alta )?quota)|(?:chilometro|km) verticale|sky ?(?:marathon|race|running)|ascesa (?:al|alla|ai)|scalata|cronoscalata|(?:tutt[oa]|interamente) in salita|alta montagna|sentieri (?:di (?:alta )?montagna|alpini|montani)|ambiente (?:montano|alpino|prealpino)|(?:maratona|gara|corsa|trail|percorso) alpin[ao]|vertical',
  downhill:
    "percorso in discesa|(?:quasi )?tutt[oa] (?:in )?discesa|prevalentemente in discesa|(?:percorso|tracciato|gara|maratona|mezza) (?:\\p{L}{3,14} ){0,2}in (?:leggera |costante |lieve |continua |dolce )?discesa(?! (?:verso|fino|dal(?!la partenza|l['’]inizio)|dopo|del|al))|tutt[oa] in (?:leggera )?discesa|dislivello (?:favorevole|a favore)|dalla partenza all['’]arrivo in discesa",
  circular: 'percorso ad anello|partenza e arrivo (?:nello stesso|nella stessa)',
  ends: ['partenza|si parte|parte', 'arrivo|si arriva|arriva|traguardo'],
  uphill: ['chilometro verticale|km verticale|vertical|cronoscalata|corsa in salita', 'differenza di quota'],
  gainBefore: [
    'dislivello(?: (?:positivo|totale|complessivo|altimetrico|in salita|cumulativo|accumulato|medio|\\(D ?\\+\\))){0,4}(?! (?:negativo|massimo|netto|favorevole|in discesa))|disl\\.(?: (?:pos|positivo|tot)\\.?)?',
    'D ?\\+|salita (?:totale|complessiva)|totale salita|ascesa(?: totale| complessiva)?|guadagno (?:di quota|altimetrico)|(?<=^\\W{0,3})salita(?= ?:)',
    '(?<=\\d ?)(?:km|chilometri) per',
  ].join('|'),
  gainAfter:
    '(?:metri )?(?:di )?(?:dislivello(?: positivo| totale| complessivo| in salita)*(?! (?:negativo|massimo|netto|favorevole|in discesa))|D ?\\+|salita(?: totale| complessiva)?(?! (?:al|verso|fino|con))|ascesa|ascensione)|positivi',
  bothBefore: 'dislivello (?:\\+ ?/ ?[-−]|positivo ?(?:/|e) ?negativo)|salita ?/ ?discesa',
  bothAfter:
    'di dislivello positivo (?:e|ed altrettanti|e altrettanti) (?:di )?(?:dislivello )?negativ[oi](?! \\d)',
  sameLoss:
    'altrettant[ie] (?:metri )?(?:di |in )?(?:dislivello )?(?:negativ[oi]|discesa)|(?:gli stessi|lo stesso dislivello) (?:di |in )?(?:negativ[oi]|discesa)',
  singleHill:
    'salita di \\d{1,2}(?:[.,]\\d)? ?(?:km|chilometri)|(?:la|una|prima|seconda|terza|ultima|questa|altra) (?:\\p{L}{3,12} )?(?:salita|rampa|ascesa)|(?:lo|uno|primo|ultimo|questo) (?:\\p{L}{3,12} )?strappo',
  total: 'totale|totali|in totale|complessiv[oaie]|in tutto',
  eachHill: ['salite|strappi', "ciascuna|l[’']una|ognuna"],
  climbUnit:
    '(?:[Dd]i [Dd]islivello(?: (?:positivo|totale|complessivo)){0,2}(?! (?:negativo|massimo|netto|favorevole))|(?<=\\d{3}\\s)positivi|(?<=\\d{3}\\s)in salita(?! (?:al|del|con)))',
  masks: [
    /(?<=\p{Ll} )(?:Piana|Piano)(?!\p{L})/gu,
    /(?:parcheggi[oi]?|prato|piazzale|area|campeggio)(?:\s[^.,;]{0,24})?\s(?:pianeggiant|piatt)[eoai]/giu,
    /(?:primo|secondo|terzo|quarto|sul) piano|piano (?:di|altimetrico|terra|sanitario|sicurezza)|(?:prezzi|quote|costi|iscrizioni)[^.,;]{0,16} in salita/giu,
  ],
  numbers:
    'un:1 due:2 tre:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 nove:9 dieci:10 undici:11 dodici:12 quindici:15 venti:20 trenta:30 quaranta:40 cinquanta:50 sessanta:60 settanta:70 ottanta:80 novanta:90 cento:100 duecento:200 trecento:300 quattrocento:400 cinquecento:500 seicento:600 settecento:700 ottocento:800 novecento:900 mille:1000 mila:1000',
  lossBefore:
    'dislivello (?:totale )?(?:negativo|in discesa)|D ?[-−]|(?:,|e|/) (?:\\p{L}{2,10} )?negativo|(?<=^\\W{0,3})discesa(?= ?:)',
  lossAfter: '(?:metri )?(?:di )?(?:dislivello (?:negativo|in discesa)|discesa|D ?[-−])|in discesa|negativi',
  link: 'di|m|mt|metri|circa|ca\\.?|è|totale|positivo|pari|a|per|un|giro|del|percorso|oltre|quasi|complessivo|soli|appena|si attesta|sugli|sui|intorno|attorno|agli|ai|gli|superiore',
  notBefore: 'dopo(?= (?:circa |i )?$)|quota|altitudine|altezza|massimo|cima',
  notAfter:
    'di (?:altezza|altitudine|quota)|s\\.?l\\.?m|slm|piani|di lunghezza|(?:distribuit|spalmat)[oi] (?:su|lungo|in)',
  perLap: 'per giro|a giro|ogni giro',
  laps: '(\\d{1,2}|due|tre|quattro|cinque) giri',
  lapNouns: 'gir[oi]|anell[oi]',
  hillyTurns:
    "(?:non c['’]è|neanche|nemmeno|nessun|non) (?:un )?metro (?:di|in) pian\\p{L}{1,7}|(?:mai|niente di) (?:piatt[oa]|pianeggiante)|poca pianura|tutt['’]altro che (?:piatt[oa]|pianeggiante)|(?:salite e discese|discese e salite|sali e scendi|saliscendi) (?:continu[ei]|senza (?:sosta|tregua|respiro)|si (?:alternano|susseguono))|si (?:alternano|susseguono)[^.;]{0,20}salite e[^.;]{0,12} discese|(?:continue|numerose|costanti) (?:salite e discese|discese e salite)",
  dropAfter:
    '(?:di )?dislivello (?:favorevole|a favore|netto negativo)|più (?:in )?bass[oa] (?:della|rispetto alla|che alla) partenza|sotto (?:la|alla) partenza',
  dropBefore: 'dislivello (?:netto(?: negativo)?|favorevole|a favore)',
});
