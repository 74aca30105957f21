import type { LawNode } from '@rechtsstand/domain/law';

/** Running text, numbered lists within lists, tables, and the places of pictures. */
export function LawNodes({ nodes }: { nodes: readonly LawNode[] }) {
  return nodes.map((node, index) => <LawNodeView key={index} node={node} />);
}

function LawNodeView({ node }: { node: LawNode }) {
  switch (node.type) {
    case 'text':
      return <p>{node.text}</p>;
    case 'list':
      return (
        <dl className="law-list">
          {node.items.map(({ label, content }, index) => (
            <div key={index}>
              <dt>{label}</dt>
              <dd>
                <LawNodes nodes={content} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return (
        <div className="table-scroll" role="group" tabIndex={0}>
          <table>
            <tbody>
              {node.rows.map(({ header, cells }, row) => (
                <tr key={row}>
                  {cells.map((cell, column) =>
                    header ? (
                      <th key={column} scope="col">
                        {cell}
                      </th>
                    ) : (
                      <td key={column}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'image':
      return <p className="muted">[{node.alt}]</p>;
    default:
      return node satisfies never;
  }
}
