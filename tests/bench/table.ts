export interface Table {
  readonly title: string;
  /** What was measured against what. */
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table as Markdown that is also plain to read in a terminal. */
export function markdown({ title, about, head, rows }: Table): string {
  const widths = head.map((name, column) =>
    Math.max(...[head, ...rows].map((row) => width(row, column, name))),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((size, column) => (cells[column] ?? '').padEnd(size)).join(' | ')} |`;
  const rule = `| ${widths.map((size) => '-'.repeat(size)).join(' | ')} |`;
  return [`## ${title}`, '', about, '', line(head), rule, ...rows.map(line), ''].join('\n');
}

const width = (row: readonly string[], column: number, otherwise: string) =>
  (row[column] ?? otherwise).length;
