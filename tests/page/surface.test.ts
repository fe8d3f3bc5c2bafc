import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseHint, Surface } from '../../lib/course/types';
import type { Block, BlockKind } from '../../lib/page/blocks';
import { statementsOf } from '../../lib/page/statements';
import { readSurface } from '../../lib/page/surface';
import { withoutTeasers } from '../../lib/page/teasers';

const block = (text: string, kind: BlockKind = 'text', level = 0): Block => ({
  kind,
  text,
  level,
  heading: null,
  link: false,
  inScope: true,
});
const surface = (...texts: string[]) =>
  readSurface(
    texts.map((text) => block(text)),
    [],
  );

describe('readSurface', () => {
  it.each([
    ['Run on the roads of the old quarter.', 'road'],
    ['Si corre in Autodromo, quattro giri.', 'road'],
    ['Der Cross-Lauf geht querfeldein.', 'trail'],
    ['Der Stadtlauf führt über die Uferstraße und die Lindenstraße.', 'road'],
    ['Une course sur route dans les rues du centre.', 'road'],
    ['Circuito urbano y homologado por las calles de la villa.', 'road'],
    ['Percorso interamente asfaltato e omologato.', 'road'],
    ['Corrida de rua com percurso urbano.', 'road'],
    ['Het parcours is verhard en loopt door de straten.', 'road'],
    ['市街地を走る日本陸連公認コースです。', 'road'],
    ['Einsame Waldwege, Feldwege und Trampelpfade.', 'trail'],
    ['La course nature emprunte les sentiers du plateau.', 'trail'],
    ['Una carrera por montaña entre senderos y caminos forestales.', 'trail'],
    ['Corsa in montagna lungo i sentieri del lago.', 'trail'],
    ['Corrida de montanha por trilhos e trilhas da serra.', 'trail'],
    ['山道と林道をつなぐトレイルランの大会です。', 'trail'],
    ['Mix of terrain: 40 % concrete path, the rest gravel.', 'mixed'],
    ['Un circuito mixto de asfalto y tierra.', 'mixed'],
    ['Laps of the track under the lights.', 'track'],
  ])('%s', (text, expected) => {
    expect(surface(text)).toBe(expected);
  });

  it.each([
    ['a track beside the start', 'Meet by the café, 30 m from the stadium running track.'],
    ['a loop format', 'This is a backyard ultra: 100 miles are 24 loops.'],
    ['roads to drive on', 'Road access is limited; park on the grass.'],
  ])('says nothing by %s', (_name, text) => {
    expect(surface(text)).toBeNull();
  });

  const gain = (m: number): CourseHint => ({
    says: { kind: 'gain', m },
    quote: `${m} m`,
    from: 'text',
    weight: 0.9,
  });
  it.each<[string, string, number[], CourseHint[], Surface | null]>([
    ['a length of road running where nothing speaks of the wild', 'Join us in May.', [21.0975], [], 'road'],
    ['the same in a wood', 'Join us on the trails in May.', [21.0975], [], null],
    ['a length of no kind', 'Join us in May.', [17.3], [], null],
    ['a climb that few roads have', 'Join us in May.', [10], [gain(480)], 'trail'],
    ['a climb that some roads have', 'Run through the streets.', [10], [gain(260)], 'road'],
    ['an ultra that speaks of dirt', 'Some dirt to begin with.', [100], [], 'trail'],
    ['an ultra that says nothing', 'Join us in May.', [100], [], null],
  ])('weighs lengths and climb: %s', (_name, text, distancesKm, hints, expected) => {
    expect(readSurface([block(text)], [], { distancesKm, hints })).toBe(expected);
  });

  it('passes over other races in a margin', () => {
    expect(
      readSurface(
        [
          block('A half marathon on quiet lanes, closed to traffic.'),
          block('Also ours'),
          block('Raven Crag fell race, an ultra trail on single track and rocky trails.'),
        ],
        [],
      ),
    ).toBe('road');
  });

  it('answers or keeps silent whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 300 }), { maxLength: 20 }), (texts) => {
        expect([null, 'road', 'trail', 'track', 'mixed']).toContain(surface(...texts));
      }),
    );
    expect(surface('asphalt and the '.repeat(20_000), 'road trail '.repeat(20_000))).not.toBe('trail');
  });
});

describe('withoutTeasers', () => {
  it('drops what stands under a heading of other races, up to the next one', () => {
    const own = [block('Course', 'heading', 2), block('Flat.')];
    const other = [block('Weitere Läufe', 'heading', 2), block('Berglauf, 900 Höhenmeter'), block('mehr')];
    const after = [block('Start', 'heading', 2), block('9 Uhr')];
    expect(withoutTeasers([...own, ...other, ...after])).toEqual([...own, ...after]);
  });

  it('keeps a sentence that only uses such words', () => {
    const kept = [
      block('Other races start later, ours starts at nine.'),
      block('See also the course map below.'),
    ];
    expect(withoutTeasers(kept)).toEqual(kept);
  });

  it('keeps a teaser’s figures from becoming the course’s', () => {
    const blocks = [
      block('Our 10K is flat.'),
      block('Other races'),
      block('Crag climb, 6 miles, 1,900 ft of climbing.'),
    ];
    const said = statementsOf(blocks, { events: [], title: null, description: null });
    expect(said.map(({ text }) => text)).toEqual(['Our 10K is flat.']);
  });
});
