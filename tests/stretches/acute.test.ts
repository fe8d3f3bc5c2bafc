import { describe, expect, it } from 'vitest';
import { isClaimId } from '../../lib/evidence';
import { MUSCLES, type MuscleId } from '../../lib/muscles';
import { stretches } from '../../lib/stretches';
import { type AcuteStep, acuteCard, redFlags, twingeLine } from '../../lib/stretches/acute';
import { speakerFor } from '../../lib/words';

const speaker = speakerFor('en-GB', 'metric');
const ANYWHERE: readonly (MuscleId | null)[] = [null, ...MUSCLES];

function step(muscle: MuscleId | null, id: AcuteStep['id']): AcuteStep {
  const found = acuteCard(muscle).steps.find((one) => one.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
}
const textOf = (muscle: MuscleId | null, id: AcuteStep['id']): string => {
  const { text, notes } = step(muscle, id);
  return [text, ...notes].map((one) => speaker.say(one)).join(' ');
};

describe('the card for a cramp now', () => {
  it.each(ANYWHERE)('keeps its order for %s', (muscle) => {
    expect(acuteCard(muscle).steps.map(({ id }) => id)).toEqual([
      'check',
      'ease-off',
      'stretch',
      'tighten',
      'press',
      'not-short',
      'walk',
      'restart',
      'drink',
      'later',
    ]);
    expect(acuteCard(muscle).steps.map(({ phase }) => phase)).toEqual([
      ...Array.from({ length: 6 }, () => 'now'),
      ...Array.from({ length: 4 }, () => 'after'),
    ]);
  });

  it.each(ANYWHERE)('carries a claim on every step for %s', (muscle) => {
    for (const { id, claims } of acuteCard(muscle).steps) {
      expect(claims.length, id).toBeGreaterThan(0);
      expect(claims.every(isClaimId), id).toBe(true);
    }
  });

  it('asks first for what must not be stretched, and leads to the red flags', () => {
    expect(textOf('gastrocnemius', 'check')).toMatch(/snap.*kick.*gap.*numb foot.*ill.*do not stretch/is);
    expect(
      acuteCard(null)
        .steps.filter(({ toRedFlags }) => toRedFlags)
        .map(({ id }) => id),
    ).toEqual(['check']);
  });

  it('puts the muscle’s own stretch in the second place', () => {
    for (const muscle of MUSCLES) {
      const { standing, floor, standingAlternative } = step(muscle, 'stretch');
      expect(standing).toEqual(stretches[muscle].standing);
      expect(floor).toEqual(stretches[muscle].floor);
      expect(standingAlternative).toEqual(stretches[muscle].standingAlternative);
    }
    expect(step(null, 'stretch').floor).toBeUndefined();
    expect(textOf(null, 'stretch')).toMatch(/Choose the muscle/);
  });

  it('suggests 20 to 30 seconds, up to four times, and says that no number is proven', () => {
    expect(step('soleus', 'stretch').timer).toEqual({ fromS: 20, holdS: 30, repeats: 4 });
    expect(textOf('soleus', 'stretch')).toMatch(
      /No bouncing.*until the knot lets go.*No number is proven; 20 to 30 sec.*4 times/s,
    );
    expect(step('soleus', 'stretch').claims).toEqual(expect.arrayContaining(['S18', 'S37', 'hold-timer']));
  });

  it('answers a hamstring cramp with the front of the thigh and a straightening knee', () => {
    expect(acuteCard('hamstrings').antagonist).toBe('quadriceps');
    expect(textOf('hamstrings', 'tighten')).toMatch(/front of the thigh.*straighten the knee/is);
    expect(step('hamstrings', 'tighten').claims).toContain('S20');
    expect(textOf(null, 'tighten')).toMatch(/back of the thigh.*straighten the knee/is);
  });

  it('tightens lightly, and nothing for the shin, the sole and the toes', () => {
    for (const muscle of MUSCLES) {
      const text = textOf(muscle, 'tighten');
      if (['tibialis-anterior', 'foot-sole', 'toe-flexors'].includes(muscle)) {
        expect(text).toMatch(/^Stretch only/);
        expect(acuteCard(muscle).antagonist).toBeNull();
        expect(step(muscle, 'tighten').claims).not.toContain('S19');
      } else {
        expect(text).toMatch(/quarter of your strength, 5 seconds, 2 or 3 times.*Stop if/s);
        expect(step(muscle, 'tighten').claims).toContain('S19');
      }
    }
    expect(textOf(null, 'tighten')).toMatch(/Leave this out for the shin, the sole of the foot and the toes/);
  });

  it('presses with "may", never on a swollen calf', () => {
    expect(textOf('gastrocnemius', 'press')).toMatch(
      /30 to 60 seconds.*may help.*Never on a swollen, warm calf.*blood thinners/s,
    );
    expect(step('gastrocnemius', 'press').claims).toContain('S21');
  });

  it('walks, restarts slower, drinks to thirst', () => {
    expect(textOf(null, 'walk')).toMatch(/minute or two/);
    expect(textOf(null, 'restart')).toMatch(
      /slower.*short, easy steps.*may come back.*second time, walk or stop/s,
    );
    expect(textOf(null, 'drink')).toMatch(/if you are thirsty.*Do not gulp plain water/s);
    expect(textOf(null, 'not-short')).toMatch(/pointing the foot in a calf cramp/);
  });

  it('has the line for the first twinge', () => {
    expect(speaker.say(twingeLine.text)).toMatch(
      /first twinge.*slow down, walk a minute, stretch gently.*short steps/i,
    );
    expect(acuteCard('soleus').twinge).toBe(twingeLine);
    expect(twingeLine.claims).toContain('twinge');
  });

  it('says that stretching is the best relief', () => {
    const { lead } = acuteCard(null);
    expect(speaker.say(lead.text)).toMatch(/best relief/);
    expect(lead.claims).toContain('S37');
  });
});

describe('the red flags', () => {
  const said = Object.fromEntries(
    redFlags.map((group) => [group.id, group.flags.map((flag) => speaker.say(flag.text)).join('\n')]),
  );

  it('stand in three groups, the most urgent first, with every card', () => {
    expect(redFlags.map(({ id }) => id)).toEqual(['emergency', 'same-day', 'soon']);
    expect(redFlags.map(({ flags }) => flags.length)).toEqual([8, 4, 7]);
    expect(acuteCard('soleus').redFlags).toBe(redFlags);
    expect(speaker.say(redFlags[0]?.title ?? twingeLine.text)).toMatch(/emergency number/);
  });

  it.each([
    /many muscles at once.*confusion, collapse, a fit, odd behaviour.*bad headache/,
    /heat stroke.*cooling while help comes; cold water over the whole body/,
    /also on a cool day and with sweating skin/,
    /gained weight.*puffy hands.*ring or watch.*nausea.*headache.*Drink no more until you have passed urine.*medics/,
    /Chest pain, breathlessness at rest, fainting, an irregular heartbeat; or a swollen calf together with breathlessness/,
    /tight shin or calf with a numb foot.*Hours matter/,
    /cola-coloured urine, or very little.*one to three days later/,
    /Sickle cell trait.*weak legs, muscles that feel soft/,
    /face.*arm.*speech.*numbness between the legs; both legs weak/,
  ])('call an emergency %s', (pattern) => {
    expect(said.emergency).toMatch(pattern);
  });

  it.each([
    /snap or kick in the calf, a gap.*rise onto your toes.*Do not stretch/,
    /swollen, warm, red and tender, above all after travel or rest/,
    /Vomiting or diarrhoea.*keep fluid down/,
    /one spot of bone.*Stop running/,
  ])('ask for a doctor the same day %s', (pattern) => {
    expect(said['same-day']).toMatch(pattern);
  });

  it.each([
    /at night or at rest/,
    /low effort, or in the hands or the face/,
    /tingling round the mouth/,
    /Weakness or twitching that stays/,
    /new medicine.*diabetes, thyroid, kidney or nerve disease.*pregnancy/,
    /comes with walking and stops with rest/,
    /Fever or a chest infection: do not race/,
  ])('ask for a doctor soon %s', (pattern) => {
    expect(said.soon).toMatch(pattern);
  });

  it('name no cause of collapse in sickle cell trait, which is disputed', () => {
    expect(said.emergency).not.toMatch(/sickling|oxygen|dehydrat/i);
  });

  it('carry claims', () => {
    for (const flag of redFlags.flatMap(({ flags }) => flags)) {
      expect(flag.claims.length, flag.id).toBeGreaterThan(0);
      expect(flag.claims.every(isClaimId), flag.id).toBe(true);
    }
  });
});
