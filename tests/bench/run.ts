// The second half of `npm run bench`: prints each table, and keeps them in a file where it is told one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../../scripts/lab/chromium';
import { root } from '../../scripts/lab/samples';
import { importing } from './import';
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
  import: importing,
  page,
  plan,
  popup,
  reader,
  tracks,
};
const all = Object.keys(benches);
const {
  values: { write },
  positionals: asked,
} = parseArgs({ options: { write: { type: 'string' } }, allowPositionals: true });
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`There is no bench ${unknown.join(', ')}: ${all.join(', ')}.`);
const names = asked.length === 0 ? all : asked;

async function machine(browserPath: string): Promise<string> {
  const { browser, close } = await startChromium({ executable: browserPath, headless: true });
  const version = await browser.version();
  await close();
  const cores = cpus();
  const model = cores[0]?.model.replace(/\s+/g, ' ').trim() || 'an unnamed processor';
  return `Measured on ${cores.length} ${cores.length === 1 ? 'core' : 'cores'} of ${model} with ${Math.round(totalmem() / 1e9)} GB of memory (${process.platform}, ${process.arch}), Node ${process.versions.node}, ${version.replace('/', ' ')}, headless, with a load of ${(loadavg()[0] ?? 0).toFixed(1)} from other work before it began.`;
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

if (write !== undefined) {
  const file = resolve(root, write);
  mkdirSync(dirname(file), { recursive: true });
  const again = names.length === all.length ? '' : ` ${names.join(' ')}`;
  const intro = `# Performance

Written by \`npm run bench --${again} --write ${write}\`; without \`--write\` it only prints. ${note} Other machines give other times; the ratios travel better. Each figure is the median of ${ROUNDS} measurements, with the middle half in brackets. Ours and its baseline are measured in turn, and a ratio or a difference is the median over these pairs.
`;
  writeFileSync(file, `${intro}\n${parts.join('\n').trimEnd()}\n`);
  console.log(`Written to ${write}.`);
}
