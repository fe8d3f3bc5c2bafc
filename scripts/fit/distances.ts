import fs from 'node:fs';
import { GROUP_SIGNS, groupSignsOf, SIGNS } from '../../lib/page/distance-signs';
import { GROUP_WEIGHTS, WEIGHTS } from '../../lib/page/distance-weights';
import { groupsOf, sightingsOn } from '../../lib/page/distances';
import { outlinePage } from '../../lib/page/outline';
import { documentOf } from '../inspect/dom';
import { type Example, fitWeights, learnt, logOdds } from './fit';
import { foldersOf, isRaceKind, type Page, pagesIn, tableOf } from './pages';

/**
 * Fits the weights by which the reader tells distances on offer from other lengths, and says how well they do on pages
 * that they were not fitted to. `npx tsx scripts/fit/distances.ts [--on-top] DIR...` reads folders of labelled
 * pages, one JSON file each or many in one (see CONTRIBUTING), prints the cross-validated figures and writes lib/page/distance-weights.ts.
 */

const FOLDS = 8;
const OUT = 'lib/page/distance-weights.ts';

interface Labelled {
  readonly page: Page;
  readonly found: readonly { readonly km: number; readonly example: Example }[];
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= Math.max(0.03 * b, 0.06);

function labelled(page: Page): Labelled {
  const outline = outlinePage(documentOf(page.html), page.url);
  if (outline === null) return { page, found: [] };
  const { blocks, structured } = outline;
  const names = blocks.filter(({ kind, level }) => kind === 'title' || level === 1).map(({ text }) => text);
  const groups = groupsOf(sightingsOn(blocks, structured, names)).map(({ sightings }) => sightings);
  const { distances_also_acceptable: doubtful } = page.labels;
  const offered = page.labels.distances_km ?? [];
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
    const wanted = page.labels.distances_km ?? [];
    const right = wanted.filter(isTaken).length;
    score.right += right;
    score.missed += wanted.length - right;
    score.wrong += taken.filter(({ example }) => !example.offered).length;
  }
  const f1 = (2 * score.right) / (2 * score.right + score.wrong + score.missed);
  return `F1 ${f1.toFixed(3)} (${score.right} right, ${score.wrong} wrong, ${score.missed} missed)`;
}

const { folders, onTop } = foldersOf(process.argv.slice(2));
const believed = onTop ? learnt({ ...WEIGHTS, ...GROUP_WEIGHTS }) : undefined;
const pages = folders
  .flatMap(pagesIn)
  .filter(({ labels }) => isRaceKind(labels.page_kind))
  .map(labelled);
const examplesOf = (some: readonly Labelled[]) =>
  some.flatMap(({ found }) => found.map(({ example }) => example));
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  fitWeights(examplesOf(pages.filter((_page, index) => index % FOLDS !== fold)), believed),
);
const whole = fitWeights(examplesOf(pages), believed);
process.stdout.write(`${pages.length} pages\n`);
process.stdout.write(`not fitted to: ${scoreWith((index) => folds[index % FOLDS] ?? whole, pages)}\n`);
process.stdout.write(`fitted to:     ${scoreWith(() => whole, pages)}\n`);

fs.writeFileSync(
  OUT,
  `import type { GroupSign, Sign } from './distance-signs';

/**
 * How much each sign speaks for a length's being a race on offer, in log-odds. Fitted on labelled pages by
 * scripts/fit/distances.ts: change the signs, not the numbers.
 */
export const WEIGHTS: Readonly<Record<Sign, number>> = {
${tableOf(SIGNS, whole)}
};

/** The same of a distance as a whole. */
export const GROUP_WEIGHTS: Readonly<Record<GroupSign, number>> = {
${tableOf(GROUP_SIGNS, whole)}
};
`,
);
