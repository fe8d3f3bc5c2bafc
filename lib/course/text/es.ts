import { plain } from './plain';

/** Spanish. */
export const es = plain({
  code: 'es',
  cue: 'llan[oau]|plani|pendiente|quebrad|descen|ascens|cuesta abajo|recorrido|plan[oa]|perfil|desnivel|ondulad|subida|bajada|cuesta|montañ|dur[oa]|dureza|exigente|tobogan|D\\+|circuito|rápid|repecho|positivos|sube|vertical|cima|cumbre|pico|cuesta|favorable|dificultad|más baj',
  course: 'recorridos?|circuitos?|trazados?|carrera|prueba|marat[oó]n|perfil|distancia|media|ruta',
  current: 'este año|esta edición|nuevo (?:recorrido|circuito|trazado)|ahora|actual(?:mente)?',
  part: '(?:primer[oa]?s?|últim[oa]s?|segund[oa]|tercer[oa]?) (?:\\p{L}+ |\\d+ ){0,2}(?:mitad|parte|kil[oó]metros?|kms?|tramo|metros|vuelta)|tramos?|zona|(?:del?|al|en el|hasta el|hacia el) (?:km|kil[oó]metro)|al (?:principio|final)|la salida es|llegada',
  elsewhere:
    'a diferencia|comparad[oa]|el año pasado|otr[oa]s? (?:carreras?|maratones|pruebas)|mi|yo|ayer|entrenamiento|si (?:quieres|buscas)|más llan[oa] que|antes era|(?:antiguo|anterior) (?:recorrido|circuito|trazado)|(?:recorrido|circuito|trazado) (?:antiguo|anterior)|habitual(?:es)?|normalmente',
  hedge:
    'prácticamente|casi|mayormente|mayoritariamente|bastante|relativamente|ligeramente|predominantemente|muy poco|algo',
  concession: 'pero|aunque|sin embargo|salvo|excepto|menos|no obstante|(?:a|con) excepción',
  negation: 'no|sin|ning[uú]n|ninguna|nada|poco|poca|escas[oa]|apenas|tampoco',
  flatFormula:
    '(?:perfil|orografía|terreno) (?:\\p{L}{2,16} ){0,2}(?:llan[oa]|plan[oa])|en llano|planicie|llanura|sin (?:apenas |grandes )?(?:cuestas|subidas|pendientes)|(?:llan[oa]s?|plan[oa]s?) y (?:muy )?(?:rápid[oa]s?|veloz)|rápid[oa]s? y (?:muy )?(?:llan[oa]s?|plan[oa]s?)|(?:circuito|recorrido|trazado|perfil)s? (?:\\p{L}{2,16} ){0,3}(?:llan[oa]s?|plan[oa]s?)|escasa dureza|(?:escas[oa]|poco) desnivel|desnivel (?:es )?(?:muy |casi |prácticamente )?(?:mínimo|escaso|nulo|inexistente)|sin (?:apenas |grandes |ningún )?desnivel(?:es)?|apenas (?:hay |tiene )?desnivel',
  flat: 'llan[oa]s?|plan[oa]s?(?! de)',
  rolling:
    'ondulad[oa]s?|(?<!continu[oa]s |constantes )toboganes|sube[- ]y[- ]baja|desniveles suaves|suaves (?:desniveles|subidas|pendientes)|rompepiernas suave|perfil suave|(?:subidas y bajadas|bajadas y subidas)|(?<!continu[oa]s |constantes )repechos|ligeras subidas',
  hilly:
    'perfil (?:\\p{L}{2,12} )?(?:duro|exigente|quebrado)|(?:recorrido|trazado|circuito) (?:muy |bastante )?(?:duro|exigente|quebrado)|(?:constantes|continu[oa]s) (?:subidas|cuestas|repechos|toboganes)|dureza del (?:recorrido|circuito|trazado)|rompepiernas|una de las más duras|(?:difícil|duro|exigente) recorrido|recorridos? (?:muy )?(?:difícil(?:es)?|duros)|gran desnivel|mucho desnivel|fuerte desnivel|desnivel (?:exagerado|importante|considerable|brutal)',
  climbs:
    '(?:duras?|fuertes?|largas?|exigentes?|empinadas?) (?:subidas?|cuestas?|rampas?)|(?:subidas?|cuestas?|rampas?) (?:duras?|fuertes?|largas?|exigentes?|empinadas?)|subidas|cuestas|ascensos?(?: continuo| constante)|(?:tramos|kil[oó]metros|\\d ?km?) de (?:subida|ascenso)',
  mountainous:
    '(?:carreras?|marat[oó]n|ultra|trail) (?:por|de) montaña|alta montaña|montañ(?:oso|osa)|kil[oó]metro vertical|skyrunning|todo (?:el recorrido )?(?:es )?(?:cuesta arriba|en subida|de subida|en ascenso)|toda (?:la (?:carrera|prueba) )?(?:es )?(?:cuesta arriba|en subida)',
  downhill:
    '(?:marat[oó]n|carrera|recorrido|circuito|prueba) (?:\\p{L}+ ){0,2}cuesta abajo|(?:circuito|recorrido|perfil) (?:\\p{L}+ ){0,2}en descenso|(?:marat[oó]n|carrera) con desnivel negativo|tendencia descendente|perfil descendente|recorrido descendente|en descenso neto|desnivel neto negativo|todo (?:en )?bajada|todo (?:el recorrido )?(?:es |en |va )?(?:cuesta abajo|descenso|de bajada|en bajada|hacia abajo)|(?:recorrido|trazado|circuito|carrera|marat[oó]n) (?:\\p{L}{3,14} )?(?:en|de) (?:ligero |continuo |constante )?(?:descenso|bajada)|(?:tendencia|perfil) descendente|perfil (?:favorable )?en descenso',
  circular: 'circuito circular|recorrido circular|salida y (?:meta|llegada) en (?:el mismo|la misma)',
  ends: ['salida|sale|parte', 'meta|llegada|llega'],
  gainBefore:
    'desnivel(?: de subida| en subida| positivo| acumulado| total){0,3}(?! negativo)|D ?\\+|ascenso(?: total| acumulado)?|ascensión(?: total| acumulada)?|subida acumulada',
  gainAfter:
    '(?:metros )?de (?:desnivel(?: positivo| acumulado)*(?! negativo)|ascenso|subida acumulada|D ?\\+)|(?:metros )?positivos|desnivel positivo|D ?\\+',
  bothBefore:
    'desnivel(?: acumulado)?(?: \\(?\\+ ?/ ?[-−]\\)?| positivo ?(?:/|y) ?(?:desnivel )?negativo)|ascenso ?/ ?descenso|subida ?/ ?bajada',
  eachHill: ['subidas|cuestas|repechos|rampas', 'cada una?'],
  masks: [/(?<=\p{Ll} )(?:Llan[oa]s?|Planas?)(?!\p{L})/gu],
  numbers:
    'un:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 quince:15 veinte:20 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 doscientos:200 trescientos:300 cuatrocientos:400 quinientos:500 seiscientos:600 setecientos:700 ochocientos:800 novecientos:900 mil:1000',
  lossBefore: 'desnivel negativo|D ?[-−]|descenso(?: total| acumulado)?',
  lossAfter: '(?:metros )?de (?:desnivel negativo|descenso)|negativos|D ?[-−]',
  link: 'de|es|unos|aproximadamente|aprox\\.?|casi|total|positivo|acumulado|más|cerca|por|vuelta|con|un|del|circuito|recorrido',
  notBefore: 'altitud|altura|cota|cima|nivel del mar|salvar',
  notAfter: 'de (?:altitud|altura|largo|ancho)|sobre el nivel|s\\.?n\\.?m|para|lisos|libres',
  perLap: 'por vuelta|cada vuelta|en cada vuelta',
  laps: '(\\d{1,2}|dos|tres|cuatro|cinco) vueltas',
  lapNouns: 'vueltas?|giros?',
  nearlyFlat:
    'no (?:presenta|tiene|ofrece) (?:grandes |apenas |mayores )?(?:dificultades|desniveles)|(?:muy|bastante) favorable|sin (?:grandes )?dificultades',
  hillyTurns:
    '(?:subidas y bajadas|bajadas y subidas|sube y baja) (?:constantes?|continu[oa]s?|permanentes?|sin (?:descanso|tregua|parar|cesar))|(?:no (?:hay|tiene|existe) )?nada (?:de )?(?:llano|plano)|(?:no hay|ni) (?:un|un solo) metro (?:de )?(?:llano|plano)|(?:nunca|jamás) (?:es )?llano|todo menos (?:llano|plano)',
  dropAfter: 'más (?:baj[oa]|abajo) que (?:la|el punto de) salida|por debajo de la salida',
  dropBefore: 'desnivel neto(?: negativo)?|descenso neto',
});
