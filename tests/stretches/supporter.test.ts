import { describe, expect, it } from 'vitest';
import { claim } from '../../lib/evidence';
import { redFlags } from '../../lib/stretches/acute';
import {
  supporterCalls,
  supporterCheck,
  supporterClaims,
  supporterNots,
  supporterSameDay,
  supporterSteps,
} from '../../lib/stretches/supporter';
import { speakerFor } from '../../lib/words';

const speaker = speakerFor('en', 'metric');
const flagsOf = (group: string) => redFlags.find(({ id }) => id === group)?.flags ?? [];
const idsOf = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id);

describe('the supporter’s card', () => {
  it('helps in the order of the card for a cramp, with the check before everything', () => {
    expect(idsOf(supporterSteps)).toEqual(['aside', 'stretch', 'tighten', 'press', 'walk', 'drink']);
    expect(speaker.say(supporterCheck.text)).toMatch(/snap.*kick.*gap.*numb.*ill\? Then no stretching/);
    const stretch = supporterSteps.map(({ text }) => speaker.say(text)).join(' ');
    expect(stretch).toMatch(/back of the thigh: the front/);
    expect(stretch).toMatch(/Not for shin, sole or toes/);
  });

  it('calls for every sign that is an emergency, and sends to a doctor for every one of the same day', () => {
    expect(idsOf(supporterCalls)).toEqual(idsOf(flagsOf('emergency')));
    expect(idsOf(supporterSameDay)).toEqual(idsOf(flagsOf('same-day')));
  });

  it('names no medicine but to leave it, and no push into the short position', () => {
    const nots = supporterNots.map(({ text }) => speaker.say(text));
    expect(nots.every((line) => line.startsWith('No '))).toBe(true);
    expect(nots.join(' ')).toMatch(/No painkillers, no quinine, no tonic water/);
    expect(nots.join(' ')).toMatch(/short position/);
  });

  it('stands on claims, each with a source', () => {
    const lines = [
      supporterCheck,
      ...supporterSteps,
      ...supporterNots,
      ...supporterCalls,
      ...supporterSameDay,
    ];
    for (const { id, claims } of lines) {
      expect(claims.length, id).toBeGreaterThan(0);
      for (const one of claims) expect(supporterClaims).toContain(one);
    }
    expect(supporterClaims).toContain('twinge');
    for (const id of supporterClaims) expect(claim(id).sources.length, id).toBeGreaterThan(0);
  });
});
