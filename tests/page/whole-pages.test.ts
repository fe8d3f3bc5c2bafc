import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page';
import { documentOf } from '../../scripts/inspect/dom';
import { htmlOf, NOT_RACES, RACES, type WholePage } from './whole-pages';

const shown = (page: WholePage) => readPage(documentOf(htmlOf(page)), page.url).cardShown;

describe.each(Object.entries(NOT_RACES))('%s', (_kind, pages) => {
  it.each(pages)('is none of our business ($language: $title)', (page) => {
    expect(shown(page)).toBe(false);
  });
});

describe.each(Object.entries(RACES))('%s', (_kind, pages) => {
  it.each(pages)('is a race ($language: $title)', (page) => {
    expect(shown(page)).toBe(true);
  });
});
