import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/course/text';

const read = (text: string, language: string, distancesKm: readonly number[] = [10]) =>
  readText([{ text, from: 'text', heading: null }], { distancesKm, language });

const terrainOf = (text: string, language: string, distancesKm?: readonly number[]) => {
  const [first] = read(text, language, distancesKm)
    .filter(({ says }) => says.kind === 'terrain')
    .sort((a, b) => b.weight - a.weight);
  return first?.says.kind === 'terrain' ? first.says.terrain : null;
};

describe('words for the course', () => {
  it.each([
    ['en', 'The route is pan flat.', 'flat'],
    ['en', 'The course is level and paved.', 'flat'],
    ['en', 'The route has few hills.', 'flat'],
    ['en', 'Elevation change is minimal.', 'flat'],
    ['en', 'The course is lumpy.', 'rolling'],
    ['en', 'The course is an even mix of ascents, descents and flats.', 'rolling'],
    ['en', 'The course has a couple of gentle rises.', 'rolling'],
    ['en', 'There is another serious climb before the finish.', 'hilly'],
    ['en', 'The hills are relentless.', 'hilly'],
    ['en', 'The race climbs over three high passes.', 'mountainous'],
    ['de', 'Die Laufstrecke ist nahezu eben.', 'flat'],
    ['de', 'Anspruchsvolle Strecke mit knackigen Anstiegen.', 'hilly'],
    ['de', 'Ein Rennen auf hochalpinen Trails.', 'mountainous'],
    ['fr', 'Un parcours à faible dénivelé.', 'flat'],
    ['fr', 'Parcours bosselé autour du lac.', 'hilly'],
    ['es', 'El desnivel es mínimo.', 'flat'],
    ['es', 'Son recorridos muy difíciles, con 7 km de subida y otros tantos de ascenso.', 'hilly'],
    ['it', 'La classica corsa in salita di luglio.', 'mountainous'],
    ['it', 'Percorso con poco dislivello.', 'flat'],
    ['pt', 'Um percurso sem grandes desníveis.', 'flat'],
    ['nl', 'Een route met weinig hoogtemeters.', 'flat'],
    ['ja', '高低差のない平らなコースです。', 'flat'],
    ['ja', '起伏に富んだコースです。', 'rolling'],
    ['ja', '急坂の続く難コースです。', 'hilly'],
  ])('%s: %s', (language, text, terrain) => {
    expect(terrainOf(text, language)).toBe(terrain);
  });

  it('makes a course neither flat nor hilly that is the one here and the other there', () => {
    const text = 'Die ersten 4 km sind hügelig, danach ist die Strecke bei km 6 durchweg flach bis ins Ziel.';
    expect(terrainOf(text, 'de')).toBe('rolling');
  });

  it('lets the hills of a list make the class', () => {
    expect(terrainOf('There are rolling hills, flat terrain and city streets.', 'en')).toBe('rolling');
  });

  it('takes the length of one lap for no other race', () => {
    expect(terrainOf('Circuit plat de 5 km à parcourir deux fois.', 'fr')).toBe('flat');
    expect(terrainOf('The 8 km course is flat.', 'en')).toBeNull();
  });

  it.each([
    ['en', 'The marathon course is slightly downhill.'],
    ['es', 'Un maratón cuesta abajo, con un circuito en descenso desde la sierra.'],
  ])('hears that a course drops: %s %s', (language, text) => {
    expect(read(text, language).map(({ says }) => says)).toContainEqual({ kind: 'net-downhill', is: true });
  });

  it.each([
    ['it', 'Partenza da San Rocco a quota 440 m e arrivo in piazza a 1100 m.', 660],
    ['de', 'Der Start liegt auf einer Höhe von 900 m, das Ziel auf 350 m.', -550],
    ['es', 'La salida está a una altitud de 1.200 m y la meta a 700 m.', -500],
  ])('reads the heights of both ends: %s %s', (language, text, netM) => {
    expect(read(text, language).map(({ says }) => says)).toContainEqual({ kind: 'net', netM });
  });
});
