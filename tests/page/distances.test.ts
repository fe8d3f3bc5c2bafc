import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/page/blocks';
import { readDistances } from '../../lib/page/distances';

const block = (text: string, kind: Block['kind'] = 'text'): Block => ({
  kind,
  text,
  level: 0,
  heading: null,
  link: false,
  inScope: true,
});
const NOTHING = { events: [], title: null, description: null };
const offered = (title: string, ...lines: string[]) =>
  readDistances(
    [block(title, 'title'), ...lines.map((line) => block(line))],
    NOTHING,
    'https://example.org/',
  ).distances.map(({ km }) => Math.round(km * 100) / 100);

describe('distances on offer', () => {
  it.each([
    ['Elm Run', 'Elm Trail Run - 5K/10K/Half Marathon', [21.1, 10, 5]],
    ['Lakeside', 'Marathon / Half Marathon – the same rules hold for both.', [42.2, 21.1]],
    ['Gara del Lago', 'Il comitato organizza una gara competitiva sulla distanza di 14 km.', [14]],
    ['Corrida da Serra', 'São dois trajetos pelo parque: 8km e 21km.', [21, 8]],
    ['Dorpsloop', 'Nieuw is een shortrun van zes kilometer.', [6]],
    ['Hügellauf', 'Start: vier Kilometer Jedermannlauf 15.45 Uhr, 10 Kilometer Hauptlauf 16.30 Uhr', [10, 4]],
    ['山の大会', '約20km〜45km を走るレースです。', [45, 20]],
    ['川の大会', '2km・3km・5km・10kmコースで行います。', [10, 5, 3, 2]],
    ['Les Foulées', '9H45: 10 KM, départ de la mairie', [10]],
    ['Course du Lac', 'Circuit du lac : 6 km sur route', [6]],
    ['Hügellauf 10 km', 'Der Berg ist 1.250 m hoch, das Ziel liegt auf 1.130 m Höhe.', [10]],
    [
      'Stadtlauf',
      'Der Jugendlauf geht über zweieinhalb Kilometer, der Hauptlauf über 10 Kilometer.',
      [10, 2.5],
    ],
    [
      'Trail del Lago',
      'Trail corto di 16 km con 1.100 m di dislivello, trail lungo di 34 km con 2.300 m D+.',
      [34, 16],
    ],
    ['Valley Marathon', 'The Marathon (42. 195 km) starts at 7am.', [42.2]],
  ])('reads them on %s: %s', (title, line, found) => {
    expect(offered(title, line)).toEqual(found);
  });

  it('lets the page’s own figure win over the name’s', () => {
    expect(offered('Bergmarathon', 'Der Marathon ist mit 42,855 Kilometern etwas länger.')).toEqual([42.86]);
    expect(offered('Mill Half Marathon', 'The half marathon is 21.1 km long.')).toEqual([21.1]);
  });

  it('takes no row of places on the way for races', () => {
    expect(
      offered('Trail da Serra 28 Km', 'Abastecimentos: Trail Longo - aos 4,5 Km, 7 Km, 20 Km e no final.'),
    ).toEqual([28]);
  });

  it('takes the unit of a bare number from its label', () => {
    expect(offered('Beacon Hill Race', 'Climb (m):', '- 310', 'Distance (km):', '- 8.60')).toEqual([8.6]);
  });

  it('takes no length that runners must have run before for one on offer', () => {
    expect(offered('Rim 50K', 'Any trail race over marathon length will do.')).toEqual([50]);
  });

  it.each([
    ['Oak 10K', 'The 10K is three laps of 3.3 km.', [10]],
    ['Les 10 km du Pont', 'Trois boucles de 3,3 km sur les quais.', [10]],
    ['川沿い30km', '西へ15km進む折り返しコース。', [30]],
  ])('takes no piece and no lap of %s for a race', (title, text, km) => {
    expect(offered(title, text)).toEqual(km);
  });

  it('takes no races beside which this one is run for this one', () => {
    expect(
      offered('Halbmarathon-Staffel', 'Start 10.00 Uhr, zusammen mit Marathon und Halbmarathon.'),
    ).toEqual([21.1]);
  });

  it('calls no mini marathon a marathon', () => {
    expect(offered('Castle 10km Mini Marathon')).toEqual([10]);
  });

  it('knows the loop of a backyard ultra where the page does not say it', () => {
    expect(offered('Oak Backyard Ultra', 'Run until one is left.')).toEqual([6.71]);
    expect(offered('Oak Backyard Ultra', "It's a 5.8km/3.6mile loop on double track.")).toEqual([5.8]);
  });

  it('never names a distance twice, whatever the text', () => {
    const piece = fc.constantFrom(
      '5K',
      '10 km',
      '10,2 km',
      'Half Marathon',
      '21.1 km',
      '13.1',
      'marathon',
      '/',
      ', ',
      ' and ',
      'at km 7',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const kms = offered('Elm Run 10K', pieces.join(' '));
        kms.forEach((km, index) => {
          const next = kms[index + 1];
          if (next !== undefined) expect(km - next).toBeGreaterThan(0.02 * km);
        });
      }),
    );
  });
});
