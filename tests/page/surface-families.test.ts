import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/page/blocks';
import { readSurface } from '../../lib/page/surface';

const block = (text: string): Block => ({
  kind: 'text',
  level: 0,
  text,
  link: false,
  inScope: true,
  heading: null,
});
const surfaceOf = (...texts: string[]) => readSurface(texts.map(block), []);

describe('the ground of a course in its families of words', () => {
  it.each([
    ['road', 'The course is entirely on tarmac.'],
    ['road', 'We run on fully closed roads through the city centre.'],
    ['road', 'Keep to the pavement, mind the traffic islands and the narrow country lanes.'],
    ['road', 'Eine komplett asphaltierte Strecke auf gesperrten Straßen.'],
    ['road', 'Une épreuve sur route, hors stade, circulation coupée.'],
    ['road', 'Una carrera de calle con corte de tráfico por las calles del centro.'],
    ['road', 'La corsa passa per le vie cittadine del centro storico.'],
    ['road', 'Uma prova de estrada pelas ruas da cidade.'],
    ['road', 'Een straatloop door het dorp, volledig verkeersvrij.'],
    ['road', '幹線道路を走る大会で、交通規制があります。'],
    ['trail', 'The route is mostly off road, on grassy tracks, bridleways and field paths.'],
    ['trail', 'An unpaved course: dirt paths, forest roads, some mud and two stream crossings.'],
    ['trail', 'It runs on gravel roads, which are softer than pavement.'],
    ['trail', 'Ein Waldlauf über Forstwege, Schotterwege und schmale Pfade.'],
    ['trail', 'Des chemins forestiers et des sentes en sous-bois.'],
    ['trail', 'Campo a través por caminos rurales y sendas.'],
    ['trail', 'Un percorso di strade sterrate, mulattiere e sottobosco.'],
    ['trail', 'Um percurso por picadas, desfiladeiros e caminhos rurais.'],
    ['trail', 'Een bosloop over onverharde paden en zandpaden.'],
    ['trail', '砂利道と林道を走るクロスカントリーです。'],
    ['mixed', 'Over verharde en onverharde wegen.'],
    ['mixed', 'Un recorrido de calles y bosque.'],
    ['mixed', 'A mixture of roads and woodland, on and off road.'],
  ])('%s: %s', (surface, text) => {
    expect(surfaceOf(text)).toBe(surface);
  });

  it.each([
    ['mixed', ['50 % Asphalt', '50 % befestigte Waldwege']],
    ['mixed', ['Der Weg ist zu 90 % ein Kiesweg, zu 10 % asphaltiert.']],
    ['mixed', ['Asphalt: 40 %, gravel: 60 %']],
    ['road', ['Il percorso è 95% asfalto, 5% sterrato.']],
    ['trail', ['The course is 98% dirt.']],
  ])('reads the shares of a course: %s %j', (surface, texts) => {
    expect(surfaceOf(...texts)).toBe(surface);
  });

  it.each([
    'Free parking is on the gravel road by the grass field.',
    'Anfahrt über die Schotterstraße zum Parkplatz am Waldweg.',
    'Bring a jacket with sealed seams.',
    'A grassroots event for the whole family.',
    'Early entry saves 20% on the price.',
  ])('tells no ground from: %s', (text) => {
    expect(surfaceOf(text)).toBeNull();
  });
});
