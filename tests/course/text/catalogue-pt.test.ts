import { describe, expect, it } from 'vitest';
import { meaning } from './meaning';

type Row = [text: string, expected: string[], distancesKm?: number[]];

describe('the catalogue of Portuguese phrases', () => {
  it.each<Row>([
    ['O percurso é majoritariamente plano.', ['flat?']],
    ['Percurso rápido e plano.', ['flat']],
    ['Percurso plano e rápido.', ['flat']],
    ['Com poucas variações de altimetria.', ['flat']],
    ['Desnível positivo de 6.100m', ['gain 6100'], [100]],
    ['300m D+', ['gain 300']],
    ['400D+', ['gain 400']],
    ['400 D+', ['gain 400']],
    ['D+ 400', ['gain 400']],
    ['D+: 400m', ['gain 400']],
    ['D+ 400m / D- 390m', ['gain 400', 'loss 390']],
    ['Altimetria elevada.', ['hilly']],
    ['Desnível: 350 m', ['gain 350']],
    ['Desnível acumulado: 350 m', ['gain 350']],
    ['Desnível positivo acumulado de 350 metros', ['gain 350']],
    ['350 metros de desnível', ['gain 350']],
    ['350 m de desnível positivo', ['gain 350']],
    ['Desnível negativo: 350 m', ['loss 350']],
    ['Desnível +350 m / -340 m', ['gain 350', 'loss 340']],
    ['Altimetria: 350 m', ['gain 350']],
    ['Altimetria acumulada: 350 m', ['gain 350']],
    ['Ganho de elevação: 350 m', ['gain 350']],
    ['Ganho de altimetria de 350 m', ['gain 350']],
    ['350 m de ganho de elevação', ['gain 350']],
    ['350 m de altimetria', ['gain 350']],
    ['350 m de subida acumulada', ['gain 350']],
    ['A altitude máxima é de 1350 m.', []],
    ['A cidade fica 650 m acima do nível do mar.', []],
    ['Percurso com subidas e descidas.', ['rolling']],
    ['Percurso ondulado.', ['rolling']],
    ['Um percurso com muitas subidas.', ['hilly']],
    ['Corrida de montanha.', ['mountainous']],
    ['O percurso não é plano.', ['rolling?']],
    ['Percurso praticamente plano.', ['flat?']],
    ['Percurso 100% plano.', ['flat']],
    ['1.350 m de desnível positivo', ['gain 1350'], [50]],
    ['1 350 m de desnível positivo', ['gain 1350'], [50]],
    ['Mil metros de desnível', ['gain 1000'], [50]],
    ['10 m de desnível por km', ['rate 10']],
    ['21 km com 350m+', ['gain 350']],
  ])('%s', (text, expected, distancesKm) => {
    expect(meaning(text, 'pt', distancesKm)).toEqual(expected);
  });
});
