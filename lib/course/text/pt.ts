import { plain } from './plain';

/** Portuguese. */
export const pt = plain({
  code: 'pt',
  cue: 'plan[oa]|altimetria|desnível|desnivel|subida|descida|ondulad|montanh|D\\+|ladeira|serra|sobe|percurso',
  course: 'percursos?|circuitos?|traçado|corrida|prova|maratona|trajeto|altimetria|meia',
  part: '(?:primeir[oa]s?|últim[oa]s?|segund[oa]|terceir[oa]) (?:\\p{L}+ |\\d+ ){0,2}(?:metade|parte|quil[ôo]metros?|kms?|trecho|metros|volta)|trechos?|(?:do|no|ao|até o) (?:km|quil[ôo]metro)|no (?:início|final)|a largada é|chegada',
  elsewhere:
    'ao contrário|comparad[oa]|no ano passado|outras? (?:corridas|provas|maratonas)|eu|meu|minha|ontem|treino|mais plan[oa] (?:do )?que',
  hedge:
    'praticamente|quase|majoritariamente|maioritariamente|bastante|relativamente|predominantemente|essencialmente',
  concession: 'mas|porém|embora|exceto|salvo|no entanto',
  negation: 'não|sem|nenhum|nenhuma|nem|pouc[ao]s?',
  flatFormula:
    'plan[oa] e (?:muito )?rápid[oa]|rápid[oa] e (?:muito )?plan[oa]|(?:percurso|circuito|traçado)s? (?:\\p{L}{2,16} ){0,3}plan[oa]s?|poucas? (?:variações de altimetria|altimetria|subidas)|(?:baixa|pouca) altimetria|altimetria (?:baixa|suave)|(?:pouco|sem(?: grandes)?) desn[íi]ve(?:l|is)|sem (?:grandes )?subidas',
  flat: 'plan[oa]s?(?! de)',
  rolling: 'ondulad[oa]s?|sobe e desce|subidas e descidas|leves subidas',
  hilly: 'altimetria (?:elevada|desafiadora|pesada)|muitas subidas|percurso (?:duro|exigente)',
  climbs:
    '(?:dur[ao]s?|fortes?|long[ao]s?|íngremes?) (?:subidas?|ladeiras?)|(?:subidas?|ladeiras?) (?:dur[ao]s?|fortes?|long[ao]s?|íngremes?)|subidas|ladeiras',
  mountainous: 'corrida (?:de|em) montanha|montanhos[oa]',
  downhill: 'percurso em descida|maioritariamente a descer',
  circular:
    'percurso circular|largada e chegada (?:no mesmo|na mesma)|partida e chegada (?:no mesmo|na mesma)',
  ends: ['partida|largada|parte', 'chegada|meta'],
  gainBefore:
    'desn[íi]vel(?: positivo)?(?: acumulado)?(?! negativo)|D ?\\+|ganho de elevação|altimetria (?:acumulada|positiva|total)',
  gainAfter:
    '(?:metros )?de (?:desn[íi]vel(?: positivo| acumulado)*(?! negativo)|D ?\\+|ganho)|positivos|D ?\\+',
  lossBefore: 'desn[íi]vel negativo|D ?[-−]',
  lossAfter: '(?:metros )?de desn[íi]vel negativo|D ?[-−]|negativos',
  link: 'de|é|cerca|aproximadamente|total|positivo|acumulado|por|volta|com|um|quase|mais',
  notBefore: 'altitude|nível do mar|cume',
  notAfter: 'de (?:altitude|altura|largura)|acima do',
  perLap: 'por volta|cada volta',
  laps: '(\\d{1,2}|duas|três|quatro|cinco) voltas',
  lapNouns: 'voltas?',
});
