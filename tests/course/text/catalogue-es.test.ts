import { describe, expect, it } from 'vitest';
import { meaning } from './meaning';

type Row = [text: string, expected: string[], distancesKm?: number[]];

describe('the catalogue of Spanish phrases', () => {
  it.each<Row>([
    ['El recorrido es prácticamente llano.', ['flat?']],
    ['El circuito es llano.', ['flat']],
    ['Circuitos planos y rápidos.', ['flat']],
    ['Recorrido de perfil suave.', ['rolling']],
    ['Un recorrido de escasa dureza.', ['flat']],
    ['Un recorrido sin un gran desnivel.', ['flat?']],
    ['La carrera se corre al nivel del mar.', []],
    ['Desnivel positivo de 1.200 m', ['gain 1200'], [50]],
    ['2.300 m de desnivel positivo', ['gain 2300'], [50]],
    ['2 300 m de desnivel positivo', ['gain 2300'], [50]],
    ['2.300 metros positivos', ['gain 2300'], [50]],
    ['Desnivel: 350 m', ['gain 350']],
    ['Desnivel de 350 metros', ['gain 350']],
    ['Desnivel acumulado: 350 m', ['gain 350']],
    ['Desnivel positivo acumulado: 350 m', ['gain 350']],
    ['Desnivel + 350 m', ['gain 350']],
    ['Desnivel +: 350 m', ['gain 350']],
    ['Desnivel (+): 350 m', ['gain 350']],
    ['Desnivel positivo/negativo: 350 m / 340 m', ['gain 350', 'loss 340']],
    ['Desnivel negativo: 350 m', ['loss 350']],
    ['350 m D+', ['gain 350']],
    ['350m+', ['gain 350']],
    ['350 m+ / 340 m-', ['gain 350', 'loss 340']],
    ['D+ 350', ['gain 350']],
    ['350D+', ['gain 350']],
    ['+350 m / -340 m', ['gain 350', 'loss 340']],
    ['Altitud mínima: 633 m, máxima: 675 m', []],
    ['Desnivel máximo: 42 m', []],
    ['21.097,50 metros', []],
    ['10 km y 4.950 metros', [], [10, 4.95]],
    ['Constantes subidas y bajadas en el recorrido.', ['rolling']],
    ['Un recorrido con duras cuestas.', ['hilly?']],
    ['Es una de las más duras.', ['hilly']],
    ['Un desnivel exagerado.', ['hilly']],
    ['La ascensión total es de 350 m.', ['gain 350']],
    ['Ascenso total: 350 m. Descenso total: 340 m.', ['gain 350', 'loss 340']],
    ['Subida acumulada: 350 m', ['gain 350']],
    ['Recorrido completamente llano y rápido', ['flat']],
    ['El recorrido no es llano.', ['rolling?']],
    ['Recorrido rompepiernas.', ['hilly']],
    ['Carrera por montaña.', ['mountainous']],
    ['Mil doscientos metros de desnivel positivo.', ['gain 1200'], [50]],
    ['60 m de desnivel por km', ['rate 60']],
    ['21 km (350 m+)', ['gain 350']],
  ])('%s', (text, expected, distancesKm) => {
    expect(meaning(text, 'es', distancesKm)).toEqual(expected);
  });
});
