import { render } from 'preact';
import { Glyph } from '../../components/Glyph';
import markCss from '../../components/training/mark.css?inline';
import type { RunMark } from '../../lib/advice/training/view';
import { activityIdOf, ROWS } from '../../lib/page/sites/strava-training';
import { findAll } from '../../lib/page/sites/text';

const MARK_NAME = 'uncramp-mark';

export const isMark = (node: Node): boolean => node.nodeName.toLowerCase() === MARK_NAME;

/** Nothing of the page is inherited; the mark stands in the line of the title. */
const RESET =
  ':host { all: initial !important; display: inline-block !important; vertical-align: middle !important; margin-inline-start: 6px !important; }';

/** Takes every mark off the page, those of an earlier version of this script among them. */
export function removeMarks(): void {
  for (const mark of document.querySelectorAll(MARK_NAME)) mark.remove();
}

function markFor(id: string, { glyph, label }: RunMark): HTMLElement {
  const host = document.createElement(MARK_NAME);
  host.dataset.run = id;
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `${RESET}\n${markCss}`;
  const at = document.createElement('span');
  root.append(style, at);
  render(
    <span class="mark" role="img" aria-label={label} title={label}>
      <Glyph name={glyph} size={22} />
    </span>,
    at,
  );
  return host;
}

/**
 * Puts the class of each run beside its title, once for each row, also after the site has drawn its rows anew. A row
 * that is reused for another run loses the mark of the one before.
 */
export function markRows(marks: Readonly<Record<string, RunMark>>): void {
  for (const row of findAll(document, ROWS)) {
    const id = activityIdOf(row);
    const there = row.querySelector<HTMLElement>(MARK_NAME);
    if (there !== null && there.dataset.run === id) continue;
    there?.remove();
    const mark = id === null ? undefined : marks[id];
    const title =
      row.querySelector('td.col-title') ?? row.querySelector('a[data-field-name="name"]')?.parentElement;
    if (id !== null && mark !== undefined && title) title.append(markFor(id, mark));
  }
}
