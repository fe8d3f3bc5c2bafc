import { type DateOrder, orderOf } from './page-dates';

const MOST_SCRIPTS = 80;
const MOST_SCRIPT = 100_000;

/** What every page of the site tells of its account, as text of its inline scripts. */
export interface AccountFacts {
  /** Null where no script tells. */
  readonly imperial: boolean | null;
  readonly dateOrder: DateOrder | null;
}

export function accountFacts(document: Document): AccountFacts {
  let imperial: boolean | null = null;
  let dateOrder: DateOrder | null = null;
  for (const script of [...document.querySelectorAll('script:not([src])')].slice(0, MOST_SCRIPTS)) {
    const text = (script.textContent ?? '').slice(0, MOST_SCRIPT);
    const units = /_measurement_preference\s{0,4}=\s{0,4}["'](meters|feet)/.exec(text);
    if (units) imperial = units[1] === 'feet';
    const dates = /_date_preference\s{0,4}=\s{0,4}["']([^"']{2,20})["']/.exec(text);
    if (dates) dateOrder = orderOf(dates[1] ?? '');
  }
  return { imperial, dateOrder };
}

/** The data that a page of the site's newer kind carries for its own script; null where it is missing or no JSON. */
export function pageData(document: Document): unknown {
  const json = document.querySelector('script#__NEXT_DATA__')?.textContent ?? '';
  if (json === '' || json.length > 20 * MOST_SCRIPT) return null;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
