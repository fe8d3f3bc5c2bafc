import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { FitWriter } from '@markw65/fit-file-writer';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../lib/days';
import { readSamples, samplePath, sampleRoutes } from '../../scripts/lab/samples';
import { type Lab, startLab } from '../../scripts/lab/server';
import { click, DRIVERS, type Driver, openCard, reads, says, store, stored, textOf } from './drivers';

const samples = readSamples();
const folder = mkdtempSync(join(tmpdir(), 'uncramp-courses-'));
afterAll(() => rmSync(folder, { recursive: true }));

const courseOf = (file: string) => {
  const course = samples.courses.find((one) => one.file === `courses/${file}`);
  if (course === undefined) throw new Error(`No course ${file}.`);
  return { ...course, path: samplePath(course.file) };
};
const DatedSchema = v.object({ savedRace: v.object({ value: v.object({ date: v.string() }) }) });

const half = courseOf('hilly-half.gpx');
const downhill = courseOf('net-downhill-marathon.gpx');

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The places of a GPX file, to be told again in other formats. */
function placesOf(path: string): { lat: number; lon: number; ele: number }[] {
  const point = /<trkpt lat="([-\d.]+)" lon="([-\d.]+)"><ele>([-\d.]+)<\/ele>/g;
  return [...readFileSync(path, 'utf8').matchAll(point)].map(([, lat, lon, ele]) => ({
    lat: Number(lat),
    lon: Number(lon),
    ele: Number(ele),
  }));
}

function tcxOf(path: string): string {
  const points = placesOf(path).map(
    ({ lat, lon, ele }) =>
      `<Trackpoint><Position><LatitudeDegrees>${lat}</LatitudeDegrees><LongitudeDegrees>${lon}</LongitudeDegrees></Position><AltitudeMeters>${ele}</AltitudeMeters></Trackpoint>`,
  );
  return `<?xml version="1.0"?><TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Courses><Course><Name>Made up</Name><Track>${points.join('')}</Track></Course></Courses></TrainingCenterDatabase>`;
}

function fitOf(path: string): Uint8Array {
  const writer = new FitWriter();
  const start = writer.time(new Date('2025-05-01T08:00:00Z'));
  writer.writeMessage(
    'file_id',
    { type: 'course', manufacturer: 'development', product: 0, serial_number: 1, time_created: start },
    null,
    true,
  );
  for (const [i, { lat, lon, ele }] of placesOf(path).entries()) {
    writer.writeMessage('record', {
      timestamp: start + i,
      position_lat: writer.latlng((lat * Math.PI) / 180),
      position_long: writer.latlng((lon * Math.PI) / 180),
      altitude: ele,
    });
  }
  const data = writer.finish();
  return new Uint8Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength));
}

/** A file of 100 MB that begins as a course and takes no room on the disk. */
function hugeFile(): string {
  const path = write('huge.gpx', readFileSync(half.path));
  truncateSync(path, 100_000_000);
  return path;
}

async function choose(page: Page, path: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  if (input === null) throw new Error('The page takes no file.');
  await (await input.toElement('input')).uploadFile(path);
}

const inUse = (page: Page, path: string) => reads(page, '.drop-status', `In use: ${basename(path)}`);
const metres = (text: string) => Number((/([\d,]+) m of climb/.exec(text)?.[1] ?? '').replace(',', ''));
const kilometres = (text: string) => Number(/in ([\d.]+) km/.exec(text)?.[1]);

/** What a bad file gets told. */
const BAD: readonly (readonly [string, () => string, RegExp])[] = [
  ['an empty file', () => write('empty.gpx', ''), /^empty\.gpx is empty\.$/],
  ['a stump', () => write('stump.gpx', readFileSync(half.path).subarray(0, 120)), /\.$/],
  [
    'an error page',
    () => write('course.gpx', '<!DOCTYPE html><html><title>404 Not Found</title><body>Gone</body></html>'),
    /^This is a web page, not a course file\./,
  ],
  [
    'noise',
    () =>
      write(
        'noise.fit',
        Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + 13) % 256),
      ),
    /^(This is not a course file|The file is damaged|There is no track)/,
  ],
  ['100 MB', hugeFile, /^huge\.gpx is 100 MB\. A course file has at most \d+ MB, so it was not opened\.$/],
];

describe.each(DRIVERS)('the plan page in %s', (_name, start) => {
  let lab: Lab;
  let driver: Driver;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    lab = await startLab(sampleRoutes(samples));
    driver = await start(lab);
    own = await driver.extensionPage('options.html');
  });
  beforeEach(async () => {
    await store(own, { settings: { version: 1, value: { units: 'metric' } } });
    page = await driver.extensionPage('plan.html');
    await page.setViewport({ width: 1280, height: 900 });
    await reads(page, 'h1', 'Which course?');
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  it.each([
    ['GPX', () => half.path],
    ['TCX', () => write('half.tcx', tcxOf(half.path))],
    ['FIT', () => write('half.fit', fitOf(half.path))],
  ])('draws the course of a %s file, and says each cue in km and miles', async (_format, made) => {
    const path = made();
    await choose(page, path);
    await inUse(page, path);
    const answer = await textOf(page, '.answer-line');
    expect(Math.abs(kilometres(answer) / half.distanceKm - 1)).toBeLessThan(0.02);
    expect(Math.abs(metres(answer) / half.gainM - 1)).toBeLessThan(0.1);
    expect(answer).toMatch(/^Hilly/);
    expect(await page.$$eval('.chart-line', (lines) => lines.map((line) => line.getAttribute('d')))).toEqual([
      expect.stringMatching(/^M.{100}/),
    ]);
    const places = await page.$$eval('.cue-where', (all) => all.map((one) => one.textContent ?? ''));
    expect(places.length).toBeGreaterThan(2);
    for (const place of places) {
      expect(place).toMatch(/km/);
      expect(place).toMatch(/mile|mi\b/);
    }
    expect(await page.$$eval('.chart-mark', (marks) => marks.length)).toBe(places.length);
  });

  it('lays out the days to a race whose day the runner gives, and keeps that day with the race', async () => {
    await choose(page, half.path);
    await inUse(page, half.path);
    const inDays = (days: number) => addDays(new Date().toISOString().slice(0, 10), days) ?? '';
    const give = (day: string) =>
      page.$eval(
        '.day-input',
        (input, value) => {
          if (!(input instanceof HTMLInputElement)) return;
          input.focus();
          input.value = value;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          input.blur();
        },
        day,
      );
    expect(await page.$$('.timeline-step time')).toEqual([]);
    await give(inDays(-30));
    await reads(page, '.goal [role=status].notice', 'A day from');
    expect(await page.$$('.timeline-step time')).toEqual([]);
    await give(inDays(100));
    await page.waitForSelector('.timeline-step time');
    const days = await page.$$eval('.timeline-step time', (all) => all.map((one) => one.dateTime));
    expect(days.at(-1)).toBe(inDays(100));
    await click(page, 'button', 'This is my race');
    await reads(page, '.save', 'Saved as my race');
    await give(inDays(1));
    await reads(page, '.time-headline', 'Nothing new');
    await expect
      .poll(async () => v.parse(DatedSchema, await stored(own)).savedRace.value.date, { timeout: 5000 })
      .toBe(inDays(1));
  });

  it('takes a file that is dropped anywhere', async () => {
    await page.evaluate(
      (text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'dropped.gpx'));
        for (const type of ['dragover', 'drop']) {
          document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
        }
      },
      readFileSync(downhill.path, 'utf8'),
    );
    await inUse(page, 'dropped.gpx');
    const answer = await textOf(page, '.answer-line');
    expect(answer).toMatch(/net downhill/);
    expect(Number(/([\d,]+) m down/.exec(answer)?.[1]?.replace(',', ''))).toBeGreaterThan(750);
    expect(Math.abs(kilometres(answer) / downhill.distanceKm - 1)).toBeLessThan(0.02);
  });

  it.each(BAD)(
    'says in a sentence what is wrong with %s, and keeps the course',
    async (_what, made, sentence) => {
      await choose(page, half.path);
      await inUse(page, half.path);
      const before = await textOf(page, '.answer-line');
      const cues = await page.$$eval('.cue', (all) => all.map((one) => one.textContent));
      await choose(page, made());
      await page.waitForSelector('.drop-status .notice');
      expect(await textOf(page, '.drop-status .notice')).toMatch(sentence);
      await inUse(page, half.path);
      expect(await textOf(page, '.answer-line')).toBe(before);
      expect(await page.$$eval('.cue', (all) => all.map((one) => one.textContent))).toEqual(cues);
    },
  );

  it('reads half a file up to where it breaks off, and says so', async () => {
    const whole = readFileSync(half.path);
    const path = write('cut.gpx', whole.subarray(0, whole.length / 2));
    await choose(page, path);
    await inUse(page, path);
    expect(await textOf(page, 'main')).toMatch(/breaks off/);
    expect(kilometres(await textOf(page, '.answer-line'))).toBeLessThan(0.7 * half.distanceKm);
  });

  it('makes another plan for a runner whose hamstrings have cramped', async () => {
    await click(page, 'button', 'Marathon');
    await page.locator('.terrain').click();
    await page.waitForSelector('.cue');
    const cues = () => page.$$eval('.cue .cue-say', (all) => all.map((one) => one.textContent ?? ''));
    const before = await cues();
    const shown = await page.$eval('.cues', (list) => list.textContent ?? '');
    const quicker = before.filter((cue) => /quick|steps/i.test(cue));
    expect(quicker.length).toBeGreaterThan(0);
    await page.locator('.about-you .chip::-p-text(hamstrings)').click();
    await page.waitForFunction(
      (shown: string) => document.querySelector('.cues')?.textContent !== shown,
      {},
      shown,
    );
    expect((await cues()).filter((cue) => quicker.includes(cue))).toEqual([]);
  });

  it('marks what an answer changed and says it, and nothing jumps', async () => {
    await click(page, 'button', 'Marathon');
    await page.locator('.terrain').click();
    await page.waitForSelector('.cue');
    const bar = '.change-bar [role=status]';
    const hamstrings = page.locator('.about-you .chip::-p-text(hamstrings)');
    await hamstrings.scroll();
    const chip = await hamstrings.waitHandle();
    const top = () => chip.evaluate((one) => one.getBoundingClientRect().top);
    const before = await top();
    await chip.click();
    await reads(page, bar, 'Left out now');
    expect(await top()).toBe(before);
    const marked = await page.$$eval('.cue', (all) =>
      all.map((one) => one.querySelector('.change-mark') !== null),
    );
    expect(marked).toContain(true);
    expect(
      await page.$$eval('.chart-mark', (all) => all.map((one) => one.matches('.chart-mark-changed'))),
    ).toEqual(marked);
    await chip.click();
    await reads(page, bar, 'In the plan now');
    await click(page, 'button', 'Close');
    expect(await page.$$eval('.change-bar, .change-mark', (all) => all.length)).toBe(0);
  });

  it('takes a goal as it is typed, and answers one that cannot be run with a sentence', async () => {
    await choose(page, half.path);
    await inUse(page, half.path);
    await page.type('.goal-input', '1:45');
    await reads(page, '.pace-goal', '4:59 per km');
    await page.$eval('.goal-input', (field) => field instanceof HTMLInputElement && field.select());
    await page.type('.goal-input', '0:00');
    await page.keyboard.press('Enter');
    await reads(page, '.goal [role=status]', 'cannot be run');
    await reads(page, '.pace-goal', '4:59 per km');
  });

  it('tells each cue of the chart to the keyboard and to a finger', async () => {
    await choose(page, half.path);
    await inUse(page, half.path);
    const told = await page.$$eval('.chart-mark', (marks) => marks.map((mark) => mark.ariaLabel ?? ''));
    await page.focus('.chart-mark');
    await page.keyboard.press('ArrowRight');
    const tip = async () => (await textOf(page, '.chart-tip')).replace(/\s/g, '');
    for (const words of (told[1] ?? '').split(/: |, /))
      expect(await tip()).toContain(words.replace(/\s/g, ''));
    await page.keyboard.press('Escape');
    expect(await page.$('.chart-tip')).toBeNull();
    await page.$eval('.chart-mark:nth-child(3)', (mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
      mark.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerType: 'touch' }));
    });
    await reads(page, '.chart-tip', 'Read it in the plan');
    expect(await textOf(page, '.chart-tip b')).toBe((told[2] ?? '').split(/: |, for/)[1]);
  });

  it('keeps what the card read and what was chosen there', async () => {
    const race = 'https://runsignup.com/Race/OH/Columbus/OtterBendHalf';
    lab.add({
      url: race,
      body: `<!doctype html><html lang="en"><title>Otter Bend Half Marathon</title><h1>Otter Bend Half Marathon</h1>
        <p>Sunday, May 2, 2027. Register now for the half marathon, 13.1 miles. Start at the town hall.</p></html>`,
    });
    const tab = await driver.open(race);
    await says(driver, tab, /doesn’t say how hilly/);
    await driver.hands.press(tab, 'Rolling');
    await says(driver, tab, /^Rolling half marathon, as you chose\.$/);
    await openCard(driver, tab);
    const plan = await driver.opened('plan.html?request=', () =>
      driver.hands.press(tab, 'Open the plan on its own page'),
    );
    await reads(plan, 'h1', 'Otter Bend Half Marathon');
    expect(await textOf(plan, '.answer-line')).toBe('Rolling half marathon, as you chose.');
    expect(await textOf(plan, '.stated')).toMatch(/runsignup\.com/);
    await plan.close();
    await tab.close();
  });
});
