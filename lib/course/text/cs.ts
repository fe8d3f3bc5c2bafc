import { plain } from './plain';

/** Czech. */
export const cs = plain({
  code: 'cs',
  cue: 'rovin|převýš|kopc|zvlněn|horsk|stoup|kles|profil|výběh|seběh|nastoup|trať|trat',
  course: 'trasa|trasy|trase|trať|trati|závod\\p{L}{0,2}|okruh\\p{L}{0,2}|profil|maraton|půlmaraton|běh',
  part: '(?:první|poslední|druhá|druhé|třetí) (?:\\p{L}+ |\\d+ ){0,2}(?:polovin\\p{L}|část\\p{L}?|kilometr\\p{L}{0,2}|km|úsek\\p{L}{0,2})|úsek\\p{L}{0,2}|na \\d{1,2}\\. ?(?:km|kilometru)|na začátku|na konci|závěr\\p{L}{0,2}',
  elsewhere: 'na rozdíl|oproti|loni|minul\\p{L}{1,3}|jiné závody|já|můj|včera|trénink\\p{L}{0,2}',
  hedge: 'převážně|téměř|většinou|mírně|spíše|relativně|skoro',
  concession: 'ale|avšak|kromě|ačkoli|přesto',
  negation: 'není|nejsou|bez|žádn\\p{L}{1,3}|ani|málo',
  flatFormula:
    'rovinat\\p{L}{1,3} a rychl\\p{L}{1,3}|rychl\\p{L}{1,3} a rovinat\\p{L}{1,3}|rovinat\\p{L}{1,3} (?:trať|trase?|trasa|profil|okruh)',
  flat: 'rovinat\\p{L}{1,3}|po rovině',
  rolling: 'zvlněn\\p{L}{1,3}|mírně kopcovit\\p{L}{1,3}',
  hilly: 'kopcovit\\p{L}{1,3}|náročn\\p{L}{1,3} profil',
  climbs:
    '(?:prudk\\p{L}{1,3}|dlouh\\p{L}{1,3}|náročn\\p{L}{1,3}) (?:výběh\\p{L}{0,2}|stoupání|kopc\\p{L}{1,2})|stoupání|výběhy',
  mountainous: 'horsk\\p{L}{1,3} (?:běh|závod|trať|maraton)|běh do vrchu',
  downhill: 'převážně z kopce',
  circular: 'start a cíl (?:je|jsou) na stejném',
  gainBefore: 'převýšení|nastoup\\p{L}{2,5} metr\\p{L}{1,2}|stoupání',
  gainAfter: 'převýšení|nastoup\\p{L}{2,6}|stoupání',
  lossBefore: 'klesání',
  lossAfter: 'klesání',
  link: 'cca|asi|je|celkové|celkem|přibližně|na|okruh',
  notBefore: 'nadmořsk\\p{L}{1,3} výšk\\p{L}{1,2}|výška|vrchol',
  notAfter: 'n\\.? ?m\\.?|nad mořem',
  perLap: 'na (?:jeden )?okruh|každ\\p{L}{1,3} okruh\\p{L}{0,2}',
  laps: '(\\d{1,2}|dva|tři|čtyři|pět) okruh(?:y|ů)',
  lapNouns: 'okruh',
});
