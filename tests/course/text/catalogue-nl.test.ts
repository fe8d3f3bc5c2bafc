import { describe, expect, it } from 'vitest';
import { meaning } from './meaning';

type Row = [text: string, expected: string[], distancesKm?: number[]];

describe('the catalogue of Dutch phrases', () => {
  it.each<Row>([
    ['Het parcours is vlak.', ['flat']],
    ['Een vlak en snel parcours.', ['flat']],
    ['Het parcours is nagenoeg vlak.', ['flat?']],
    ['Een plat en snel parcours.', ['flat']],
    ['Het parcours is plat.', ['flat']],
    ['Het parcours is vals plat.', ['rolling']],
    ['350 hoogtemeters', ['gain 350']],
    ['350 hm', ['gain 350']],
    ['350 HM', ['gain 350']],
    ['Hoogtemeters: 350', ['gain 350']],
    ['Hoogtemeters: 350 m', ['gain 350']],
    ['Hoogtemeters (totaal): 350', ['gain 350']],
    ['Totaal aantal hoogtemeters: 350', ['gain 350']],
    ['Totaal 1.350 hoogtemeters', ['gain 1350'], [50]],
    ['1 350 hoogtemeters', ['gain 1350'], [50]],
    ['Hoogteverschil: 35 m', []],
    ['Totaal hoogteverschil: 350 m', ['gain 350']],
    ['12 km - 310m D+', ['gain 310'], [12]],
    ['21 km en 350 hm+', ['gain 350']],
    ['350 m D+', ['gain 350']],
    ['D+ 350', ['gain 350']],
    ['+350 m / -340 m', ['gain 350', 'loss 340']],
    ['350 hm+ / 340 hm-', ['gain 350', 'loss 340']],
    ['350 hoogtemeters omhoog en 340 omlaag', ['gain 350', 'loss 340']],
    ['350 meter stijging', ['gain 350']],
    ['350 meter klimmen', ['gain 350']],
    ['Stijging: 350 m, daling: 340 m', ['gain 350', 'loss 340']],
    ['Een pittige klim op het parcours.', ['hilly?']],
    ['Een parcours over heuvels.', ['rolling']],
    ['Heuvelachtig parcours.', ['hilly']],
    ['Licht heuvelachtig parcours.', ['rolling?']],
    ['Het parcours is glooiend.', ['rolling']],
    ['Het parcours is 40% onverhard.', []],
    ['Het parcours is niet vlak.', ['rolling?']],
    ['Het parcours is allesbehalve vlak.', ['hilly']],
    ['Een bergloop naar de top.', ['mountainous']],
    ['Slechts twaalf hoogtemeters.', ['gain 12']],
    ['Het hoogste punt ligt op 320 meter.', []],
    ['10 hoogtemeters per kilometer', ['rate 10']],
    ['Geen noemenswaardige hoogteverschillen op het parcours.', ['flat']],
  ])('%s', (text, expected, distancesKm) => {
    expect(meaning(text, 'nl', distancesKm)).toEqual(expected);
  });
});
