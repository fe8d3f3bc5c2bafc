import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Example, fitWeights, logOdds } from '../../scripts/fit/fit';

const example = (offered: boolean, own: string[], ...sightings: string[][]): Example => ({
  sightings,
  own,
  offered,
});

describe('fitting weights', () => {
  it('learns which signs speak for an offer and which against', () => {
    const weights = fitWeights([
      ...Array.from({ length: 30 }, () => example(true, ['any'], ['good'])),
      ...Array.from({ length: 30 }, () => example(false, ['any'], ['bad'])),
      ...Array.from({ length: 30 }, () => example(true, ['any'], ['bad'], ['good'])),
    ]);
    expect(logOdds(weights, example(true, ['any'], ['good']))).toBeGreaterThan(1);
    expect(logOdds(weights, example(true, ['any'], ['bad']))).toBeLessThan(-1);
    expect(logOdds(weights, example(true, ['any'], ['bad'], ['good']))).toBeGreaterThan(1);
  });

  it('keeps what is believed of a sign that no page shows', () => {
    const weights = fitWeights([example(true, ['any'], ['good'])]);
    expect(weights.get('in heading')).toBeGreaterThan(0.5);
    expect(weights.get('in link')).toBeLessThan(0);
  });

  it('gives the same weights for the same pages, all of them finite', () => {
    const signs = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 4 });
    const examples = fc.array(
      fc.record({
        sightings: fc.array(signs, { minLength: 1, maxLength: 3 }),
        own: signs,
        offered: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(examples, (some) => {
        const weights = fitWeights(some);
        expect([...weights]).toEqual([...fitWeights(some)]);
        for (const weight of weights.values()) expect(Number.isFinite(weight)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});
