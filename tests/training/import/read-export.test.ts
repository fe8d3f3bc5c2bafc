import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { withDetails } from '../../../lib/training/import/details';
import { streamsOfFile } from '../../../lib/training/import/points';
import { type ImportEvent, type ReadOptions, readExport } from '../../../lib/training/import/read-export';
import { ACCOUNTS, type Activity, csvOf } from './exports';
import { fileOf, fitRun, gpxRun, gzipped, type MadeRun, tcxRun, zipOf } from './files';

// Random cases and large files on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const german = ACCOUNTS.German ?? Object.values(ACCOUNTS)[0];
const american = ACCOUNTS['English (US), miles'] ?? german;
if (german === undefined || american === undefined) throw new Error('no account');

const TODAY = '2028-05-20';
const START_S = Date.parse('2028-05-10T06:00:00Z') / 1000;
/** Ten kilometres up a slope and down it, the last three of them slower. */
const MADE: MadeRun = {
  lengthM: 10_020,
  startS: START_S,
  sPerKm: (m) => (m > 7000 ? 400 : 330),
  heightAt: (m) => 100 + Math.min(m, 10_000 - m) / 50,
};

const activity = (id: number, change: Partial<Activity> = {}): Activity => ({
  id: String(id),
  at: '2028-05-10T06:00:00Z',
  name: 'Run',
  description: '',
  type: 'run',
  elapsedS: 3600,
  movingS: 3510,
  metres: 10_020,
  gainM: 100,
  lossM: 100,
  file: `activities/${id}.fit.gz`,
  ...change,
});

async function eventsOf(chosen: readonly File[], options: Partial<ReadOptions> = {}): Promise<ImportEvent[]> {
  const events: ImportEvent[] = [];
  for await (const event of readExport(chosen, { already: new Set(), today: TODAY, ...options }))
    events.push(event);
  return events;
}
const zipFile = (contents: Parameters<typeof zipOf>[0]) => fileOf(zipOf(contents), 'export_1.zip');
const tableIn = (events: readonly ImportEvent[]) => {
  const [table] = events;
  if (table?.kind !== 'table') throw new Error('no table came first');
  return table;
};

describe.each([
  ['fit', fitRun(MADE)],
  ['gpx', gpxRun(MADE)],
  ['tcx', tcxRun(MADE)],
] as const)('a file in %s', (format, content) => {
  it('gives splits of a kilometre, with their net height', async () => {
    const file = `activities/1.${format}.gz`;
    const zip = zipFile({
      'activities.csv': csvOf([activity(1, { file })], german),
      [file]: gzipped(content),
    });
    const [, read] = await eventsOf([zip]);
    if (read?.kind !== 'file' || 'problem' in read.result) throw new Error('not read');
    const { splits, movingTimeS, lossM } = read.result.run;
    expect(splits).toHaveLength(10);
    for (const [i, { lengthKm, paceSPerKm, netM }] of splits.entries()) {
      expect(lengthKm).toBe(1);
      expect(Math.abs(paceSPerKm - (i < 7 ? 330 : 400))).toBeLessThan(4);
      expect(Math.abs((netM ?? 0) - (i < 5 ? 20 : -20))).toBeLessThan(2);
    }
    expect([movingTimeS, lossM]).toEqual([3510, 100]);
  });

  it('gives what an old row lacks', async () => {
    const file = `activities/1.${format}`;
    const old = activity(1, { file, at: '2020-05-10T06:00:00Z' });
    const zip = zipFile({ 'activities.csv': csvOf([old], german, 'old'), [file]: content });
    const events = await eventsOf([zip]);
    expect(tableIn(events).log.runs[0]).toMatchObject({ movingTimeS: null, gainM: null, lossM: null });
    const [, read] = events;
    if (read?.kind !== 'file' || 'problem' in read.result) throw new Error('not read');
    const { splits, movingTimeS, gainM } = read.result.run;
    expect(splits).toEqual([]);
    expect(Math.abs((movingTimeS ?? 0) - (7 * 330 + 3.02 * 400))).toBeLessThan(3);
    // The places of a TCX file without positions are no course.
    if (format !== 'tcx') expect(Math.abs((gainM ?? 0) - 100)).toBeLessThan(5);
  });

  it('cut anywhere never throws', () => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    fc.assert(
      fc.property(fc.nat(bytes.length), (at) => {
        streamsOfFile(bytes.subarray(0, at));
      }),
      { numRuns: 20 },
    );
  });
});

describe('an export', () => {
  const three = [
    activity(1),
    activity(2, { at: '2028-05-12T06:00:00Z' }),
    activity(3, { at: '2020-01-01T06:00:00Z' }),
  ];
  const files = Object.fromEntries([1, 2, 3].map((id) => [`activities/${id}.fit.gz`, gzipped(fitRun(MADE))]));
  const whole = zipFile({ 'activities.csv': csvOf(three, german), ...files, 'media/1.jpg': 'x' });

  it('asks only the files of runs whose row lacks something, the newest first', async () => {
    const events = await eventsOf([whole]);
    expect(tableIn(events).files).toEqual({ toRead: 2, before: 0, notNeeded: 1, cameAlong: true });
    expect(events.slice(1).map((event) => event.kind === 'file' && event.id)).toEqual(['2', '1']);
  });

  it('skips what was read before', async () => {
    const events = await eventsOf([whole], { already: new Set(['2']) });
    expect(tableIn(events).files).toMatchObject({ toRead: 1, before: 1 });
    expect(events.slice(1).map((event) => event.kind === 'file' && event.id)).toEqual(['1']);
  });

  it('is read from a folder inside the archive, and by whatever case its names have', async () => {
    const zip = zipFile({
      '__MACOSX/export/activities.csv': 'nothing',
      'export/activities.csv': csvOf([activity(1)], german),
      'export/Activities/1.FIT.GZ': gzipped(fitRun(MADE)),
    });
    expect((await eventsOf([zip])).map(({ kind }) => kind)).toEqual(['table', 'file']);
  });

  it('is read as a table alone', async () => {
    const events = await eventsOf([fileOf(csvOf(three, german), 'activities (1).csv')]);
    expect(events).toHaveLength(1);
    expect(tableIn(events)).toMatchObject({
      files: { toRead: 0, cameAlong: false },
      log: { runs: { length: 3 } },
    });
  });

  it('is read as loose files', async () => {
    const loose = [
      fileOf('a,b\n1,2', 'comments.csv'),
      fileOf(csvOf(three, german), 'activities.csv'),
      fileOf(gzipped(fitRun(MADE)), '2.fit.gz'),
    ];
    const events = await eventsOf(loose);
    expect(events.slice(1)).toMatchObject([
      { id: '2', result: { run: { splits: { length: 10 } } } },
      { id: '1', result: { problem: 'missing' } },
    ]);
  });

  it('says of each file why it was not read', async () => {
    const five = [1, 2, 3, 4, 5].map((id) => activity(id, { at: `2028-05-0${6 - id}T06:00:00Z` }));
    const zip = zipFile({
      'activities.csv': csvOf(five, german),
      'activities/1.fit.gz': gzipped(new Uint8Array(60_000_000)),
      'activities/2.fit.gz': new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]),
      'activities/3.fit.gz': gzipped('<gpx><trk><trkseg></trkseg></trk></gpx>'),
      'activities/4.fit.gz': gzipped(fitRun({ ...MADE, lengthM: 15_000 })),
    });
    const events = await eventsOf([zip]);
    expect(events.slice(1).map((event) => event.kind === 'file' && event.result)).toEqual([
      { problem: 'too-large' },
      { problem: 'damaged' },
      { problem: 'no-times' },
      { problem: 'other-distance' },
      { problem: 'missing' },
    ]);
  });

  it('does not unpack a bomb', async () => {
    const bomb = zipFile({
      'activities.csv': csvOf([activity(1)], german),
      'activities/1.fit.gz': new Uint8Array(200_000_000),
    });
    expect(bomb.size).toBeLessThan(1_000_000);
    expect((await eventsOf([bomb]))[1]).toMatchObject({ result: { problem: 'too-large' } });
  });

  it('tells miles from kilometres by the files, where the table does not', async () => {
    const slow = (account: typeof american) => csvOf([activity(1, { elapsedS: 6000 })], account, 'old');
    const zip = (account: typeof american) =>
      zipFile({ 'activities.csv': slow(account), 'activities/1.fit.gz': gzipped(fitRun(MADE)) });
    for (const account of [german, american]) {
      const table = tableIn(await eventsOf([zip(account)]));
      expect(table.assumedUnitM).toBeNull();
      expect(table.log.runs[0]?.distanceKm).toBeCloseTo(10.02, 1);
    }
    expect(tableIn(await eventsOf([fileOf(slow(american), 'a.csv')])).assumedUnitM).not.toBeNull();
  });

  it('that is none is refused', async () => {
    const problem = async (...chosen: File[]) => {
      const [event] = await eventsOf(chosen);
      return event?.kind === 'failed' ? event.problem : null;
    };
    expect(await problem()).toBe('no-table');
    expect(await problem(zipFile({ 'photos/1.jpg': 'x' }))).toBe('no-table');
    expect(await problem(fileOf('hello', 'a.csv'))).toBe('no-table');
    const cut = zipOf({ 'activities.csv': csvOf(three, german) });
    expect(await problem(fileOf(cut.subarray(0, cut.length - 40), 'a.zip'))).toBe('damaged');
    expect(await problem(fileOf(new Uint8Array(), 'a.csv'))).toBe('no-table');
  });

  it('stops where it is told to', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    await expect(async () => {
      for await (const event of readExport([whole], {
        already: new Set(),
        today: TODAY,
        signal: stop.signal,
      })) {
        seen.push(event.kind);
        if (event.kind === 'file') stop.abort();
      }
    }).rejects.toThrow();
    expect(seen).toEqual(['table', 'file']);
  });
});

it('a run of any bytes never throws', () => {
  const run = {
    id: '1',
    date: TODAY,
    name: null,
    sport: 'run',
    distanceKm: 1,
    movingTimeS: null,
    gainM: null,
    lossM: null,
    isRace: null,
    splits: [],
  } as const;
  const wanted = { splits: true, climb: true, movingTime: true };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('fit', 'gpx', 'tcx'), (bytes, format) => {
      withDetails({ ...run, splits: [] }, wanted, bytes, `1.${format}`);
      withDetails({ ...run, splits: [] }, wanted, gzipped(bytes), `1.${format}.gz`);
    }),
  );
});
