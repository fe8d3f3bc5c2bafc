import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../lib/days';
import { today } from '../../lib/platform/clock';
import { ImportProgressSchema, RunLogSchema } from '../../lib/runner/run-log';
import { readSamples, sampleRoutes } from '../../scripts/lab/samples';
import { type Lab, startLab } from '../../scripts/lab/server';
import { ACCOUNTS, type Activity, csvOf } from '../training/import/exports';
import { fitRun, gzipped, zipOf } from '../training/import/files';
import { click, DRIVERS, type Driver, reads, store, stored, textOf } from './drivers';

/** Enough of each that a reading can be stopped twice on its way. */
const FILES = 400;
const OLDER = 1500;
const BROKEN = 3;

/** A run for each of the files, two a day, and older ones once a day before them; every tenth of these a ride. */
const activities: readonly Activity[] = Array.from({ length: FILES + OLDER }, (_, i) => {
  const recent = i < FILES;
  const day = addDays(today(), -(recent ? Math.floor(i / 3) + 2 : i - FILES + 200));
  return {
    id: String(9_000_000 - i),
    at: `${day}T12:34:56Z`,
    name: `Run ${i}, "easy"`,
    description: 'Two\nlines',
    type: !recent && i % 10 === 0 ? ('ride' as const) : ('run' as const),
    elapsedS: 3700,
    movingS: 3600,
    metres: 12_000,
    gainM: 120,
    lossM: 118,
    file: `activities/${9_000_000 - i}.fit.gz`,
  };
}).reverse();
const rides = activities.filter(({ type }) => type === 'ride').length;

function exported(): Uint8Array {
  const german = ACCOUNTS.German;
  if (german === undefined) throw new Error('no account');
  const file = gzipped(
    fitRun({ lengthM: 12_000, startS: 1_800_000_000, sPerKm: () => 300, heightAt: (m) => 100 + m / 100 }),
  );
  const recent = activities.filter(({ type, file: name }) => type === 'run' && name !== null).slice(-FILES);
  const files = recent.map(
    ({ file: name }, i) => [name ?? '', i < BROKEN ? new Uint8Array(9) : file] as const,
  );
  return zipOf({ 'activities.csv': csvOf(activities, german), ...Object.fromEntries(files) });
}

const logIn = async (page: Page) => {
  const { runLog } = v.parse(v.object({ runLog: v.object({ value: RunLogSchema }) }), await stored(page));
  return runLog.value.runs;
};
const progressIn = async (page: Page) =>
  v.parse(v.object({ logImport: v.object({ value: ImportProgressSchema }) }), await stored(page)).logImport
    .value;

async function choose(page: Page, path: string): Promise<void> {
  const input = await page.waitForSelector('#log input[type=file]');
  await (await input?.toElement('input'))?.uploadFile(path);
}

/** Waits until more than so many files are read, and fewer than all. */
const readingBeyond = (page: Page, files: number) =>
  page.waitForFunction(
    (more: number) => {
      const bar = document.querySelector<HTMLProgressElement>('#log progress');
      return bar !== null && bar.position > 0 && bar.value > more;
    },
    { polling: 20 },
    files,
  );

describe.each(DRIVERS)('an export of the log, in %s', (_name, start) => {
  const folder = mkdtempSync(join(tmpdir(), 'uncramp-export-'));
  const zip = join(folder, 'export_1.zip');
  let lab: Lab;
  let driver: Driver;

  beforeAll(async () => {
    writeFileSync(zip, exported());
    lab = await startLab(sampleRoutes(readSamples()));
    driver = await start(lab);
  });
  afterAll(async () => {
    await driver.close();
    await lab.close();
    rmSync(folder, { recursive: true });
  });

  it('is read, stopped, gone on with, and gone on with in another tab', async () => {
    const page = await driver.extensionPage('options.html');
    await store(page, {});
    await choose(page, zip);
    await readingBeyond(page, 0);
    // The page answers while the files are read.
    await page.locator('label.choice::-p-text(hamstrings)').click();
    await reads(page, '.status', 'Saved');
    await click(page, 'button', 'Stop');
    await reads(page, '.import-outcome', 'Stopped. What was read is kept.');
    const first = await progressIn(page);
    expect(first.read.length).toBeGreaterThan(0);
    expect(first.left).toBeGreaterThan(0);
    expect(await logIn(page)).toHaveLength(FILES + OLDER - rides);
    expect(await stored(page)).toMatchObject({ runner: { value: { cramps: ['hamstrings'] } } });

    await click(page, 'button', 'Go on');
    await readingBeyond(page, first.read.length);
    await click(page, 'button', 'Stop');
    await reads(page, '.import-outcome', 'Stopped. What was read is kept.');
    const second = await progressIn(page);
    expect(second.read.length).toBeGreaterThan(first.read.length);
    expect(second.left).toBeGreaterThan(0);
    await page.close();

    const later = await driver.extensionPage('options.html');
    await reads(later, '#log', 'An import stopped with');
    await choose(later, zip);
    await reads(later, '.import-outcome', 'Done.');
    const said = await textOf(later, '.import-outcome');
    const { format } = new Intl.NumberFormat('en');
    expect(said).toContain(`${format(FILES + OLDER - rides)} runs, from `);
    expect(said).toContain(`${format(FILES - BROKEN - second.read.length)} files of runs`);
    expect(said).toContain(`${format(second.read.length)} files had been read before.`);
    expect(said).toContain(`${rides} activities that are no runs: Radfahrt ${rides}.`);
    expect(said).toContain(`${BROKEN} files without times or distances.`);
    const runs = await logIn(later);
    expect(runs).toHaveLength(FILES + OLDER - rides);
    const split = runs.filter(({ splits }) => splits.length > 0);
    expect(split).toHaveLength(FILES - BROKEN);
    for (const { splits } of split) {
      expect(splits.length).toBeGreaterThanOrEqual(11);
      expect(splits.every(({ paceSPerKm }) => Math.abs(paceSPerKm - 300) <= 2)).toBe(true);
    }
    expect(await progressIn(later)).toMatchObject({ left: 0, read: { length: FILES - BROKEN } });
    await later.close();
  });

  it('is forgotten in the same place', async () => {
    const page = await driver.extensionPage('options.html');
    await reads(page, '.import-remembered', 'runs remembered, from');
    await click(page, 'button', 'Forget my runs');
    await click(page, 'button', 'Yes, forget them');
    await reads(page, '.import-remembered', 'No runs are remembered on this device.');
    const left = await stored(page);
    expect(left).not.toHaveProperty('runLog');
    expect(left).not.toHaveProperty('logImport');
    expect(left).toHaveProperty('runner');
    await page.close();
  });

  it('that is none is refused, and the next one is read', async () => {
    const none = join(folder, 'photos.zip');
    const table = join(folder, 'activities.csv');
    writeFileSync(none, zipOf({ 'media/1.jpg': 'x' }));
    const japanese = ACCOUNTS.Japanese;
    if (japanese === undefined) throw new Error('no account');
    writeFileSync(table, csvOf(activities.slice(-12), japanese));
    const page = await driver.extensionPage('options.html');
    await choose(page, none);
    await reads(page, '.import-outcome', 'No list of activities was found in it.');
    expect(await stored(page)).not.toHaveProperty('runLog');
    await choose(page, table);
    await reads(page, '.import-outcome', 'Done.');
    expect(await textOf(page, '.import-outcome')).toContain('The files of the runs did not come along');
    await vi.waitFor(async () => expect(await logIn(page)).toHaveLength(12));
    await page.close();
  });
});
