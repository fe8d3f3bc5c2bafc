import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RUNNER } from '../../lib/runner/runner';
import { inspectFile, inspectPage } from '../../scripts/inspect/answer';
import { parseArguments } from '../../scripts/inspect/arguments';
import { linesOf } from '../../scripts/inspect/lines';
import { parseRequest } from '../../scripts/inspect/request';

const NOBODY = { runner: null, raceKm: null };
const SOMEBODY = { runner: DEFAULT_RUNNER, raceKm: null };
const RACE =
  '<title>Bay Marathon</title><h1>Bay Marathon</h1><p>A flat and fast course. Register by Friday; runners start at 9:00 and finish at the pier.</p>';
const PLACE = 'https://bay.example/course';

const GPX = (points: number) =>
  `<gpx version="1.1"><trk><trkseg>${Array.from({ length: points }, (_, i) => `<trkpt lat="${(50 + i * 0.0005).toFixed(5)}" lon="8"><ele>${(100 + 40 * Math.sin(i / 40)).toFixed(1)}</ele></trkpt>`).join('')}</trkseg></trk></gpx>`;

describe('a line of requests', () => {
  it.each([
    ['', null, 'The line is empty.'],
    ['garbage', null, 'The line is not JSON.'],
    ['[1]', null, 'The line is not a JSON object.'],
    ['{"id":"a"}', 'a', 'The request has neither "html" nor "base64".'],
    ['{"id":"b","base64":"!!!"}', 'b', 'The "base64" cannot be decoded.'],
    ['{"id":{"x":1},"html":5}', { x: 1 }, 'The request\'s "html" is not what it should be.'],
    ['{"id":false}', false, 'The request has neither "html" nor "base64".'],
    [
      `{"id":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      null,
      'The request has neither "html" nor "base64".',
    ],
    ['{"id":3,"html":5}', 3, 'The request\'s "html" is not what it should be.'],
    ['{"id":"c","html":"","raceKm":-1}', 'c', 'The request\'s "raceKm" is not what it should be.'],
  ])('answers %j with a sentence', (line, id, error) => {
    expect(parseRequest(line)).toEqual({ id, error });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        const parsed = parseRequest(line);
        expect('error' in parsed ? parsed.error.endsWith('.') : parsed.request).toBeTruthy();
      }),
    );
  });
});

describe('the lines of a stream', () => {
  async function partedInto(bytes: Uint8Array, size: number): Promise<string[]> {
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const lines: string[] = [];
    for await (const line of linesOf(chunks())) lines.push(line);
    return lines;
  }

  it('are the same however the bytes come in', async () => {
    const bytes = new TextEncoder().encode('\ufeffone\r\n\nz\u2028w\u00fc\rx\n\0\nlast');
    for (const size of [1, 2, 3, 7, 100]) {
      expect(await partedInto(bytes, size)).toEqual(['one', '', 'z\u2028w\u00fc\rx', '\0', 'last']);
    }
    expect(await partedInto(new Uint8Array(), 5)).toEqual([]);
  });

  it('come whole however long', async () => {
    const [line] = await partedInto(new Uint8Array(40_000_000).fill(0x61), 65_536);
    expect(line).toHaveLength(40_000_000);
  });
});

describe('the command line', () => {
  it('reads files and options, and says what it does not know', () => {
    expect(parseArguments(['a.html', '--url', 'https://x.example/', '--plan'])).toMatchObject({
      files: ['a.html'],
      url: 'https://x.example/',
      runner: DEFAULT_RUNNER,
    });
    expect(parseArguments([])).toEqual({ error: 'No file was given.' });
    expect(parseArguments(['--what'])).toEqual({ error: 'There is no option --what.' });
    expect(parseArguments(['--url'])).toEqual({ error: '--url needs a value.' });
    expect(parseArguments(['--runner', '/no/such.json'])).toEqual({
      error: 'There is no runner file /no/such.json.',
    });
    expect(parseArguments(['--runner', import.meta.filename])).toMatchObject({
      error: expect.stringContaining('cannot be read as JSON'),
    });
    expect(parseArguments(['--jsonl', 'a.html'])).toEqual({ error: 'Give files or --jsonl, not both.' });
    expect(parseArguments(['--jsonl', '--plan'])).toMatchObject({ jsonl: true, runner: DEFAULT_RUNNER });
  });
});

describe('the answer for a page', () => {
  it('has the documented shape', () => {
    expect(inspectPage(RACE, PLACE, NOBODY)).toMatchObject({
      page: {
        kind: 'race',
        site: 'generic',
        cardShown: true,
        race: { name: 'Bay Marathon', date: null },
        distancesKm: [42.195],
        surface: 'road',
      },
      course: {
        terrain: 'flat',
        distanceKm: 42.195,
        gainM: null,
        statedBy: 'words',
        confidence: 'low',
        evidence: [
          { quote: 'A flat and fast course.', from: 'text', says: { kind: 'terrain', terrain: 'flat' } },
        ],
      },
    });
  });

  it('gives one course for each distance, the longest first', () => {
    const several = RACE.replaceAll('Bay Marathon', 'Bay Marathon, Half Marathon and 10K');
    const line = inspectPage(several, PLACE, NOBODY);
    expect(line.courses).toHaveLength(3);
    expect(line.course).toEqual(line.courses?.[0]);
  });

  it('says the plan in sentences where a runner is given', () => {
    const line = inspectPage(RACE, PLACE, SOMEBODY);
    expect(line.plan).toMatchObject({
      easeUntilKm: expect.any(Number),
      twinge: expect.any(String),
      leftOut: expect.any(Array),
    });
    const text = JSON.stringify(line.plan);
    expect(text).not.toContain('"params"');
    expect(inspectPage(RACE, PLACE, NOBODY).plan).toBeUndefined();
  });

  it.each(['', '<', '\u0000\u0001', '<html', '<table><table><tr></p>', 'x'.repeat(100_000)])(
    'stands %j',
    (html) => {
      expect(inspectPage(html.slice(0, 100_000), PLACE, SOMEBODY)).toMatchObject({
        page: { cardShown: false },
      });
    },
  );

  it('reads unclosed markup as a browser does', () => {
    const loose =
      '<title>Bay Marathon</title><h1>Bay Marathon</h1><p>Register by Friday<p>Runners start at 9:00, finish at noon<table><tr><td>Elevation gain<td>320 m</table>';
    expect(inspectPage(loose, PLACE, NOBODY)).toMatchObject({ course: { gainM: 320 } });
  });
});

describe('the answer for a course file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('has no page and the figures of the file', () => {
    const line = inspectFile(bytes(GPX(900)), 'loop.gpx', NOBODY);
    expect(line).toMatchObject({ page: null, course: { statedBy: 'track', segments: expect.any(Array) } });
  });

  it('does not take a file that is far off the race', () => {
    const line = inspectFile(bytes(GPX(900)), 'loop.gpx', { runner: null, raceKm: 100 });
    expect(line).toMatchObject({
      course: {
        gainM: null,
        statedBy: null,
        distanceKm: 100,
        evidence: [{ quote: 'loop.gpx', says: { kind: 'distance-off' } }],
      },
    });
  });

  it.each([
    ['nothing', ''],
    ['text', 'hello'],
    ['a page', '<!doctype html><html></html>'],
    ['half a file', '<gpx><trk>'],
  ])('says what is wrong with %s', (_what, text) => {
    expect(inspectFile(bytes(text), 'x.gpx', NOBODY).error).toMatch(/\.$/);
  });
});
