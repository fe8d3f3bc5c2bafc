import { describe, expect, it } from 'vitest';
import { advise } from '../../lib/advice/advise';
import type { FormPlan } from '../../lib/advice/types';
import type { CourseProfile, Segment, Terrain } from '../../lib/course/types';
import { type ClaimId, claim, claims } from '../../lib/evidence';
import { primer } from '../../lib/evidence/primer';
import { MUSCLES } from '../../lib/muscles';
import { CUE_KINDS, type CueKind, DEFAULT_RUNNER, type Runner } from '../../lib/runner/runner';
import { findMuscles, stretches } from '../../lib/stretches';
import { acuteCard, redFlags } from '../../lib/stretches/acute';
import { cadenceFromStrideRate, strideLengthM, strideRate } from '../../lib/units';
import { type Message, speakerFor } from '../../lib/words';

type Place =
  | 'acute'
  | 'glossary'
  | 'stretch'
  | 'red-flag'
  | 'tip'
  | 'risk'
  | 'muscle'
  | 'cue'
  | 'myth'
  | 'primer'
  | 'credit';

/** `place:which`, the parts of the product that may carry a claim. */
type Spot = `${Place}:${string}`;

const CARD_PLACES: Readonly<Record<string, Place>> = {
  what: 'glossary',
  stride: 'glossary',
  heat: 'myth',
  salt: 'myth',
  pill: 'myth',
  pickle: 'myth',
  credit: 'credit',
};

function course(terrain: Terrain, distanceKm: number, extra: Partial<CourseProfile> = {}): CourseProfile {
  return {
    terrain,
    between: null,
    netDownhill: null,
    distanceKm,
    surface: 'road',
    gainM: null,
    lossM: null,
    netM: null,
    statedBy: 'words',
    confidence: 'medium',
    evidence: [],
    disagreeing: [],
    marks: [],
    ...extra,
  };
}

/** Level, up and down in turn, a kilometre each, over the whole distance. */
function waves(distanceKm: number, gradePct: number): Segment[] {
  return Array.from({ length: Math.floor(distanceKm) }, (_, km) => ({
    startKm: km,
    lengthKm: km === Math.floor(distanceKm) - 1 ? distanceKm - km : 1,
    gradePct: [0, gradePct, -gradePct][km % 3] ?? 0,
  }));
}

const COURSES: readonly CourseProfile[] = [
  course('flat', 42.195, { segments: [{ startKm: 0, lengthKm: 42.195, gradePct: 0 }] }),
  course('flat', 42.195),
  course('flat', 21.0975),
  course('flat', 10),
  course('flat', 5),
  course('rolling', 42.195),
  course('hilly', 21.0975, { segments: waves(21.0975, 5) }),
  course('hilly', 42.195, { segments: waves(42.195, 5) }),
  course('rolling', 42.195, { netDownhill: true, netM: -400 }),
  course('mountainous', 60, { surface: 'trail', segments: waves(60, 12) }),
];

const RUNNERS: readonly Runner[] = [
  DEFAULT_RUNNER,
  { ...DEFAULT_RUNNER, experience: 'practised', practisedCues: [...CUE_KINDS], daysToRace: 100 },
  { ...DEFAULT_RUNNER, experience: 'new', daysToRace: 40 },
  { ...DEFAULT_RUNNER, cramps: ['hamstrings'], injuries: ['knee'], daysToRace: 20 },
  { ...DEFAULT_RUNNER, hot: true, daysToRace: 1 },
  { ...DEFAULT_RUNNER, walkBreaks: true, daysToRace: 60 },
];

const ADVICE = COURSES.flatMap((one) => RUNNERS.map((runner) => advise(one, runner)));

const carried = new Map<Spot, Set<ClaimId>>();
function carry(spot: Spot, ids: readonly ClaimId[]): void {
  const here = carried.get(spot) ?? new Set();
  for (const id of ids) here.add(id);
  carried.set(spot, here);
}

for (const muscle of [null, ...MUSCLES]) {
  const { steps, lead, twinge } = acuteCard(muscle);
  carry('acute:lead', lead.claims);
  carry('acute:twinge', twinge.claims);
  for (const { id, claims: ids } of steps) carry(`acute:${id}`, ids);
}
for (const muscle of MUSCLES) carry(`stretch:${muscle}`, stretches[muscle].claims);
for (const { id, claims: ids } of redFlags.flatMap(({ flags }) => flags)) carry(`red-flag:${id}`, ids);
for (const { id, claims: ids } of primer) carry(`${CARD_PLACES[id] ?? 'primer'}:${id}`, ids);
for (const { tips, risks, muscles, plan } of ADVICE) {
  for (const tip of tips) carry(`tip:${tip.id}`, tip.claims);
  for (const risk of risks) carry(`risk:${risk.id}`, risk.claims);
  for (const { muscle, claims: ids } of muscles) carry(`muscle:${muscle}`, ids);
  for (const cue of plan?.cues ?? []) carry(`cue:${cue.kind}`, cue.claims);
}

/** Where each claim of the founding document has its place in the product. */
const PLACES: Readonly<Record<string, readonly Spot[]>> = {
  S1: ['glossary:what'],
  S2: ['primer:common'],
  S3: ['stretch:gastrocnemius', 'primer:muscles', 'muscle:gastrocnemius'],
  S4: ['stretch:hamstrings', 'stretch:quadriceps', 'primer:muscles', 'muscle:hamstrings'],
  S5: ['primer:other', 'red-flag:night', 'red-flag:conditions'],
  S6: ['glossary:what', 'red-flag:night'],
  S7: ['myth:heat'],
  S8: ['myth:heat', 'tip:heat'],
  S9: ['myth:salt'],
  S10: ['myth:salt', 'tip:salt'],
  S11: ['primer:why'],
  S12: ['primer:why'],
  S13: ['primer:fatigue', 'tip:pace', 'risk:early-pace'],
  S14: ['primer:fatigue', 'tip:prepared'],
  S15: ['primer:fatigue', 'tip:short-race', 'risk:distance'],
  S16: ['primer:history', 'risk:injury-history'],
  S17: ['primer:history'],
  S18: ['acute:stretch', 'acute:lead', 'primer:treatment', ...MUSCLES.map((id): Spot => `stretch:${id}`)],
  S19: ['acute:tighten', 'primer:treatment', 'stretch:gastrocnemius'],
  S20: ['acute:tighten', 'stretch:hamstrings', 'primer:treatment'],
  S21: ['acute:press', 'stretch:gastrocnemius', 'primer:treatment'],
  S22: ['myth:pill'],
  S23: ['tip:strength', 'primer:prevention'],
  S24: ['tip:rest', 'primer:prevention'],
  S25: ['tip:stretch', 'primer:prevention', ...MUSCLES.map((id): Spot => `stretch:${id}`)],
  S26: ['tip:stride', 'cue:cadence_up', 'glossary:stride'],
  S27: ['glossary:stride'],
  S28: ['cue:cadence_up', 'primer:variation'],
  S29: ['cue:strike_shift', 'primer:variation'],
  S30: ['cue:natural_reset', 'cue:tall_reset', 'cue:small_lean', 'primer:variation'],
  S31: ['cue:cadence_up', 'cue:tall_reset', 'cue:small_lean', 'cue:strike_shift', 'primer:variation'],
  S32: ['muscle:soleus', 'primer:terrain'],
  S33: ['cue:up_short', 'cue:down_quick', 'risk:descents', 'primer:terrain'],
  S34: ['primer:serious'],
  S35: ['tip:fluids', 'myth:salt'],
  S36: ['tip:fluids', 'acute:drink', 'myth:salt'],
  S37: ['acute:lead', 'acute:stretch', 'primer:treatment'],
  S38: ['credit:credit'],
};

const seedIds = claims.map(({ id }) => id).filter((id) => /^S\d+$/.test(id));
const speaker = speakerFor('en-GB', 'metric');
const cardText = (id: string): string => {
  const found = primer.find((one) => one.id === id);
  return found ? speaker.say(found.text) : '';
};

describe('the founding document in the product', () => {
  it('has a place for every claim', () => {
    expect(Object.keys(PLACES)).toEqual(seedIds);
    expect(seedIds).toHaveLength(38);
  });

  it.each(seedIds)('carries %s where a runner meets it', (id) => {
    for (const spot of PLACES[id] ?? []) expect([...(carried.get(spot) ?? [])], spot).toContain(id);
  });

  it('carries a claim on every piece of advice', () => {
    const bare = [...carried].filter(([, ids]) => ids.size === 0).map(([spot]) => spot);
    expect(bare).toEqual([]);
    for (const { tips, risks, muscles, plan } of ADVICE)
      for (const piece of [...tips, ...risks, ...muscles, ...(plan?.cues ?? [])])
        expect(piece.claims.length, JSON.stringify(piece)).toBeGreaterThan(0);
  });
});

describe('what the claims ask for', () => {
  it('S1, S6: one definition, and what is outside', () => {
    expect(cardText('what')).toMatch(
      /tightens hard.*during a run or in the hours after.*night.*stitch.*something else/s,
    );
  });

  it('S3, S4: the calf first, the hamstrings and the front of the thigh one tap away', () => {
    expect(findMuscles('').slice(0, 3)).toEqual(['gastrocnemius', 'hamstrings', 'quadriceps']);
  });

  it('S7, S8: no tip waits for warm weather', () => {
    const cool = advise(course('flat', 42.195), DEFAULT_RUNNER).tips.map(({ id }) => id);
    expect(cool.length).toBeGreaterThanOrEqual(3);
    expect(cardText('heat')).toMatch(/cold and mild days too/);
  });

  it('S9, S10, S36: salt and water with both sides', () => {
    expect(cardText('salt')).toMatch(/open question.*Against:.*For:.*drink to thirst/s);
  });

  it('S2, S14, S17: numbers with their limits', () => {
    expect(cardText('common')).toMatch(/depends on who was asked/);
    expect(cardText('fatigue')).toMatch(/trained and experienced runners cramp as well/);
    expect(cardText('history')).toMatch(/links, not causes/);
  });

  it('S11, S12: the explanation is called leading and unproven, its picture our own', () => {
    expect(cardText('why')).toMatch(/leading explanation, not proven.*Picture a rider/s);
    expect(cardText('why')).not.toMatch(/circuit|electric/i);
  });

  it('S18, S19, S20, S21: the order of treatment, each as sure as it is', () => {
    expect(cardText('treatment')).toMatch(
      /Stretch.*best relief.*can help.*straightening the knee.*Massage may/s,
    );
    const order = acuteCard('hamstrings').steps.map(({ id }) => id);
    expect(order.indexOf('stretch')).toBeLessThan(order.indexOf('tighten'));
    expect(order.indexOf('tighten')).toBeLessThan(order.indexOf('press'));
    expect(acuteCard('hamstrings').antagonist).toBe('quadriceps');
  });

  it('S22: no pill, and quinine a do-not', () => {
    expect(cardText('pill')).toMatch(/^No\..*Quinine and tonic water: do not/s);
  });

  it('S25, S37: best as treatment, unproven as prevention', () => {
    expect(claim('S37').grade).toBe('strong');
    expect(claim('S25').grade).toBe('contradicted');
    expect(cardText('prevention')).toMatch(/in most studies it made no difference/);
  });

  it('S27: two steps make a stride', () => {
    expect(strideLengthM(1.2)).toBe(2.4);
    expect(strideRate(180)).toBe(90);
    expect(cadenceFromStrideRate(strideRate(171))).toBe(171);
    expect(cardText('stride')).toMatch(/same foot: two steps/);
  });

  it('S26, S28, S29, S30: a kind of cue for each', () => {
    const kinds = new Set<CueKind>(ADVICE.flatMap(({ plan }) => plan?.cues.map(({ kind }) => kind) ?? []));
    for (const kind of ['cadence_up', 'strike_shift', 'tall_reset', 'small_lean', 'natural_reset'] as const)
      expect(kinds).toContain(kind);
    expect(ADVICE.some(({ plan }) => plan?.runWalk)).toBe(true);
  });

  it('S29: nobody changes the landing who has not practised it', () => {
    const unpractised = RUNNERS.filter((runner) => !runner.practisedCues.includes('strike_shift'));
    for (const one of COURSES)
      for (const runner of unpractised)
        expect(advise(one, runner).plan?.cues.map(({ kind }) => kind) ?? []).not.toContain('strike_shift');
  });

  it('S31: every altered way of running names what rests and what works more', () => {
    const altered = new Set<CueKind>(['cadence_up', 'strike_shift', 'tall_reset', 'small_lean']);
    for (const { plan } of ADVICE) {
      for (const cue of plan?.cues ?? []) {
        if (!altered.has(cue.kind)) continue;
        expect(cue.rests.length, cue.kind).toBeGreaterThan(0);
        expect(cue.loads.length, cue.kind).toBeGreaterThan(0);
      }
    }
  });

  it('S32, S33: the same runner gets more scheduled cues on the flat course, and the hills lead on the hilly one', () => {
    const led = new Set<CueKind>(['up_short', 'up_walk', 'crest_reset', 'down_quick']);
    const count = (plan: FormPlan | null, byTerrain: boolean) =>
      plan?.cues.filter(({ kind }) => led.has(kind) === byTerrain).length ?? 0;
    for (const km of [21.0975, 42.195]) {
      const flat = advise(
        course('flat', km, { segments: [{ startKm: 0, lengthKm: km, gradePct: 0 }] }),
        DEFAULT_RUNNER,
      ).plan;
      const hilly = advise(course('hilly', km, { segments: waves(km, 5) }), DEFAULT_RUNNER).plan;
      expect(count(flat, false)).toBeGreaterThan(count(hilly, false));
      expect(count(hilly, true)).toBeGreaterThan(count(flat, true));
    }
  });

  it('S38: names whose advice it starts from, and that they have no part in it', () => {
    expect(cardText('credit')).toMatch(/UW Medicine.*not affiliated.*no medical advice/s);
  });
});

describe('what advice says', () => {
  const said: readonly Message[] = ADVICE.flatMap(({ tips, risks }) =>
    [...tips, ...risks].map(({ text }) => text),
  );

  it('promises nothing and recommends no medicine', () => {
    for (const text of said.map((one) => speaker.say(one))) {
      expect(text).not.toMatch(/!|\bprevents?\b(?!.*\bnot\b)|\byou will cramp\b/i);
      expect(text).not.toMatch(/\b(quinine|tonic|ibuprofen|painkiller|magnesium|tablet)\b/i);
    }
  });

  it('calls stretching best in treatment only', () => {
    for (const { tips } of ADVICE)
      for (const tip of tips.filter(({ id }) => id === 'stretch'))
        expect(speaker.say(tip.text)).not.toMatch(/\bbest\b/i);
  });
});
