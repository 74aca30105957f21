import type { DocumentNode } from '../document/index.js';

/** Whether every row of a table has as many columns as the others, with cells that span several. */
export function isRectangular(table: DocumentNode): boolean {
  if (table.type !== 'table') return false;
  const widths: number[] = [];
  /** How many more rows cells from above reach into, at each column. */
  let reaching: number[] = [];
  for (const { content: cells = [] } of table.content) {
    const row = reaching.map((rows) => rows > 0);
    const below = reaching.map((rows) => Math.max(0, rows - 1));
    let column = 0;
    for (const { attrs } of cells) {
      while (row[column]) column += 1;
      for (let span = 0; span < attrs.colspan; span += 1) {
        row[column + span] = true;
        below[column + span] = attrs.rowspan - 1;
      }
      column += attrs.colspan;
    }
    widths.push(row.filter(Boolean).length);
    reaching = below;
  }
  return new Set(widths).size === 1 && reaching.every((rows) => rows === 0);
}
