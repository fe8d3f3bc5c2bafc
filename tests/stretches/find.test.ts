import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MUSCLES, type MuscleId } from '../../lib/muscles';
import { findMuscles } from '../../lib/stretches';
import { NAMES } from '../../lib/stretches/names';
import { en } from '../../lib/words/en';

describe('the search for a muscle', () => {
  it.each(['', '   ', '…', 'cramp', 'my cramp hurts!'])('lists all sixteen, calf first, for %j', (query) => {
    expect(findMuscles(query)).toEqual([...MUSCLES]);
  });

  it.each<[string, MuscleId]>([
    ['calf', 'gastrocnemius'],
    ['Calves', 'gastrocnemius'],
    ['my left calf hurts', 'gastrocnemius'],
    ['cramp in the calf', 'gastrocnemius'],
    ['lower calf', 'soleus'],
    ['back of thigh', 'hamstrings'],
    ['Back of the thigh', 'hamstrings'],
    ['hammy', 'hamstrings'],
    ['front of thigh', 'quadriceps'],
    ['quad', 'quadriceps'],
    ['thigh', 'quadriceps'],
    ['charley horse', 'gastrocnemius'],
    ['charlie horse', 'gastrocnemius'],
    ['shin', 'tibialis-anterior'],
    ['outer shin', 'peroneals'],
    ['inner calf', 'tibialis-posterior'],
    ['arch', 'foot-sole'],
    ['bottom of my foot', 'foot-sole'],
    ['big toe', 'toe-flexors'],
    ['groin', 'adductors'],
    ['inner thigh', 'adductors'],
    ['glute', 'gluteals'],
    ['butt', 'gluteals'],
    ['piriformis', 'deep-rotators'],
    ['ITB', 'tfl'],
    ['IT band', 'tfl'],
    ['hip', 'hip-flexors'],
    ['psoas', 'hip-flexors'],
    ['back', 'lower-back'],
    ['abs', 'abdominals'],
    ['instep', 'foot-sole'],
    ['shinsplint', 'tibialis-anterior'],
    ['top of my foot', 'tibialis-anterior'],
    ['inside of the knee', 'adductors'],
    ['outside of my hip', 'tfl'],
    ['dead leg', 'quadriceps'],
    ['under the ribs', 'abdominals'],
    ['butt cheek', 'gluteals'],
  ])('finds %j', (query, muscle) => {
    expect(findMuscles(query)[0]).toBe(muscle);
  });

  it.each<[string, MuscleId]>([
    ['caf', 'gastrocnemius'],
    ['claf', 'gastrocnemius'],
    ['calfs', 'gastrocnemius'],
    ['gastrocnemeus', 'gastrocnemius'],
    ['hamstirng', 'hamstrings'],
    ['hamstring', 'hamstrings'],
    ['quds', 'quadriceps'],
    ['quadracep', 'quadriceps'],
    ['shn', 'tibialis-anterior'],
    ['glutes', 'gluteals'],
    ['gluts', 'gluteals'],
    ['piriformus', 'deep-rotators'],
    ['hip flexer', 'hip-flexors'],
    ['soleous', 'soleus'],
    ['peronial', 'peroneals'],
    ['plantr', 'foot-sole'],
  ])('forgives the slip in %j', (query, muscle) => {
    expect(findMuscles(query)[0]).toBe(muscle);
  });

  it('takes a filler that stands alone for the beginning of a name, and offers the others below it', () => {
    expect(findMuscles('to')[0]).toBe('toe-flexors');
    expect(findMuscles('it')[0]).toBe('tfl');
    expect(new Set(findMuscles('to'))).toEqual(new Set(MUSCLES));
    expect(findMuscles('to the')).toEqual([...MUSCLES]);
  });

  it.each(MUSCLES)(
    'has %s first for the first two letters of a word that names it: with Enter, three keys',
    (muscle) => {
      const begun = NAMES[muscle].flatMap((name) => name.split(' ')).map((word) => word.slice(0, 2));
      expect(begun.some((letters) => findMuscles(letters)[0] === muscle)).toBe(true);
    },
  );

  it.each(['hand', 'arm', 'neck'])('takes %j for no slip in another word', (query) => {
    expect(findMuscles(query)).toEqual([]);
  });

  it('offers both muscles where a name means both', () => {
    expect(findMuscles('charley horse')).toEqual(['gastrocnemius', 'hamstrings', 'quadriceps']);
    expect(findMuscles('groin')).toEqual(['adductors', 'hip-flexors']);
    expect(findMuscles('calf').slice(0, 2)).toEqual(['gastrocnemius', 'soleus']);
    expect(findMuscles('toe')).toEqual(['toe-flexors']);
  });

  it.each(['xyzzy', 'Wadenkrampf', 'бедро', '123', 'keyboard'])('finds nothing for %j', (query) => {
    expect(findMuscles(query)).toEqual([]);
  });

  it.each(MUSCLES)('finds %s by its own everyday name first', (muscle) => {
    expect(findMuscles(en[`muscle.${muscle}`])[0]).toBe(muscle);
  });

  it('finds every name that it knows, and with one letter lost', () => {
    for (const muscle of MUSCLES) {
      for (const name of NAMES[muscle]) {
        expect(findMuscles(name), name).toContain(muscle);
        if (name.includes(' ') || name.length < 7) continue;
        for (let at = 1; at < name.length; at++) {
          const slip = name.slice(0, at) + name.slice(at + 1);
          expect(findMuscles(slip), slip).toContain(muscle);
        }
      }
    }
  });

  it('never throws, and never names a muscle twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (query) => {
        const found = findMuscles(query);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((muscle) => MUSCLES.includes(muscle))).toBe(true);
      }),
    );
  });

  it('answers a pasted page too', () => {
    expect(findMuscles('calf hamstring '.repeat(100_000)).length).toBeGreaterThan(0);
  });
});
