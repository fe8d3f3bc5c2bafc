import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import FitParser from 'fit-file-parser';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readSamples, samplePath } from '../../scripts/lab/samples';
import { type Lab, startLab } from '../../scripts/lab/server';
import { click, DRIVERS, type Driver, reads, store } from './drivers';

const StepsSchema = v.object({
  messages: v.object({ workout_step: v.array(v.object({ notes: v.string() })) }),
});

const hilly = samplePath(
  readSamples().courses.find(({ file }) => basename(file) === 'hilly-half.gpx')?.file ?? '',
);

/** A race three months from now, as the browser's own clock has it. */
const raceDate = () => new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);

describe.each(DRIVERS)('what is taken along, in %s', (_name, start) => {
  const downloads = mkdtempSync(join(tmpdir(), 'uncramp-carry-'));
  let lab: Lab;
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    lab = await startLab([]);
    driver = await start(lab);
    await driver.downloadTo(downloads);
    const own = await driver.extensionPage('options.html');
    await store(own, {
      settings: { version: 1, value: { units: 'metric' } },
      runner: { version: 1, value: { experience: 'regular' } },
      savedRace: {
        version: 1,
        value: {
          name: 'Hill Half',
          url: 'https://race.example/',
          date: raceDate(),
          place: null,
          distanceKm: 21.1,
          surface: 'road',
          terrain: 'hilly',
          netDownhill: null,
          gainM: null,
          lossM: null,
          netM: null,
          terrainChosen: false,
          savedAt: '2026-01-01T00:00:00.000Z',
        },
      },
    });
    page = await driver.extensionPage('plan.html');
    await page.setViewport({ width: 1280, height: 900 });
    const input = await page.waitForSelector('input[type=file]');
    await (await input?.toElement('input'))?.uploadFile(hilly);
    // With the file read, the forms that need one are offered.
    await page.waitForSelector('.carry-form:nth-child(2) button');
  });
  afterAll(async () => {
    await driver.close();
    await lab.close();
    rmSync(downloads, { recursive: true });
  });

  async function taken(button: string, ending: string): Promise<Buffer> {
    await click(page, 'button', button);
    const name = `uncramp-hill-half.${ending}`;
    await reads(page, '.carry-said:not(:empty)', `${name} is in your downloads.`);
    const path = join(downloads, name);
    await vi.waitFor(() => expect(existsSync(path) && readFileSync(path).length > 0).toBe(true), {
      timeout: 10_000,
    });
    return readFileSync(path);
  }

  it('is a workout that is written only when it is asked for', async () => {
    const bytes = await taken('Save the workout', 'fit');
    const fit: unknown = await new FitParser({ force: false, mode: 'list' }).parseAsync(
      Uint8Array.from(bytes).buffer,
    );
    const { workout_step: steps } = v.parse(StepsSchema, fit).messages;
    expect(steps[0]?.notes).toContain('easier than feels right');
    expect(steps.length).toBeGreaterThan(2);
  });

  it('is a course and a track with the cues on them', async () => {
    const tcx = (await taken('Save the TCX course', 'tcx')).toString('utf8');
    const gpx = (await taken('Save the GPX track', 'gpx')).toString('utf8');
    const points = (tcx.match(/<CoursePoint>/g) ?? []).length;
    expect(points).toBeGreaterThan(2);
    expect((gpx.match(/<wpt /g) ?? []).length).toBe(points);
  });

  it('is a calendar that ends with race day', async () => {
    const calendar = new ICAL.Component(
      ICAL.parse((await taken('Save the calendar', 'ics')).toString('utf8')),
    );
    const days = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(days.at(-1)?.summary).toBe('Race day: Hill Half');
    expect(days.at(-1)?.startDate.toString()).toBe(raceDate());
  });
});
