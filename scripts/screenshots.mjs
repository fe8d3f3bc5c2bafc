// npm run screenshots: builds the extension and takes the pictures of the README from it.
import { fail, needBrowser, needDependencies, needNode, tool } from './ground.mjs';

needNode();
needDependencies();
if (tool('wxt', ['build']) !== 0) fail('The build failed: see its message above.');
process.exitCode = tool('tsx', ['scripts/screenshots.ts'], {
  env: { ...process.env, UNCRAMP_CHROMIUM: needBrowser('chromium') },
});
