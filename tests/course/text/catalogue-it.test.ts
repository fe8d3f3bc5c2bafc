import { describe, expect, it } from 'vitest';
import { meaning } from './meaning';

type Row = [text: string, expected: string[], distancesKm?: number[]];

describe('the catalogue of Italian phrases', () => {
  it.each<Row>([
    ['Il percorso è pianeggiante.', ['flat']],
    ['Percorso tutto pianeggiante.', ['flat']],
    ['Percorso in piano e veloce.', ['flat']],
    ['Percorso veloce.', []],
    ['Percorso con qualche saliscendi.', ['rolling']],
    ['Un percorso con uno strappetto.', []],
    ['Il percorso ha leggere salite.', ['rolling']],
    ['Il percorso ha salite leggere.', ['rolling']],
    ['350 metri di dislivello', ['gain 350']],
    ['350 metri di dislivello positivo', ['gain 350']],
    ['Dislivello di 350 m', ['gain 350']],
    ['Dislivello: 350 m', ['gain 350']],
    ['Dislivello positivo: 350 mt', ['gain 350']],
    ['Dislivello 350 mt.', ['gain 350']],
    ['Dislivello positivo totale m 350', ['gain 350']],
    ['D+ 1.450m', ['gain 1450'], [50]],
    ['D+ 1.450 mt', ['gain 1450'], [50]],
    ['D+1450', ['gain 1450'], [50]],
    ['1450 D+', ['gain 1450'], [50]],
    ['1450 m D+', ['gain 1450'], [50]],
    ['1450 mD+', ['gain 1450'], [50]],
    ['1.450 m. D+', ['gain 1450'], [50]],
    ['Dislivello massimo: 42 m', []],
    ['Il dislivello massimo è di 42 metri.', []],
    ['Dislivello negativo: 350 m', ['loss 350']],
    ['Dislivello +350 / -340', ['gain 350', 'loss 340']],
    ['D+ 350 m D- 340 m', ['gain 350', 'loss 340']],
    ['+350 m -340 m', ['gain 350', 'loss 340']],
    ['350 m di salita e 340 m di discesa', ['gain 350', 'loss 340']],
    ['Salita totale: 350 m', ['gain 350']],
    ['Quota massima 1350 m', []],
    ['Il percorso è collinare.', ['rolling']],
    ['Percorso impegnativo.', ['hilly']],
    ['Corsa in montagna.', ['mountainous']],
    ['Percorso ondulato.', ['rolling']],
    ['Il percorso non è pianeggiante.', ['rolling?']],
    ['Percorso quasi completamente pianeggiante.', ['flat?']],
    ["1'450 m di dislivello", ['gain 1450'], [50]],
    ['1 450 m di dislivello', ['gain 1450'], [50]],
    ['Mille metri di dislivello', ['gain 1000'], [50]],
    ['10 metri di dislivello al km', ['rate 10']],
    ['21 km, 350 m D+', ['gain 350']],
  ])('%s', (text, expected, distancesKm) => {
    expect(meaning(text, 'it', distancesKm)).toEqual(expected);
  });
});
