import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

/**
 * A labelled page, as CONTRIBUTING describes it: `page_kind` is race, race-registration, race-report, race-listing,
 * training or not-running; distances in kilometres.
 */
const PageSchema = v.object({
  url: v.optional(v.string(), 'https://example.org/'),
  title: v.optional(v.string(), ''),
  /** One block a line; of a saved page the name of its file, without its ending, stands in `slug` instead. */
  text: v.optional(v.string(), ''),
  slug: v.optional(v.string()),
  labels: v.object({
    page_kind: v.string(),
    kind_also_acceptable: v.optional(v.array(v.string()), []),
    distances_km: v.optional(v.nullable(v.array(v.number())), []),
    distances_also_acceptable: v.optional(v.array(v.number()), []),
  }),
});

export type Page = v.InferOutput<typeof PageSchema> & { readonly html: string };

export const isRaceKind = (kind: string): boolean => kind === 'race' || kind === 'race-registration';

/**
 * The folders that a call names. `--on-top` holds the weights near those that stand in the source: for new pages, where
 * the earlier ones are no longer at hand. Once for each lot of pages, or they count twice.
 */
export const foldersOf = (args: readonly string[]) => ({
  folders: args.filter((arg) => !arg.startsWith('--')),
  onTop: args.includes('--on-top'),
});

/** Every labelled page of a folder: one a JSON file, or many in one. */
export function pagesIn(folder: string): Page[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file): unknown => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')))
    .map((given) => {
      const page = v.parse(PageSchema, given);
      const { slug } = page;
      const html =
        slug === undefined ? htmlOf(page) : fs.readFileSync(path.join(folder, `${slug}.html`), 'utf8');
      return { ...page, html };
    });
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function htmlOf({ title, text }: { readonly title: string; readonly text: string }): string {
  const lines = text.split(/\n+/).map((line) => `<p>${escaped(line)}</p>`);
  return `<!doctype html><title>${escaped(title)}</title><h1>${escaped(title)}</h1>${lines.join('\n')}`;
}

/** A table of weights as it stands in the source. */
export function tableOf(signs: readonly string[], weights: ReadonlyMap<string, number>): string {
  return signs
    .map((sign) => `  ${/^[a-z]+$/.test(sign) ? sign : `'${sign}'`}: ${(weights.get(sign) ?? 0).toFixed(2)},`)
    .join('\n');
}
