import type { Block, TableCell } from '@rechtsstand/domain/document';
import { Blocks } from './BlockView.js';

type Table = Extract<Block, { type: 'table' }>;

/** A table scrolls by itself where it is wider than the text, and can then be reached with Tab. */
export function TableView({ table, below }: { table: Table; below: number }) {
  const [first, ...rest] = table.content;
  const hasHead = first?.content?.every(({ type }) => type === 'tableHeader') ?? false;
  const rows = hasHead ? rest : table.content;
  return (
    <div className="table-scroll" tabIndex={0} role="group" id={table.attrs.id}>
      <table>
        {hasHead && first && (
          <thead>
            <Row row={first} scope="col" below={below} />
          </thead>
        )}
        <tbody>
          {rows.map((row) => (
            <Row key={row.attrs.id} row={row} scope="row" below={below} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  row: Table['content'][number];
  scope: 'col' | 'row';
  below: number;
}

function Row({ row, scope, below }: RowProps) {
  return (
    <tr id={row.attrs.id}>
      {row.content?.map((cell) => (
        <Cell key={cell.attrs.id} cell={cell} scope={scope} below={below} />
      ))}
    </tr>
  );
}

function Cell({ cell, scope, below }: { cell: TableCell; scope: 'col' | 'row'; below: number }) {
  const { id, colspan, rowspan } = cell.attrs;
  const content = <Blocks blocks={cell.content} below={below} />;
  return cell.type === 'tableHeader' ? (
    <th id={id} scope={scope} colSpan={colspan} rowSpan={rowspan}>
      {content}
    </th>
  ) : (
    <td id={id} colSpan={colspan} rowSpan={rowspan}>
      {content}
    </td>
  );
}
