import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectReading } from '../../scripts/inspect/answer';
import { readSamples, root, samplePath, sampleRoutes } from '../../scripts/lab/samples';
import { type Lab, startLab } from '../../scripts/lab/server';
import { DRIVERS, type Driver } from './drivers';

const samples = readSamples();

/** Markup as people write it, which every parser must mend in the same way for the readings to agree. */
const MENDED: Readonly<Record<string, string>> = {
  'unclosed.html': `<html lang=en><title>Gorse Hill Half</title><body><h1>Gorse Hill Half Marathon
    <p>Sunday 2 May 2027. Entries open <p>The course is hilly, with 310 m of climb over 21.1 km
    <ul><li>Start 9:00 <li>Cut-off 3 hours</ul><p>Register now`,
  'table-soup.html': `<TITLE>Mill Race 10K</TITLE><H1>Mill Race 10K</H1>Entry: £20. Start 10:00, finish in the park.
    <TABLE><TR><TH>Distance<TH>Elevation gain<TR><TD>10 km<TD>1,240 ft<P>Rolling<TR><TD>5 km<TD>210 ft</TABLE>
    <table><form action=/enter><tr><td><input name=x>Enter the race</form></table><b><p>Run</b> with us</p>`,
  'entities.html': `<!doctype html><title>Fjord Marathon &amp; Half</title><h1>Fjord Marathon</h1>
    <p>Saturday, June 5, 2027 &middot; register today</p><p>Net&nbsp;downhill: start at 1,200&prime;, finish at 80&prime;
    &mdash; 26.2&#8239;miles with 300&#x2032; of elevation gain.</p><br>Course<br>flat and fast in the last mile<br>`,
  'hidden-parts.html': `<!doctype html><title>Harbour 10K run</title><h1>Harbour 10K</h1><noscript><p>This race is hilly</p></noscript>
    <template><p>mountainous course</p></template><!-- flat --><script>var course = "hilly";</script>
    <details><summary>Is it flat?</summary><p>The course is flat and fast with 20 m of climb.</p></details>
    <p>Register for the 10K race, 4 July 2027, start 9am at the harbour. Finishers get a medal.</p>`,
  'nested.html': `${'<div>'.repeat(400)}<h1>Deep Wood Trail Run 25K</h1><p>Register for the race: 25 km of trail with 900 m of elevation gain. Start 8:00.</p>${'</div>'.repeat(400)}`,
};
const mendedUrl = (name: string) => `https://www.mended.example/${name}`;

const cases = [
  ...samples.samples.map(({ file, url }) => ({
    name: file,
    url,
    html: readFileSync(samplePath(file), 'utf8'),
  })),
  ...Object.entries(MENDED).map(([name, html]) => ({ name, url: mendedUrl(name), html })),
];

/** The lines of the inspector itself, run as a contributor runs it. */
function inspected(): Map<string, unknown> {
  const input = cases.map(({ name, url, html }) => JSON.stringify({ id: name, url, html })).join('\n');
  const { stdout } = spawnSync('npm', ['run', '--silent', 'inspect', '--', '--jsonl'], {
    cwd: root,
    input: `${input}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const lines = stdout.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const { id, ...rest } = JSON.parse(line);
      return [id, rest];
    }),
  );
}

describe.each(DRIVERS)('the reader in %s', (_name, start) => {
  let lab: Lab;
  let driver: Driver;
  const inspector = inspected();

  beforeAll(async () => {
    lab = await startLab([
      ...sampleRoutes(samples),
      ...Object.entries(MENDED).map(([name, body]) => ({ url: mendedUrl(name), body })),
    ]);
    driver = await start(lab);
  });
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  it.each(cases.map((one) => [one.name, one] as const))(
    'reads %s as the inspector does',
    async (_file, one) => {
      const page = await driver.open(one.url);
      const reading = await driver.readByClick(page);
      await page.close();
      const line = JSON.parse(JSON.stringify(inspectReading(reading, { runner: null, raceKm: null })));
      expect(inspector.get(one.name)).toHaveProperty('page');
      expect(line).toEqual(inspector.get(one.name));
    },
  );

  it('understands the mended pages, so that agreeing means something', () => {
    for (const name of Object.keys(MENDED)) {
      expect(inspector.get(name), name).toMatchObject({ page: { kind: 'race', cardShown: true } });
    }
  });
});
