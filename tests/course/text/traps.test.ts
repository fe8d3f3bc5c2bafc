import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/course/text';
import { meaning } from './meaning';

type Row = [language: string, text: string, expected: string[], distancesKm?: number[]];

describe('a part of the course is not the whole', () => {
  it.each<Row>([
    ['en', 'The flat finish lets you sprint the last 0.2 miles.', []],
    ['en', 'The central portion is relatively flat.', []],
    ['en', 'The first kilometre is essentially flat.', []],
    ['en', 'The last mile is fully downhill.', []],
    ['en', 'A single climb of 500 ft comes at mile 9.', []],
    ['de', 'Der letzte Kilometer ist flach.', []],
    ['de', 'Die ersten drei Kilometer verlaufen flach am Fluss.', []],
    ['de', 'Bei km 7 folgt ein Anstieg von 120 Höhenmetern.', []],
    ['de', 'Von km 3 bis km 5 geht es 80 Höhenmeter bergauf.', []],
    ['fr', 'Le dernier kilomètre est plat.', []],
    ['fr', 'La première partie est plate.', []],
    ['fr', 'Au km 8, une montée de 120 m de dénivelé.', []],
    ['es', 'El último kilómetro es llano.', []],
    ['es', 'Los primeros 5 km son llanos.', []],
    ['es', 'En el km 7 hay una subida de 120 m.', []],
    ['it', "L'ultimo chilometro è pianeggiante.", []],
    ['it', 'Al km 7 una salita di 120 metri di dislivello.', []],
    ['pt', 'O último quilômetro é plano.', []],
    ['pt', 'No km 7 há uma subida de 120 m de desnível.', []],
    ['nl', 'De laatste kilometer is vlak.', []],
    ['nl', 'Bij km 7 wacht een klim van 120 hoogtemeters.', []],
    ['ja', '最後の1kmはフラットです。', []],
    ['ja', '前半は平坦です。', []],
  ])('%s: %s', (language, text, expected, distancesKm) => {
    expect(meaning(text, language, distancesKm)).toEqual(expected);
  });
});

describe('another race, another year and a wish are not this course', () => {
  it.each<Row>([
    ['en', 'You need a finish at a 100 miler with 23,000 ft of climbing to qualify.', []],
    ['en', 'Last week I ran a race with 1,800 ft of gain.', []],
    ['en', 'It is far hillier than Boston, which is a flat course by comparison.', []],
    ['en', 'If you want a flatter course, run the harbour 10K.', []],
    ['de', 'Im Vergleich zu Berlin, wo die Strecke flach ist, wird es hier langsamer.', []],
    ['de', 'Gestern bin ich einen Marsch mit 1800 Hm gegangen.', []],
    ['de', 'Wer eine flache Strecke sucht, läuft besser am Kanal.', []],
    ['fr', "L'an dernier, le parcours était plat.", []],
    ['fr', 'Contrairement aux autres marathons au parcours plat, le nôtre traverse la forêt.', []],
    ['fr', "Hier, j'ai couru un trail avec 1800 m de D+.", []],
    ['es', 'A diferencia de otras carreras llanas, aquí se sube a la sierra.', []],
    ['es', 'El año pasado el recorrido era llano.', []],
    ['it', 'Rispetto alle altre gare pianeggianti, questa è diversa.', []],
    ['it', "L'anno scorso il dislivello era di 1800 m.", []],
    ['pt', 'No ano passado o percurso era plano.', []],
    ['nl', 'Vorig jaar was het parcours vlak.', []],
    ['ja', '昨年のコースはフラットでした。', []],
  ])('%s: %s', (language, text, expected, distancesKm) => {
    expect(meaning(text, language, distancesKm)).toEqual(expected);
  });
});

describe('what is denied or taken back', () => {
  it.each<Row>([
    ['en', 'The course is not all downhill.', []],
    ['en', 'There are no major climbs, yet the course is unrelenting.', []],
    ['en', 'Downhill? As if!', []],
    ['en', 'Easier, then, right? Well, not exactly.', []],
    ['en', 'The course is mostly flat, though certainly not all of it.', ['flat?']],
    ['de', 'Die Strecke ist keineswegs flach.', ['rolling?']],
    ['de', 'Die Strecke ist nicht durchgehend flach.', ['rolling?']],
    ['de', 'Bis auf eine Brücke ist die Strecke flach.', ['flat?']],
    ['fr', "Le parcours n'est pas vraiment plat.", ['rolling?']],
    ['fr', "Le parcours est plat, à l'exception d'une côte.", ['flat?']],
    ['es', 'El recorrido no es totalmente llano.', ['rolling?']],
    ['es', 'Recorrido llano salvo una cuesta.', ['flat?']],
    ['it', 'Il percorso non è del tutto pianeggiante.', ['rolling?']],
    ['it', 'Non può considerarsi una gara di montagna.', []],
    ['pt', 'O percurso não é totalmente plano.', ['rolling?']],
    ['nl', 'Het parcours is niet helemaal vlak.', ['rolling?']],
    ['ja', 'コースは平坦ではない。', ['rolling?']],
  ])('%s: %s', (language, text, expected, distancesKm) => {
    expect(meaning(text, language, distancesKm)).toEqual(expected);
  });
});

describe('a figure of one lap, times the laps', () => {
  it.each<Row>([
    ['en', 'The 10.5 km loop is run twice, with 305 m of climb per lap.', ['gain 610'], [21]],
    ['en', 'Each 5-mile loop has 486 ft of gain; the race is 5 loops.', ['gain 741'], [40.23]],
    ['de', 'Die 1,5-km-Runde hat 39 Hm pro Runde und wird 28-mal gelaufen.', ['gain 1092'], [42]],
    ['de', 'Pro Runde sind auf 5 km zwölf Höhenmeter zu laufen, bei zwei Runden.', ['gain 24'], [10]],
    [
      'fr',
      'Une boucle de 5 km avec 60 m de D+ par boucle, à faire deux fois.',
      ['gain 120', 'not downhill'],
      [10],
    ],
    ['fr', 'Deux tours, 60 m de dénivelé par tour.', ['gain 120'], [10]],
    ['es', 'Dos vueltas de 5 km con 60 m de desnivel por vuelta.', ['gain 120'], [10]],
    ['it', 'Due giri di 5 km, 60 m di dislivello per giro.', ['gain 120'], [10]],
    ['pt', 'Duas voltas de 5 km, 60 m de desnível por volta.', ['gain 120'], [10]],
    ['nl', 'Twee rondes van 5 km met 60 hoogtemeters per ronde.', ['gain 120'], [10]],
  ])('%s: %s', (language, text, expected, distancesKm) => {
    expect(meaning(text, language, distancesKm)).toEqual(expected);
  });
});

describe('an altitude is no climb', () => {
  it.each<Row>([
    ['en', 'The city lies at 650 m.', []],
    ['en', 'The start is at 5,240 ft.', []],
    ['en', 'The summit stands at 14,115 ft.', []],
    ['en', 'The course passes a hill of 470 m.', []],
    ['en', 'The race is run at sea level.', []],
    ['de', 'Der Start liegt auf 650 m Höhe.', []],
    ['de', 'Der Gipfel ist 1.674 m hoch.', []],
    ['de', 'Höchster Punkt: 470 m', []],
    ['fr', "La ville est à 650 m d'altitude.", []],
    ['fr', 'Le sommet culmine à 1674 m.', []],
    ['es', 'La ciudad está a 650 m de altitud.', []],
    ['es', 'El pico tiene 1.674 m de altura.', []],
    ['it', 'La partenza è a quota 650 m.', []],
    ['it', 'La cima è a 1674 m s.l.m.', []],
    ['pt', 'A cidade fica a 650 m de altitude.', []],
    ['nl', 'De start ligt op 650 meter hoogte.', []],
    ['nl', 'De top ligt op 1674 meter.', []],
    ['ja', '会場は標高650mにあります。', []],
  ])('%s: %s', (language, text, expected, distancesKm) => {
    expect(meaning(text, language, distancesKm)).toEqual(expected);
  });
});

describe('the range between high and low is no climb', () => {
  it.each<Row>([
    ['en', 'The total elevation change is 101 m.', []],
    ['en', 'The difference between high and low point is 101 m.', []],
    ['de', 'Die Höhendifferenz beträgt 15 m.', []],
    ['de', 'Der Höhenunterschied beträgt 101 m.', []],
    ['fr', 'Le dénivelé maximal est de 15 m.', []],
    ['fr', "Écart d'altitude : 101 m", []],
    ['es', 'El desnivel máximo es de 42 m.', []],
    ['it', 'Dislivello massimo 42 m.', []],
    ['pt', 'Desnível máximo: 42 m', []],
    ['nl', 'Het hoogteverschil bedraagt 43,6 meter.', []],
    ['ja', '高低差は43.6mです。', []],
  ])('%s: %s', (language, text, expected, distancesKm) => {
    expect(meaning(text, language, distancesKm)).toEqual(expected);
  });
});

describe('of two figures the one of this edition', () => {
  it.each<Row>([
    ['en', 'The usual 1,700 ft of gain become 2,400 ft of gain this year.', ['gain 732']],
    ['en', '2024: 1,700 ft of gain. 2025: 2,400 ft of gain.', ['gain 732']],
    ['de', 'Bisherige Strecke: 520 Hm; neue Strecke: 730 Hm.', ['gain 730']],
    ['de', '2024: 520 Höhenmeter. 2025: 730 Höhenmeter.', ['gain 730']],
    ['fr', 'Ancien parcours : 520 m D+, nouveau parcours : 730 m D+.', ['gain 730']],
    ['fr', '90 km et mètres de dénivelé', [], [90]],
    ['es', 'Antes era de 520 m de desnivel, este año son 730 m de desnivel.', ['gain 730']],
    ['it', 'Dislivello: 90 km e metri di dislivello', [], [90]],
  ])('%s: %s', (language, text, expected, distancesKm) => {
    expect(meaning(text, language, distancesKm)).toEqual(expected);
  });
});

describe('a name says nothing', () => {
  it.each<Row>([
    ['en', 'Hosted by the Over the Hill Track Club.', []],
    ['en', 'Parking at Salt Flats and Dry Hill Road.', []],
    ['en', 'The Seven Hills 10 and the Ridgecrest Run.', []],
    ['de', 'Anmeldung im Gasthaus am Berg, Hügelstraße 12.', []],
    ['de', 'Treffpunkt: Flachsmarkt.', []],
    ['fr', 'Rendez-vous à Montagnac, rue de la Côte.', []],
    ['fr', "Le club de la Plaine d'Azergues.", []],
    ['es', 'Carrera Entre Montañas.', []],
    ['es', 'Inscripciones en el Club Altura de Llanos.', []],
    ['it', 'Ritiro pettorali in Piazza Piana, Montagnana.', []],
    ['pt', 'Retirada de kits no Bairro Planalto, Serra Negra.', []],
    ['nl', 'Start bij camping De Heuvel, Hondsrug.', []],
    ['ja', '平坦町の会場です。', []],
  ])('%s: %s', (language, text, expected, distancesKm) => {
    expect(meaning(text, language, distancesKm)).toEqual(expected);
  });
});

describe('another sense of the word', () => {
  it.each<Row>([
    ['en', 'Drop bags can be left at the start; a zero-drop shoe helps.', []],
    ['en', 'The half has a drop of two places in the fall.', []],
    ['en', 'Prices climb after June 1.', []],
    ['en', 'Flat rate shipping and flat racing at the track.', []],
    ['de', 'Die Meldestufe steigt am 1. Mai.', []],
    ['fr', 'Un plat chaud attend les coureurs.', []],
    ['fr', 'La course est à côté du stade.', []],
    ['es', 'El plano de la ciudad está en la web.', []],
    ['es', 'Plan de entrenamiento para el recorrido.', []],
    ['it', 'Piano di allenamento per la gara.', []],
    ['it', 'Il parcheggio è al primo piano.', []],
    ['pt', 'O plano de treino para a prova.', []],
    ['nl', 'Hoogtepunten van de route: de oude molen.', []],
    ['nl', 'De start is vlak bij het station.', []],
  ])('%s: %s', (language, text, expected, distancesKm) => {
    expect(meaning(text, language, distancesKm)).toEqual(expected);
  });
});

describe('a heading whose content is a picture', () => {
  it.each<Row>([
    ['en', 'Course & Elevation Maps', []],
    ['en', 'Elevation Profile', []],
    ['de', 'Höhenprofil und Streckenplan', []],
    ['fr', 'Profil et dénivelé', []],
    ['es', 'Perfil y desnivel', []],
    ['it', 'Altimetria e percorso', []],
  ])('%s: %s', (language, text, expected, distancesKm) => {
    expect(meaning(text, language, distancesKm)).toEqual(expected);
  });
});

describe('a climb over a stretch and a rate', () => {
  it.each<Row>([
    ['en', 'The 120 foot climb in half a mile comes early.', []],
    ['de', '10 Höhenmeter je Kilometer', ['rate 10']],
    ['fr', 'Une montée de 80 m en un kilomètre.', []],
  ])('%s: %s', (language, text, expected, distancesKm) => {
    expect(meaning(text, language, distancesKm)).toEqual(expected);
  });
});

describe('a language that is not read keeps its figures', () => {
  it.each<Row>([
    ['pl', 'Bieg na 21 km, 350 m D+ i płaska trasa.', ['gain 350']],
    ['pl', 'Suma przewyższeń: 350 m.', []],
    ['sv', 'Banan är platt, 350 m D+.', ['gain 350']],
    ['da', 'Ruten er flad: +350 m / -340 m.', ['gain 350', 'loss 340']],
    ['no', 'Løypa har 350 hm.', ['gain 350']],
  ])('%s: %s', (language, text, expected, distancesKm) => {
    expect(meaning(text, language, distancesKm)).toEqual(expected);
  });
});

describe('the figure of this edition, wherever it stands', () => {
  it.each<Row>([
    ['es', 'Recorrido anterior: 520 m de desnivel; nuevo recorrido: 730 m de desnivel.', ['gain 730']],
    ['it', 'Vecchio percorso: 520 m di dislivello; nuovo percorso: 730 m di dislivello.', ['gain 730']],
    ['pt', 'Percurso antigo: 520 m de desnível; novo percurso: 730 m de desnível.', ['gain 730']],
    ['nl', 'Vorig jaar 520 hoogtemeters, dit jaar 730 hoogtemeters.', ['gain 730']],
    ['fr', "L'an dernier 520 m D+, cette année 730 m D+.", ['gain 730']],
    ['ja', '昨年の獲得標高520m、今年の獲得標高730m。', ['gain 730']],
    ['en', 'In 2023 it had 520 m of gain, in 2024 it has 730 m of gain.', ['gain 730']],
    ['en', 'The old course had 520 m of gain.', []],
    ['de', 'Die alte Strecke hatte 520 Höhenmeter.', []],
    ['fr', "L'ancien parcours avait 520 m de D+.", []],
    ['es', 'El antiguo recorrido tenía 520 m de desnivel.', []],
  ])('%s: %s', (language, text, expected, distancesKm) => {
    expect(meaning(text, language, distancesKm)).toEqual(expected);
  });
});

describe('a rate, one climb and several climbs of one height', () => {
  it.each<Row>([
    ['es', '10 m de desnivel por kilómetro', ['rate 10']],
    ['fr', '60 m de D+ au km', ['rate 60']],
    ['it', '10 m di dislivello per km', ['rate 10']],
    ['de', 'Ein Anstieg von 80 m auf einem Kilometer.', []],
    ['es', 'Una subida de 80 m en un kilómetro.', []],
    ['en', 'Four climbs of 100 m each.', ['gain 400']],
    ['de', 'Vier Anstiege mit 100 Höhenmetern jeweils.', ['gain 400', 'hilly?']],
    ['fr', 'Quatre montées de 100 m chacune.', ['gain 400']],
    ['es', 'Cuatro subidas de 100 m cada una.', ['gain 400', 'hilly?']],
    ['it', 'Quattro salite di 100 m ciascuna.', ['gain 400', 'hilly?']],
  ])('%s: %s', (language, text, expected, distancesKm) => {
    expect(meaning(text, language, distancesKm)).toEqual(expected);
  });
});
describe('the statement of a runner', () => {
  const weights = (text: string, language: string, heading: string | null) =>
    readText([{ text, from: 'text', heading }], { distancesKm: [10], language }).map(({ weight }) => weight);

  it.each([
    ['en', 'The course is flat.', 'Runner reviews'],
    ['de', 'Die Strecke ist flach.', 'Läuferstimmen'],
    ['fr', 'Le parcours est plat.', 'Avis des coureurs'],
    ['es', 'El circuito es llano.', 'Opiniones'],
    ['it', 'Il percorso è pianeggiante.', 'Recensioni'],
    ['pt', 'O percurso é plano.', 'Avaliações'],
    ['nl', 'Het parcours is vlak.', 'Reacties'],
    ['ja', 'コースは平坦です。', '参加者の声'],
  ])('weighs half of the organiser’s (%s)', (language, text, heading) => {
    const [own = 0] = weights(text, language, null);
    const [opinion = 0] = weights(text, language, heading);
    expect(own).toBeGreaterThan(0.4);
    expect(opinion).toBeCloseTo(own / 2, 1);
  });

  it('is a sentence in quotation marks too', () => {
    const [own = 0] = weights('The course is flat.', 'en', null);
    const [quoted = 1] = weights('“The course is flat and the beer is good” – Anne', 'en', null);
    expect(quoted).toBeLessThan(own);
  });
});
