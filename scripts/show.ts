// The second half of `npm start`: the built extension at work on the sample pages, or on a page or file of your own.
import { existsSync, mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { siteFor } from '../lib/page/hosts';
import { type Chromium, clickToolbarIcon, startChromium, waitForCard } from './lab/chromium';
import { readSamples, root, sampleRoutes } from './lab/samples';
import { startLab } from './lab/server';

const executable = process.env.UNCRAMP_CHROMIUM;
const headless = process.env.UNCRAMP_HEADLESS === '1';
const target = process.argv[2];

const COURSE_FILE = /\.(gpx|tcx|fit|kml|kmz|geojson)$/i;

if (executable === undefined) throw new Error('Start this with `npm start`.');

const samples = readSamples();
const lab = await startLab(sampleRoutes(samples));
const own = target === undefined ? null : ownTarget(target);
const names = [...new Set([...lab.hosts(), ...(own?.host ? [own.host] : [])])];
const chromium = await startChromium({
  executable,
  extension: join(root, '.output', 'chrome-mv3'),
  headless,
  hosts: { port: lab.port, names },
});

if (headless) await report();
else await open();

/** A page or file named on the command line: served from here where it is a file. */
function ownTarget(named: string): { url: string; host: string | null; courseFile: string | null } {
  const file = resolve(process.env.INIT_CWD ?? '.', named);
  if (!existsSync(file)) {
    if (URL.canParse(named)) return { url: named, host: null, courseFile: null };
    console.error(
      `${named} is neither a file nor an address: npm start -- race.html, or npm start -- https://…`,
    );
    process.exit(1);
  }
  if (COURSE_FILE.test(file)) return { url: '', host: null, courseFile: file };
  const url = `https://page.example/${encodeURIComponent(basename(file))}`;
  lab.add({ url, file });
  return { url, host: 'page.example', courseFile: null };
}

/** Headless: says what the card says on each page, and leaves a picture of it. */
async function report(): Promise<void> {
  const folder = join(root, 'screenshots');
  mkdirSync(folder, { recursive: true });
  const pages = own === null ? samples.samples : [{ file: basename(target ?? ''), url: own.url }];
  for (const { file, url } of pages) {
    const page = await chromium.browser.newPage();
    console.log(`\n${file}  ${url}`);
    if (own?.courseFile) await showCourseFile(page, own.courseFile);
    else {
      if (!(await opened(page, url))) continue;
      for (const line of (await lines(page, url)) ?? ['(nothing is added to this page)'])
        console.log(`  ${line}`);
    }
    await page.screenshot({ path: join(folder, `${basename(file).replace(/\.\w+$/, '')}.png`) });
    await page.close();
  }
  console.log(`\nPictures: ${folder}`);
  await chromium.close();
  await lab.close();
}

/** Opens a page; says so, in one line, where it cannot be reached. */
async function opened(page: Page, url: string): Promise<boolean> {
  try {
    await page.goto(url, { waitUntil: 'load' });
    return true;
  } catch {
    console.log('  (this page could not be reached)');
    return false;
  }
}

/** What the card says: by itself on a site of the table, elsewhere after a click on the toolbar icon. */
async function lines(page: Page, url: string): Promise<string[] | null> {
  if (siteFor(new URL(url)) !== null) return waitForCard(page, 3000);
  const popup = await clickToolbarIcon(chromium, page);
  await popup.locator('::-p-aria([name="This page"][role="tab"])').click();
  const show = popup.locator('::-p-aria([name="Show beside the page"][role="button"])').setTimeout(3000);
  const offered = await show
    .click()
    .then(() => true)
    .catch(() => false);
  return offered ? waitForCard(page, 3000) : null;
}

async function showCourseFile(page: Page, file: string): Promise<void> {
  await page.goto(`chrome-extension://${chromium.extensionId}/plan.html`);
  const input = await page.waitForSelector('input[type=file]');
  if (input === null) return;
  // The handle's type says Element; an input of type file is what the selector found.
  await (await input.toElement('input')).uploadFile(file);
  await page.waitForSelector('main h2');
  const lines = await page.$$eval('main :is(h1, h2, h3, p, li, dt, dd)', (all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.textContent.replace(/\s+/g, ' ').trim()),
  );
  for (const line of lines) console.log(`  ${line}`);
}

/** With a window: opens the first page and stays until the browser is closed or Ctrl-C is pressed. */
async function open(): Promise<void> {
  const [page] = await chromium.browser.pages();
  const first = own?.url || samples.samples[0]?.url;
  if (page === undefined || first === undefined) return;
  if (own?.courseFile) await showCourseFile(page, own.courseFile);
  else await page.goto(first);
  console.log('Uncramp is in the browser window that just opened. Sample pages:');
  for (const { url, states } of samples.samples) console.log(`  ${url}\n    ${states}`);
  console.log(
    'On sites outside the table, click the Uncramp icon. To stop: close the window, or press Ctrl-C here.',
  );
  await new Promise<void>((end) => {
    process.once('SIGINT', () => end());
    chromium.browser.once('disconnected', () => end());
  });
  await stop(chromium);
}

async function stop(running: Chromium): Promise<void> {
  if (running.browser.connected) await running.close();
  await lab.close();
}
