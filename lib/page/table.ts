const MOST_ACROSS = 24;
const MOST_DOWN = 60;
const MOST_COLUMNS = 60;

interface Cell {
  text: string;
  readonly across: number;
  readonly down: number;
}

/** A row of a table as it is read: its cells, and what its headers and the cells above it say of them. */
export interface TableRow {
  /** The words of the row's own cells. */
  readonly own: readonly string[];
  /** The cells with those that span columns and rows put under their headers. */
  readonly cells: readonly string[];
  /** The header of each column, empty where the table has none. */
  readonly headers: readonly string[];
}

const spanOf = (element: Element, name: string, most: number): number => {
  const raw = element.getAttribute(name);
  const span = raw === null ? 1 : Number.parseInt(raw, 10);
  return span > 1 ? Math.min(span, most) : 1;
};

/** Puts the cells of one table under its headers, as they come. */
export class Table {
  private headers: readonly string[] = [];
  private lastWasHead = false;
  private carried: { text: string; left: number }[] = [];
  private row: Cell[] = [];
  private allHeads = true;

  open(): void {
    this.row = [];
    this.allHeads = true;
  }

  cell(element: Element, isHead: boolean): void {
    if (!isHead) this.allHeads = false;
    this.row.push({
      text: '',
      across: spanOf(element, 'colspan', MOST_ACROSS),
      down: spanOf(element, 'rowspan', MOST_DOWN),
    });
  }

  /** Adds words to the cell that is open; words beside the cells are lost, as browsers move them out of the table. */
  add(text: string): void {
    const last = this.row.at(-1);
    if (last) last.text = last.text === '' ? text : `${last.text} ${text}`;
  }

  close(): TableRow {
    const own = this.row.map(({ text }) => text);
    const above = this.headers;
    const grid = this.grid();
    // A label that stands for several rows is repeated; a value over several columns only where they have names.
    const spread = above.length > 0 && grid.length === above.length && own.length > 1;
    const cells = spread || grid.length === own.length ? grid : own;
    const heads =
      this.allHeads || (above.length === 0 && own.length > 2 && !own.some((text) => /\d/.test(text)));
    if (heads && grid.length > 1 && (own.length > 1 || this.lastWasHead)) {
      const joined = this.lastWasHead && above.length === grid.length;
      this.headers = joined
        ? grid.map((text, column) =>
            above[column] === text ? text : `${above[column] ?? ''} ${text}`.trim(),
          )
        : grid;
      this.lastWasHead = true;
    } else this.lastWasHead = false;
    return { own, cells, headers: above };
  }

  private grid(): string[] {
    const grid: string[] = [];
    const below: { text: string; left: number }[] = [];
    const fromAbove = () => {
      for (
        let held = this.carried[grid.length];
        held && held.left > 0 && grid.length < MOST_COLUMNS;
        held = this.carried[grid.length]
      ) {
        below[grid.length] = { text: held.text, left: held.left - 1 };
        grid.push(held.text);
      }
    };
    for (const { text, across, down } of this.row) {
      fromAbove();
      for (let n = 0; n < across && grid.length < MOST_COLUMNS; n++) {
        if (down > 1) below[grid.length] = { text, left: down - 1 };
        grid.push(text);
      }
    }
    fromAbove();
    this.carried = below;
    return grid;
  }
}
