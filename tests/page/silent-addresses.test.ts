import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page';
import { sites } from '../../lib/page/hosts';
import { documentOf } from '../../scripts/inspect/dom';

/** What a race's own page says, wherever it stands. */
const RACE = `<!doctype html><html lang="en"><head><title>Dale Half Marathon and 10K</title></head><body><main>
<h1>Dale Half Marathon and 10K</h1>
<p>The half marathon is one hilly loop with 210 m of ascent; the 10K is flat.</p>
<p>Start 9 am at the school. Aid stations every 5 km, time limit three hours, chip timing.</p>
<p>Register by 1 May: £28. Bibs from 7:30 am, medals for all finishers, runners must be 16.</p>
</main></body></html>`;

const shownAt = (url: string) => readPage(documentOf(RACE), url).cardShown;

describe('where a site of the table keeps results, carts and searches', () => {
  it.each(sites.flatMap((site) => (site.urls.silent ?? []).map((url) => [site.id, url] as const)))(
    'no card is shown (%s: %s)',
    (_site, url) => {
      expect(shownAt(url)).toBe(false);
    },
  );
});

describe('where any other site keeps them', () => {
  it.each([
    'https://www.example.org/dale/results/2025',
    'https://www.example.org/checkout/?race=12',
    'https://www.example.org/de/warenkorb',
    'https://www.example.org/ergebnisse/dale-2025',
    'https://www.example.org/uitslagen/12',
    'https://www.example.org/search?q=half+marathon',
    'https://www.example.org/events/12/start-list',
  ])('no card is shown (%s)', (url) => {
    expect(shownAt(url)).toBe(false);
  });

  it('the same words are a race elsewhere', () => {
    expect(shownAt('https://www.example.org/dale')).toBe(true);
    expect(shownAt('https://www.example.org/dale/faq-results')).toBe(true);
  });
});
