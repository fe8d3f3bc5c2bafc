import { describe, expect, it } from 'vitest';
import { type ClaimId, claim, claims, isClaimId, source, sources } from '../../lib/evidence';
import { speakerFor } from '../../lib/words';

const speaker = speakerFor('en-GB', 'metric');
const says = (id: ClaimId): string => speaker.say(claim(id).says);

describe('the claims', () => {
  it('hold all thirty-eight of the founding document, in order', () => {
    const seed = claims.map(({ id }) => id).filter((id) => /^S\d+$/.test(id));
    expect(seed).toEqual(Array.from({ length: 38 }, (_, index) => `S${index + 1}`));
  });

  it('have ids that no other claim has', () => {
    const ids = claims.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every(isClaimId)).toBe(true);
    expect(isClaimId('S39')).toBe(false);
    expect(isClaimId('toString')).toBe(false);
  });

  it.each(claims.map((entry) => [entry.id, entry] as const))(
    '%s says one thing and names who says so',
    (id, entry) => {
      const sentence = speaker.say(entry.says);
      expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
      expect(sentence.length).toBeGreaterThan(40);
      expect(sentence.match(/[.?](?:\s|$)/g)).toHaveLength(1);
      expect(entry.says.message).toBe(`claim.${id}`);
      expect(entry.sources.length).toBeGreaterThan(0);
      for (const name of entry.sources) expect(sources.map((one) => one.id)).toContain(name);
      expect(new Set(entry.sources).size).toBe(entry.sources.length);
      expect(claim(id)).toEqual(entry);
    },
  );

  it('use every grade and every basis', () => {
    expect(new Set(claims.map(({ grade }) => grade))).toEqual(
      new Set(['strong', 'moderate', 'weak', 'contradicted', 'none']),
    );
    expect(new Set(claims.map(({ basis }) => basis))).toEqual(new Set(['found', 'memory', 'design']));
  });

  it('call nothing found that rests on memory alone', () => {
    const unread = claims.filter(
      ({ basis, sources: cited }) => basis === 'found' && cited.every((id) => source(id).basis !== 'found'),
    );
    expect(unread.map(({ id }) => id)).toEqual([]);
  });

  it('never call a choice of ours well supported', () => {
    const own = claims.filter(({ basis }) => basis === 'design');
    expect(own.length).toBeGreaterThan(3);
    for (const { id, grade } of own) expect(['none', 'weak'], id).toContain(grade);
  });

  it('grade what later data contradicted as contradicted', () => {
    for (const id of ['S25', 'S29', 'stretch-habit', 'strike-switch'] as const)
      expect(claim(id).grade, id).toBe('contradicted');
    for (const id of ['S18', 'S37', 'S13', 'no-quinine'] as const) expect(claim(id).grade, id).toBe('strong');
  });

  it('tell both sides of what is disputed', () => {
    expect(says('S10')).toMatch(/no difference.*against that.*1\.6/s);
    expect(says('S25')).toMatch(/not shown.*while one older study.*6\.2.*7\.9/s);
    expect(says('S29')).toMatch(/no benefit.*earlier study linked/s);
    expect(says('S26')).toMatch(/cut kneecap force.*but raised hamstring/s);
    expect(says('S33')).toMatch(/load as well as relieve/);
    expect(says('downhill-stride')).toMatch(/yes.*no/s);
  });

  it('give distances in the reader’s units', () => {
    const american = speakerFor('en-US', 'imperial');
    expect(american.say(claim('walk-breaks').says)).toContain('1.5 mi');
    expect(says('walk-breaks')).toContain('2.4 km');
  });
});

describe('the sources', () => {
  it('are each cited by a claim', () => {
    const cited = new Set<string>(claims.flatMap((entry) => entry.sources));
    expect(sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it.each(sources.map((entry) => [entry.id, entry] as const))('%s can be looked up', (id, entry) => {
    expect(entry.citation.length).toBeGreaterThan(12);
    if (entry.url === undefined) return;
    expect(URL.canParse(entry.url)).toBe(true);
    expect(entry.url).toMatch(
      /^https:\/\/(doi\.org\/10\.\d{4,5}\/\S+|pmc\.ncbi\.nlm\.nih\.gov\/articles\/PMC\d+\/|pubmed\.ncbi\.nlm\.nih\.gov\/\d+\/)$/,
    );
    expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it('name no address twice', () => {
    const urls = sources.flatMap(({ url }) => url ?? []);
    expect(new Set(urls).size).toBe(urls.length);
  });
});
