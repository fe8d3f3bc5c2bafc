import { plain } from './plain';

/** Italian. */
export const it = plain({
  code: 'it',
  cue: 'pianeggiant|piatt|piano|dislivello|salit|discesa|collinar|ondulat|saliscendi|montagn|D\\+|veloce|impegnativ|percors',
  course: 'percors[oi]|tracciat[oi]|gara|corsa|maratona|circuito|anello|trail|giro|altimetria|profilo',
  part: "(?:prim[oaie]|ultim[oaie]|second[oa]|terz[oa]) (?:\\p{L}+ |\\d+ ){0,2}(?:metà|parte|chilometr[oi]|km|tratto|metri|giro)|tratt[oi]|(?:al|dal|fino al|verso il) (?:km|chilometro)|all'inizio|alla fine|la partenza è|finale",
  elsewhere:
    "rispetto|a differenza|l'anno scorso|altre gare|io|mio|mia|ieri|allenament\\p{L}|più pianeggiante|non può considerarsi",
  hedge:
    'quasi|sostanzialmente|prevalentemente|abbastanza|piuttosto|relativamente|praticamente|leggermente|per lo più',
  concession: 'ma|però|tuttavia|salvo|eccetto|tranne|anche se',
  negation: 'non|senza|nessun[ao]?|né|poco|poca',
  flatFormula:
    '(?:pianeggiante|piatto|piatta) e veloce|veloce e (?:pianeggiante|piatt[oa])|percors[oi] (?:\\p{L}{2,18} ){0,3}pianeggiant[ei]|tutt[oa] (?:pianeggiante|in piano)|dislivello (?:quasi |praticamente )?(?:nullo|zero|minimo)|(?:poco|scarso) dislivello|senza (?:grandi )?dislivelli',
  flat: 'pianeggiant[ei]|piatt[oaie]|in piano',
  rolling: 'saliscendi|ondulat[oa]|leggere salite|collinar[ei]|mosso',
  hilly: 'impegnativ[oa]|molto nervoso|vallonat[oa]',
  climbs:
    '(?:dur[ae]|ripid[ae]|lung[ah]e?|impegnativ[ae]) salit[ae]|salit[ae] (?:dur[ae]|ripid[ae]|lung[ah]e?|impegnativ[ae])|salite',
  mountainous:
    '(?:corsa|gara) (?:podistica )?in (?:montagna|salita)|cronoscalata|(?:tutt[oa]|interamente) in salita|alta montagna|ambiente montano|skyrace|vertical',
  downhill: 'percorso in discesa|tutta discesa|prevalentemente in discesa',
  circular: 'percorso ad anello|partenza e arrivo (?:nello stesso|nella stessa)',
  ends: ['partenza|si parte|parte', 'arrivo|si arriva|arriva|traguardo'],
  gainBefore: 'dislivello(?: positivo)?(?: totale| complessivo)?(?! negativo| massimo)|D ?\\+',
  gainAfter:
    '(?:metri )?(?:di )?(?:dislivello(?: positivo| totale| complessivo)*(?! negativo| massimo)|D ?\\+|salita totale)|positivi',
  lossBefore: 'dislivello negativo|D ?[-−]',
  lossAfter: '(?:metri )?(?:di )?(?:dislivello negativo|D ?[-−])|negativi',
  link: 'di|circa|ca\\.?|è|totale|positivo|pari|a|per|giro|del|percorso|oltre|quasi|complessivo',
  notBefore: 'quota|altitudine|altezza|massimo|cima',
  notAfter: 'di (?:altezza|altitudine|quota)|s\\.?l\\.?m|slm|piani|di lunghezza',
  perLap: 'per giro|a giro|ogni giro',
  laps: '(\\d{1,2}|due|tre|quattro|cinque) giri',
  lapNouns: 'gir[oi]|anell[oi]',
});
