import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, startLab } from '../../scripts/lab/server';
import { DRIVERS, type Driver, store } from './drivers';
import { type PdfBox, type PdfPage, readPdf } from './pdf';

const RACE = {
  name: 'Otter Bend Marathon',
  date: null,
  place: null,
  url: null,
  distanceKm: 42.195,
  surface: 'road',
  terrain: 'flat',
  terrainChosen: true,
  netDownhill: null,
  gainM: null,
  lossM: null,
  netM: null,
  goalS: 12_600,
  savedAt: '2026-11-01T08:00:00.000Z',
};

const PAPERS = {
  A4: { widthMm: 210, heightMm: 297 },
  'US Letter': { widthMm: 215.9, heightMm: 279.4 },
} as const;
/** Printers leave about this much at the edge of the paper. */
const UNPRINTABLE_MM = 5;
const TOLERANCE_MM = 0.3;

const near = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE_MM;
const end = (box: PdfBox) => ({ x: box.x + box.width, y: box.y + box.height });

/** The one path that covers so many millimetres. */
function pathOf(page: PdfPage, widthMm: number, heightMm: number, offMm = TOLERANCE_MM): PdfBox {
  const found = page.paths.filter(
    (path) => Math.abs(path.width - widthMm) <= offMm && Math.abs(path.height - heightMm) <= offMm,
  );
  expect(found, `a path of ${widthMm} × ${heightMm} mm`).toHaveLength(1);
  return found[0] ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** A browser may write a dashed line as the dashes alone: then it ends with the last of them. */
const DASH_AND_GAP_MM = 3.5;
const foldOf = (page: PdfPage, widthMm: number, heightMm: number) => {
  const { x, y, width, height } = pathOf(page, widthMm, heightMm, DASH_AND_GAP_MM);
  return { x: x + (widthMm === 0 ? width / 2 : 0), y: y + (heightMm === 0 ? height / 2 : 0) };
};

/** Opens the section, chooses a piece, and asks for the print; the browser's dialogue stays shut. */
async function askFor(page: Page, piece: string): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {};
  });
  if ((await page.$('.print-pieces')) === null) await page.click('#print summary');
  await page.locator(`.print-pieces .chip::-p-text(${piece})`).click();
  await page.locator(`.print-pieces .button::-p-text(Print the ${piece.toLowerCase()})`).click();
  await page.waitForSelector('.print-sheet svg', { visible: false });
}

async function printed(page: Page, paper: keyof typeof PAPERS): Promise<PdfPage> {
  const { widthMm, heightMm } = PAPERS[paper];
  const data = await page.pdf({ width: `${widthMm}mm`, height: `${heightMm}mm` });
  const pages = await readPdf(new Uint8Array(data));
  expect(pages).toHaveLength(1);
  const [sheet] = pages;
  if (sheet === undefined) throw new Error('Nothing was printed.');
  expect(Math.abs(sheet.widthMm - widthMm)).toBeLessThan(0.5);
  expect(Math.abs(sheet.heightMm - heightMm)).toBeLessThan(0.5);
  return sheet;
}

function expectOnPaper(sheet: PdfPage, boxes: readonly PdfBox[]): void {
  for (const box of boxes) {
    expect(box.x).toBeGreaterThan(UNPRINTABLE_MM);
    expect(box.y).toBeGreaterThan(UNPRINTABLE_MM);
    expect(end(box).x).toBeLessThan(sheet.widthMm - UNPRINTABLE_MM);
    expect(end(box).y).toBeLessThan(sheet.heightMm - UNPRINTABLE_MM);
  }
}

const wordsOf = (sheet: PdfPage) => sheet.texts.map(({ text }) => text).join(' ');

describe.each(DRIVERS)('what is carried, in %s', (_name, start) => {
  const downloads = mkdtempSync(join(tmpdir(), 'uncramp-print-'));
  let lab: Lab;
  let driver: Driver;
  let own: Page;

  beforeAll(async () => {
    lab = await startLab([]);
    driver = await start(lab);
    await driver.downloadTo(downloads);
    own = await driver.extensionPage('options.html');
  });
  afterAll(async () => {
    await driver.close();
    await lab.close();
    rmSync(downloads, { recursive: true });
  });

  async function planPage(units: 'metric' | 'imperial' = 'metric', race: object = RACE): Promise<Page> {
    await store(own, {
      settings: { version: 1, value: { units } },
      savedRace: { version: 1, value: race },
    });
    const page = await driver.extensionPage('plan.html');
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForSelector('#print summary');
    return page;
  }

  it.each(['A4', 'US Letter'] as const)(
    'prints the wristband alone, in real millimetres, on %s',
    async (paper) => {
      const page = await planPage(paper === 'A4' ? 'metric' : 'imperial');
      await askFor(page, 'Wristband');
      const sheet = await printed(page, paper);
      const cut = pathOf(sheet, 88, 230);
      const fold = foldOf(sheet, 0, 230);
      expect(near(fold.x, cut.x + 44)).toBe(true);
      pathOf(sheet, 50, 4);
      expectOnPaper(sheet, [...sheet.texts, cut]);

      const [front, back] = [
        sheet.texts.filter((one) => end(one).x < fold.x),
        sheet.texts.filter((one) => one.x > fold.x && end(one).x < end(cut).x),
      ];
      for (const one of [...front, ...back]) {
        expect(one.x, one.text).toBeGreaterThan(cut.x + 1);
        expect(end(one).y, one.text).toBeLessThan(end(cut).y);
      }
      // Nothing lies across the fold or the cut.
      for (const one of sheet.texts.filter(({ x }) => x < end(cut).x)) {
        expect(front.includes(one) || back.includes(one), one.text).toBe(true);
      }
      const clocks = front.filter(({ text }) => /^\d:\d\d:\d\d$/.test(text)).slice(1);
      expect(clocks.length).toBeGreaterThan(4);
      for (const clock of clocks) expect(clock.height, 'size of type').toBeGreaterThan(4.5);
      expect(front.map(({ text }) => text)).toContain(paper === 'A4' ? '35' : '21');
      expect(wordsOf({ ...sheet, texts: front })).toMatch(
        /easier.*Finish.*3:30:00.*First twinge.*Not shown to prevent cramps/s,
      );
      expect(wordsOf({ ...sheet, texts: back })).toMatch(/^Cramp.*Lengthen.*Not a running cramp/s);
      expect(wordsOf(sheet)).not.toMatch(/Sources|About you/);
      await page.close();
    },
  );

  it.each(['A4', 'US Letter'] as const)(
    'prints the card alone, in real millimetres, on %s',
    async (paper) => {
      const page = await planPage();
      await askFor(page, 'Card');
      const sheet = await printed(page, paper);
      const cut = pathOf(sheet, 148, 210);
      const fold = foldOf(sheet, 148, 0);
      expect(near(fold.y, cut.y + 105)).toBe(true);
      expectOnPaper(sheet, [...sheet.texts, cut]);
      const onCard = sheet.texts.filter(({ y }) => y < end(cut).y);
      for (const one of onCard) {
        expect(one.x, one.text).toBeGreaterThan(cut.x + 3);
        expect(end(one).x, one.text).toBeLessThan(end(cut).x - 3);
        expect(end(one).y < fold.y || one.y > fold.y, one.text).toBe(true);
      }
      expect(wordsOf(sheet)).toMatch(/Otter Bend Marathon.*Goal 3:30:00.*3:29:02.*First twinge.*Lengthen/s);
      expect(wordsOf(sheet)).not.toMatch(/Sources|About you/);
      await page.close();
    },
  );

  it('says what is missing where there is no goal, and shows the page again after printing', async () => {
    const { goalS: _none, ...race } = RACE;
    const page = await planPage('metric', race);
    await askFor(page, 'Wristband');
    expect(await page.$eval('.print-pieces', (all) => all.textContent ?? '')).toMatch(/^No goal time yet/);
    const sheet = await printed(page, 'A4');
    expect(wordsOf(sheet)).toMatch(/Shake out/);
    expect(wordsOf(sheet)).not.toMatch(/\d:\d\d|Finish/);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.$('.print-sheet')).toBeNull();
    expect(await page.evaluate(() => document.documentElement.className)).toBe('');
    await page.close();
  });

  it('saves a picture of the phone’s size with the clock’s place left free, light and dark', async () => {
    const page = await planPage();
    await page.click('#print summary');
    await page.locator('.print-pieces .chip::-p-text(Lock screen)').click();
    const pictures = new Map<string, Buffer>();
    await page.locator('.print-pieces .chip::-p-text(Light)').click();
    await page.locator('.print-pieces .button::-p-text(Save the picture)').click();
    pictures.set('Light', await download(downloads));
    await page.locator('.print-pieces .chip::-p-text(Dark)').click();
    pictures.set('Dark', await shown(page));
    for (const [theme, file] of pictures) {
      const png = await seen(page, file);
      expect(png).toMatchObject({ width: 1290, height: 2796 });
      expect(png.freeAbove, theme).toBeGreaterThan(0.3);
      expect(png.freeBelow, theme).toBeGreaterThan(0.12);
      expect(png.drawn).toBeGreaterThan(0.01);
      expect(png.ground > 128).toBe(theme === 'Light');
    }
    await page.close();
  });
});

/** The next finished download's bytes; the file is taken away. */
async function download(folder: string): Promise<Buffer> {
  const until = Date.now() + 15_000;
  for (;;) {
    const [name] = readdirSync(folder).filter((file) => /\.png$/.test(file));
    if (name !== undefined) {
      const bytes = readFileSync(join(folder, name));
      // A PNG ends on this chunk; before that the browser is still writing.
      if (bytes.subarray(-8, -4).toString('latin1') === 'IEND') {
        rmSync(join(folder, name));
        return bytes;
      }
    }
    if (Date.now() > until) throw new Error('No picture was saved.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The picture as the preview has it, for the second time: a browser holds up a page's second download. */
async function shown(page: Page): Promise<Buffer> {
  await page.waitForSelector('.print-phone-dark');
  const url = await page.$eval('.print-phone > canvas', (canvas) =>
    canvas instanceof HTMLCanvasElement ? canvas.toDataURL('image/png') : '',
  );
  return Buffer.from(url.replace(/^.*,/, ''), 'base64');
}

/** What the saved picture looks like: how much of it is empty from above and from below, and how bright the ground is. */
const seen = (page: Page, file: Buffer) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = document.createElement('canvas');
    const { width, height } = picture;
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('No canvas.');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const ground = data[0] ?? 0;
    let first = height;
    let last = 0;
    let drawn = 0;
    for (let y = 0; y < height; y += 2) {
      for (let x = 0; x < width; x += 3) {
        if (Math.abs((data[4 * (y * width + x)] ?? 0) - ground) < 8) continue;
        drawn++;
        first = Math.min(first, y);
        last = y;
      }
    }
    return {
      width,
      height,
      ground,
      freeAbove: first / height,
      freeBelow: 1 - last / height,
      drawn: (6 * drawn) / (width * height),
    };
  }, file.toString('base64'));
