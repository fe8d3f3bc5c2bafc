// npm start [-- URL-or-file]: builds the extension and shows it at work.
import { fail, hasDisplay, needBrowser, needDependencies, needNode, tool } from './ground.mjs';

needNode();
needDependencies();
if (tool('wxt', ['build']) !== 0) fail('The build failed: see its message above.');
const chromium = needBrowser('chromium');
process.exitCode = tool('tsx', ['scripts/show.ts', ...process.argv.slice(2)], {
  env: { ...process.env, UNCRAMP_CHROMIUM: chromium, UNCRAMP_HEADLESS: hasDisplay() ? '' : '1' },
});
