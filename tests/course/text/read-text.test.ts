import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText, type Statement, type TextContext } from '../../../lib/course/text';
import type { CourseHint } from '../../../lib/course/types';
import { feetToMetres, milesToKm } from '../../../lib/units';

const MARATHON = [42.195];

function read(
  text: string,
  distancesKm: readonly number[] = MARATHON,
  more: Partial<TextContext & Statement> = {},
) {
  return readText([{ text, from: 'text', heading: more.heading ?? null }], {
    distancesKm,
    language: more.language === undefined ? 'en' : more.language,
    ...(more.loopFormat === undefined ? {} : { loopFormat: more.loopFormat }),
  });
}

const terrains = (hints: readonly CourseHint[]) =>
  hints.flatMap(({ says }) => (says.kind === 'terrain' ? [says.terrain] : []));
const metres = (hints: readonly CourseHint[], kind: 'gain' | 'loss') =>
  hints.flatMap(({ says }) => (says.kind === kind ? [Math.round(says.m)] : []));
const net = (hints: readonly CourseHint[]) =>
  hints.flatMap(({ says }) => (says.kind === 'net' ? [Math.round(says.netM)] : []));
const feet = (value: number) => Math.round(feetToMetres(value));

describe('terrain words', () => {
  it.each([
    ['Our flat and fast course hugs the shoreline.', 'flat'],
    ['The route is pancake flat.', 'flat'],
    ['The course is mostly flat.', 'flat'],
    ['Terrain: flat', 'flat'],
    ['Rolling hills await you along the whole course.', 'rolling'],
    ['The course is gently undulating.', 'rolling'],
    ['Expect a hilly course.', 'hilly'],
    ['The route is very hilly.', 'hilly'],
    ['This is a mountain race over two passes.', 'mountainous'],
    ['There are no hills on this course.', 'flat'],
    ['The route is not hilly.', 'flat'],
  ])('%s', (text, terrain) => {
    expect(terrains(read(text))[0]).toBe(terrain);
  });

  it.each([
    ['negation', 'This is not a fast, flat loop for record hunters.'],
    ['negation', 'The route is anything but flat.'],
    ['part of the course', 'The last mile is flat along the canal.'],
    ['part of the course', 'The first half of the course is flat.'],
    ['a name', 'Packet pickup is at 12 Flat Rock Road, next to the Salt Flats museum.'],
    ['another sense', 'Shipping is a flat rate of $5 and drop bags go to the tent.'],
    ['a comparison', 'It is slower than a flat course.'],
    ['another race', 'Unlike other races nearby, which are flat and fast, ours is on sand.'],
    ['a wish', 'If you prefer a flat course, look elsewhere.'],
    ['a question', 'Is the course flat?'],
  ])('does not take %s for a flat course: %s', (_trap, text) => {
    expect(terrains(read(text))).not.toContain('flat');
  });

  it.each([
    'Join the Over the Hill Track Club.',
    'Meet at Hill Street.',
    'The Seven Hills brewery has beer.',
    'A rolling start keeps lanes clear.',
  ])('hears no hills in %s', (text) => {
    expect(terrains(read(text))).toEqual([]);
  });

  it('marks a hedge and a concession', () => {
    const [hint] = read('The course is mostly flat, though two bridges wait for you.');
    expect(hint?.says).toMatchObject({ kind: 'terrain', terrain: 'flat', hedged: true });
  });

  it('takes the answer of a question', () => {
    expect(terrains(read('Is the course flat? Yes, from start to finish.'))).toEqual(['flat']);
    expect(terrains(read('Is the course flat? No, bring your climbing legs.'))).not.toContain('flat');
  });

  it('ties words to the distance beside them', () => {
    const hints = read('The 5K is a flat course. The 50K is a hilly course.', [50, 5]);
    expect(
      hints.map(({ says, appliesToKm }) => [says.kind === 'terrain' && says.terrain, appliesToKm]),
    ).toEqual([
      ['flat', 5],
      ['hilly', 50],
    ]);
  });
});

describe('figures', () => {
  it.each([
    ['Elevation gain: 1,200 ft', [366]],
    ['The course has 850 feet of climbing.', [feet(850)]],
    ['Total ascent is about 1.450 m', [1450]],
    ['Climb 540 metres', [540]],
    ['640m D+', [640]],
    ['D+ 1.450 m', [1450]],
    ['6000′ of gain over the course', [feet(6000)]],
    ['305 m/1000 ft of elevation gain', [305]],
    ['Elevation gain of 7,815 feet (2382 m)', [2382]],
  ])('%s', (text, gain) => {
    expect(metres(read(text), 'gain')).toEqual(gain);
  });

  it.each([
    ['an altitude', 'The start is at 5,280 feet above sea level.'],
    ['an altitude', 'You run at elevations of over 6,000 feet.'],
    ['a single hill', 'At mile 9 there is a 500-foot climb.'],
    ['a part', 'Over the first 3 miles you face 700 feet of climbing.'],
    ['a range', 'Elevation change: 300 feet of elevation change.'],
    ['another edition', 'The old course had 3,000 feet of gain.'],
    ['a length', 'The swim is 800 m.'],
    ['a shoe', 'A shoe with a 6mm drop.'],
  ])('does not take %s for the gain: %s', (_trap, text) => {
    expect(metres(read(text), 'gain')).toEqual([]);
  });

  it('reads gain and loss, in either order and as one figure', () => {
    const both = read('~2,500’ loss and ~2,200’ gain');
    expect([metres(both, 'gain'), metres(both, 'loss')]).toEqual([[feet(2200)], [feet(2500)]]);
    const one = read('There is 3,000 ft of gain and loss.');
    expect([metres(one, 'gain'), metres(one, 'loss')]).toEqual([[feet(3000)], [feet(3000)]]);
    const pair = read('Total gain/loss: 7500/7400');
    expect([metres(pair, 'gain'), metres(pair, 'loss')]).toEqual([[feet(7500)], [feet(7400)]]);
  });

  it('reads a rate per mile as a rate', () => {
    const [hint] = read('Expect 100 feet of climbing per mile.');
    expect(hint?.says.kind).toBe('gain-rate');
    expect(hint?.says.kind === 'gain-rate' ? hint.says.mPerKm : 0).toBeCloseTo(18.94, 1);
  });

  it('ties figures to their distances', () => {
    const hints = read('25k(3700ft of gain), 50k (7,500 ft of gain)', [50, 25]);
    expect(
      hints.map(({ says, appliesToKm }) => [says.kind === 'gain' && Math.round(says.m), appliesToKm]),
    ).toEqual([
      [feet(3700), 25],
      [feet(7500), 50],
    ]);
    const behind = read('Expect 2,000 ft of gain for the 50K and 900 ft of gain for the 25K.', [50, 25]);
    expect(behind.map(({ appliesToKm }) => appliesToKm)).toEqual([50, 25]);
  });

  it('multiplies a lap by the laps of the distance', () => {
    const hints = read('The race is two 20 km loops. Elevation gain per lap: 300 m.', [40]);
    expect(hints.find(({ says }) => says.kind === 'gain')).toMatchObject({
      says: { m: 600 },
      appliesToKm: 40,
    });
  });

  it('keeps the figure of one lap where the lap is the distance', () => {
    const hints = read('Each lap of 4.167 miles has 400 feet of gain per lap.', [milesToKm(4.167)], {
      loopFormat: true,
    });
    expect(metres(hints, 'gain')).toEqual([feet(400)]);
  });

  it('leaves a lap alone where nothing tells how many there are', () => {
    expect(metres(read('120 m of gain per lap.', [50, 20]), 'gain')).toEqual([]);
  });
});

describe('net change', () => {
  it.each([
    ['A net downhill course with a drop of 1,200 feet from start to finish.', -feet(1200)],
    ['Net elevation loss of over 400 feet.', -feet(400)],
    ['From an elevation of 2,700’ to an elevation of 1,600’ the course winds down.', -feet(1100)],
    ['Start elevation: 5,816 ft. Finish elevation: 605 ft.', -feet(5211)],
  ])('%s', (text, netM) => {
    expect(net(read(text))).toEqual([netM]);
  });

  it('hears a downhill course in words, and not in a downhill mile', () => {
    const says = (text: string) =>
      read(text).some((hint) => hint.says.kind === 'net-downhill' && hint.says.is);
    expect(says('It is primarily a downhill run.')).toBe(true);
    expect(says('In the aggregate it is downhill.')).toBe(true);
    expect(says('The last mile is downhill all the way.')).toBe(false);
    expect(says('This is not a downhill course.')).toBe(false);
    expect(says('The Downhill Dash 5K starts at nine.')).toBe(false);
  });
});

describe('other languages', () => {
  it.each([
    ['de', 'Flache und schnelle Strecke um den See.', 'flat'],
    ['de', 'Die Strecke ist nicht flach.', 'rolling'],
    ['de', 'Die Strecke ist hügelig.', 'hilly'],
    ['fr', 'Parcours plat et rapide.', 'flat'],
    ['fr', 'Le parcours est vallonné.', 'rolling'],
    ['es', 'Circuito urbano muy llano.', 'flat'],
    ['es', 'El recorrido es ondulado.', 'rolling'],
    ['it', 'Percorso pianeggiante e veloce.', 'flat'],
    ['pt', 'Percurso plano e rápido.', 'flat'],
    ['nl', 'Het parcours is vlak en snel.', 'flat'],
    ['cs', 'Trať je rovinatá.', 'flat'],
    ['ja', 'フラットで走りやすいコースです。', 'flat'],
  ])('%s: %s', (language, text, terrain) => {
    expect(terrains(read(text, [10], { language }))[0]).toBe(terrain);
  });

  it.each([
    ['de', '7 km mit 390 HM', 390],
    ['de', 'Höhenmeter: ca. 156 m', 156],
    ['fr', 'Dénivelé positif : 1430 m', 1430],
    ['es', 'Son 2.300 m de desnivel positivo.', 2300],
    ['it', '12 km con 500 metri di dislivello', 500],
    ['pt', 'Desnível positivo de 1.100 m', 1100],
    ['nl', '12 km met 310 hoogtemeters', 310],
    ['cs', '16,5 km / 850 m převýšení', 850],
    ['ja', '累積標高:約4,000m', 4000],
  ])('%s: %s', (language, text, gainM) => {
    expect(metres(read(text, [], { language }), 'gain')).toEqual([gainM]);
  });

  it.each([
    ['de', 'Der Start ist flach, dann wird es anders.'],
    ['de', 'Der Ort liegt auf 650 m über dem Meer.'],
    ['fr', 'Le premier kilomètre est plat.'],
    ['fr', 'Le village est à 650 m d’altitude.'],
    ['es', 'El primer tramo es llano.'],
    ['it', 'La prima parte è pianeggiante.'],
    ['it', 'Dislivello massimo: 40 m'],
  ])('%s keeps silent on %s', (language, text) => {
    expect(read(text, [10], { language })).toEqual([]);
  });

  it('reads international labels and guesses no words', () => {
    expect(metres(read('12 km - 310 m D+', [12], { language: 'sv' }), 'gain')).toEqual([310]);
    expect(read('Banan är platt och snabb.', [10], { language: 'sv' })).toEqual([]);
  });
});

describe('whatever the text', () => {
  const soup = fc.array(
    fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        'flat',
        'hilly',
        'not',
        'gain',
        '1,200 ft',
        '500 m',
        'D+',
        'per lap',
        '10K',
        'net downhill',
        'of',
        '.',
        '?',
        ',',
        'the course',
        'mile 3',
        '7500/7500',
      ),
    ),
    { maxLength: 40 },
  );

  it('never throws, quotes the text, and gives the same twice', () => {
    fc.assert(
      fc.property(soup, (parts) => {
        const text = parts.join(' ');
        const hints = read(text, [42.195, 10]);
        expect(read(text, [42.195, 10])).toEqual(hints);
        const plain = text.replace(/\s+/g, ' ');
        for (const { quote, weight } of hints) {
          expect(plain).toContain(quote.replace(/\s+/g, ' '));
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('says nothing of a text without digits and without words for terrain', () => {
    const words = fc.array(
      fc.constantFrom(
        'register',
        'runners',
        'medal',
        'the',
        'race',
        'finish',
        'water',
        'park',
        'Sunday',
        '.',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        expect(read(parts.join(' '))).toEqual([]);
      }),
    );
  });

  it('comes to an end on text that repeats without end, before the test is given up', () => {
    for (const unit of ['a', '1', ' ', '1,000 ', 'flat ', 'not a flat ', 'gain of ', '7/', 'mile ', '- ']) {
      expect(read(unit.repeat(Math.ceil(200_000 / unit.length))).length).toBeLessThan(40);
    }
  }, 60_000);
});
