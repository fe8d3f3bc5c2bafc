import { readFileSync } from 'node:fs';
import { readSamples, samplePath } from '../../scripts/lab/samples';

export interface BenchPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

const samples = readSamples();

/** A sample page, at its own address or at another. */
export function sample(file: string, name = file, url?: string): BenchPage {
  const found = samples.samples.find((one) => one.file === file);
  if (found === undefined) throw new Error(`There is no sample ${file}.`);
  return { name, url: url ?? found.url, html: readFileSync(samplePath(file), 'utf8') };
}

export const samplePages = (): BenchPage[] => samples.samples.map(({ file }) => sample(file));

/** What a long race page is full of: news with figures in it and, now and then, a table of results. */
function filler(n: number): string {
  const story = Array.from(
    { length: 6 },
    (_, i) =>
      `Year ${i + 1}: ${1000 + ((n + i) % 900)} runners from ${20 + (n % 30)} places came, and ${n % 97} volunteers stood at the ${5 + (n % 9)} drink stations between the town hall and the bridge, ${100 + (n % 400)} m from the start.`,
  );
  const rows = Array.from(
    { length: 10 },
    (_, i) => `<tr><td>${i + 1}</td><td>Runner ${n}-${i}</td><td>3:${10 + i}:00</td></tr>`,
  );
  const results =
    n % 8 === 0 ? `<table><tr><th>Place</th><th>Name</th><th>Time</th></tr>${rows.join('')}</table>` : '';
  return `<section class="story"><h3>News ${n}</h3><p>${story.join(' ')}</p><p><a href="/news/${n}">Read on</a></p>${results}</section>\n`;
}

/** The flat marathon's page with so much more on it that it weighs `megabytes`. */
export function longPage(megabytes: number): BenchPage {
  const { html, url } = sample('flat-marathon.html');
  const parts: string[] = [];
  for (let length = html.length, n = 1; length < megabytes * 1_000_000; n++) {
    const part = filler(n);
    parts.push(part);
    length += part.length;
  }
  return {
    name: `race page of ${megabytes} MB`,
    url: `${url}/${megabytes}MB`,
    html: html.replace('</main>', () => `${parts.join('')}</main>`),
  };
}
