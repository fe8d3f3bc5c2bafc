import { describe, expect, it } from 'vitest';
import { type CourseRow, missed } from './course-of';

const SHORT = [10];
const HALF = [21.0975];
const FULL = [42.195];
const ULTRA = [50];

const TURNS: CourseRow[] = [
  ['flat', 'You will run on flat, even ground all the way round.', SHORT],
  ['flat', 'The whole loop sits on flat land beside the estuary.', SHORT],
  ['flat', 'No climbing required: the path follows an old railway.', SHORT],
  ['flat', 'You won’t find a hill on this course.', SHORT],
  ['flat', 'It does not get flatter than this.', SHORT],
  ['flat', 'You would struggle to find a flatter 10K.', SHORT],
  ['flat', 'The route could not be flatter.', SHORT],
  ['flat', 'The route is as level as a snooker table.', SHORT],
  ['flat', 'It’s flat, it’s fast, and it’s by the sea.', SHORT],
  ['flat', 'Elevation change is practically nil.', SHORT],
  ['flat', 'The course has just one small hill.', SHORT],
  ['flat', 'One little bump at the railway bridge, otherwise flat as can be.', SHORT],
  ['flat', 'This is a very flat race.', SHORT],
  ['flat', 'The airfield is flat and open, so watch for wind.', SHORT],
  ['flat', 'Suitable for wheelchairs as the route is flat.', SHORT],
  ['flat', 'The course has no hills, but please wear trail shoes.', SHORT],
  ['flat', 'As you would expect, the run is mostly flat.', SHORT],
  ['flat', 'It is pretty flat, which makes for a fast time.', SHORT],
  ['flat', 'In short, it stays flat and follows the canal.', SHORT],
  ['rolling', 'Expect gentle undulations and one sharp little climb.', SHORT],
  ['rolling', 'It is not flat, but there are no big hills either.', SHORT],
  ['rolling', 'A few short, sharp hills to keep things interesting.', SHORT],
  ['rolling', 'Mild hills along the way.', SHORT],
  ['rolling', 'The course rises and falls gently through the forest.', SHORT],
  ['rolling', 'The hills are gentle and runnable.', SHORT],
  ['rolling', 'Gravel paths with slight undulations.', SHORT],
  ['rolling', 'The lanes are dotted with small hills.', SHORT],
  ['rolling', 'The route is an undulating 5km circuit on park paths.', [21.0975, 10, 5]],
  ['hilly', 'All routes feature challenging (but worth it) hills.', SHORT],
  ['hilly', 'The route is packed with hills.', SHORT],
  ['hilly', 'This race is full of hills.', SHORT],
  ['hilly', 'A brutal course with relentless ups and downs.', SHORT],
  ['hilly', 'There isn’t a flat section on the course.', SHORT],
  ['hilly', 'Flat it is not!', SHORT],
  ['hilly', 'The loop is fine for buggies, however it is very hilly.', SHORT],
  ['hilly', 'If you hate hills, this is not the race for you.', SHORT],
  ['hilly', 'Heart-thumping climbs // Leg-shaking descents', SHORT],
  ['hilly', 'Our race is notorious for the number of hills.', SHORT],
  ['hilly', 'This is a tough course due to the hills.', SHORT],
  ['hilly', 'Expect mud, hills and cake.', SHORT],
  ['hilly', 'The climbs are steep, the descents technical.', ULTRA],
  ['hilly', 'Listed as "B Medium", category B Medium under the rules.', SHORT],
  ['mountainous', 'Category: A Long', [25]],
  ['mountainous', 'An uphill-only race to the summit.', SHORT],
];

const ELSEWHERE: CourseRow[] = [
  ['unknown', 'The runs are categorised as senior and junior.', SHORT],
  ['unknown', 'The car park is flat and well signed.', SHORT],
  ['unknown', 'The walk from the station is hilly, so allow extra time.', SHORT],
  ['unknown', 'The road to the venue is flat.', SHORT],
  ['unknown', 'The county of Norfolk is mostly flat!', SHORT],
  ['unknown', 'The event village is on level ground with good access.', SHORT],
  ['unknown', 'The bike leg is hilly.', SHORT],
  ['unknown', 'Our sister race is flat!', SHORT],
  ['unknown', 'The kids dash is flat.', SHORT],
  ['unknown', 'The first mile is hilly.', SHORT],
  ['unknown', 'The last mile is very hilly.', SHORT],
  ['unknown', 'Nestled in the rolling hills of the north, our town has hosted runners for years.', HALF],
  ['unknown', 'Use the low-level route if the weather on the tops is bad.', SHORT],
  ['unknown', 'Runners must have completed a hilly trail marathon before.', ULTRA],
  ['unknown', 'A mix of a road race, a fell race and a trail race in one morning.', HALF],
  ['unknown', 'Mountain running is on the rise.', [14]],
  ['unknown', 'Try to include some hills in your long runs.', HALF],
  ['unknown', 'If your local roads are flat, use a treadmill.', HALF],
  ['unknown', 'The series includes a hilly 10 mile race in March and a flat 10K in June.', [21.1]],
  ['unknown', 'You might expect the course to be flat. Wrong, not at all.', SHORT],
  ['rolling|hilly', 'It has a bit of everything: long climbs, fast descents and some flat.', HALF],
];

const FACTS: CourseRow[] = [
  ['hilly', 'Terrain: hills', SHORT],
  ['hilly', 'Hills: lots', SHORT],
  ['hilly', 'Gradient: steep', SHORT],
  ['hilly', 'A large amount of climbing.', SHORT],
  ['hilly', 'The course has six hills.', SHORT],
  ['rolling', 'Gradient: gentle', SHORT],
  ['rolling', 'Elevation: moderate', SHORT],
  ['rolling', 'Flat to undulating', SHORT],
  ['rolling', 'Hilly in places, flat in others', SHORT],
  ['flat', 'Hills: 0', SHORT],
  ['flat', 'Is it flat? // It sure is!', SHORT],
  ['rolling', 'How hilly is it? // It is undulating.', SHORT],
  ['hilly', 'Are there any hills? // Yes, lots!', SHORT],
  ['rolling', 'Are there hills? // Yes, a few.', SHORT],
  ['flat', 'Are there any hills? // No.', SHORT],
];

const TURNED: CourseRow[] = [
  ['flat|rolling|unknown', 'It is not too hilly.', SHORT],
  ['flat|rolling|unknown', 'The route is not as hilly as you may think.', SHORT],
  ['rolling|hilly|unknown', 'The course isn’t as flat as it looks.', SHORT],
  ['rolling|hilly|unknown', 'Don’t be fooled into thinking this is a flat course.', SHORT],
  ['rolling|hilly|unknown', 'Anyone who thinks our county is flat has not run this race.', SHORT],
  ['rolling|hilly|unknown', 'You will not find much flat on this course.', SHORT],
  ['unknown', 'Swap the flat streets for trails.', SHORT],
  ['unknown', 'Tired of flat roads? Come and run with us.', SHORT],
  ['flat|rolling', 'Except for the short hill at the start the course is flat.', SHORT],
  ['hilly', 'The old flat course has gone: the new route is hilly.', SHORT],
  ['flat', 'Gone are the hills of the old course; the new route is flat.', SHORT],
  ['rolling', 'With just enough hills to keep it interesting.', SHORT],
  ['flat', 'Q. Are there hills? A. No, it is a flat course.', SHORT],
  ['hilly', 'Q. Is the course flat? A. No, it is very hilly.', SHORT],
];

const FIGURES: CourseRow[] = [
  [
    'gain 1067, loss 1067',
    'It has 3,500ft of well-earned climbing and 3,500ft of toe-bruising descent.',
    ULTRA,
  ],
  ['gain 610', 'boasting 2,000ft of leg-sapping elevation', HALF],
  ['gain 1219, loss 1219', '4,000 feet of climbing and the same amount of descending.', ULTRA],
  ['gain 310, loss 310', 'Elevation Gain/Loss: 310m/-310m', FULL],
  ['gain 810, loss 810', 'Elevation gain/loss // ↑↓ 810 m', ULTRA],
  ['gain 1800, loss 1700', 'Start at 300 m, finish at 400 m // Gain/loss: 1800/1700', ULTRA],
  ['gain 1524', 'Start: 4,100 ft. Max: 6,900 ft. Total climb: 5,000 ft.', ULTRA],
  ['gain 1524', 'High point: 6,900 ft | Total climb: 5,000 ft', ULTRA],
  ['gain 1200', 'a route with an ascent of 1200m', ULTRA],
  ['gain 1200', 'How much climbing is there? About 1,200 m.', ULTRA],
  ['gain 1200', 'Total climb 1200mtrs', ULTRA],
  ['no gain', 'How much climbing is there? The start is at 1,200 m.', ULTRA],
  ['no gain', 'Longest climb: 900 feet', ULTRA],
  ['no gain', 'Biggest climb: 600m', ULTRA],
  ['no gain', 'No single climb is more than 250 m.', ULTRA],
  ['no gain', 'Max: 6,900 ft', ULTRA],
  ['no gain', 'climb 1,200 m to the first aid station', ULTRA],
  ['no gain', 'The bike course has 1,100 m of climbing.', HALF],
  ['no gain', 'The kids run 400 metres uphill.', SHORT],
  ['no gain', 'the 100K in our series has 1,200 m of climbing', ULTRA],
];

const SLOPES: CourseRow[] = [
  ['downhill', 'It’s a gradual descent from start to finish.', FULL],
  ['downhill', 'All downhill from the start!', FULL],
  ['not downhill', 'It’s all downhill from the summit.', FULL],
  ['not downhill', 'At the turn you are done climbing, then it’s all downhill to the line.', FULL],
];

const SEVERAL: CourseRow[] = [
  ['flat', 'Choose from a flat 5K or a challenging, hilly 10K.', [5, 10]],
  ['hilly', 'Choose from a flat 5K or a challenging, hilly 10K.', [10, 5]],
  ['flat', 'The 5K is flat, the 10K is hilly.', [5, 10]],
  ['hilly', 'While the 5K is flat, the 10K is hilly.', [10, 5]],
  ['flat', 'Both the 5K and the 10K are flat and fast.', [5, 10]],
  ['hilly', 'The marathon and half marathon share a hilly course.', [42.195, 21.1, 5]],
  ['unknown', 'The marathon and half marathon share a hilly course.', [5, 42.195, 21.1]],
  ['flat', 'The 5K, 10K and half marathon offer a flat, fast course.', [5, 21.1, 10]],
  ['gain 300', 'Ascent: 300 m // Ascent: 150 m', [20, 10]],
  ['gain 150', 'Ascent: 300 m // Ascent: 150 m', [10, 20]],
  ['no gain', 'Ascent: 300 m // Descent from the top: 150 m // Ascent: 310 m // Ascent: 290 m', [20, 10]],
];

describe('what pages that nobody here has may say in English', () => {
  it.each([...TURNS, ...FACTS, ...ELSEWHERE, ...TURNED, ...FIGURES, ...SLOPES, ...SEVERAL])(
    '%s: %s',
    (...row) => {
      expect(missed(row, 'en')).toEqual([]);
    },
  );

  it('says the same of a course whatever stands before and behind it', () => {
    const lost = ['Overall, ', 'Good news: ', 'As you would expect, ', ''].flatMap((lead) =>
      ['the course', 'our route', 'it', 'the whole thing'].flatMap((subject) =>
        [
          ['flat', 'is mostly flat'],
          ['flat', 'has minimal elevation gain'],
          ['rolling', 'is gently undulating'],
          ['rolling', 'includes some gentle hills'],
          ['hilly', 'is very hilly'],
          ['hilly', 'has lots of hills'],
        ].flatMap(([expected = '', predicate]) =>
          ['.', ' and follows the river.', ', with great views.', ', but please wear trail shoes.'].flatMap(
            (tail) => {
              const text = `${lead}${subject} ${predicate}${tail}`;
              const shown = text.charAt(0).toUpperCase() + text.slice(1);
              return missed([expected, shown, SHORT], 'en').length > 0 ? [shown] : [];
            },
          ),
        ),
      ),
    );
    expect(lost).toEqual([]);
  });
});
