import fc from 'fast-check';
import { dayNumber, isoDay } from '../../../lib/days';
import type { LoggedRun, RaceAhead, TrainingLog } from '../../../lib/training/log/types';

export const TODAY = '2028-05-20';

/** The ISO date so many days after today, before it where negative. */
export const dayFrom = (days: number): string => isoDay(dayNumber(TODAY) + days);

let made = 0;

/** A run so many days before today; an hour on the flat unless told otherwise. */
export function runOf(daysAgo: number, change: Partial<LoggedRun> = {}): LoggedRun {
  made += 1;
  const distanceKm = change.distanceKm ?? 10;
  return {
    id: String(made),
    date: dayFrom(-daysAgo),
    name: null,
    sport: 'run',
    distanceKm,
    movingTimeS: distanceKm * 360,
    gainM: distanceKm * 2,
    lossM: null,
    isRace: false,
    splits: [],
    ...change,
  };
}

/** Three runs of 10 km a week over so many weeks, and what else is named. */
export function steady(weeks: number, more: readonly LoggedRun[] = []): TrainingLog {
  const runs = Array.from({ length: weeks }, (_, week) => [
    runOf(week * 7 + 1),
    runOf(week * 7 + 3),
    runOf(week * 7 + 5),
  ]).flat();
  return { runs: [...runs, ...more], strengthDays: null, today: TODAY };
}

export function raceOf(change: Partial<RaceAhead> = {}): RaceAhead {
  return {
    distanceKm: 42.195,
    date: dayFrom(30),
    surface: 'road',
    terrain: 'flat',
    gainM: 80,
    lossM: null,
    netM: null,
    netDownhill: false,
    goalS: null,
    segments: [],
    ...change,
  };
}

const anyRun: fc.Arbitrary<LoggedRun> = fc
  .record({
    daysAgo: fc.integer({ min: -5, max: 200 }),
    sport: fc.constantFrom('run' as const, 'trail-run' as const, 'treadmill' as const),
    distanceKm: fc.double({ min: 0, max: 120, noNaN: true }),
    sPerKm: fc.option(fc.double({ min: 150, max: 900, noNaN: true }), { nil: null }),
    gainM: fc.option(fc.double({ min: 0, max: 5000, noNaN: true }), { nil: null }),
    lossM: fc.option(fc.double({ min: 0, max: 5000, noNaN: true }), { nil: null }),
    isRace: fc.constantFrom(true, false, null),
    name: fc.option(fc.constantFrom('Morning Run', 'Long one, calf cramp at the end', 'Wadenkrampf'), {
      nil: null,
    }),
    splits: fc.array(
      fc.record({
        lengthKm: fc.constant(1),
        paceSPerKm: fc.double({ min: 150, max: 900, noNaN: true }),
        netM: fc.option(fc.double({ min: -60, max: 60, noNaN: true }), { nil: null }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ daysAgo, sPerKm, distanceKm, ...rest }) =>
    runOf(daysAgo, { ...rest, distanceKm, movingTimeS: sPerKm === null ? null : sPerKm * distanceKm }),
  );

export const anyLog: fc.Arbitrary<TrainingLog> = fc.record({
  runs: fc.array(anyRun, { maxLength: 60 }),
  strengthDays: fc.option(fc.array(fc.integer({ min: 0, max: 90 }).map((ago) => dayFrom(-ago))), {
    nil: null,
  }),
  today: fc.constant(TODAY),
});

export const anyRace: fc.Arbitrary<RaceAhead> = fc
  .record({
    distanceKm: fc.constantFrom(5, 10, 15, 21.0975, 30, 42.195, 50, 100),
    daysLeft: fc.option(fc.integer({ min: -10, max: 300 }), { nil: null }),
    terrain: fc.constantFrom(
      'flat' as const,
      'rolling' as const,
      'hilly' as const,
      'mountainous' as const,
      'unknown' as const,
    ),
    gainM: fc.option(fc.double({ min: 0, max: 4000, noNaN: true }), { nil: null }),
    lossM: fc.option(fc.double({ min: 0, max: 4000, noNaN: true }), { nil: null }),
    netM: fc.option(fc.double({ min: -1500, max: 500, noNaN: true }), { nil: null }),
    netDownhill: fc.constantFrom(true, false, null),
    sPerKm: fc.option(fc.double({ min: 170, max: 600, noNaN: true }), { nil: null }),
    grades: fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { maxLength: 8 }),
  })
  .map(({ daysLeft, sPerKm, grades, ...rest }) =>
    raceOf({
      ...rest,
      date: daysLeft === null ? null : dayFrom(daysLeft),
      goalS: sPerKm === null ? null : sPerKm * rest.distanceKm,
      segments: grades.map((gradePct, i) => ({
        startKm: (rest.distanceKm * i) / grades.length,
        lengthKm: rest.distanceKm / grades.length,
        gradePct,
      })),
    }),
  );
