import { AROUND } from './site-page';

/** A page as its site serves it: `|` between two blocks of its text, and between two entries of its menu. */
export interface WholePage {
  readonly language: string;
  readonly title: string;
  readonly menu: string;
  readonly text: string;
  readonly url: string;
}

/** Its menu above and below, a notice about cookies, and its text as paragraphs, or as the HTML that stands there. */
export function htmlOf({ language, title, menu, text }: WholePage): string {
  const cookies = AROUND[language]?.cookies ?? '';
  const links = menu
    .split('|')
    .map((one, index) => `<li><a href="/s/${index}">${one.trim()}</a></li>`)
    .join('');
  const blocks = text
    .split('|')
    .map((one) => one.trim())
    .map((one) => (one.startsWith('<') ? one : `<p>${one}</p>`))
    .join('\n');
  return `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body>
<div class="cookie-banner" role="dialog">${cookies}</div>
<header><nav><ul>${links}</ul></nav></header>
<main><h1>${title}</h1>${blocks}</main>
<footer><ul>${links}</ul></footer></body></html>`;
}

export type Written = readonly [language: string, title: string, menu: string, text: string, url?: string];

/** Pages as their tests write them. */
export const pagesOf = (written: readonly Written[]): WholePage[] =>
  written.map(([language, title, menu, text, url = 'https://www.example.org/p/12']) => ({
    language,
    title,
    menu,
    text,
    url,
  }));
