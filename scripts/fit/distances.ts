import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { GROUP_SIGNS, groupSignsOf, SIGNS } from '../../lib/page/distance-signs';
import { groupsOf, sightingsOn } from '../../lib/page/distances';
import { outlinePage } from '../../lib/page/outline';
import { documentOf } from '../inspect/dom';
import { type Example, fitWeights, logOdds } from './fit';

/**
 * Fits the weights by which the reader tells distances on offer from other lengths, and says how well they do on pages
 * that they were not fitted to. `npx tsx scripts/fit/distances.ts DIR...` reads folders of labelled pages, one JSON
 * file each or many in one (see CONTRIBUTING), prints the cross-validated figures and writes lib/page/distance-weights.ts.
 */

const FOLDS = 8;
const OUT = 'lib/page/distance-weights.ts';

const PageSchema = v.object({
  url: v.optional(v.string(), 'https://example.org/'),
  title: v.optional(v.string(), ''),
  /** One block a line; of a saved page the name of its file, without its ending, stands in `slug` instead. */
  text: v.optional(v.string(), ''),
  slug: v.optional(v.string()),
  labels: v.object({
    page_kind: v.string(),
    distances_km: v.optional(v.array(v.number()), []),
    distances_also_acceptable: v.optional(v.array(v.number()), []),
  }),
});
type Page = v.InferOutput<typeof PageSchema>;

interface Labelled {
  readonly page: Page;
  readonly found: readonly { readonly km: number; readonly example: Example }[];
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= Math.max(0.03 * b, 0.06);

const isRace = ({ labels }: Page) => labels.page_kind === 'race' || labels.page_kind === 'race-registration';

function pagesIn(folder: string): Labelled[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file): unknown => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')))
    .map((page) => v.parse(PageSchema, page))
    .filter(isRace)
    .map((page) => {
      const { slug } = page;
      const html =
        slug === undefined ? htmlOf(page) : fs.readFileSync(path.join(folder, `${slug}.html`), 'utf8');
      return labelled(page, html);
    });
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function htmlOf({ title, text }: Page): string {
  const lines = text.split(/\n+/).map((line) => `<p>${escaped(line)}</p>`);
  return `<!doctype html><title>${escaped(title)}</title><h1>${escaped(title)}</h1>${lines.join('\n')}`;
}

function labelled(page: Page, html: string): Labelled {
  const outline = outlinePage(documentOf(html), page.url);
  if (outline === null) return { page, found: [] };
  const { blocks, structured } = outline;
  const names = blocks.filter(({ kind, level }) => kind === 'title' || level === 1).map(({ text }) => text);
  const groups = groupsOf(sightingsOn(blocks, structured, names)).map(({ sightings }) => sightings);
  const { distances_km: offered, distances_also_acceptable: doubtful } = page.labels;
  const found = groups.flatMap((group) => {
    const km = group[0]?.km ?? 0;
    const isOffered = offered.some((one) => isNear(km, one));
    // A length that a fair reader may call either way teaches nothing.
    if (!isOffered && doubtful.some((one) => isNear(km, one))) return [];
    const sightings = group.map(({ signs }) => [...signs]);
    return [{ km, example: { sightings, own: groupSignsOf(group, groups), offered: isOffered } }];
  });
  return { page, found };
}

function scoreWith(weightsOf: (index: number) => ReturnType<typeof fitWeights>, pages: readonly Labelled[]) {
  const score = { right: 0, wrong: 0, missed: 0 };
  for (const [index, { page, found }] of pages.entries()) {
    const weights = weightsOf(index);
    const taken = found.filter(({ example }) => logOdds(weights, example) > 0);
    const isTaken = (km: number) => taken.some((one) => isNear(one.km, km));
    const right = page.labels.distances_km.filter(isTaken).length;
    score.right += right;
    score.missed += page.labels.distances_km.length - right;
    score.wrong += taken.filter(({ example }) => !example.offered).length;
  }
  const f1 = (2 * score.right) / (2 * score.right + score.wrong + score.missed);
  return `F1 ${f1.toFixed(3)} (${score.right} right, ${score.wrong} wrong, ${score.missed} missed)`;
}

const pages = process.argv.slice(2).flatMap(pagesIn);
const examplesOf = (some: readonly Labelled[]) =>
  some.flatMap(({ found }) => found.map(({ example }) => example));
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  fitWeights(examplesOf(pages.filter((_page, index) => index % FOLDS !== fold))),
);
const whole = fitWeights(examplesOf(pages));
process.stdout.write(`${pages.length} pages\n`);
process.stdout.write(`not fitted to: ${scoreWith((index) => folds[index % FOLDS] ?? whole, pages)}\n`);
process.stdout.write(`fitted to:     ${scoreWith(() => whole, pages)}\n`);

const table = (signs: readonly string[]) =>
  signs
    .map((sign) => `  ${/^[a-z]+$/.test(sign) ? sign : `'${sign}'`}: ${(whole.get(sign) ?? 0).toFixed(2)},`)
    .join('\n');
fs.writeFileSync(
  OUT,
  `import type { GroupSign, Sign } from './distance-signs';

/**
 * How much each sign speaks for a length's being a race on offer, in log-odds. Fitted on labelled pages by
 * scripts/fit/distances.ts: change the signs, not the numbers.
 */
export const WEIGHTS: Readonly<Record<Sign, number>> = {
${table(SIGNS)}
};

/** The same of a distance as a whole. */
export const GROUP_WEIGHTS: Readonly<Record<GroupSign, number>> = {
${table(GROUP_SIGNS)}
};
`,
);
