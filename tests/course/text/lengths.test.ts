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
    ['5K/10K/Half Marathon', [5, 10, 21.1]],
    ['10K, half and full', [10, 21.1, 42.2]],
    ['Choose 5 or 10 km', [5, 10]],
    ['Lake Run 13.1 and 26.2', [21.1, 42.2]],
    ['42,195 km', [42.2]],
    ['50km42km30km', [50, 42, 30]],
    ['５ｋｍと１０㎞', [5, 10]],
    ['una gara di dieci chilometri', [10]],
    ['Fünf-Kilometerlauf und vier Kilometer', [5, 4]],
    ['de 7 kilometerrun', [7]],
    ['Viertelmarathon', [10.55]],
    ['Bambinilauf über 400 Meter', [0.4]],
    ['un percorso di km 9,250 e uno lungo km. 18', [9.25, 18]],
    ['Carrera Popular Ribera10', [10]],
    ['Run Area13, Windows10 and Top10', []],
    ['HarbourView5k, Trail Longo (ST36K), K42', [5, 36, 42]],
    ['fünf und zehn Kilometer', [5, 10]],
    ['een vijf- en tien-kilometer-loop', [5, 10]],
    ['deze 7 kilometer', [7]],
    ['der 5- und 10 km Lauf', [5, 10]],
    ['5000 und 10 000 Meter', [5, 10]],
    ['un bucle de 6 kilómetros y 700 metros', [6.7]],
    ['13.1 Marathon', [21.1]],
    ['die 800 Meter lange Strecke', [0.8]],
  ])('reads the lengths of %s', (text, found) => {
    expect(kms(text)).toEqual(found);
  });

  it.each([
    'Verpflegung bei km 7 und km 12',
    'ristori ai km 5 e km 10',
    'half price until May',
    'a mini marathon',
    'at 10 km/h',
    'moderate, 200M - 500M ascent',
    'a 400 m track',
    'Pay $5 or €10',
  ])('takes no place on the way for a length: %s', (text) => {
    expect(kms(text)).toEqual([]);
  });
});
