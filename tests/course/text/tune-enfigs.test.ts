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
