// The second half of `npm run bench`: prints each table, and keeps them all where all were made.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { startChromium } from '../../scripts/lab/chromium';
import { root } from '../../scripts/lab/samples';
import { ROUNDS } from './measure';
import { page } from './page';
import { plan } from './plan';
import { popup } from './popup';
import { reader } from './reader';
import { markdown, type Table } from './table';
import { tracks } from './tracks';

const executable = process.env.UNCRAMP_CHROMIUM;
if (executable === undefined) throw new Error('Start this with `npm run bench`.');

const benches: Readonly<Record<string, (executable: string) => Promise<Table[]>>> = {
  page,
  plan,
  popup,
  reader,
  tracks,
};
const all = Object.keys(benches);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`There is no bench ${unknown.join(', ')}: ${all.join(', ')}.`);
const names = asked.length === 0 ? all : asked;

async function machine(browserPath: string): Promise<string> {
  const { browser, close } = await startChromium({ executable: browserPath, headless: true });
  const version = await browser.version();
  await close();
  const cores = cpus().length;
  return `Measured on ${cores} ${cores === 1 ? 'core' : 'cores'} (${process.platform}, ${process.arch}), Node ${process.versions.node}, ${version.replace('/', ' ')}, headless, with a load of ${(loadavg()[0] ?? 0).toFixed(1)} from other work before it began.`;
}

const note = await machine(executable);
console.log(`${note}\n`);
const parts: string[] = [];
for (const name of names) {
  for (const table of (await benches[name]?.(executable)) ?? []) {
    const part = markdown(table);
    console.log(part);
    parts.push(part);
  }
}

if (names.length === all.length) {
  const file = join(root, 'docs', 'performance.md');
  mkdirSync(dirname(file), { recursive: true });
  const intro = `# Performance

Written by \`npm run bench\`; \`npm run bench -- tracks\` measures one part and only prints it. ${note} Other machines give other times; the ratios travel better. Each figure is the median of ${ROUNDS} measurements, with the middle half in brackets. Ours and its baseline are measured in turn, and a ratio or a difference is the median over these pairs.
`;
  writeFileSync(file, `${intro}\n${parts.join('\n').trimEnd()}\n`);
  console.log('Written to docs/performance.md.');
}
