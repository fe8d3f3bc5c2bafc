import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, type Route, startLab } from '../../scripts/lab/server';
import { DRIVERS, type Driver } from './drivers';

const race = (path: string) => `https://runsignup.com/Race/OH/Columbus/${path}`;
const flatMarathon = `<h1>River City Marathon</h1><p>Sunday, May 2, 2027. Register now: marathon, 26.2 miles.</p>
  <h2>Course</h2><p>The marathon course is flat and fast, with 120 feet of elevation gain. Start and finish downtown.</p>`;
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>River City Marathon</title>${head}</head><body>${body}</body></html>`;

const filler = `<p>${'The volunteers, the music and the medals are described here at length. '.repeat(12)}</p>`;

const routes: Route[] = [
  {
    url: race('StrictPolicy'),
    body: page(flatMarathon),
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  {
    url: race('HostileStyles'),
    body: page(
      flatMarathon,
      '<style>* { all: unset !important; display: none !important } html { font-size: 1px }</style>',
    ),
  },
  {
    url: race('BrokenData'),
    body: page(
      flatMarathon,
      '<script type="application/ld+json">{"@type":"SportsEvent","name":"River City Marathon",,]</script>',
    ),
  },
  {
    url: race('TenMegabytes'),
    body: page(flatMarathon + filler.repeat(Math.ceil(10_000_000 / filler.length))),
  },
  {
    url: race('NeverQuiet'),
    body: page(
      `${flatMarathon}<p id="tick"></p><script>let n = 0; setInterval(() => { const p = document.createElement('p'); p.textContent = 'Tick ' + n++; document.getElementById('tick').replaceChildren(p); }, 5); window.errors = []; addEventListener('error', (e) => errors.push(e.message));</script>`,
    ),
  },
  {
    url: race('LateRace'),
    body: page(
      `<div id="app"></div><script>setTimeout(() => { document.getElementById('app').append(...new DOMParser().parseFromString(${JSON.stringify(flatMarathon)}, 'text/html').body.childNodes); }, 600);</script>`,
    ),
  },
  {
    url: race('InsideForm'),
    body: page(`<form id="whole" onsubmit="window.sent = true; return false">${flatMarathon}</form>`),
  },
];

describe.each(DRIVERS)('hostile pages in %s', (_name, start) => {
  let lab: Lab;
  let driver: Driver;

  beforeAll(async () => {
    lab = await startLab(routes);
    driver = await start(lab);
  });
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  it.each(['StrictPolicy', 'HostileStyles', 'BrokenData', 'InsideForm', 'LateRace'])(
    'answers on %s',
    async (path) => {
      const tab = await driver.open(race(path));
      const lines = await driver.card(tab);
      expect(lines?.join(' ')).toMatch(/flat/i);
      await tab.close();
    },
  );

  it('paints the card under a strict policy and hostile styles', async () => {
    for (const path of ['StrictPolicy', 'HostileStyles']) {
      const tab = await driver.open(race(path));
      await driver.card(tab);
      const box = await tab.evaluate(() => {
        const host = document.querySelector('uncramp-card');
        return host === null ? null : { display: getComputedStyle(host).display };
      });
      expect(box?.display).not.toBe('none');
      await tab.close();
    }
  });

  it('answers on a page of ten megabytes without stopping it', async () => {
    const tab = await driver.open(race('TenMegabytes'));
    const lines = await driver.card(tab, 20_000);
    expect(lines?.join(' ')).toMatch(/flat/i);
    await tab.close();
  });

  it('answers on a page that rewrites itself all the time, and throws nothing into it', async () => {
    const tab = await driver.open(race('NeverQuiet'));
    expect((await driver.card(tab))?.join(' ')).toMatch(/flat/i);
    expect(await tab.evaluate('window.errors')).toEqual([]);
    const ticks = 'Number(/\\d+/.exec(document.getElementById("tick").textContent)[0])';
    const before = Number(await tab.evaluate(ticks));
    await tab.waitForFunction(`${ticks} > ${before + 20}`);
    await tab.close();
  });
});
