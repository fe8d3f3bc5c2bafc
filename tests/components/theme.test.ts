import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GLYPHS } from '../../lib/advice/card-view';

const read = (path: string) => readFileSync(new URL(`../../components/${path}`, import.meta.url), 'utf8');
const theme = read('theme.css');

function colours(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}
const light = colours(theme.slice(0, theme.indexOf('@media (prefers-color-scheme: dark)')));
const dark = new Map([
  ...light,
  ...colours(theme.slice(theme.indexOf('@media (prefers-color-scheme: dark)'))),
]);

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

const PAPERS = ['--paper', '--paper-raised', '--paper-sunk'];
const TEXTS = [
  '--ink',
  '--ink-soft',
  '--accent',
  '--accent-strong',
  '--warn',
  '--stretched-ink',
  '--tightened-ink',
];
const texts: [string, string][] = [
  ...TEXTS.flatMap((text) => PAPERS.map((paper): [string, string] => [text, paper])),
  ['--accent-ink', '--accent'],
  ['--accent-ink', '--accent-strong'],
  ['--accent', '--accent-soft'],
  ['--accent-strong', '--accent-soft'],
  ['--ink', '--accent-soft'],
  ['--warn', '--warn-soft'],
];
const controls: [string, string][] = ['--control-line', '--focus', '--stretched', '--tightened'].flatMap(
  (line) => PAPERS.map((paper): [string, string] => [line, paper]),
);

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_name, palette) => {
  const ratio = (a: string, b: string) => contrast(palette.get(a) ?? '', palette.get(b) ?? '');

  it.each(texts)('lets %s be read on %s', (text, paper) => {
    expect(ratio(text, paper)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(controls)('lets %s be seen on %s', (line, paper) => {
    expect(ratio(line, paper)).toBeGreaterThanOrEqual(3);
  });
});

/** The tones of the drawn body, as shares of ink on paper in per cent. */
const tones = [
  ...read('figures/figure.css').matchAll(
    /--body-(?:skin|shirt|shorts): color-mix\(in srgb, var\(--ink\) (\d+)%, var\(--paper\)\)/g,
  ),
].map(([, percent]) => Number(percent));

function mixed(ink: string, paper: string, percent: number): string {
  const channel = (at: number) => {
    const [a, b] = [ink, paper].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    const value = ((a ?? 0) * percent + (b ?? 0) * (100 - percent)) / 100;
    return Math.round(value).toString(16).padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

describe.each([
  ['light', light],
  ['dark', dark],
])('a drawing in the %s theme', (_name, palette) => {
  it.each(['--stretched-ink', '--tightened-ink'])('lets a muscle edged in %s be seen on the body', (edge) => {
    const colour = (name: string) => palette.get(name) ?? '';
    expect(tones.length).toBeGreaterThanOrEqual(7);
    for (const percent of tones) {
      const body = mixed(colour('--ink'), colour('--paper'), percent);
      expect(contrast(colour(edge), body), `${percent} %`).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the style sheets of the card', () => {
  const sheets = [theme, read('base.css'), read('card/card.css')];
  it('size nothing by the page around them', () => {
    for (const sheet of sheets) expect(sheet).not.toMatch(/\d(rem|lh|rlh)\b/);
  });
  it('fetch nothing', () => {
    for (const sheet of sheets) expect(sheet).not.toMatch(/url\(/);
  });
});

describe('the glyphs', () => {
  it('differ by shape, not by colour', () => {
    const source = read('Glyph.tsx');
    const shapes = GLYPHS.map((name) => new RegExp(`'?${name}'?: '(M[^']+)'`).exec(source)?.[1]);
    expect(new Set(shapes).size).toBe(GLYPHS.length);
    expect(shapes).not.toContain(undefined);
    expect(source).not.toMatch(/#[0-9a-f]{3,6}\b/i);
  });
});
