import { plain } from './plain';

/** Words that measure an adjective: "muy", "prácticamente", "casi todo". */
const DEGREE =
  '(?:(?:muy|m[aá]s|bastante|tan|totalmente|completamente|prácticamente|casi|realmente|especialmente|extremadamente|absolutamente|siempre|todo|algo|ligeramente|relativamente|mayormente|100 ?%) ){0,2}';
const COURSE = '(?:circuito|recorrido|trazado|perfil|itinerario|orografía|terreno|altimetría|ruta)';
/** Hills of every kind, in the plural or as a measure. */
const HILLS =
  '(?:cuestas?|subidas?|pendientes?|desnivel(?:es)?|rampas?|repechos?|elevaciones|ondulaciones|toboganes|lomas|ascensos?|dificultades (?:altimétricas|orográficas))';
/** Nothing worth a name. */
const NAMED =
  '(?:(?:apenas|casi|prácticamente|grandes?|ning[uú]n|ninguna|mayores|muchas?|muchos|demasiad[oa]s?|excesiv[oa]s?|importantes|reseñables|duras|fuertes|tipo|de) ){0,3}';
const HARD =
  '(?:dur[oa]s?|durísim[oa]s?|exigent(?:es?|ísim[oa]s?)|demandantes?|quebrad[oa]s?|escarpad[oa]s?|accidentad[oa]s?|abrupt[oa]s?|desafiantes?|retador(?:a|es|as)?|difícil(?:es)?|complicad[oa]s?)';
/** What makes a race hard for its hills. */
const BY_HILLS =
  '(?=[^.;]{0,90}(?:subida|cuesta|desnivel|perfil|rampa|pendiente|repecho|orografía|ascenso|altimetría))';
const SMALL =
  '(?:ligeras?|ligeros|suaves?|pequeñ[oa]s|leves?|cort[oa]s|moderad[oa]s?|algun[oa]s|varios|tendid[oa]s|asequibles|llevader[oa]s)';
const GREAT =
  '(?:duras?|fuertes?|largas?|exigentes?|empinad[oa]s?|pronunciad[oa]s?|importantes?|grandes|considerables?|notables?|brutales|acusad[oa]s?|acentuad[oa]s?|prolongad[oa]s|durísimas|numeros[oa]s|intens[oa]s)';

/** Spanish. */
export const es = plain({
  code: 'es',
  cue: 'llan[oau]|plani|planí|horizontal|pendiente|quebrad|descen|descien|ascen|ascien|cuesta|recorrido|plan[oa]|perfil|desnivel|ondula|subida|bajada|montañ|montuos|cerro|dur[oaí]|dureza|exigente|demandante|tobogan|D\\+|circuito|rápid|repecho|positivos|sube|vertical|cronoescalada|sky|cima|cumbre|pico|favorable|a favor|dificultad|más baj|por debajo|loma|rampa|ganancia|elevación|acumula|escarpad|accidentad|abrupt',
  course:
    'recorridos?|circuitos?|trazados?|carreras?|pruebas?|marat[oó]n(?:es)?|perfil|distancia|medias?|ruta|orografía|altimetrías?|itinerario|terreno|dureza|dificultad',
  current: 'este año|esta edición|nuevo (?:recorrido|circuito|trazado)|ahora|actual(?:mente)?',
  part: '(?:primer[oa]?s?|últim[oa]s?|segund[oa]|tercer[oa]?) (?:\\p{L}+ |\\d+ ){0,2}(?:mitad|parte|kil[oó]metros?|kms?|tramo|metros|vuelta)|tramos?(?! \\p{L}{3,8} (?:con|y) \\p{L}{3,10} \\p{L})|zona|(?:del?|al|en el|hasta el|hacia el|desde el) (?:km|kil[oó]metro)|entre los (?:km|kms|kil[oó]metros)|a partir del? (?:km|kil[oó]metro)|al (?:principio|final|inicio|comienzo)|la salida es|la llegada (?:es|se)|calentamiento|(?:puntos?|partes?|fase|momentos?|kil[oó]metros) más (?:dur|difícil|exigente|complicad|empinad)\\p{L}{0,4}',
  elsewhere:
    'a diferencia|comparad[oa]|el año pasado|otr[oa]s? (?:carreras?|maratones|pruebas)|mi|yo|ayer|entrenamientos?|si (?:quieres|buscas|prefieres)|más llan[oa] que|antes era|(?:antiguo|anterior) (?:recorrido|circuito|trazado)|(?:recorrido|circuito|trazado) (?:antiguo|anterior)|(?:edición|ediciones) (?:anterior(?:es)?|pasadas?)|(?:pasada|anterior) edición|habitual(?:es)?|normalmente|ganador(?:a|es)?|atacó',
  hedge:
    'prácticamente|casi|mayormente|mayoritariamente|bastante|relativamente|ligeramente|predominantemente|muy poco|algo',
  concession: 'pero|aunque|sin embargo|salvo|excepto|menos|no obstante|(?:a|con) excepción',
  negation: 'no|sin|ning[uú]n|ninguna|nada|poco|poca|escas[oa]|apenas|tampoco',
  joins:
    'pero|aunque|salvo|excepto|(?:a|con) excepción|si bien|mientras|después|luego|con|donde|para (?:después|luego)',
  and: 'y|e',
  others:
    '(?<![/] ?|en )(?:(?:la |las |el |los |una? )?(?:marcha (?:a pie|popular|nórdica|senderista|de montaña|no competitiva|familiar)|(?:ruta |marcha )?senderis(?:mo|tas?)|caminatas?|andarines|carreras? (?:infantil(?:es)?|de (?:los )?(?:niñ[oa]s|menores|peques))|categorías (?:infantil\\p{L}{0,4}|inferiores|menores)|infantil(?:es)?|(?:ruta|prueba|marcha) (?:ciclista|cicloturista|btt)|cicloturis\\p{L}{2,5}|ciclismo|bicicletas?|btt|mtb|canicross|duatl[oó]n|triatl[oó]n))',
  flatFormula: [
    `(?:perfil|orografía|terreno|altimetría) (?:\\p{L}{2,16} ){0,2}(?:llan[oa]|plan[oa])|en llano|planicie|llanura|(?:llan|plan)ísim[oa]s?|perfil (?:\\p{L}{2,14} )?horizontal`,
    `sin ${NAMED}${HILLS}`,
    `(?:carece|exent[oa]|libre|desprovist[oa]|ausencia|falta) de ${NAMED}${HILLS}`,
    `(?:no (?:hay|tiene|existen?|presenta|posee|ofrece|cuenta con)|apenas (?:hay|tiene|presenta|existen?)) ${NAMED}(?:cuestas|subidas|desnivel(?:es)?|repechos|rampas|pendientes)`,
    `(?:llan[oa]s?|plan[oa]s?),? (?:y |pero )?${DEGREE}(?:rápid[oa]s?|veloz|veloces)|rápid[oa]s? y (?:muy )?(?:llan[oa]s?|plan[oa]s?)`,
    `(?:circuito|recorrido|trazado|perfil)s? (?:\\p{L}{2,16} ){0,3}(?:llan[oa]s?|plan[oa]s?)`,
    `(?:una|uno) de l[oa]s (?:\\p{L}{2,14} ){0,3}más (?:llan|plan)[oa]s|(?:el|la) más (?:llan|plan)[oa](?! que)`,
    `(?:calles|avenidas|carreteras|caminos|paseos|vías) (?:\\p{L}{1,12} ){0,3}(?:llan|plan)[oa]s`,
    'escasa dureza|(?:escas[oa]|poco|poquísimo|mínimo) desnivel|desnivel (?:es |del recorrido es )?(?:muy |casi |prácticamente )?(?:mínimo|escaso|nulo|inexistente|insignificante|despreciable|reducido|imperceptible|inapreciable|bajo)',
  ].join('|'),
  flat: 'llan[oa]s?|plan[oa]s?(?! (?:de|del|y el perfil|y perfil|detallad[oa]|general|adjunt[oa]|interactiv[oa]))',
  nearlyFlat:
    'no (?:presenta|tiene|ofrece) (?:grandes |apenas |mayores )?dificultades|(?:muy|bastante) favorable|sin (?:grandes )?dificultades',
  rollingTurns: `(?:un )?(?:continuo|constante) sube y baja|alterna\\p{L}{0,4} (?:\\p{L}{2,12} ){0,2}(?:llan[oa]s?|plan[oa]s?) (?:y|con) (?:\\p{L}{2,12} ){0,2}${HILLS}`,
  rolling: [
    `ondulad[oa]s?|ondulantes?|ondulaciones|(?<!continu[oa]s |constantes )toboganes|sube[- ]y[- ]baja|rompepiernas suave|perfil suave(?! y (?:\\p{L}{2,14} )?(?:llan|plan))|(?<!continu[oa]s |constantes )repechos`,
    `${SMALL} (?:\\p{L}{3,12} )?${HILLS}|${HILLS} (?:\\p{L}{2,12} ){0,2}(?:suaves?|ligeras?|ligeros|leves|tendid[oa]s|moderad[oa]s|asequibles|llevader[oa]s|de poca (?:entidad|importancia))`,
    '(?:subidas y bajadas|bajadas y subidas)(?! (?:\\p{L}{2,10} )?(?:constantes?|continu|pronunciad|dur|fuert|bestial))',
  ].join('|'),
  hilly: [
    `perfil:? (?:\\p{L}{2,12} )?${HARD}|${COURSE}s? (?:(?:es|resulta|será|de|un|una|perfil) ){0,3}${DEGREE}${HARD}|${HARD} ${COURSE}s?`,
    `(?:carrera|prueba|media|media marat[oó]n|marat[oó]n) (?:es |resulta )?${DEGREE}(?:dur[oa]|durísim[oa]|exigente|demandante)${BY_HILLS}`,
    `de l[oa]s más (?:dur[oa]s|exigentes|difíciles)${BY_HILLS}|un[ao] de l[oa]s (?:\\p{L}{3,12} ){0,3}más (?:dur[oa]s|exigentes|difíciles)`,
    `dureza (?:del|de su) (?:recorrido|circuito|trazado|perfil)|(?:recorrido|circuito|trazado|perfil)[^.;]{0,30}(?:gran|mucha|por su|enorme|extrema) dureza`,
    `(?:constantes|continu[oa]s|incesantes) (?:subidas|cuestas|repechos|toboganes|ascensos|pendientes)|(?:subidas|cuestas|repechos|toboganes) (?:constantes|continu[oa]s|incesantes)`,
    `${GREAT} (?:desnivel(?:es)?|pendientes)|(?:desnivel(?:es)?|pendientes) (?:muy )?(?:${GREAT}|exagerad[oa]s?|brutal)|(?:gran|mucho|bastante|elevado|alto) desnivel`,
    '(?:famos|conocid|temid)[oa]s? por (?:sus?|las|la) (?:\\p{L}{3,12} ){0,2}(?:cuestas|subidas|rampas|dureza|desnivel)|sus (?:\\p{L}{3,12} )?(?:cuestas|subidas|rampas) (?:la|lo) (?:convierten|hacen)',
    'rompepiernas|montuos[oa]s?|cerros|montaña rusa',
  ].join('|'),
  climbs: `${GREAT} (?:subidas?|cuestas?|rampas?|repechos?|ascensos?|ascensiones)|(?:subidas?|cuestas?|rampas?|repechos?|ascensos?) (?:muy |tan |bastante )?${GREAT}|(?:rampas?|pendientes?|cuestas?)(?: \\p{L}{2,10}){0,3} (?:del?|el|al) (?:hasta (?:el|un) )?[1-4]\\d ?%|(?:much[oa]s|bastantes|vari[oa]s|tant[oa]s|innumerables|tres|cuatro|cinco|seis|siete|ocho|diez) (?:\\p{L}{3,12} )?(?:subidas|cuestas|ascensos|repechos)|(?<!k\\p{L}{1,9} )(?:[3-9]|1\\d) (?:subidas|cuestas|ascensos|repechos)|ascensos?(?: continuo| constante)|(?:tramos|kil[oó]metros|\\d ?km?) de (?:subida|ascenso)`,
  hills: 'subidas|cuestas|ascensos|repechos?|rampas?',
  mountainous:
    '(?:carreras?|marat[oó]n|ultra|trail) (?:por|de) montaña|carreras? de cerros?|alta montaña|montañ(?:oso|osa)s?|kil[oó]metro vertical|sky ?(?:running|race|marathon)|cronoescalada (?:a|al|hasta)|(?:subida|ascenso|ascensión) (?:al (?:pico|cerro)|a la (?:cima|cumbre))|tod[oa] (?:el recorrido |la (?:carrera|prueba) )?(?:es )?(?:cuesta arriba|en subida|de subida|en ascenso)',
  downhill:
    '(?:marat[oó]n|carrera|recorrido|circuito|prueba) (?:\\p{L}+ ){0,2}cuesta abajo|(?:circuito|recorrido|perfil|trazado) (?:\\p{L}+ ){0,2}(?:en descenso|descendente)|(?:marat[oó]n|carrera) con desnivel negativo|tendencia descendente|en descenso neto|desnivel neto negativo|(?:desnivel|pendiente) (?:favorable|a favor)|todo (?:en )?bajada|todo (?:el recorrido )?(?:es |en |va )?(?:cuesta abajo|descenso|de bajada|en bajada|hacia abajo)|(?:recorrido|trazado|circuito|carrera|marat[oó]n) (?:\\p{L}{3,14} )?(?:en|de) (?:ligero |continuo |constante )?(?:descenso|bajada)|perfil (?:favorable )?en descenso',
  circular: 'circuito circular|recorrido circular|salida y (?:meta|llegada) en (?:el mismo|la misma)',
  ends: ['salida|sale|parte', 'meta|llegada|llega'],
  uphill: [
    'kil[oó]metro vertical|cronoescalada|carrera vertical|subida vertical',
    'diferencia de (?:altura|altitud|cota)',
  ],
  gainBefore: [
    'desnivel(?: (?:de (?:la |las )?(?:subidas?|ascensos?|prueba|carrera)|del recorrido|en subida|positivo|acumulado|total|aproximado|estimado|medio|es|será|\\(\\+\\))){0,4}(?! (?:negativo|máximo|neto|favorable))|desnivel ?\\+',
    'D ?\\+|ascenso(?: total| acumulado| positivo)?|ascensión(?: total| acumulada)?|subidas? acumuladas?|acumulado (?:positivo|de (?:las )?(?:subidas?|ascensos?))|positivo acumulado',
    'ganancia (?:de |en )?(?:altitud|elevación|altura|desnivel|altimetría)(?: total| positiva| acumulada)?|ganancia (?:positiva|acumulada|vertical)|elevación (?:acumulada|ganada|positiva|total)|altimetría (?:acumulada|positiva|total)',
    '(?:se )?ascienden|ascendiendo',
  ].join('|'),
  gainAfter:
    '(?:metros )?(?:de |en )?desnivel(?: positivo| acumulado| total| ascendente)*(?! (?:negativo|neto|favorable|a favor|máximo))|(?:metros )?de (?:ascenso|ascensión|subida acumulada|elevación (?:acumulada|positiva|ganada)|altimetría (?:positiva|acumulada)|ganancia|D ?\\+)|de subida(?! (?:al?|hasta|hacia|con|desde|por)(?!\\p{L}))|(?:metros )?positivos|acumulados|D ?\\+',
  bothBefore:
    'desnivel(?: acumulado)?(?: \\(?\\+ ?/ ?[-−]\\)?| positivo ?(?:/|y) ?(?:desnivel )?negativo)|ascenso ?/ ?descenso|subida ?/ ?bajada',
  bothAfter:
    '(?:metros )?de desnivel positivo(?: acumulado)? y negativo(?! \\d)|(?:metros )?de (?:ascenso y descenso|subida y bajada)(?! \\d)',
  sameLoss:
    'otros tantos (?:metros )?(?:de |en )?(?:desnivel )?(?:negativ[oa]s?|bajada|descenso)|(?:los mismos|el mismo desnivel|idéntico desnivel|igual desnivel) (?:de |en )?(?:negativ[oa]s?|bajada|descenso)',
  singleHill:
    'subida de \\d{1,2}(?:[.,]\\d)? ?(?:km|kil[oó]metros)|(?:una|la|primera|segunda|última|esta|otra) (?:\\p{L}{3,12} )?(?:subida|cuesta|rampa|pendiente)|(?:un|el|primer|último|este|otro) (?:\\p{L}{3,12} )?repecho',
  total: 'total(?:es)?|en total|acumulad[oa]s?|acumula',
  eachHill: ['subidas|cuestas|repechos|rampas', 'cada una?'],
  climbUnit:
    '(?:[Dd]e [Dd]esnivel(?: (?:positivo|acumulado|total)){0,2}(?! (?:negativo|máximo|medio|neto|favorable))|(?<=\\d{3}\\s)positivos)',
  masks: [
    /(?<=\p{Ll} )(?:Llan[oa]s?|Planas?)(?!\p{L})/gu,
    /(?:explanada|parking|aparcamiento|campa|acampada|césped)(?:\s[^.,;]{0,24})?\s(?:llan|plan)[oa]s?/giu,
    /(?:tarifa|cuota|pantalla) plana|(?:primer|segundo|en el|en un) plano|el plano(?! y)|plano (?:deportivo|competitivo|organizativo|personal|nacional|internacional)|(?:consulta\p{L}{0,3}|ver|descarga\p{L}{0,3}) (?:el |los |nuestro )?planos?/giu,
  ],
  numbers:
    'un:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 quince:15 veinte:20 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 doscientos:200 trescientos:300 cuatrocientos:400 quinientos:500 seiscientos:600 setecientos:700 ochocientos:800 novecientos:900 mil:1000',
  lossBefore:
    'desnivel negativo(?: acumulado| total)?|D ?[-−]|descenso(?: total| acumulado)?|(?:y|,|/) (?:de )?(?:desnivel )?negativ[oa]s?|de bajadas,?|bajada acumulada',
  lossAfter: '(?:metros )?(?:de |en )?(?:desnivel negativo|descenso|bajada acumulada)|negativos|D ?[-−]',
  link: 'de|es|los|unos|aproximadamente|aproximado|aprox\\.?|casi|total|positivo|acumulado|más|cerca|por|vuelta|con|un|del|circuito|recorrido|en torno a|alrededor|apenas|solo|sólo|rondar?|los|se sitúa|superior|a|no (?:supera|excede|llega a)|supera|hasta',
  notBefore: '(?:tras|después de)(?= (?:unos |los )?$)|altitud|altura|cota|cima|nivel del mar|salvar',
  notAfter: 'de (?:altitud|altura|largo|ancho)|sobre el nivel|s\\.?n\\.?m|para|lisos|libres',
  perLap: 'por vuelta|cada vuelta|en cada vuelta',
  laps: '(\\d{1,2}|dos|tres|cuatro|cinco) vueltas',
  lapNouns: 'vueltas?|giros?|(?:recorrido|circuito) circular',
  hillyTurns:
    '(?:subidas y bajadas|bajadas y subidas|sube y baja) (?:\\p{L}{2,8} )?(?:constantes?|continu[oa]s?|permanentes?|pronunciadas|duras|fuertes|bestiales|sin (?:descanso|tregua|parar|cesar))|(?:no (?:hay|tiene|existe) )?nada (?:de )?(?:llano|plano|llanear)|(?:no hay|ni) (?:un|un solo) metro (?:de )?(?:llano|plano)|(?:nunca|jamás) (?:es )?llano|todo menos (?:llano|plano)|(?:siempre|constantemente|todo el rato|sin parar de) (?:subiendo|subir) (?:o|y) (?:bajando|bajar)|(?:\\d{1,2} ?km?|kil[oó]metros) de (?:ascenso|subida) continu[oa]',
  dropAfter:
    '(?:de )?desnivel (?:favorable|a favor|negativo neto|neto negativo)|más (?:baj[oa]|abajo) que (?:la|el punto de) salida|por debajo de la salida',
  dropBefore: 'desnivel (?:neto(?: negativo)?|favorable|a favor)|descenso neto',
});
