import { type ComponentChild, render } from 'preact';

const PRINTS_ONE = 'prints-one';

/** What has to be undone before the next sheet, where the browser never told that the last one was printed. */
let putBack = (): void => {};

/**
 * Prints one sheet by itself: for as long as the browser prints, the document shows it instead of the page.
 * `print` opens the browser's own dialogue.
 */
export function printSheet(sheet: ComponentChild, print: () => void): void {
  putBack();
  const root = document.documentElement;
  const host = document.createElement('div');
  host.className = 'print-sheet';
  document.body.append(host);
  render(sheet, host);
  root.classList.add(PRINTS_ONE);
  putBack = () => {
    window.removeEventListener('afterprint', putBack);
    putBack = () => {};
    root.classList.remove(PRINTS_ONE);
    render(null, host);
    host.remove();
  };
  window.addEventListener('afterprint', putBack);
  print();
}
