import { plain } from './plain';

const COURSE =
  '(?:percursos?|circuitos?|trajetos?|trajectos?|traçados?|perfil|perfis|terreno|roteiro|rota|orografia)';
/** Words that measure an adjective. */
const DEGREE =
  '(?:(?:muito|mais|bastante|tão|totalmente|completamente|praticamente|quase|essencialmente|predominantemente|extremamente|realmente|tod[oa]|sempre|100 ?%|bem) ){0,2}';
const FLAT = '(?:plan[oa]s?|planíssim[oa]s?)';
const HILLS =
  '(?:subid(?:as?|inhas?)|ladeiras?|elevações|desn[íi]ve(?:l|is)|inclinações|aclives?|rampas?|dificuldades altimétricas|variações (?:de altimetria|altimétricas|de elevação))';
/** Nothing worth a name. */
const NAMED =
  '(?:(?:grandes?|quase|praticamente|nenhuma?|quaisquer|qualquer|muit[oa]s?|significativ[oa]s|acentuad[oa]s|fortes) ){0,2}';
const HARD =
  '(?:dur[oa]s?|duríssim[oa]s?|exigentes?|desafiador(?:a|as|es)?|desafiantes?|pesad[oa]s?|difíc(?:il|eis)|acidentad[oa]s?|íngremes?|puxad[oa]s?)';
/** What makes a race hard for its hills. */
const BY_HILLS =
  '(?=[^.;]{0,90}(?:subid|ladeira|desn[íi]v|altim[eé]tri|percurso|aclive|inclina|rampa|montanha|serra))';
const SMALL = '(?:leves?|ligeir[oa]s?|suaves?|pequen[oa]s?|curt[oa]s|moderad[oa]s?|algum[a]?s|poucas)';
const GREAT =
  '(?:dur[ao]s?|fortes?|long[ao]s?|íngremes?|acentuad[oa]s?|exigentes?|pesad[oa]s|intens[oa]s|grandes|duríssimas|intermináveis)';

/** Portuguese. */
export const pt = plain({
  code: 'pt',
  cue: 'acima|altim[eé]tr|eleva|ramp|ladeira|vertical|sky|montanha|plan[oaí]|desn[íi]v|subi|descid|descer|ondula|montanh|D\\+|serra|sobe|percurso|trajeto|positiv|acidentad|abaixo|baix[oa]|acumulad|aclive|inclina|ganho|dur[oaí]|exigente|desafiador|asce[nç]|dificuldade|orografia',
  course:
    'percursos?|circuitos?|traçados?|corridas?|provas?|maratonas?|trajetos?|trajectos?|altimetrias?|meias?|dificuldade|distância',
  current: 'este ano|neste ano|esta edição|nesta edição|novo (?:percurso|trajeto)|agora|atual(?:mente)?',
  part: '(?:primeir[oa]s?|últim[oa]s?|segund[oa]|terceir[oa]) (?:\\p{L}+ |\\d+ ){0,2}(?:metade|parte|quil[óôo]metros?|kms?|trecho|metros|volta)|trechos?(?! \\p{L}{3,8} (?:e|com) \\p{L}{3,10} \\p{L})|troços?|(?:do|no|ao|até o|até ao) (?:km|quil[óôo]metro)|entre os (?:km|kms|quil[óôo]metros)|no (?:início|final)|a largada é|a chegada (?:é|será)|(?:pontos?|partes?|fase|momentos?|quil[óôo]metros) mais (?:dur|difíc|exigente|íngreme)\\p{L}{0,4}',
  elsewhere:
    'ao contrário|comparad[oa]|n?o ano passado|outras? (?:corridas|provas|maratonas)|eu|meu|minha|ontem|treinos?|mais plan[oa] (?:do )?que|(?:antigo|anterior) (?:percurso|trajeto)|(?:percurso|trajeto) (?:antigo|anterior)|normalmente|habitual|(?:edição|edições) (?:anterior(?:es)?|passadas?)|(?:última|anterior|passada) edição|se (?:procura|procuras|quer|você (?:procura|quer))',
  hedge:
    'praticamente|quase|majoritariamente|maioritariamente|bastante|relativamente|predominantemente|essencialmente|levemente|ligeiramente',
  concession: 'mas|porém|embora|exceto|salvo|no entanto|(?:à|com) exceção',
  negation: 'não|sem|nenhum|nenhuma|nem|pouc[ao]s?',
  joins: 'mas|porém|embora|exceto|salvo|no entanto|(?:à|com) exceção|enquanto|depois|com|onde|apenas com',
  and: 'e',
  others:
    '(?<!(?<!\\p{L})e |/ ?)(?:(?:a |as |o |os |uma? )?(?:caminhadas?|passeios?|ciclismo|bicicletas?|btt|mtb|pedal|pedalada|cicloturismo|corridas? (?:infanti(?:l|s)|kids|das crianças|para crianças)|infanti(?:l|s)|kids|canicross|duatlo|triatlo|duathlon|triathlon))',
  flatFormula: [
    `${FLAT},? e ${DEGREE}rápid[oa]s?|rápid[oa]s?,? e ${DEGREE}${FLAT}`,
    `${COURSE} (?:\\p{L}{2,16} ){0,3}${FLAT}|planíssim[oa]s?|(?:totalmente|praticamente|completamente|inteiramente|100 ?%|tudo|quase tod[oa]) ${FLAT}`,
    `um[a]? d[ao]s (?:\\p{L}{2,14} ){0,3}mais (?:\\p{L}{3,10} e )?${FLAT}|mais (?:rápida e )?${FLAT} d[oae]`,
    `(?:ruas|avenidas|estradas|vias) (?:\\p{L}{1,12} ){0,3}planas`,
    `sem ${NAMED}${HILLS}|(?:ausência|isent[oa]|livre) de ${NAMED}${HILLS}`,
    `(?:quase )?não (?:há|tem|têm|apresenta|possui|existem|oferece) ${NAMED}(?:subid(?:as?|inhas?)|ladeiras?|elevações|desn[íi]ve(?:l|is)|inclinações|aclives)`,
    'poucas? (?:variaç(?:ão|ões) (?:de altimetria|altimétricas?)|altimetria|subidas|elevações)|(?:baixa|pouca|mínima|pequena|reduzida) (?:variação (?:altimétrica|de altimetria)|altimetria)|pouco desn[íi]vel',
    'altimetria:? (?:é |muito |bastante |totalmente |quase ){0,2}(?:plana|favorável|baixa|suave|leve|nula|reduzida|mínima|tranquila)|desn[íi]vel (?:é |quase |praticamente ){0,2}(?:nulo|zero|inexistente|insignificante|reduzido|mínimo|desprezável|baixo)',
  ].join('|'),
  flat: `${FLAT}(?! (?:de|nacional|municipal|diretor|anual))`,
  rollingTurns: `(?:constante|contínuo) sobe e desce|altern\\p{L}{1,5} (?:trechos |troços |zonas )?${FLAT} (?:e|com) (?:\\p{L}{2,10} ){0,2}(?:subidas|aclives|ladeiras)`,
  rolling: [
    'ondulad[oa]s?|ondulações|sobe[- ]e[- ]desce|altimetria:? (?:moderada|média)|subidas e descidas',
    '(?<!(?:grandes?|fortes?|elevad[oa]s?|baix[oa]|pouca) )variaç(?:ão|ões) (?:de altimetria|altimétricas?|de elevação)',
    `${SMALL} (?:\\p{L}{3,10} )?(?:aclives?|elevações|elevação|subidas?|inclinações|ladeiras?|rampas?)|(?:subidas?|ladeiras?|inclinações|aclives) (?:\\p{L}{2,10} )?(?:suaves?|leves?|ligeir[oa]s|curtas|moderad[oa]s)`,
  ].join('|'),
  hilly: [
    `${COURSE} (?:(?:é|será|resulta) )?(?:\\p{L}{4,12},? e )?${DEGREE}${HARD}|${COURSE}: ${DEGREE}${HARD}`,
    `altimetrias? (?:\\p{L}{2,10} )?(?:elevad[ao]s?|desafiador(?:a|as)|pesad[ao]s?|exigentes?|acentuad[ao]s?|dur[ao]s?|consider[áa]ve(?:l|is)|fortes?)|(?:elevada|alta|forte|muita|grande) (?:altimetria|variação (?:altimétrica|de altimetria))`,
    `(?:muitas?|várias|constantes|inúmeras|diversas|chei[oa] de|repletos? de) (?:subidas?|ladeiras?|rampas|aclives)`,
    `(?:corrida|prova|maratona|meia(?: maratona)?) (?:é |será )?${DEGREE}(?:dur[ao]|duríssim[ao]|pesada)${BY_HILLS}`,
    `um[a]? d[ao]s (?:\\p{L}{2,14} ){0,3}mais (?:dur[ao]s|difíceis|exigentes|desafiador[ae]s)`,
    '(?:famos|conhecid)[oa]s? pel(?:as suas|os seus|as|a sua) (?:\\p{L}{3,12} ){0,2}(?:subidas|ladeiras|dureza)',
    'dureza d[oe] (?:seu )?percurso|acidentad[oa]s?|(?:elevado|grande|forte|muito|bastante|considerável) desn[íi]vel|desn[íi]ve(?:l|is) (?:\\p{L}{2,8} )?(?:brutais|elevados?|acentuados?|fortes?|consideráve(?:l|is)|exigente)|inclinações (?:\\p{L}{2,8} )?(?:acentuadas|fortes)',
  ].join('|'),
  climbs: `${GREAT} (?:subidas?|ladeiras?|rampas?|aclives?)|(?:subidas?|ladeiras?|rampas?|aclives?) (?:muito |mais |bem )?${GREAT}|(?:rampas?|inclinações|subidas?)(?: \\p{L}{2,10}){0,3} (?:de|a|até) [1-4]\\d ?%|(?:tantas|bastantes|três|quatro|cinco|seis|sete|oito|dez) (?:\\p{L}{3,12} )?(?:subidas|ladeiras|rampas)|(?<!(?:k|quil)\\p{L}{1,9} )(?:[3-9]|1\\d) (?:subidas|ladeiras|rampas)`,
  hills: 'subidas|ladeiras|aclives|rampas',
  mountainous:
    'corridas? (?:de|em|na) montanhas?|trail de montanha|sky ?(?:race|running|marathon)|(?:quil[óôo]metro|km) vertical|(?:ladeira|serra|montanha) acima|marat(?:ona|onas) (?:apenas |só )?(?:em|de) subidas?|tod[oa] em subida|subida (?:ao|à) (?:pico|serra|cume)|montanhos[oa]s?|trilhas? (?:\\p{L}{4,10} )?de montanha',
  downhill:
    'percurso em descida|maioritariamente a descer|(?:sempre|todo|toda|tudo|maioritariamente|praticamente todo) (?:a descer|em descida)|(?:percurso|prova|corrida|maratona) (?:é )?(?:sempre |toda |todo )?(?:a descer|em descida)',
  circular:
    'percurso circular|largada e chegada (?:no mesmo|na mesma)|partida e chegada (?:no mesmo|na mesma)',
  ends: ['partida|largada|parte', 'chegada|meta'],
  uphill: ['(?:quil[óôo]metro|km) vertical|uphill|subida vertical', 'diferença de (?:altitude|cota)'],
  gainBefore: [
    'desn[íi]vel(?: (?:positivo|acumulado|total|altimétrico|\\(D ?\\+\\))){0,3}(?! (?:negativo|máximo|líquido))',
    'D ?\\+|ganho (?:de |em )?(?:elevação|altimetria|altitude|altura|subida)(?: acumulad[oa]| total| positiv[oa])?|ganho (?:altim[ée]trico|acumulado|vertical|positivo)(?: acumulado)?|altimetria(?: acumulada| positiva| total)?|elevação (?:acumulada|total|positiva)|ascens(?:ão|o)(?: total| acumulad[oa])?|subida (?:acumulada|total)|acumulado positivo|(?<=^\\W{0,3})subida(?= ?:)',
  ].join('|'),
  gainAfter:
    '(?:metros )?de (?:desn[íi]vel(?: positivo| acumulado)*(?! (?:negativo|máximo))|D ?\\+|ganho(?: de elevação| de altimetria)?|altimetria|elevação (?:acumulada|positiva)|ascens(?:ão|o)|subida(?: acumulada)?(?! (?:com|a|at[ée]|para)(?!\\p{L})))|positivos|D ?\\+|(?:metros )?(?:de )?acumulado(?: positivo)?|(?:metros )?de (?:desnível|subida) positiv[oa]',
  bothBefore: 'desn[íi]vel (?:\\+ ?/ ?[-−]|positivo ?(?:/|e) ?negativo)|subida ?/ ?descida',
  bothAfter: '(?:metros )?de desn[íi]vel positivo(?: acumulado)? e negativo(?! \\d)',
  sameLoss:
    'outros tantos (?:metros )?(?:de )?(?:desn[íi]vel )?(?:negativos?|descida)|(?:o mesmo desn[íi]vel|igual desn[íi]vel) (?:negativo|de descida)',
  singleHill:
    'subida de \\d{1,2}(?:[.,]\\d)? ?(?:km|quil[óôo]metros)|(?:uma|a|primeira|segunda|última|esta|outra) (?:\\p{L}{3,12} )?(?:subida|ladeira|rampa)',
  total: 'total|totais|no total|acumulad[oa]s?',
  climbUnit:
    '(?:[Dd]e [Dd]esn[íi]vel(?: (?:positivo|acumulado|total)){0,2}(?! (?:negativo|máximo|líquido))|(?<=\\d{3}\\s)positivos)',
  masks: [
    /(?<=\p{Ll} )(?:Serra Acima|Ladeiras?|Plano)(?!\p{L})/gu,
    /(?:palco|estacionamento|parque de campismo|relvado|acampamento|gramado)(?:\s[^.,;]{0,24})?\splan[oa]s?|terreno plano junto/giu,
    /plano (?:de (?:treinos?|saúde|ação|emergência|contingência|segurança)|nacional|municipal|anual|alimentar|desportivo|diretor)|(?:primeiro|segundo) plano/giu,
  ],
  eachHill: ['subidas|ladeiras', 'cada(?: uma)?'],
  numbers:
    'um:1 dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 quinze:15 vinte:20 trinta:30 quarenta:40 cinquenta:50 sessenta:60 setenta:70 oitenta:80 noventa:90 cem:100 cento:100 duzentos:200 trezentos:300 quatrocentos:400 quinhentos:500 seiscentos:600 setecentos:700 oitocentos:800 novecentos:900 mil:1000',
  lossBefore:
    'desn[íi]vel negativo(?: acumulado)?|D ?[-−]|(?:e|,|/) (?:de )?(?:desn[íi]vel )?negativo|(?<=^\\W{0,3}|\\| ?)descida(?= ?:)|descida acumulada',
  lossAfter: '(?:metros )?de (?:desn[íi]vel negativo|descida acumulada)|D ?[-−]|negativos',
  link: 'de|é|cerca|aproximadamente|total|positivo|acumulado|por|volta|com|um|quase|mais|os|dos|nos|a rondar|ronda|superior|a|pouco',
  notBefore: '(?:depois de|após)(?= (?:uns |os )?$)|altitude|nível do mar|cume',
  notAfter: 'de (?:altitude|altura|largura)|acima do',
  perLap: 'por volta|cada volta|cada(?: uma)?(?= ?[),])',
  laps: '(\\d{1,2}|duas|três|quatro|cinco) voltas',
  lapNouns: 'voltas?|(?:percurso|circuito) circular',
  hillyTurns:
    'nada (?:de )?plan[oa]s?|(?:não há|nem) (?:um|um único|um só) metro plano|(?:sempre|constantemente|só) a subir (?:e|ou) a descer|(?:subidas e descidas|sobe e desce) (?:constantes?|sem (?:parar|descanso)|contínu[oa]s?)|tudo menos plan[oa]',
  dropAfter: '(?:abaixo|mais baix[oa]) (?:d[ao]|(?:do )?que a) (?:partida|largada)',
  dropBefore: 'desnível líquido(?: negativo)?',
});
