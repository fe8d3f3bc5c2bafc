import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { hostMatches, siteFor, sites } from '../../lib/page/hosts';
import { PAGE_KINDS } from '../../lib/page/reading';

const KINDS = [...PAGE_KINDS, 'silent'] as const;

const addresses = sites.flatMap((site) =>
  KINDS.flatMap((kind) => (site.urls[kind] ?? []).map((address) => ({ site, kind, address }))),
);

/** Whether a match pattern covers an address, by the rules of manifests: the path with its query, case kept. */
function covers(pattern: string, address: string): boolean {
  const url = new URL(address);
  const rule = pattern.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${rule}$`).test(`${url.protocol}//${url.host}${url.pathname}${url.search}`);
}

describe('the table of sites', () => {
  it('names every site once', () => {
    expect(new Set(sites.map((site) => site.id)).size).toBe(sites.length);
    expect(sites.map((site) => site.id)).toEqual(
      expect.arrayContaining(['strava', 'runsignup', 'ultrasignup', 'parkrun', 'findmymarathon']),
    );
    expect(sites.filter((site) => site.id.endsWith('-marathon')).length).toBe(7);
  });

  it('asks for https hosts by name, and for no site whole where a part of it will do', () => {
    const patterns = hostMatches();
    expect(new Set(patterns).size).toBe(patterns.length);
    for (const pattern of patterns) expect(pattern).toMatch(/^https:\/\/(?:[a-z0-9-]+\.)+[a-z]+\/.*\*$/);
    for (const host of [
      'www.strava.com',
      'runsignup.com',
      'ultrasignup.com',
      'www.baa.org',
      'www.nyrr.org',
    ]) {
      expect(patterns).not.toContain(`https://${host}/*`);
    }
  });

  it('knows the 22 national parkrun sites', () => {
    expect(hostMatches().filter((pattern) => pattern.includes('parkrun')).length).toBe(22);
    for (const tld of ['org.uk', 'com.au', 'co.za', 'ie', 'pl', 'us', 'jp', 'com.de']) {
      const site = siteFor(new URL(`https://www.parkrun.${tld}/anywhere/course/`));
      expect(site?.id).toBe('parkrun');
    }
  });

  it('has addresses for each site, silent ones among them', () => {
    for (const site of sites) {
      expect(site.urls.silent?.length, site.id).toBeGreaterThan(0);
      expect((site.urls.race ?? site.urls.activity)?.length, site.id).toBeGreaterThan(0);
    }
  });

  it.each(addresses)('$address is $kind on $site.id', ({ site, kind, address }) => {
    const url = new URL(address);
    expect(site.match(url)).toBe(kind);
    expect(siteFor(url)).toBe(site);
    expect(sites.filter((other) => other !== site && other.match(url) !== null).map((s) => s.id)).toEqual([]);
    if (kind === 'race' || kind === 'activity') {
      expect(site.matches.some((pattern) => covers(pattern, address))).toBe(true);
    }
  });

  it('leaves an address that tells nothing to the generic reader', () => {
    for (const address of [
      'https://runsignup.com/brightlights',
      'https://www.parkrun.org.uk/bushy/',
      'https://www.marathon.tokyo/en/participants/',
      'https://www.tcslondonmarathon.com/the-event/mini-marathon',
      'https://results.tcslondonmarathon.com/2025/',
    ]) {
      expect(siteFor(new URL(address)), address).toBeNull();
    }
  });

  it('knows a site with and without www, over http and https, and no host that only looks alike', () => {
    for (const { site, address } of addresses) {
      const url = new URL(address);
      const bare = url.host.replace(/^www\./, '');
      expect(siteFor(new URL(address.replace(url.host, bare)))).toBe(site);
      expect(siteFor(new URL(address.replace(url.host, `www.${bare}`)))).toBe(site);
      expect(siteFor(new URL(address.replace('https:', 'http:')))).toBe(site);
      expect(siteFor(new URL(address.replace(url.host, `${bare}.example.org`)))).toBeNull();
      expect(siteFor(new URL(address.replace(url.host, `x${bare}`)))).toBeNull();
    }
    expect(siteFor(new URL('file:///race.html'))).toBeNull();
    expect(siteFor(new URL('about:blank'))).toBeNull();
  });
});

const scraps = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '<form id="frmMain">',
    '<div class="desc-register"><h1 class="event-title">Ridge 50',
    '<h2 class="subtitle"><span class="distances">25K, , 1/0 Marathon, 9e99 Miler',
    '<span class="event-date" id="lblDate">Saturday, 99 Octember',
    '<div id="main"><div class="courseright">',
    '<h2 class="paddedt">Course Description</h2>',
    '<h1 id="stats_panel">',
    '<section id="heading">',
    '<div data-react-class="ActivityTagging" data-react-props="{&quot;activityType&quot;:[">',
    '<div data-react-class="ADPKudosAndComments" data-react-props="null">',
    '<ul class="inline-stats section"><li><strong>--<abbr class="unit" title="">',
    '<div id="splits-container"><table class="mile-splits"><tbody id="contents"><tr><td>',
    '<div class="more-stats"><div class="row"><div class="spans5">x</div><div class="spans3"><strong>٣٫٥ m',
    '<div id="chart-controls"><table><tr><td data-type="cadence">c</td></tr><tr>',
    '</div>',
    '<table>',
    '<script>',
    '<title>a | b | c',
  ),
);

const onePerKind = sites.flatMap((site) =>
  KINDS.flatMap((kind) => (site.urls[kind] ?? []).slice(0, 1).map((address) => ({ site, address }))),
);

describe('readers of sites', () => {
  it('never throw on markup, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 25 }), fc.string({ maxLength: 12 }), (parts, lang) => {
        const { document } = parseHTML(
          `<!doctype html><html><head></head><body>${parts.join('')}</body></html>`,
        );
        document.documentElement.setAttribute('lang', lang);
        for (const { site, address } of onePerKind) {
          const reading = site.read(document, new URL(address));
          expect(['found', 'not-applicable', 'markup-changed']).toContain(reading.outcome);
          const anchor = site.anchor(document);
          expect(anchor === null || anchor.nodeType === 1).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('never throw on an empty document', () => {
    const { document } = parseHTML('');
    for (const { site, address } of addresses) {
      expect(() => site.read(document, new URL(address))).not.toThrow();
      expect(() => site.anchor(document)).not.toThrow();
    }
  });
});
