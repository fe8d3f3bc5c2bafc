import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLengths } from '../../lib/course/text/lengths';
import { AROUND, sitePage } from './site-page';

const kms = (language: string, title: string, text: string) =>
  sitePage(language, title, text).distances.map(({ km }) => Math.round(km * 100) / 100);

type Case = readonly [language: string, title: string, text: string, expected: readonly number[]];

describe('small children’s races', () => {
  it.each<Case>([
    [
      'en',
      'Quarry Run',
      'Two races through the quarry: 5 km and 10 km. | <h3>Kids</h3> | <ul><li>Ages 5–7: 400 m, 11:00 am</li><li>Ages 8–11: 800 m, 11:15 am</li></ul> | Register by Friday, bibs from 8 am.',
      [10, 5, 0.8, 0.4],
    ],
    [
      'de',
      'Steinbruchlauf',
      'Hauptlauf 10 km, Jedermannlauf 5 km. | Bambini (Jahrgang 2019 und jünger): 300 m | Schüler U10: 800 m | Schüler U12: 1.200 m | Anmeldung bis Freitag, Startnummern ab 8 Uhr.',
      [10, 5, 1.2, 0.8, 0.3],
    ],
    [
      'fr',
      'Foulées de la carrière',
      'Course de 10 km et course de 5 km, départ à 10 h. | 9h15 : éveil athlétique, 500 m | 9h30 : poussins, 1 200 m | 9h45 : benjamins, 2 400 m | Inscriptions et dossards à la salle.',
      [10, 5, 2.4, 1.2, 0.5],
    ],
    [
      'es',
      'Carrera de la cantera',
      'Carrera absoluta de 10 km, salida a las 11:00. | Benjamín (8 y 9 años): 600 m | Alevín (10 y 11 años): 1.000 m | Infantil (12 y 13 años): 1.500 m | Inscripciones y dorsales en la plaza.',
      [10, 1.5, 1, 0.6],
    ],
    [
      'pt',
      'Corrida da Pedreira',
      'Corrida de 10 km e corrida de 5 km, largada às 8h. | Infantil: | 6 e 7 anos: 200 metros | 8 e 9 anos: 400 metros | Inscrições e kit no ginásio.',
      [10, 5, 0.4, 0.2],
    ],
    [
      'ja',
      '石切場ロードレース',
      '種目 10km、5km | 小学生1.5km | 親子800m | 参加料3,000円、受付8時、スタート9時。',
      [10, 5, 1.5, 0.8],
    ],
  ])('are on offer (%s: %s)', (language, title, text, expected) => {
    expect(kms(language, title, text)).toEqual(expected);
  });
});

describe('a table drawn as text', () => {
  it.each<Case>([
    [
      'en',
      'Ridgeback 50K & 25K',
      'Both races start at the lodge at 7 am; register by May 1. | Aid stations | 4.1 mi Gate 8:00 am | 7.6 mi Saddle (50K & 25K) 9:10 am | 11.9 mi Creek 10:20 am | 15.3 mi Tower 11:40 am | 22.8 mi Gate again 1:30 pm | 27.4 mi Last water 2:40 pm',
      [50, 25],
    ],
    [
      'de',
      'Rückenlauf 50 km und 25 km',
      'Beide Läufe starten um 7 Uhr an der Hütte, Anmeldung bis 1. Mai. | Verpflegung | 6,6 km Tor 8:00 | 12,2 km Sattel (50 und 25 km) 9:10 | 19,1 km Bach 10:20 | 24,7 km Turm 11:40 | 36,8 km Tor 13:30 | 44,2 km letztes Wasser 14:40',
      [50, 25],
    ],
    [
      'fr',
      'Trail du dos : 50 km et 25 km',
      'Les deux courses partent à 7 h du refuge, inscriptions jusqu’au 1er mai. | Ravitaillements | 6,6 km Porte 8h00 | 12,2 km Selle 9h10 | 19,1 km Ruisseau 10h20 | 24,7 km Tour 11h40 | 36,8 km Porte 13h30 | 44,2 km Dernière eau 14h40',
      [50, 25],
    ],
    [
      'ja',
      '尾根トレイル 50km・25km',
      '両コースとも7時スタート、エントリーは5月1日まで。 | エイドは以下の5箇所です。 | 6.6km地点 | 12.2km地点 | 19.1km地点 | 36.8km地点 | 44.2km地点',
      [50, 25],
    ],
  ])('has places on the way, not races (%s: %s)', (language, title, text, expected) => {
    expect(kms(language, title, text)).toEqual(expected);
  });
});

describe('a relay', () => {
  it.each<Case>([
    [
      'en',
      'Canal Half Marathon Relay',
      'Teams of three share the half marathon; register as a team. | Lengths of the legs: | Leg 1: 6.6 km | Leg 2: 8.1 km | Leg 3: 6.4 km | Exchange zones are marked, start at 9 am.',
      [21.1],
    ],
    [
      'de',
      'Halbmarathon-Staffel am Kanal',
      'Drei Läufer teilen sich den Halbmarathon, Anmeldung als Team. | Streckenabschnitte: | Abschnitt 1: ca. 6,6 km | Abschnitt 2: ca. 8,1 km | Abschnitt 3: ca. 6,4 km | Start um 9 Uhr.',
      [21.1],
    ],
    [
      'fr',
      'Semi-marathon en relais du canal',
      'Trois coureurs se partagent le semi-marathon, inscription par équipe. | Relais 1 : 6,6 km | Relais 2 : 8,1 km | Relais 3 : 6,4 km | Départ à 9 h.',
      [21.1],
    ],
  ])('is as long as its legs together (%s: %s)', (language, title, text, expected) => {
    expect(kms(language, title, text)).toEqual(expected);
  });
});

describe('what stands beside a race on its site', () => {
  const TEXTS: Readonly<Record<string, readonly [title: string, text: string]>> = {
    en: [
      'Weir 10K',
      'A 10K around the weir on 9 May at 10 am. | Register online, bibs from 8 am, medals at the finish.',
    ],
    de: [
      '10 km um das Wehr',
      'Ein Lauf über 10 km am 9. Mai um 10 Uhr. | Anmeldung online, Startnummern ab 8 Uhr, Medaillen im Ziel.',
    ],
    fr: [
      '10 km du barrage',
      'Une course de 10 km le 9 mai à 10 h. | Inscriptions en ligne, dossards dès 8 h, médaille à l’arrivée.',
    ],
    es: [
      '10 km de la presa',
      'Una carrera de 10 km el 9 de mayo a las 10:00. | Inscripciones en línea, dorsales desde las 8, medalla en meta.',
    ],
    it: [
      '10 km della diga',
      'Una gara podistica di 10 km il 9 maggio alle 10. | Iscrizioni online, pettorali dalle 8, medaglia all’arrivo.',
    ],
    pt: [
      '10 km da barragem',
      'Uma corrida de 10 km no dia 9 de maio às 10h. | Inscrições online, dorsais a partir das 8h, medalha na chegada.',
    ],
    nl: [
      '10 km om de stuw',
      'Een hardloopwedstrijd van 10 km op 9 mei om 10 uur. | Inschrijven online, startnummers vanaf 8 uur, medaille bij de finish.',
    ],
    ja: [
      '堰10kmロードレース',
      '5月9日10時スタートの10kmロードレース。 | エントリーはネットで、受付8時、完走メダルあり。',
    ],
  };

  it.each(Object.keys(AROUND))('is no race of its own (%s)', (language) => {
    const [title = '', text = ''] = TEXTS[language] ?? [];
    const reading = sitePage(language, title, text);
    expect(reading.cardShown).toBe(true);
    expect(reading.distances.map(({ km }) => km)).toEqual([10]);
  });
});

describe('lengths', () => {
  it.each([
    ['Benjamines : 2 400m', [2.4]],
    ['Lauf 3 800 m Schüler', [0.8]],
    ['KidsRun mit 750 und 1.500 Metern', [0.75, 1.5]],
    ['1M, 5K and 10K', [1.609, 5, 10]],
    ['a 1.5M budget for the 5K', [5]],
    ['half mile kids dash', [0.805]],
    ['a half mile up the hill', []],
    ['June 26, 50M start', [80.467]],
    ['zwei KidsRuns', []],
  ])('%s', (text, expected) => {
    expect(findLengths(text).map(({ km }) => Math.round(km * 1000) / 1000)).toEqual(expected);
  });

  it('of metres are read below a thousand where children run them, and nowhere else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999 }), (metres) => {
        expect(findLengths(`Kids: ${metres} m`).map(({ km }) => km)).toEqual([metres / 1000]);
        expect(findLengths(`a climb of ${metres} m`)).toEqual([]);
      }),
    );
  });
});
