import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, mondayOf } from '../../../lib/days';
import { isClaimId } from '../../../lib/evidence';
import { ownHills } from '../../../lib/training/log/own-hills';
import { reviewLog } from '../../../lib/training/log/review';
import type { Finding, TrainingLog } from '../../../lib/training/log/types';
import { sayAll, speakerFor } from '../../../lib/words';
import { anyLog, anyRace, dayFrom, raceOf, runOf, steady } from './logs';

const all = (log: TrainingLog, race = raceOf()): Finding[] => {
  const { flags, ready } = reviewLog(log, race);
  return [...flags, ...(ready ?? [])];
};

describe('the review of any log', () => {
  it('is finite, sayable, and stands on claims', () => {
    fc.assert(
      fc.property(
        anyLog,
        anyRace,
        fc.constantFrom('metric' as const, 'imperial' as const),
        (log, race, units) => {
          const review = reviewLog(log, race);
          for (const finding of [...review.flags, ...(review.ready ?? [])]) {
            expect(finding.claims.length).toBeGreaterThan(0);
            expect(finding.claims.every(isClaimId)).toBe(true);
            const { says, looksFor } = sayAll(speakerFor('en', units), finding);
            expect(`${says} ${looksFor}`).not.toMatch(/NaN|Infinity|undefined|null|you will cramp/i);
          }
        },
      ),
    );
  });

  it('does not depend on the order of the runs', () => {
    fc.assert(
      fc.property(anyLog, anyRace, (log, race) => {
        const days = new Set<string>();
        const runs = log.runs.filter(({ date }) => !days.has(date) && days.add(date));
        const backwards = { ...log, runs: [...runs].reverse() };
        expect(reviewLog({ ...log, runs }, race)).toEqual(reviewLog(backwards, race));
      }),
    );
  });

  it('gives no flag twice in a week for the same cause', () => {
    fc.assert(
      fc.property(anyLog, anyRace, (log, race) => {
        const keys = reviewLog(log, race).flags.map(
          ({ rule, date }) => `${rule} ${date === null ? '' : mondayOf(dayNumber(date))}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('judges nothing by fewer than six weeks or twelve runs', () => {
    const short = [steady(5), { ...steady(8), runs: steady(8).runs.filter((_, i) => i % 3 === 0) }];
    for (const log of short) {
      const { enough, flags, ready, fits, weeks } = reviewLog(log, raceOf());
      expect({ enough, flags, ready, fits }).toEqual({ enough: false, flags: [], ready: null, fits: null });
      expect(weeks).toHaveLength(8);
    }
    expect(reviewLog(steady(8), raceOf()).enough).toBe(true);
  });

  it('says how many runs it has seen and from when', () => {
    const { seen } = reviewLog(steady(8), null);
    expect(seen).toEqual({ runs: 24, from: dayFrom(-54), to: dayFrom(-1) });
    expect(reviewLog({ ...steady(0) }, null).seen).toBeNull();
  });

  it('leaves out runs of the future', () => {
    const { seen } = reviewLog(steady(8, [runOf(-3)]), null);
    expect(seen?.runs).toBe(24);
  });

  it('holds nothing against a race that is over', () => {
    expect(reviewLog(steady(8), raceOf({ date: dayFrom(-1) })).ready).toBeNull();
  });

  it('fits in a word', () => {
    const long = runOf(3, { distanceKm: 26 });
    expect(reviewLog(steady(10, [long]), raceOf()).fits).toBe('prepared');
    expect(reviewLog(steady(10), raceOf()).fits).toBe('partly');
    expect(reviewLog(steady(10), raceOf({ distanceKm: 5 })).fits).toBe('unknown');
  });

  it('puts the weightiest flag first', () => {
    const flags = all(steady(10, [runOf(0, { distanceKm: 30, name: 'Cramp' })]), raceOf());
    expect(flags[0]?.level).toBe('slow-down');
  });
});

describe('the runner’s own hills', () => {
  const race = raceOf({
    distanceKm: 20,
    segments: [
      { startKm: 0, lengthKm: 5, gradePct: 0.1 },
      { startKm: 5, lengthKm: 5, gradePct: 2 },
      { startKm: 10, lengthKm: 5, gradePct: -2 },
      { startKm: 15, lengthKm: 5, gradePct: 1 },
    ],
  });

  it('are named for the quarters that climb', () => {
    const like = runOf(4, { distanceKm: 12, gainM: 250 });
    const parts = ownHills(steady(8, [like]), race);
    expect(parts.map(({ fromKm, run }) => [fromKm, run?.id ?? null])).toEqual([
      [5, like.id],
      [15, null],
    ]);
  });

  it('are told for the whole race where its course is unknown', () => {
    const parts = ownHills(steady(8, [runOf(4, { distanceKm: 22, gainM: 220 })]), raceOf({ gainM: 422 }));
    expect(parts).toHaveLength(1);
    expect(parts[0]?.run?.distanceKm).toBe(22);
  });
});
