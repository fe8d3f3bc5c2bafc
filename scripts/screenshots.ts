// The second half of `npm run screenshots`: the pictures of the README, from the built extension on the sample pages.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { clickToolbarIcon, startChromium, waitForCard } from './lab/chromium';
import { readSamples, root, samplePath, sampleRoutes } from './lab/samples';
import { startLab } from './lab/server';

const executable = process.env.UNCRAMP_CHROMIUM;
if (executable === undefined) throw new Error('Start this with `npm run screenshots`.');

/** A picture in a repository is fetched by everybody who clones it. */
const MOST_KB = 250;
const SHARP = 2;
const PAGE = { width: 1080, height: 720 };
/** An open card with as much of the page as shows where it stands. */
const OPEN_CARD = { x: 420, y: 0, width: 660, height: 720 };
/** The popup's own width and the most height that browsers give it. */
const POPUP = { width: 380, height: 600 };

const folder = join(root, 'docs', 'screenshots');
const samples = readSamples();
const lab = await startLab(sampleRoutes(samples));
const chromium = await startChromium({
  executable,
  extension: join(root, '.output', 'chrome-mv3'),
  headless: true,
  hosts: { port: lab.port, names: lab.hosts() },
  scale: SHARP,
});

try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await cards();
  await popups();
  await planPages();
} finally {
  await chromium.close();
  await lab.close();
}

function sampleUrl(file: string): string {
  const sample = samples.samples.find((one) => one.file === file);
  if (sample === undefined) throw new Error(`There is no sample page ${file}.`);
  return sample.url;
}

interface Look {
  readonly dark?: boolean;
  readonly width: number;
  readonly height: number;
}

async function look(page: Page, { dark = false, width, height }: Look): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: SHARP });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** Presses what carries this name, in the page or in the closed root of the card, as a runner's mouse would. */
async function press(page: Page, name: string, role = 'button'): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="${role}"])`).setTimeout(5000).click();
}

/** Leaves a picture of the window once it has come to rest. */
async function picture(page: Page, name: string, clip?: ScreenshotClip, beyondWindow = false): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await new Promise((resolve) => setTimeout(resolve, 400));
  const path = join(folder, `${name}.png`);
  // A popup is given less height without a display than behind a toolbar; a page keeps the window it was laid out in.
  await page.screenshot({ path, captureBeyondViewport: beyondWindow, ...(clip ? { clip } : {}) });
  const kb = statSync(path).size / 1000;
  console.log(`docs/screenshots/${name}.png: ${kb.toFixed(0)} kB`);
  if (kb > MOST_KB) throw new Error(`${name}.png is larger than ${MOST_KB} kB.`);
}

/** The card on a sample page: by itself on a site of the table, else by the icon and "Show beside the page". */
async function withCard(file: string, how: Look & { byIcon?: boolean }): Promise<Page> {
  const page = await chromium.browser.newPage();
  await look(page, how);
  await page.goto(sampleUrl(file), { waitUntil: 'load' });
  if (how.byIcon) {
    const popup = await clickToolbarIcon(chromium, page);
    await press(popup, 'This page', 'tab');
    await press(popup, 'Show beside the page');
  }
  if ((await waitForCard(page)) === null) throw new Error(`No card came on ${file}.`);
  return page;
}

async function cards(): Promise<void> {
  for (const dark of [false, true]) {
    const suffix = dark ? '-dark' : '';
    const marathon = await withCard('flat-marathon.html', { ...PAGE, dark });
    if (!dark) await picture(marathon, 'card-at-rest');
    await press(marathon, 'See the plan');
    await picture(marathon, `card-opened${suffix}`, OPEN_CARD);
    await marathon.close();
  }

  const ultra = await withCard('trail-ultra.html', PAGE);
  await picture(ultra, 'card-trail-ultra');
  await ultra.close();

  const unknown = await withCard('says-nothing.html', { ...PAGE, byIcon: true });
  await picture(unknown, 'card-unknown');
  await unknown.close();

  const run = await withCard('strava-run.html', PAGE);
  await press(run, 'Look closer');
  await picture(run, 'card-own-run', OPEN_CARD);
  await run.close();
}

/** The real popup, as it opens behind the icon. */
async function popups(): Promise<void> {
  const page = await chromium.browser.newPage();
  await page.goto(sampleUrl('flat-marathon.html'), { waitUntil: 'load' });
  const shots: readonly (readonly [name: string, hash: string, dark: boolean])[] = [
    ['popup-stretches', '', false],
    ['popup-stretch', '#stretch=gastrocnemius', false],
    ['popup-cramping-now', '#acute=hamstrings', false],
    ['popup-cramping-now-dark', '#acute=hamstrings', true],
    ['popup-this-page', '#page', false],
  ];
  const popup = await clickToolbarIcon(chromium, page);
  for (const [name, hash, dark] of shots) {
    await look(popup, { ...POPUP, dark });
    await popup.evaluate((to: string) => {
      location.hash = to;
    }, hash);
    if (hash === '#page') await popup.waitForSelector('::-p-aria([name="See the plan"][role="button"])');
    const width = await popup.evaluate(() => document.documentElement.clientWidth);
    await picture(popup, name, { x: 0, y: 0, width, height: POPUP.height }, true);
  }
  await page.close();
}

async function planPages(): Promise<void> {
  for (const dark of [false, true]) {
    const page = await chromium.browser.newPage();
    await look(page, { ...PAGE, dark });
    await page.goto(`chrome-extension://${chromium.extensionId}/plan.html`);
    const input = await page.waitForSelector('input[type=file]');
    // The handle's type says Element; an input of type file is what the selector found.
    await (await input?.toElement('input'))?.uploadFile(samplePath('courses/hilly-half.gpx'));
    await page.waitForSelector('figure svg, svg');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await picture(page, `plan-page${dark ? '-dark' : ''}`);
    await page.close();
  }
}
