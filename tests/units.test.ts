import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cadenceFromStrideRate,
  feetPerMileToMPerKm,
  feetToMetres,
  kmToMiles,
  MARATHON_KM,
  metresToFeet,
  milesToKm,
  paceSPerKmToSPerMile,
  paceSPerMileToSPerKm,
  stepLengthM,
  strideLengthM,
  strideRate,
} from '../lib/units';

const amount = fc.double({ min: 0.001, max: 1e6, noNaN: true });

describe('units', () => {
  it('convert by the exact definitions', () => {
    expect(milesToKm(26.2)).toBeCloseTo(42.165, 3);
    expect(kmToMiles(MARATHON_KM)).toBeCloseTo(26.2188, 4);
    expect(feetToMetres(891)).toBeCloseTo(271.58, 2);
    expect(feetPerMileToMPerKm(34)).toBeCloseTo(6.44, 2);
  });

  it('come back to where they started', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(kmToMiles(milesToKm(value)) / value).toBeCloseTo(1, 9);
        expect(metresToFeet(feetToMetres(value)) / value).toBeCloseTo(1, 9);
        expect(paceSPerMileToSPerKm(paceSPerKmToSPerMile(value)) / value).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('steps and strides', () => {
  it('hold two steps in a stride, between contacts of the same foot', () => {
    expect(strideLengthM(1.2)).toBe(2.4);
    expect(strideRate(170)).toBe(85);
    expect(cadenceFromStrideRate(89.25)).toBe(178.5);
  });

  it('give the step from speed and cadence, and nothing from nonsense', () => {
    expect(stepLengthM(3, 180)).toBe(1);
    expect(stepLengthM(3, 0)).toBeNull();
    expect(stepLengthM(Number.NaN, 170)).toBeNull();
  });
});
