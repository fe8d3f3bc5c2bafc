import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Route } from './server';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, 'tests', 'samples');

const SamplesSchema = v.object({
  samples: v.array(
    v.object({
      file: v.string(),
      url: v.string(),
      /** How the page states its course. */
      states: v.string(),
      /** What the card must answer; null where nothing may be added to the page. */
      card: v.nullable(v.string()),
      /** How the card's first line begins in English; null where there is no card. */
      begins: v.nullable(v.string()),
    }),
  ),
  courses: v.array(
    v.object({
      file: v.string(),
      url: v.string(),
      distanceKm: v.number(),
      gainM: v.number(),
      netM: v.number(),
    }),
  ),
});
export type Samples = v.InferOutput<typeof SamplesSchema>;

export function readSamples(): Samples {
  return v.parse(SamplesSchema, JSON.parse(readFileSync(join(folder, 'samples.json'), 'utf8')));
}

export const samplePath = (file: string): string => join(folder, file);

/** The routes that serve every sample page and course file at the address that it stands for. */
export function sampleRoutes(samples: Samples): Route[] {
  return [...samples.samples, ...samples.courses].map(({ file, url }) => ({ url, file: samplePath(file) }));
}
