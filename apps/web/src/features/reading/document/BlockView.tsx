import type { Block } from '@rechtsstand/domain/document';
import { CalloutView } from './CalloutView.js';
import { InlineView } from './InlineView.js';
import { TableView } from './TableView.js';
import { TaskListView } from './TaskListView.js';

interface BlockViewProps {
  block: Block;
  /** The level of the heading the block stands under; its own headings are below it. */
  below?: number;
}

/** One block and all within it. Its id is its address. */
export function BlockView({ block, below = 1 }: BlockViewProps) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={block.attrs.id}>
          <InlineView content={block.content} />
        </p>
      );
    case 'heading': {
      const level = Math.max(block.attrs.level, below + 1) as 2 | 3 | 4;
      const Heading = `h${level}` as const;
      return (
        <Heading id={block.attrs.id}>
          <InlineView content={block.content} />
        </Heading>
      );
    }
    case 'bulletList':
      return (
        <ul id={block.attrs.id}>
          <Items items={block.content} below={below} />
        </ul>
      );
    case 'orderedList':
      return (
        <ol id={block.attrs.id} start={block.attrs.start}>
          <Items items={block.content} below={below} />
        </ol>
      );
    case 'taskList':
      return <TaskListView list={block} below={below} />;
    case 'table':
      return <TableView table={block} below={below} />;
    case 'callout':
      return <CalloutView callout={block} below={below} />;
    default:
      return block satisfies never;
  }
}

export function Blocks({ blocks, below }: { blocks: readonly Block[]; below: number }) {
  return blocks.map((block) => <BlockView key={block.attrs.id} block={block} below={below} />);
}

type ListItem = Extract<Block, { type: 'bulletList' }>['content'][number];

function Items({ items, below }: { items: readonly ListItem[]; below: number }) {
  return items.map((item) => (
    <li key={item.attrs.id} id={item.attrs.id}>
      <Blocks blocks={item.content} below={below} />
    </li>
  ));
}
