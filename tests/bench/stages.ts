import { readText } from '../../lib/course/text';
import { blockSteps } from '../../lib/page/blocks';
import { readDistances } from '../../lib/page/distances';
import { isRacePage } from '../../lib/page/kind';
import { languageOf } from '../../lib/page/language';
import { readLinks } from '../../lib/page/links';
import { outlinePage, type PageOutline } from '../../lib/page/outline';
import { readRace } from '../../lib/page/race';
import { toEnd } from '../../lib/page/slices';
import { statementsOf } from '../../lib/page/statements';
import { structuredSteps } from '../../lib/page/structured';
import { readSurface } from '../../lib/page/surface';
import { understandPage } from '../../lib/page/understand';
import { documentOf } from '../../scripts/inspect/dom';
import { alternate, ratio, spread, timed } from './measure';
import { longPage } from './pages';
import type { Table } from './table';

const TODAY = '2027-01-01';

interface Subject {
  readonly html: string;
  readonly url: string;
  readonly document: Document;
  readonly outline: PageOutline;
}

function subject(megabytes: number): Subject {
  const { html, url } = longPage(megabytes);
  const document = documentOf(html);
  const outline = outlinePage(document, url);
  if (outline === null) throw new Error('The page has no outline.');
  return { html, url, document, outline };
}

/** Every stage that a page goes through, by name. */
const STAGES: Readonly<Record<string, (of: Subject) => unknown>> = {
  'parsing (for comparison)': ({ html }) => documentOf(html),
  blocks: ({ document }) => toEnd(blockSteps(document)),
  'structured data': ({ document }) => toEnd(structuredSteps(document)),
  links: ({ document, url }) => readLinks(document, url),
  outline: ({ document, url }) => outlinePage(document, url),
  language: ({ outline }) => languageOf(outline.blocks.map(({ text }) => text).join(' ')),
  distances: ({ outline, url }) => readDistances(outline.blocks, outline.structured, url),
  kind: ({ outline: { blocks, structured }, url }) =>
    isRacePage({ blocks, structured, distances: 1, url, language: 'en', courseMap: false }),
  course: ({ outline: { blocks, structured } }) =>
    readText(statementsOf(blocks, structured), {
      distancesKm: [42.195],
      language: 'en',
      loopFormat: false,
    }),
  surface: ({ outline }) => readSurface(outline.blocks, []),
  race: ({ outline }) => readRace(outline.blocks, outline.structured, TODAY),
  understanding: ({ outline }) => understandPage(outline, TODAY),
};

/** What ten times the page costs, stage by stage; both pages are of a length that is kept whole. */
export async function linear(): Promise<Table> {
  const [short, long] = [subject(0.025), subject(0.25)];
  const rows: string[][] = [];
  for (const [name, stage] of Object.entries(STAGES)) {
    // Whatever is compiled at first is compiled for both.
    stage(short);
    const pair = await alternate(
      () => timed(() => stage(short)),
      () => timed(() => stage(long)),
    );
    rows.push([name, spread(pair.baseline), spread(pair.ours), ratio(pair)]);
  }
  return {
    title: 'Ten times the page',
    about:
      'Every stage of the reader, in Node, on a race page of 25 kB and on one of 250 kB. In proportion to the page would be ten times as long.',
    head: ['Stage', '25 kB, ms', '250 kB, ms', 'Ratio'],
    rows,
  };
}
