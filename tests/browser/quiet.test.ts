import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSamples, sampleRoutes } from '../../scripts/lab/samples';
import { type Lab, startLab } from '../../scripts/lab/server';
import { DRIVERS, type Driver } from './drivers';

const samples = readSamples();
const isPage = (url: string) => samples.samples.some((sample) => sample.url === url);
const hostsServed = new Set(samples.samples.map(({ url }) => new URL(url).host));

/** What arrived for the pages' own hosts: browsers ask hosts of their own too, with or without an extension. */
const ofPages = (lab: Lab) =>
  lab.log
    .filter(({ url }) => hostsServed.has(new URL(url).host) && !url.endsWith('/favicon.ico'))
    .map(({ method, url }) => `${method} ${url}`);

describe.each(DRIVERS)('%s with the extension', (_name, start) => {
  let plain: { lab: Lab; driver: Driver };
  let ours: { lab: Lab; driver: Driver };

  beforeAll(async () => {
    const [one, two] = await Promise.all([startLab(sampleRoutes(samples)), startLab(sampleRoutes(samples))]);
    plain = { lab: one, driver: await start(one, { extension: false }) };
    ours = { lab: two, driver: await start(two) };
  });
  afterAll(async () => {
    for (const { lab, driver } of [plain, ours]) {
      await driver.close();
      await lab.close();
    }
  });

  it('makes no request that the page alone does not make', async () => {
    for (const { url, card } of samples.samples) {
      for (const { driver } of [plain, ours]) {
        const page = await driver.open(url);
        if (driver === ours.driver && card !== null) await driver.card(page, 1500);
        await page.close();
      }
    }
    expect(ofPages(ours.lab)).toEqual(ofPages(plain.lab));
    expect(ofPages(ours.lab).filter((line) => isPage(line.replace('GET ', ''))).length).toBe(
      samples.samples.length,
    );
    const hosts = (lab: Lab) => new Set(lab.log.map(({ url }) => new URL(url).hostname));
    const strangers = [...hosts(ours.lab)].filter((host) => !hosts(plain.lab).has(host));
    expect(strangers.filter((host) => !/google|gstatic|mozilla|firefox/.test(host))).toEqual([]);
  });

  it('leaves the document of a page that is none of its business as it was', async () => {
    for (const { url } of samples.samples.filter(({ card }) => card === null)) {
      const [before, after] = await Promise.all(
        [plain, ours].map(async ({ driver }) => {
          const page = await driver.open(url);
          await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
          const html = await page.evaluate(() => document.documentElement.outerHTML);
          await page.close();
          return html;
        }),
      );
      expect(after).toBe(before);
    }
  });
});
