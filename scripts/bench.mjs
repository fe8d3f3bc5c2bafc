// npm run bench [-- import reader tracks page plan popup] [--write docs/performance.md]: measures how fast the built extension is.
import { fail, needBrowser, needDependencies, needNode, tool } from './ground.mjs';

needNode();
needDependencies();
if (tool('wxt', ['build']) !== 0) fail('The build failed: see its message above.');
const chromium = needBrowser('chromium');
process.exitCode = tool('tsx', ['tests/bench/run.ts', ...process.argv.slice(2)], {
  env: { ...process.env, UNCRAMP_CHROMIUM: chromium },
});
