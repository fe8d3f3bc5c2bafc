import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page';
import { documentOf } from '../../scripts/inspect/dom';
import { ABOUT_RACES } from './pages-about-races';
import { OTHER_SPORTS } from './pages-other-sports';
import { OTHER_THINGS } from './pages-other-things';
import { RACES } from './pages-races';
import { htmlOf, type WholePage } from './whole-page';

const shown = (page: WholePage) => readPage(documentOf(htmlOf(page)), page.url).cardShown;

describe.each(Object.entries({ ...ABOUT_RACES, ...OTHER_SPORTS, ...OTHER_THINGS }))('%s', (_kind, pages) => {
  it.each(pages)('is none of our business ($language: $title)', (page) => {
    expect(shown(page)).toBe(false);
  });
});

describe.each(Object.entries(RACES))('%s', (_kind, pages) => {
  it.each(pages)('is a race ($language: $title)', (page) => {
    expect(shown(page)).toBe(true);
  });
});
