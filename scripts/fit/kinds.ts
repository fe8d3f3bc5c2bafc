import fs from 'node:fs';
import { readDistances } from '../../lib/page/distances';
import { KIND_SIGNS, kindSignsOf } from '../../lib/page/kind-signs';
import { KIND_WEIGHTS } from '../../lib/page/kind-weights';
import { languageOf } from '../../lib/page/language';
import { outlinePage } from '../../lib/page/outline';
import { documentOf } from '../inspect/dom';
import { fitLinear, learnt, linearLogOdds, type Shown } from './fit';
import { foldersOf, isRaceKind, type Page, pagesIn, tableOf } from './pages';

/**
 * Fits the weights by which the reader tells a race's own page from every other, and says how well they do on pages
 * that they were not fitted to. `npx tsx scripts/fit/kinds.ts [--on-top] DIR...`; labelled pages as for distances.ts.
 */

const FOLDS = 8;
const OUT = 'lib/page/kind-weights.ts';
/** A card where it does not belong harms trust more than a missing one; reports and listings are near to races. */
const WEIGHTS: Readonly<Record<string, number>> = { 'not-running': 2, other: 0.5 };

function shownOn({ html, url, labels }: Page): (Shown & { readonly kind: string }) | null {
  const isRace = isRaceKind(labels.page_kind);
  // A page that a fair reader may take either way teaches nothing.
  if (labels.kind_also_acceptable.some((kind) => isRaceKind(kind) !== isRace)) return null;
  const outline = outlinePage(documentOf(html), url);
  if (outline === null || outline.known !== null) return null;
  const { blocks, structured, links } = outline;
  const text = blocks.map((block) => (block.link ? '' : block.text)).join(' ');
  const amounts = kindSignsOf({
    blocks,
    structured,
    distances: readDistances(blocks, structured, outline.url).distances.length,
    url: outline.url,
    language: languageOf(text.slice(0, 40_000)),
    courseMap: links.tracks.length > 0 || links.embedsMap,
  });
  const weight = isRace ? 1 : (WEIGHTS[labels.page_kind] ?? WEIGHTS.other ?? 1);
  return { amounts, yes: isRace, weight, kind: labels.page_kind };
}

const { folders, onTop } = foldersOf(process.argv.slice(2));
const believed = onTop ? learnt(KIND_WEIGHTS) : undefined;
const pages = folders.flatMap(pagesIn).flatMap((page) => shownOn(page) ?? []);
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  fitLinear(
    pages.filter((_page, index) => index % FOLDS !== fold),
    believed,
  ),
);
const whole = fitLinear(pages, believed);

function say(name: string, weightsOf: (index: number) => ReadonlyMap<string, number>) {
  const right = pages.map(({ amounts, yes }, index) => linearLogOdds(weightsOf(index), amounts) > 0 === yes);
  const share = (is: (kind: string) => boolean) => {
    const some = right.filter((_one, index) => is(pages[index]?.kind ?? ''));
    return `${some.filter(Boolean).length}/${some.length}`;
  };
  const silent = share((kind) => kind === 'not-running');
  const near = share((kind) => kind !== 'not-running' && !isRaceKind(kind));
  process.stdout.write(
    `${name} card ${share(isRaceKind)}, silent ${silent}, silent on reports and lists ${near}\n`,
  );
}

say('not fitted to:', (index) => folds[index % FOLDS] ?? whole);
say('fitted to:    ', () => whole);
fs.writeFileSync(
  OUT,
  `import type { KindSign } from './kind-signs';

/**
 * How much each sign speaks for a race's own page, in log-odds. Fitted on labelled pages by scripts/fit/kinds.ts:
 * change the signs, not the numbers.
 */
export const KIND_WEIGHTS: Readonly<Record<KindSign, number>> = {
${tableOf(KIND_SIGNS, whole)}
};
`,
);
