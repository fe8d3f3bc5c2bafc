import { plain } from './plain';

/** Portuguese. */
export const pt = plain({
  code: 'pt',
  cue: 'acima|altimetr|elevaç|rampa|ladeira|vertical|skyrace|montanha|plan[oa]|altimetria|desnível|desnivel|subida|descida|ondulad|montanh|D\\+|ladeira|serra|sobe|percurso|positiv|vertical|acidentad|desníve|descer|subir|abaixo|acumulad|altimétric',
  course: 'percursos?|circuitos?|traçado|corrida|prova|maratona|trajeto|altimetria|meia',
  current: 'este ano|neste ano|esta edição|nesta edição|novo (?:percurso|trajeto)|agora|atual(?:mente)?',
  part: '(?:primeir[oa]s?|últim[oa]s?|segund[oa]|terceir[oa]) (?:\\p{L}+ |\\d+ ){0,2}(?:metade|parte|quil[óôo]metros?|kms?|trecho|metros|volta)|trechos?|(?:do|no|ao|até o) (?:km|quil[óôo]metro)|no (?:início|final)|a largada é|chegada',
  elsewhere:
    'ao contrário|comparad[oa]|no ano passado|outras? (?:corridas|provas|maratonas)|eu|meu|minha|ontem|treino|mais plan[oa] (?:do )?que|(?:antigo|anterior) (?:percurso|trajeto)|(?:percurso|trajeto) (?:antigo|anterior)|normalmente|habitual',
  hedge:
    'praticamente|quase|majoritariamente|maioritariamente|bastante|relativamente|predominantemente|essencialmente',
  concession: 'mas|porém|embora|exceto|salvo|no entanto|(?:à|com) exceção',
  negation: 'não|sem|nenhum|nenhuma|nem|pouc[ao]s?',
  flatFormula:
    'plan[oa] e (?:muito )?rápid[oa]|rápid[oa] e (?:muito )?plan[oa]|(?:percurso|circuito|traçado)s? (?:\\p{L}{2,16} ){0,3}plan[oa]s?|poucas? (?:variações de altimetria|altimetria|subidas)|(?:baixa|pouca) altimetria|altimetria (?:baixa|suave)|(?:pouco|sem(?: grandes)?) desn[íi]ve(?:l|is)|sem (?:grandes )?(?:subidas|ladeiras|elevações)|altimetria (?:plana|favorável)|(?:totalmente|praticamente|completamente) plan[oa]|desnível (?:é |quase |praticamente )?(?:nulo|zero|inexistente|insignificante|reduzido|mínimo|desprezável)|sem (?:grandes )?(?:dificuldades altimétricas|elevações|inclinações|desníveis)|altimetria (?:nula|quase nula|reduzida|mínima|muito (?:suave|baixa))',
  flat: 'plan[oa]s?(?! de)',
  rolling:
    'ondulad[oa]s?|sobe[- ]e[- ]desce|altimetria (?:moderada|média)|(?:leves|ligeir[oa]s|pequen[oa]s) (?:aclives|elevações|subidas)|subidas e descidas|leves subidas',
  hilly:
    'altimetria (?:elevada|desafiadora|pesada|exigente|acentuada|dura|considerável)|(?:muitas|várias|constantes) (?:subidas|ladeiras|rampas)|(?:percurso|circuito|trajeto|traçado) (?:é )?(?:muito |bastante )?(?:duro|exigente|desafiador)|desnível (?:acentuado|elevado|exigente)|dureza do percurso|acidentad[oa]s?|(?:elevado|grande|forte|muito|bastante|considerável) desnível|desníveis (?:brutais|elevados|acentuados|fortes|consideráveis)',
  climbs:
    '(?:dur[ao]s?|fortes?|long[ao]s?|íngremes?) (?:subidas?|ladeiras?)|(?:subidas?|ladeiras?) (?:dur[ao]s?|fortes?|long[ao]s?|íngremes?)|subidas|ladeiras',
  mountainous:
    'corridas? (?:de|em|na) montanhas?|trail de montanha|skyrace|(?:quil[óôo]metro|km) vertical|(?:ladeira|serra|montanha) acima|marat(?:ona|onas) em subida|subida (?:ao|à) (?:pico|serra|cume)|montanhos[oa]',
  downhill:
    'percurso em descida|maioritariamente a descer|(?:sempre|todo|toda|tudo|maioritariamente|praticamente todo) (?:a descer|em descida)|(?:percurso|prova|corrida|maratona) (?:é )?(?:sempre |toda |todo )?(?:a descer|em descida)',
  circular:
    'percurso circular|largada e chegada (?:no mesmo|na mesma)|partida e chegada (?:no mesmo|na mesma)',
  ends: ['partida|largada|parte', 'chegada|meta'],
  gainBefore:
    'desn[íi]vel(?: positivo)?(?: acumulado)?(?! negativo)|D ?\\+|ganho de elevação|ganho de altimetria|altimetria(?: acumulada| positiva| total)?|subida acumulada|ganho altim[ée]trico|acumulado positivo',
  gainAfter:
    '(?:metros )?de (?:desn[íi]vel(?: positivo| acumulado)*(?! negativo)|D ?\\+|ganho(?: de elevação| de altimetria)?|altimetria|subida(?: acumulada)?)|positivos|D ?\\+|(?:metros )?(?:de )?acumulado(?: positivo)?|(?:metros )?de (?:desnível|subida) positiv[oa]',
  bothBefore: 'desn[íi]vel (?:\\+ ?/ ?[-−]|positivo ?(?:/|e) ?negativo)|subida ?/ ?descida',
  eachHill: ['subidas|ladeiras', 'cada(?: uma)?'],
  numbers:
    'um:1 dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 quinze:15 vinte:20 trinta:30 quarenta:40 cinquenta:50 sessenta:60 setenta:70 oitenta:80 noventa:90 cem:100 cento:100 duzentos:200 trezentos:300 quatrocentos:400 quinhentos:500 mil:1000',
  lossBefore: 'desn[íi]vel negativo|D ?[-−]',
  lossAfter: '(?:metros )?de desn[íi]vel negativo|D ?[-−]|negativos',
  link: 'de|é|cerca|aproximadamente|total|positivo|acumulado|por|volta|com|um|quase|mais',
  notBefore: 'altitude|nível do mar|cume',
  notAfter: 'de (?:altitude|altura|largura)|acima do',
  perLap: 'por volta|cada volta',
  laps: '(\\d{1,2}|duas|três|quatro|cinco) voltas',
  lapNouns: 'voltas?',
  hillyTurns:
    'nada (?:de )?plan[oa]s?|(?:não há|nem) (?:um|um único|um só) metro plano|(?:sempre|constantemente|só) a subir (?:e|ou) a descer|(?:subidas e descidas|sobe e desce) (?:constantes?|sem (?:parar|descanso)|contínu[oa]s?)|tudo menos plan[oa]',
  dropAfter: '(?:abaixo|mais baix[oa]) (?:d[ao]|(?:do )?que a) (?:partida|largada)',
  dropBefore: 'desnível líquido(?: negativo)?',
});
