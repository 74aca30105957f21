import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';

export { TableRow };

/** Tables without widths in `style`, which the Content-Security-Policy would refuse. */
export const PlainTable = Table.extend({
  addOptions() {
    return { ...this.parent!(), resizable: false, View: null, allowTableNodeSelection: true };
  },

  renderHTML({ HTMLAttributes }) {
    return ['div', { class: 'table-wrapper' }, ['table', HTMLAttributes, ['tbody', 0]]];
  },
});

/** Merged cells survive; alignment and colours of a pasted table do not. */
function cellAttributes() {
  return {
    colspan: { default: 1, parseHTML: (cell: HTMLElement) => span(cell, 'colspan', 50) },
    rowspan: { default: 1, parseHTML: (cell: HTMLElement) => span(cell, 'rowspan', 500) },
    colwidth: { default: null, rendered: false, parseHTML: () => null },
  };
}

function span(cell: HTMLElement, name: 'colspan' | 'rowspan', max: number): number {
  const count = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(count) && count >= 1 && count <= max ? count : 1;
}

export const PlainTableCell = TableCell.extend({ addAttributes: cellAttributes });
export const PlainTableHeader = TableHeader.extend({ addAttributes: cellAttributes });
