import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/course/text';

/** What is said of gain, loss, net change and rates, whole metres, "@km" where tied to one of several distances. */
function figures(text: string, distancesKm: readonly number[], page = 'A trail race.'): string[] {
  const around = [page, 'A trail race.', 'Bring trail shoes for the climbing.'];
  const statements = [text, ...around].map((line) => ({ text: line, from: 'text' as const }));
  return readText(statements, { distancesKm, language: 'en' })
    .flatMap(({ says, appliesToKm }) => {
      const tied = appliesToKm === undefined || distancesKm.length === 1 ? '' : `@${appliesToKm}`;
      if (says.kind === 'gain' || says.kind === 'loss') return [`${says.kind} ${Math.round(says.m)}${tied}`];
      if (says.kind === 'net') return [`net ${Math.round(says.netM)}${tied}`];
      return says.kind === 'gain-rate' ? [`rate ${Math.round(says.mPerKm)}${tied}`] : [];
    })
    .sort();
}

describe('words around an English figure of climb', () => {
  it.each([
    ['A beautiful long loop through the valley with 640 m of ascent.', 'gain 640'],
    ['A whopping 640m of elevation waits for you.', 'gain 640'],
    ['A 640 m elevation gain awaits.', 'gain 640'],
    ['It is a big day out: 640 metres to climb.', 'gain 640'],
    ['Runners ascend 640 m in total.', 'gain 640'],
    ['The height gained is 640 m.', 'gain 640'],
    ['A gain in height of 640 m.', 'gain 640'],
    ['The total rise is 640 m and the total fall is 600 m.', 'gain 640 loss 600'],
    ['There are 640 m of hills.', 'gain 640'],
    ['640 m are climbed on the way.', 'gain 640'],
    ['You climb 640 m, most of it in the first four miles.', 'gain 640'],
    ['I am glad to tell you that the route has 640 m of climbing.', 'gain 640'],
    ['If you like hills, know that this one has 640 m of ascent.', 'gain 640'],
  ])('%s', (text, said) => {
    expect(figures(text, [20]).join(' ')).toBe(said);
  });

  it.each([
    'A final 300 m of climb takes you home.',
    'A steep 300 m climb awaits.',
    'The biggest climb is 300 m.',
    'In the first three miles, you climb 300 m.',
    'You climb 300 m to the summit.',
    'The last section climbs 300 m.',
    "Last year's route had 300 m of climbing.",
    'Unlike our sister race with 300 m of ascent, this one follows the river.',
    'My watch said 300 m of climb.',
    'Races in category A must average 50 m of ascent per km.',
    'The start is at an elevation of 300 m.',
  ])('%s says nothing of the whole', (text) => {
    expect(figures(text, [20])).toEqual([]);
  });
});

describe('heights without their unit', () => {
  it.each([
    ['Elevation gain: 2,100', 'A loop of 13 miles.', 'gain 640'],
    ['ELEVATION GAIN 2,100', 'A loop of 13 miles.', 'gain 640'],
    ['Ascent 640', 'A loop of 21 km.', 'gain 640'],
    ['Climb (m): - 640', 'A loop of 13 miles.', 'gain 640'],
    ['Climb in metres: 640', 'A loop of 13 miles.', 'gain 640'],
    ['Feet of climbing: 2,100', 'A loop of 21 km.', 'gain 640'],
    ['Ascent: 640 (m)', 'A loop of 13 miles.', 'gain 640'],
    ['Total elevation gain is somewhere around 5k', 'A loop of 13 miles.', 'gain 1524'],
    ['Enjoy 5k of vert.', 'A loop of 13 miles.', 'gain 1524'],
    ["Enjoy 5K' of gain.", 'A loop of 13 miles.', 'gain 1524'],
    ['About 5 thousand feet of climbing', 'A loop of 13 miles.', 'gain 1524'],
    ['It packs 700 vertical feet.', 'A loop of 13 miles.', 'gain 213'],
    ['It has 640 vertical metres.', 'A loop of 13 miles.', 'gain 640'],
  ])('%s', (text, page, said) => {
    expect(figures(text, [21.1], page)).toEqual([said]);
  });

  it.each([
    ['Elevation gain: 2,100', '13 miles, 21 km.'],
    ['Climb: 10k', 'A loop of 13 miles.'],
    ['Climbers 2,100', 'A loop of 13 miles.'],
    ['Run it again 300 m', 'A loop of 13 miles.'],
    ['The climb was opened in 2012.', 'A loop of 13 miles.'],
    ['Minimum elevation 890 m', 'A loop of 13 miles.'],
    ['Gain 250 points', 'A loop of 13 miles.'],
  ])('%s is no climb', (text, page) => {
    expect(figures(text, [21.1, 10], page)).toEqual([]);
  });
});

describe('a climb beside its distance', () => {
  it.each([
    ['CS 6k 120m', [6], ['gain 120']],
    ['+170 m / 15 km', [15], ['gain 170']],
    ['15 km (+170 m)', [15], ['gain 170']],
    ['Elevation: 1250 m', [30], ['gain 1250']],
    ['30 km | Elevation 4,300ft', [30], ['gain 1311']],
    ['Elevation: +/- 1,250m', [30], ['gain 1250', 'loss 1250']],
  ] as const)('%s', (text, km, said) => {
    expect(figures(text, km)).toEqual(said);
  });

  it.each([
    ['Elevation: 2,300 m', [10]],
    ['Max elevation: 1250 m', [30]],
    ['The town sits at 1250 m elevation.', [30]],
    ['10 km ± 200 m', [10]],
    ['Easy terrain, >500m ascent, >10km', [11]],
    ['10 km, 100 m kids run', [10]],
  ] as const)('%s is none', (text, km) => {
    expect(figures(text, km)).toEqual([]);
  });
});

describe('figures of several distances', () => {
  it.each([
    [
      'The 50K, 30K and 15K have 6,500, 3,800 and 1,900 feet of climbing respectively.',
      [50, 30, 15],
      ['gain 1158@30', 'gain 1981@50', 'gain 579@15'],
    ],
    [
      'Elevation gain: 6,500 ft (50K), 3,800 ft (30K), 1,900 ft (15K)',
      [50, 30, 15],
      ['gain 1158@30', 'gain 1981@50', 'gain 579@15'],
    ],
    [
      '50K - 6,500 ft; 30K - 3,800 ft; 15K - 1,900 ft elevation gain',
      [50, 30, 15],
      ['gain 1158@30', 'gain 1981@50', 'gain 579@15'],
    ],
    [
      'The gain of the 50 mile is around 12k, doubled for the 100, and about 6,500 for the 50k.',
      [160.9, 80.5, 50],
      ['gain 1981@50', 'gain 3658@80.5', 'gain 7315@160.9'],
    ],
    ['The 25K has 2,000 ft of climbing, and the 50K twice that.', [50, 25], ['gain 1219@50', 'gain 610@25']],
    [
      'The marathon features 850 feet of gain while the half marathon has only 420.',
      [42.2, 21.1],
      ['gain 128@21.1', 'gain 259@42.2'],
    ],
  ] as const)('%s', (text, km, said) => {
    expect(figures(text, km)).toEqual(said);
  });

  it('does not double what names no distance', () => {
    expect(figures('The 25K has 2,000 ft of climbing; prizes are doubled.', [50, 25])).toEqual([
      'gain 610@25',
    ]);
  });
});

describe('there and back', () => {
  it.each([
    ['You gain 600 feet on the way out and lose as much on the way back.', ['gain 183', 'loss 183']],
    ['It climbs 600 feet going out, then gives it all back on the return.', ['gain 183', 'loss 183']],
    ['Expect 300 m of climb each way.', ['gain 600', 'loss 600']],
    ['It gains 1,500 feet and loses 2,100 feet.', ['gain 457', 'loss 640']],
    ['1,500 ft of climbing and 2,100 ft of descending.', ['gain 457', 'loss 640']],
    ['Up: 300m Down: 290m', ['gain 300', 'loss 290']],
  ])('%s', (text, said) => {
    expect(figures(text, [21.1])).toEqual(said);
  });
});

describe('figures that others stand beside', () => {
  it.each([
    [
      'The marathon has 1,250 ft of gain; the half marathon has 640 ft.',
      [42.2, 21.1],
      ['gain 195@21.1', 'gain 381@42.2'],
    ],
    [
      'The half marathon course climbs 640 feet; 10K runners climb 310 feet.',
      [21.1, 10],
      ['gain 195@21.1', 'gain 94@10'],
    ],
    ['The climb is 1,900 m for the 100K and 3,500 m of climb for the 100 miler.', [160.9], ['gain 3500']],
    ['The gain for the 100K is about 1,900 m and around 3,500 m for the 100 miler.', [160.9], ['gain 3500']],
    ['Six loops of 8 km, 300 m of climb on each.', [48], ['gain 1800']],
    ['Total gain for all six laps: 1,800 m', [48], ['gain 1800']],
    ['Runners climb and descend 750 m.', [25], ['gain 750', 'loss 750']],
    ['It has 1,100 m of ascent (and descent).', [25], ['gain 1100', 'loss 1100']],
    ['20k+ of vertical gain', [160.9], ['gain 6096']],
    ['Gaining 1,000 feet every 5 miles.', [80], []],
    [
      'The marathon has 1,250 ft of gain; the half marathon has 640 ft swims.',
      [42.2, 21.1],
      ['gain 381@42.2'],
    ],
  ] as const)('%s', (text, km, said) => {
    expect(figures(text, km)).toEqual(said);
  });
});
