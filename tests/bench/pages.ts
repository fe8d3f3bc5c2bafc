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

/**
 * A page, and another that its text of so many megabytes comes from after its load, at the event "fill". It is not laid
 * out, so that all that holds the page up from then on is the reading of it. The page asks for a turn again and again
 * until the card is there, and notes in `turns` how long it waited for each.
 */
export function fillingPage(
  url: string,
  megabytes: number,
): { readonly url: string; readonly body: string }[] {
  const source = `${url}Text`;
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>River City Marathon</title>
<style>main { display: none }</style></head><body><script>
  addEventListener('fill', async () => {
    const text = await (await fetch('${source}')).text();
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    document.body.append(document.adoptNode(parsed.querySelector('main') ?? parsed.body));
    performance.mark('filled');
    window.turns = [];
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      window.turns.push(now - last);
      last = now;
      if (document.querySelector('uncramp-card') === null) port2.postMessage(null);
      else window.isCardThere = true;
    };
    port2.postMessage(null);
  });
</script></body></html>`;
  return [
    { url, body },
    { url: source, body: longPage(megabytes).html },
  ];
}
