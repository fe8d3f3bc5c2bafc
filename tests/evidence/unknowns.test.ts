import { describe, expect, it } from 'vitest';
import { claim, claims, isClaimId } from '../../lib/evidence';
import { honestyLine, unknowns } from '../../lib/evidence/unknowns';
import { speakerFor } from '../../lib/words';

const speaker = speakerFor('en', 'metric');
const all = unknowns.flatMap((group) => group.unknowns);

describe('what we don’t know', () => {
  it('opens with what holds of all advice: nothing was shown to work beforehand, stretching relieves', () => {
    const said = speaker.say(honestyLine.text);
    expect(said).toMatch(/^No trial has shown that any stretching routine, change of form or pacing plan/);
    expect(said).toMatch(/Stretching relieves a cramp\./);
    expect(said).toMatch(/Fatigue and pace are the best-supported things to manage\./);
    expect(honestyLine.claims).toContain('plan-untested');
  });

  it('has a place for everything that later data contradict', () => {
    const cited = new Set<string>(all.flatMap((one) => one.claims));
    const contradicted = claims.filter(({ grade }) => grade === 'contradicted');
    expect(contradicted.length).toBeGreaterThan(2);
    expect(contradicted.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it.each(all.map((one) => [one.id, one] as const))(
    '%s is said in plain sentences and names its sources',
    (_id, one) => {
      const said = speaker.say(one.text);
      expect(said).toMatch(/^[A-Z].*\.$/);
      for (const sentence of said.split(/(?<=[.?;]) /)) expect(sentence.split(' ').length).toBeLessThan(32);
      expect(one.claims.length).toBeGreaterThan(0);
      for (const id of one.claims) {
        expect(isClaimId(id)).toBe(true);
        expect(claim(id).sources.length).toBeGreaterThan(0);
      }
    },
  );

  it('asks each question once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ question }) => question.message)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(12);
  });
});
