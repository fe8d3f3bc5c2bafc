import { describe, expect, it } from 'vitest';
import { isClaimId } from '../../lib/evidence';
import { MUSCLES, type MuscleId } from '../../lib/muscles';
import { stretches } from '../../lib/stretches';
import { STOP_RULES } from '../../lib/stretches/defaults';
import type { StretchVersion } from '../../lib/stretches/types';
import { speakerFor } from '../../lib/words';

const speaker = speakerFor('en-GB', 'metric');
const steps = (version: StretchVersion | null): string =>
  version === null ? '' : version.steps.map((step) => speaker.say(step)).join(' ');
const cueOf = (muscle: MuscleId): string => {
  const cue = stretches[muscle].antagonistCue;
  return cue === null ? '' : speaker.say(cue);
};
const cautionsOf = (muscle: MuscleId): string =>
  stretches[muscle].cautions.map((caution) => speaker.say(caution)).join(' ');

describe('the library', () => {
  it('has the sixteen muscles, in the order in which they are looked for', () => {
    expect(Object.keys(stretches)).toEqual([...MUSCLES]);
    expect(MUSCLES).toHaveLength(16);
    expect(MUSCLES.slice(0, 3)).toEqual(['gastrocnemius', 'hamstrings', 'quadriceps']);
  });

  it.each(MUSCLES)('%s is complete', (muscle) => {
    const stretch = stretches[muscle];
    expect(stretch.muscle).toBe(muscle);
    expect(stretch.antagonist).not.toBe(muscle);
    expect(stretch.floor.steps.length).toBeGreaterThanOrEqual(2);
    if (stretch.standing !== null) expect(stretch.standing.steps.length).toBeGreaterThanOrEqual(2);
    for (const text of [stretch.action, stretch.massage, stretch.overload, stretch.antagonistName])
      expect(speaker.say(text).length).toBeGreaterThan(3);
    for (const text of [stretch.action, stretch.massage, stretch.overload])
      expect(speaker.say(text)).toMatch(/\.$/);
    const said = [...stretch.floor.steps, ...(stretch.standing?.steps ?? []), ...stretch.cautions];
    expect(new Set(said.map((one) => one.message)).size).toBe(said.length);
    for (const step of said) expect(speaker.say(step)).toMatch(/^[A-Z].*[.]$/);
  });

  it.each(MUSCLES)('%s has its own caution before the general stop rules', (muscle) => {
    const { cautions } = stretches[muscle];
    expect(cautions.length).toBeGreaterThan(STOP_RULES.length);
    expect(cautions.slice(-STOP_RULES.length)).toEqual([...STOP_RULES]);
    expect(cautionsOf(muscle)).toMatch(
      /electric pain.*numbness.*suspected tear.*fresh injury.*surgery.*swollen, warm and red.*Osteoporosis.*Pregnancy.*Joint replacement/s,
    );
  });

  it.each(MUSCLES)('%s is held for about a minute a side', (muscle) => {
    const { holdS, repeats } = stretches[muscle];
    expect(holdS).toBeGreaterThanOrEqual(20);
    expect(holdS).toBeLessThanOrEqual(30);
    expect(repeats).toBeGreaterThanOrEqual(2);
    expect(repeats).toBeLessThanOrEqual(4);
    expect(Math.abs(holdS * repeats - 60)).toBeLessThanOrEqual(10);
  });

  it.each(MUSCLES)('%s stands on claims that exist', (muscle) => {
    const { claims } = stretches[muscle];
    expect(claims.length).toBeGreaterThan(3);
    expect(claims.every(isClaimId)).toBe(true);
    expect(new Set(claims).size).toBe(claims.length);
    expect(claims).toEqual(expect.arrayContaining(['S18', 'S25', 'hold-dose', 'anatomy']));
  });
});

describe('the opposite muscle', () => {
  it('is the one on the other side of the joint', () => {
    const pairs = Object.fromEntries(MUSCLES.map((muscle) => [muscle, stretches[muscle].antagonist]));
    expect(pairs).toEqual({
      gastrocnemius: 'tibialis-anterior',
      soleus: 'tibialis-anterior',
      hamstrings: 'quadriceps',
      quadriceps: 'hamstrings',
      'hip-flexors': 'gluteals',
      adductors: 'gluteals',
      gluteals: 'hip-flexors',
      'deep-rotators': 'tfl',
      tfl: 'adductors',
      'tibialis-anterior': 'gastrocnemius',
      'tibialis-posterior': 'peroneals',
      peroneals: 'tibialis-posterior',
      'foot-sole': null,
      'toe-flexors': null,
      'lower-back': 'abdominals',
      abdominals: 'lower-back',
    });
  });

  it('is the front of the thigh in a hamstring cramp, by straightening the knee', () => {
    expect(stretches.hamstrings.antagonist).toBe('quadriceps');
    expect(cueOf('hamstrings')).toMatch(/front of the thigh.*straighten the knee/i);
    expect(stretches.hamstrings.claims).toContain('S20');
  });

  it('is left alone for the shin, the sole and the toes, and the card says why', () => {
    for (const muscle of MUSCLES) {
      const { antagonistCue, antagonistOmitted, antagonistSeconds, claims } = stretches[muscle];
      const alone = ['tibialis-anterior', 'foot-sole', 'toe-flexors'].includes(muscle);
      expect(antagonistCue === null, muscle).toBe(alone);
      expect(antagonistOmitted !== undefined, muscle).toBe(alone);
      expect(antagonistSeconds, muscle).toBe(alone ? 0 : 5);
      expect(claims, muscle).toContain(alone ? 'short-position' : 'S19');
      if (antagonistOmitted) expect(speaker.say(antagonistOmitted)).toMatch(/short muscle can make it cramp/);
    }
  });

  it('never works by tightening the cramping muscle', () => {
    expect(cueOf('quadriceps')).toMatch(
      /Squeeze the buttock.*lightly.*Do not push the foot into the hand.*Stop if/s,
    );
    expect(cueOf('gluteals')).toMatch(/front of the bent thigh/);
    expect(cueOf('adductors')).toMatch(/apart/);
    expect(cueOf('gastrocnemius')).toMatch(/up towards the shin/);
    expect(cueOf('peroneals')).toMatch(/inwards/);
    expect(cueOf('tibialis-posterior')).toMatch(/outwards/);
  });
});

describe('single stretches', () => {
  it('keep the knee straight for the upper calf and bent for the lower', () => {
    expect(steps(stretches.gastrocnemius.standing)).toMatch(/knee straight, heel on the ground/);
    expect(steps(stretches.gastrocnemius.floor)).toMatch(/towel.*knee straight/s);
    expect(steps(stretches.soleus.standing)).toMatch(/Bend the back knee.*heel down/);
    expect(steps(stretches.soleus.floor)).toMatch(/heel down/);
  });

  it('offer the kerb only as a second choice, and not after a snap', () => {
    const kerb = stretches.gastrocnemius.standingAlternative;
    expect(steps(kerb ?? null)).toMatch(/kerb.*hold a post.*slowly.*Not after a snap/s);
    expect(MUSCLES.filter((muscle) => stretches[muscle].standingAlternative)).toEqual(['gastrocnemius']);
  });

  it('have nobody stand on the edge of the foot', () => {
    expect(MUSCLES.filter((muscle) => stretches[muscle].standing === null)).toEqual(['peroneals']);
    expect(steps(stretches.peroneals.floor)).toMatch(/Sit.*sole slowly inwards/s);
  });

  it('stretch the long toe muscles with the heel down and the ankle up', () => {
    expect(steps(stretches['toe-flexors'].standing)).toMatch(/heel on the ground.*knee forward/s);
    expect(steps(stretches['toe-flexors'].floor)).toMatch(/bend the ankle up too/);
  });

  it('turn the foot out for the deep inner calf, lightly', () => {
    expect(steps(stretches['tibialis-posterior'].standing)).toMatch(/slightly out.*arch sink.*light/s);
    expect(cautionsOf('tibialis-posterior')).toMatch(/collapsed arch/);
  });

  it('name the emergencies that begin like these cramps', () => {
    expect(cautionsOf('tibialis-anterior')).toMatch(/numb foot.*swollen shin.*get help now/s);
    expect(cautionsOf('lower-back')).toMatch(/bladder or bowel: an emergency/);
    expect(cautionsOf('gastrocnemius')).toMatch(/snap or kick in the calf: do not stretch/);
    expect(speaker.say(stretches.gastrocnemius.massage)).toMatch(/Not on a swollen, warm calf/);
    expect(cautionsOf('abdominals')).toMatch(/stitch.*not a cramp of this kind/s);
  });
});
