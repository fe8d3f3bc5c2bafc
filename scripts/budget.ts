import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page may be made to load, gzipped. */
const BUDGETS_KB: Readonly<Record<string, number>> = {
  'content-scripts/advisor.js': 45,
  'content-scripts/course-embed.js': 8,
  'content-scripts/strava.js': 45,
};

/** Prints what each budgeted bundle weighs gzipped, in kB of 1,000 bytes, and throws where one is over its budget. */
export function holdBudgets(outDir: string): void {
  for (const [file, mostKb] of Object.entries(BUDGETS_KB)) {
    const kb = gzipSync(readFileSync(join(outDir, file)), { level: 9 }).length / 1000;
    console.log(`${file}: ${kb.toFixed(1)} kB gzipped of at most ${mostKb}`);
    if (kb > mostKb) throw new Error(`${file} is over its budget.`);
  }
}
