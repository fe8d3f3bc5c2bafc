import { describe, expect, it } from 'vitest';
import { meaning } from './meaning';

type Row = [language: string, text: string, expected: string[]];

describe('what each distance of a page is said to be', () => {
  it.each<Row>([
    [
      'de',
      'Der 10er hat 150 Höhenmeter, der Halbmarathon 420 Höhenmeter.',
      ['gain 150 @10', 'gain 420 @21.0975'],
    ],
    ['de', 'Beim 10er sind es 120 Hm.', ['gain 120 @10']],
    ['de', 'Die 10-km-Strecke ist flach, die Halbmarathonstrecke hügelig.', ['flat @10', 'hilly @21.0975']],
    ['de', '21,1 km - 560 hm+', ['gain 560 @21.0975']],
    ['fr', 'Le 10 km est plat, le semi est vallonné.', ['flat @10', 'rolling @21.0975']],
    ['fr', 'Marathon : 1 250 m D+', ['gain 1250 @42.195']],
    ['fr', 'Semi : 640 m D+', ['gain 640 @21.0975']],
    ['fr', 'Semi-marathon : D+ 248 m - D- 251 m', ['gain 248 @21.0975', 'loss 251 @21.0975']],
    ['nl', 'De 10 km is vlak, de halve marathon is heuvelachtig.', ['flat @10', 'hilly @21.0975']],
    [
      'nl',
      'De 10 km telt 110 hoogtemeters, de halve marathon 460 hoogtemeters.',
      ['gain 110 @10', 'gain 460 @21.0975'],
    ],
    [
      'de',
      'Beim Ultra sind 983 Höhenmeter zu bewältigen, beim Marathon 764 Höhenmeter.',
      ['gain 764 @42.195', 'gain 983'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(meaning(text, language, [42.195, 21.0975, 10])).toEqual(expected);
  });

  it.each<Row>([
    ['de', 'Kinderlauf: 400 m, flach', []],
    ['de', 'Bambinilauf – 600 m auf flacher Wiese', []],
    ['fr', 'Course enfants : 1 km, parcours plat', []],
    ['nl', 'Jeugdloop: 1 km, vlak', []],
    ['nl', 'MTB: 45 km, 700 hoogtemeters', []],
    ['nl', 'Het parcours voert over fietspaden vlak rondom de baan.', []],
  ])("says nothing on another's line – %s: %s", (language, text, expected) => {
    expect(meaning(text, language)).toEqual(expected);
  });
});
