import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BodyMap } from '../../components/bodymap/BodyMap';
import { BodyPicture } from '../../components/bodymap/BodyPicture';
import { Figure } from '../../components/figures/Figure';
import { MUSCLES } from '../../lib/muscles';
import { stretches } from '../../lib/stretches';
import { poses, VERSIONS } from '../../lib/stretches/figures/poses';
import { speakerFor } from '../../lib/words';

const speaker = speakerFor('en-GB', 'metric');
let window: ReturnType<typeof parseHTML>;
let container: HTMLElement;
let reduced = true;
let frames: ((now: number) => void)[] = [];

beforeEach(() => {
  window = parseHTML('<!doctype html><html><body><div id="at"></div></body></html>');
  reduced = true;
  frames = [];
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('window', Object.assign(window, { matchMedia: () => ({ matches: reduced }) }));
  vi.stubGlobal('requestAnimationFrame', (callback: (now: number) => void) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => {});
  const at = window.document.querySelector<HTMLElement>('#at');
  if (at === null) throw new Error('no place to draw');
  container = at;
});

afterEach(() => {
  act(() => render(null, container));
  vi.unstubAllGlobals();
});

/** Lets the next picture be drawn, at a time in milliseconds. */
const atTime = (ms: number) =>
  act(() => {
    for (const frame of frames.splice(0)) frame(ms);
  });
const paths = () => [...container.querySelectorAll('path')].map((path) => path.getAttribute('d')).join(' ');

describe('a drawing of a stretch', () => {
  it('has a name and says which muscles it paints, for each of them', () => {
    for (const muscle of MUSCLES) {
      for (const version of VERSIONS.filter((one) => poses[muscle][one] !== undefined)) {
        act(() => render(<Figure speaker={speaker} muscle={muscle} version={version} withKey />, container));
        const svg = container.querySelector('svg[role="img"]');
        const named = (attribute: string) =>
          window.document.getElementById(svg?.getAttribute(attribute) ?? '')?.textContent ?? '';
        expect(named('aria-labelledby'), `${muscle} ${version}`).toMatch(/^[A-Z].{20,}\.$/);
        expect(named('aria-describedby')).toContain(speaker.format.muscle(muscle));
        const tightens = stretches[muscle].antagonistCue !== null;
        expect(container.querySelector('.mark-stretched')).not.toBeNull();
        expect(container.querySelector('.mark-hatch') !== null).toBe(tightens);
        expect(container.querySelector('.key-tightened') !== null).toBe(tightens);
      }
    }
  });

  it('stands still in the hold where less motion is asked for', () => {
    act(() => render(<Figure speaker={speaker} muscle="soleus" version="standing" />, container));
    expect(frames).toEqual([]);
    expect(container.querySelector('.mark-arrow')).not.toBeNull();
    expect(container.querySelector('button')).toBeNull();
  });

  it('moves once from the start to the hold, and again when asked', () => {
    reduced = false;
    act(() => render(<Figure speaker={speaker} muscle="soleus" version="standing" />, container));
    const start = paths();
    atTime(1000);
    atTime(1900);
    const between = paths();
    expect(between).not.toBe(start);
    atTime(20_000);
    const hold = paths();
    expect(hold).not.toBe(between);
    expect(container.querySelector('.mark-arrow')).not.toBeNull();
    expect(frames).toEqual([]);
    act(() => {
      container.querySelector('button')?.dispatchEvent(new window.Event('click', { bubbles: true }));
    });
    atTime(30_000);
    expect(paths()).toBe(start);
  });
});

describe('the body map', () => {
  it('has every muscle once by name, and once more for the pointer alone', () => {
    act(() => {
      render(
        <>
          <BodyMap speaker={speaker} common={['soleus']} idOf={(muscle) => `to-${muscle}`} />
          <BodyPicture lit={null} onLit={() => {}} />
        </>,
        container,
      );
    });
    const hrefs = MUSCLES.map((muscle) => `#stretch=${muscle}`).sort();
    const names = [...container.querySelectorAll('a.body-name')];
    expect(names.map((name) => name.getAttribute('href')).sort()).toEqual(hrefs);
    expect(new Set(names.map((name) => name.textContent)).size).toBe(16);
    const regions = [...container.querySelectorAll('svg[aria-hidden="true"] a')];
    expect(regions.map((region) => region.getAttribute('href')).sort()).toEqual(hrefs);
    for (const region of regions) expect(region.getAttribute('tabindex')).toBe('-1');
  });

  it('lights the muscle whose name is pointed at', () => {
    act(() => render(<BodyPicture lit="soleus" onLit={() => {}} />, container));
    const lit = [...container.querySelectorAll('.region-lit')].map((region) => region.getAttribute('href'));
    expect(lit).toEqual(['#stretch=soleus']);
  });
});
