import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../lib/days';
import { readSamples, sampleRoutes } from '../../scripts/lab/samples';
import { type Lab, startLab } from '../../scripts/lab/server';
import { click, DRIVERS, type Driver, reads, store, stored, textOf } from './drivers';

const MARATHON = {
  name: 'Canal City Marathon',
  place: null,
  url: null,
  distanceKm: 42.195,
  surface: 'road',
  terrain: 'flat',
  terrainChosen: false,
  netDownhill: false,
  gainM: 46,
  lossM: 44,
  netM: null,
  savedAt: '2026-01-01T00:00:00Z',
};

/** What the page sounds, as the test hears it. */
interface Heard {
  readonly contexts: AudioContext[];
  loudest(): number;
}
declare global {
  var heard: Heard;
}

/** Puts an ear on every sound that the page will make. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const contexts: AudioContext[] = [];
    const ears: AnalyserNode[] = [];
    const Native = globalThis.AudioContext;
    globalThis.AudioContext = class extends Native {
      constructor(options?: AudioContextOptions) {
        super(options);
        contexts.push(this);
      }
      override createBufferSource() {
        const source = super.createBufferSource();
        const ear = super.createAnalyser();
        ear.fftSize = 32_768;
        ears.push(ear);
        source.connect(ear);
        return source;
      }
    };
    globalThis.heard = {
      contexts,
      loudest: () =>
        Math.max(
          0,
          ...ears
            .flatMap((ear) => {
              const samples = new Float32Array(ear.fftSize);
              ear.getFloatTimeDomainData(samples);
              return [...samples].map(Math.abs);
            })
            .reduce<number[]>(([most = 0], each) => [Math.max(most, each)], []),
        ),
    };
  });

const states = (page: Page) => page.evaluate(() => globalThis.heard.contexts.map(({ state }) => state));

const RunnerSchema = v.object({ runner: v.object({ value: v.object({ cadenceSpm: v.number() }) }) });

describe.each(DRIVERS)('what helps to practise in %s', (_name, start) => {
  let lab: Lab;
  let driver: Driver;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    lab = await startLab(sampleRoutes(readSamples()));
    driver = await start(lab);
    own = await driver.extensionPage('options.html');
  });
  beforeEach(async () => {
    await store(own, { settings: { version: 1, value: { units: 'metric' } } });
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  const open = async () => {
    page = await driver.extensionPage('plan.html');
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForSelector('#step-rate');
    await page.bringToFront();
  };
  const raceIn = async (days: number) => {
    const today = await own.evaluate(() => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
    });
    const date = addDays(today, days);
    await store(own, {
      settings: { version: 1, value: { units: 'metric' } },
      savedRace: { version: 1, value: { ...MARATHON, date } },
    });
    await open();
    await page.waitForSelector('#plan');
    return date ?? '';
  };

  it('is silent until the beat is started, sounds then, and falls silent at the second press', async () => {
    await open();
    await listen(page);
    await page.click('#step-rate > summary');
    expect(await states(page)).toEqual([]);
    await click(page, 'button', 'Start the beat');
    await page.waitForSelector('::-p-aria([name="Stop the beat"][role="button"])');
    expect(await states(page)).toEqual(['running']);
    await page.waitForFunction(() => (globalThis.heard.contexts[0]?.currentTime ?? 0) > 0.5);
    await page.waitForFunction(() => globalThis.heard.loudest() > 0.1);
    // Left and right in turn, for the eye.
    await page.waitForSelector('.pulse[data-foot="0"]');
    await page.waitForSelector('.pulse[data-foot="1"]');
    // By the keyboard alone: the button keeps the focus.
    await page.keyboard.press('Enter');
    await page.waitForSelector('::-p-aria([name="Start the beat"][role="button"])');
    await page.waitForFunction(() => globalThis.heard.contexts.every(({ state }) => state === 'closed'));
  });

  it('counts the landings of one foot by the space bar, says what was read, and keeps it', async () => {
    await open();
    await page.click('#step-rate > summary');
    await click(page, 'button', 'Start the count');
    await page.waitForSelector('.counter-main[data-phase="count"]');
    // In the page's own time: what a busy machine takes to pass a key on is no runner's rhythm.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let left = 20;
          const timer = setInterval(() => {
            document.querySelector<HTMLElement>('.counter-tap')?.click();
            left--;
            if (left > 0) return;
            clearInterval(timer);
            resolve();
          }, 700);
        }),
    );
    await page.keyboard.press(' ');
    await reads(page, '.counter-tap', '21 landings');
    await page.waitForSelector('.counter-main[data-phase="over"]', { timeout: 60_000 });
    await page.waitForSelector('.step-rate-own');
    const said = Number(/^(\d+) steps a minute$/.exec(await textOf(page, '.step-rate-own'))?.[1]);
    expect(said).toBeGreaterThan(150);
    expect(said).toBeLessThan(185);
    expect(await textOf(page, '.step-rate-found')).toContain('Read as one foot');
    const [first, second] = await page.$$eval('.targets p', (all) =>
      all.map((one) => one.textContent ?? '').filter((text) => text.startsWith('About')),
    );
    expect(first).toContain(`${said + Math.round(said * 0.03)} (3%)`);
    expect(second).toContain(`${said + Math.round(said * 0.05)} (5%)`);
    await expect.poll(async () => v.is(RunnerSchema, await stored(own)), { timeout: 5000 }).toBe(true);
    expect(v.parse(RunnerSchema, await stored(own)).runner.value.cadenceSpm).toBe(said);
    await page.close();
    await open();
    await reads(page, '#step-rate > summary', `Yours: ${said} steps a minute`);
  }, 120_000);

  it('lays out five months by date, with strength until practice begins', async () => {
    const date = await raceIn(153);
    await reads(page, '.time-headline', 'Nothing to practise yet. We start on');
    const days = await page.$$eval('.timeline-step time', (all) => all.map((one) => one.dateTime));
    expect(days.at(-1)).toBe(date);
    expect(days.slice(1)).toEqual([63, 49, 35, 21, 8, 7, 0].map((before) => addDays(date, -before)));
    await page.click('#strength > summary');
    expect(await page.$$eval('.exercises > li', (all) => all.length)).toBe(3);
  });

  it('has two weeks out no practice, and the evening before three lines with the rest folded away', async () => {
    await raceIn(14);
    await reads(page, '.time-headline', 'Too late to learn a new stride');
    expect(await page.$$('.timeline-practise')).toEqual([]);
    await page.close();
    await raceIn(1);
    await reads(page, '.time-headline', 'Nothing new tomorrow.');
    expect(await page.$$eval('.time-order > li', (all) => all.length)).toBe(3);
    expect(await page.$$('.timeline-step')).toEqual([]);
    expect(await page.$$('details.places[open]')).toEqual([]);
    // A mark on the picture leads to its cue, wherever that is folded.
    await page.evaluate(() => {
      location.hash = '#cue-2';
    });
    await page.waitForSelector('details.places[open] #cue-2');
  });
});
