// npm test: every check, cheapest first, each on its own so that one failure does not hide the next.
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, needBrowser, needDependencies, needNode, tool } from './ground.mjs';

needNode();
needDependencies();
const browsers = { UNCRAMP_CHROMIUM: needBrowser('chromium'), UNCRAMP_FIREFOX: needBrowser('firefox') };
// Generates the types that the type check reads.
if (tool('wxt', ['prepare']) !== 0) fail('wxt prepare failed: see its message above.');

const report = (name) => join(tmpdir(), `uncramp-${process.pid}-${name}.json`);
const vitest =
  (name, config, env = {}) =>
  () => {
    const file = report(name);
    const code = tool(
      'vitest',
      ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      { env: { ...process.env, ...env } },
    );
    return { code, ...counts(file) };
  };
const check = (name, args) => () => {
  const code = tool(name, args);
  return { code, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
};

/** A run that wrote no report tested nothing, which is a failure. */
function counts(file) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    rmSync(file);
    const left = numPendingTests + numTodoTests;
    if (left > 0) console.error(`${left} tests were skipped: none may be.`);
    return { passed: numPassedTests, failed: numFailedTests + left };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const steps = [
  ['Type check', check('tsc', ['--noEmit'])],
  ['Lint and format', check('biome', ['ci', '.'])],
  ['Unit and property tests', vitest('unit', 'vitest.config.ts')],
  ['Build for Chrome', check('wxt', ['build'])],
  ['Build for Firefox', check('wxt', ['build', '-b', 'firefox'])],
  ['The built extension in Chromium and Firefox', vitest('browser', 'vitest.browser.config.ts', browsers)],
];

let passed = 0;
let failed = 0;
for (const [name, step] of steps) {
  console.log(`\n— ${name}`);
  const result = step();
  passed += result.passed;
  failed += result.code === 0 ? result.failed : Math.max(1, result.failed);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
