import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFor } from '../../lib/page/hosts';
import { readSamples, sampleRoutes } from '../../scripts/lab/samples';
import { type Lab, startLab } from '../../scripts/lab/server';
import { DRIVERS, type Driver } from './drivers';

const samples = readSamples();
const inTable = (url: string) => siteFor(new URL(url)) !== null;

describe.each(DRIVERS)('the card in %s', (_name, start) => {
  let lab: Lab;
  let driver: Driver;

  beforeAll(async () => {
    lab = await startLab(sampleRoutes(samples));
    driver = await start(lab);
  });
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  const speaking = samples.samples.filter(({ url, card }) => card !== null && inTable(url));
  it.each(speaking.map((sample) => [sample.file, sample] as const))(
    'comes by itself on %s',
    async (_file, sample) => {
      const page = await driver.open(sample.url);
      const lines = await driver.card(page);
      expect(lines?.[0]).toSatisfy(
        (line: string | undefined) => line?.startsWith(sample.begins ?? '\0') === true,
      );
      await page.close();
    },
  );

  const elsewhere = samples.samples.filter(({ url, card }) => card !== null && !inTable(url));
  it.each(elsewhere.map((sample) => [sample.file, sample] as const))(
    'comes after a click on the icon on %s, and not before',
    async (_file, sample) => {
      const page = await driver.open(sample.url);
      expect(await driver.card(page, 0)).toBeNull();
      await driver.showByClick(page);
      expect((await driver.card(page))?.[0]).toSatisfy(
        (line: string | undefined) => line?.startsWith(sample.begins ?? '\0') === true,
      );
      await page.close();
    },
  );

  it('adds nothing to a page that is none of its business', async () => {
    const silent = samples.samples.filter(({ card }) => card === null);
    expect(silent.length).toBeGreaterThan(1);
    for (const { url } of silent) {
      const page = await driver.open(url);
      expect(await driver.card(page, 1000)).toBeNull();
      expect(
        await page.$$eval('*', (all) => all.filter((one) => one.localName.includes('uncramp')).length),
      ).toBe(0);
      await page.close();
    }
  });

  it('is one card, never two, when the icon is clicked where it already stands', async () => {
    const url = samples.samples.find((sample) => sample.card !== null && inTable(sample.url))?.url ?? '';
    const page = await driver.open(url);
    await driver.card(page);
    await driver.showByClick(page);
    await driver.showByClick(page);
    await driver.card(page);
    expect(await page.$$eval('uncramp-card', (cards) => cards.length)).toBe(1);
    await page.close();
  });

  it('keeps its words from the page', async () => {
    const url = samples.samples.find((sample) => sample.card !== null && inTable(sample.url))?.url ?? '';
    const page = await driver.open(url);
    const lines = await driver.card(page);
    const seen = await page.evaluate(() => {
      const host = document.querySelector('uncramp-card');
      return { text: host?.textContent ?? '', root: host?.shadowRoot ?? null };
    });
    expect(lines).not.toBeNull();
    expect(seen).toEqual({ text: '', root: null });
    await page.close();
  });
});
