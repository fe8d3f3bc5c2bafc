import { describe, expect, it } from 'vitest';
import { findLengths } from '../../../lib/course/text/lengths';

const kms = (text: string) => findLengths(text).map(({ km }) => Math.round(km * 100) / 100);

describe('findLengths', () => {
  it.each([
    ['コースは30キロと12キロの2種目です。', [30, 12]],
    ['約25km〜40kmを走る', [25, 40]],
    ['ハーフマラソンと10キロメートル', [21.1, 10]],
    ['ハーフ／3kmの部', [21.1, 3]],
    ['Corrida das 10 Milhas', [16.09]],
    ['duas provas, de 5 quilómetros e de 10 quilômetros', [5, 10]],
    ['un percorso di km 9,250 e uno lungo km. 18', [9.25, 18]],
  ])('reads the lengths of %s', (text, found) => {
    expect(kms(text)).toEqual(found);
  });

  it.each(['Verpflegung bei km 7 und km 12', 'ristori ai km 5 e km 10'])(
    'takes no place on the way for a length: %s',
    (text) => {
      expect(kms(text)).toEqual([]);
    },
  );
});
