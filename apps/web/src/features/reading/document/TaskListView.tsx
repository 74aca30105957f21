import type { Block } from '@rechtsstand/domain/document';
import { Blocks } from './BlockView.js';
import { InlineView } from './InlineView.js';
import { useDocumentContext } from './context.js';

/** A checklist for the case at hand. Where nothing can be ticked (a comparison), it reads as a list. */
export function TaskListView({
  list,
  below,
}: {
  list: Extract<Block, { type: 'taskList' }>;
  below: number;
}) {
  const { ticks } = useDocumentContext();
  return (
    <ul className="checklist" id={list.attrs.id}>
      {list.content.map(({ attrs: { id }, content: [first, ...rest] }) => (
        <li key={id} id={id}>
          <label className="check">
            <input
              type="checkbox"
              disabled={!ticks}
              checked={ticks?.isTicked(id) ?? false}
              onChange={() => ticks?.toggle(id)}
            />
            <span>
              <InlineView content={first.content} />
            </span>
          </label>
          <Blocks blocks={rest} below={below} />
        </li>
      ))}
    </ul>
  );
}
