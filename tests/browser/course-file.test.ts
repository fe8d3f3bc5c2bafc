import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePath } from '../../scripts/lab/samples';
import { type Lab, startLab } from '../../scripts/lab/server';
import { DRIVERS, type Driver, openCard, says } from './drivers';

const HOST = 'runsignup.com';
const at = (path: string) => `https://${HOST}/Race/OH/Columbus/${path}`;
const FETCH = `Get the course file from ${HOST}`;

/** A race that tells nothing of its hills but links a course file. */
const race = (file: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Otter Bend Half Marathon</title></head><body><h1>Otter Bend Half Marathon</h1>
  <p>Sunday, May 2, 2027. Register now for the half marathon, 13.1 miles. Start and finish at the town hall.</p>
  <p><a href="${file}">Course map (GPX)</a></p></body></html>`;

const GOOD = `/files/good.gpx`;
const gpx = samplePath('courses/hilly-half.gpx');

describe.each(DRIVERS)('a course file linked on the page, in %s', (_name, start) => {
  let lab: Lab;
  let driver: Driver;

  beforeAll(async () => {
    lab = await startLab([
      { url: at('Linked'), body: race(GOOD) },
      { url: at('Page'), body: race('/files/page.gpx') },
      { url: at('Missing'), body: race('/files/missing.gpx') },
      { url: at('Policy'), body: race(GOOD), headers: { 'content-security-policy': "connect-src 'none'" } },
      { url: at('Elsewhere'), body: race('https://maps.example/good.gpx') },
      { url: `https://${HOST}${GOOD}`, file: gpx },
      {
        url: `https://${HOST}/files/page.gpx`,
        body: '<!doctype html><title>Sign in</title>',
        type: 'text/html',
      },
    ]);
    driver = await start(lab);
  });
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  const fetched = (file: string) => lab.log.filter(({ url }) => new URL(url).pathname === file).length;

  /** A tab with the card on it opened on everything. */
  const open = async (path: string) => {
    const tab = await driver.open(at(path));
    await says(driver, tab, /doesn’t say how hilly/);
    await openCard(driver, tab);
    await says(driver, tab, /^Course file$/);
    return tab;
  };

  it('is fetched on the click on a button that names the host, once, and answered from', async () => {
    const tab = await open('Linked');
    expect(fetched(GOOD)).toBe(0);
    await driver.hands.press(tab, FETCH);
    const lines = await says(driver, tab, /^Hilly: .*by the course file/);
    expect(fetched(GOOD)).toBe(1);
    expect(lines.join(' ')).toMatch(/Measured from a course file/);
    expect(lines.join(' ')).not.toMatch(/doesn’t say how hilly/);
    await tab.close();
  });

  it('is not fetched by a click that the page made up', async () => {
    const before = fetched(GOOD);
    const tab = await open('Linked');
    const lines = await driver.card(tab);
    await driver.hands.forge(tab, FETCH);
    await tab.evaluate(() => {
      const card = document.querySelector('uncramp-card');
      card?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    });
    expect(await driver.card(tab)).toEqual(lines);
    expect(fetched(GOOD)).toBe(before);
    await driver.hands.press(tab, FETCH);
    await says(driver, tab, /by the course file/);
    expect(fetched(GOOD)).toBe(before + 1);
    await tab.close();
  });

  it.each([
    ['Missing', /^runsignup\.com did not send a file that can be read\.$/],
    ['Page', /^This is a web page, not a course file\./],
  ])('that is none (%s) gets a sentence, and the rest stays', async (path, sentence) => {
    const tab = await open(path);
    const before = await driver.card(tab);
    await driver.hands.press(tab, FETCH);
    const after = await says(driver, tab, sentence);
    expect(after.filter((line) => !sentence.test(line))).toEqual(before);
    await tab.close();
  });

  it('where the page forbids connections is answered from, or a sentence says why not', async () => {
    const tab = await open('Policy');
    const before = await driver.card(tab);
    await driver.hands.press(tab, FETCH);
    if (driver.name === 'Chromium') await says(driver, tab, /^Hilly: .*by the course file/);
    else {
      const blocked = /^runsignup\.com does not let an extension fetch this file here\./;
      const after = await says(driver, tab, blocked);
      expect(after.filter((line) => !blocked.test(line))).toEqual(before);
    }
    await tab.close();
  });

  it('on another host is told of, with no button that fetches it', async () => {
    const tab = await open('Elsewhere');
    const lines = await driver.card(tab);
    expect(lines?.join(' ')).toMatch(/maps\.example/);
    expect(lines?.filter((line) => /^Get the course file/.test(line))).toEqual([]);
    expect(lab.log.filter(({ url }) => url.includes('maps.example'))).toEqual([]);
    await tab.close();
  });
});
