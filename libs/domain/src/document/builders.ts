import { withBlockIds } from './block-ids.js';
import type { Participation } from './participation.js';
import type {
  Block,
  CalloutTone,
  Heading,
  Inline,
  ListItem,
  Mark,
  Paragraph,
  ProcessStep,
  ProcessStepAttrs,
  RichDocument,
  TableCell,
  TableRow,
  TaskItem,
} from './types.js';

/**
 * Builders write documents in code as they look: `doc(h2('Voraussetzungen'), ul('Pass', 'Wohnung'))`.
 * Ids are given by `doc`, in reading order from `b0000001`; `named` sets one that must not depend on
 * what stands before it.
 */
type Content = string | Inline;
type Item = string | readonly Content[] | Paragraph;

/** Stands for an id that `doc` has yet to give. */
const id = '';

/** The document; ids are the same each time the same document is built. */
export function doc(...content: (Block | ProcessStep)[]): RichDocument {
  let count = 0;
  return withBlockIds({ type: 'doc', content }, () => `b${String(++count).padStart(7, '0')}`);
}

/** Gives a block an id of its own (8 to 24 letters, digits, `_`, `-`). */
export function named<T extends Block | ProcessStep>(blockId: string, node: T): T {
  return { ...node, attrs: { ...node.attrs, id: blockId } };
}

export const p = (...content: Content[]): Paragraph => ({
  type: 'paragraph',
  attrs: { id },
  ...inlines(content),
});

export const h2 = (...content: Content[]): Heading => heading(2, content);
export const h3 = (...content: Content[]): Heading => heading(3, content);
export const h4 = (...content: Content[]): Heading => heading(4, content);

export const ul = (...items: (Item | ListItem)[]): Block => ({
  type: 'bulletList',
  attrs: { id },
  content: items.map(listItem),
});

export const ol = (...items: (Item | ListItem)[]): Block => olFrom(1, ...items);

/** A numbered list that goes on from an earlier one. */
export const olFrom = (start: number, ...items: (Item | ListItem)[]): Block => ({
  type: 'orderedList',
  attrs: { id, start },
  content: items.map(listItem),
});

/** A list item with blocks below its first line. */
export const li = (first: Item, ...blocks: Block[]): ListItem => ({
  type: 'listItem',
  attrs: { id },
  content: [paragraph(first), ...blocks],
});

/** A checklist; what is ticked off is never stored. */
export const tasks = (...items: (Item | TaskItem)[]): Block => ({
  type: 'taskList',
  attrs: { id },
  content: items.map((item) => (isNode(item) && item.type === 'taskItem' ? item : task(item))),
});

/** A task with blocks below its first line, such as a list of its own. */
export const task = (first: Item, ...blocks: Block[]): TaskItem => ({
  type: 'taskItem',
  attrs: { id },
  content: [paragraph(first), ...blocks],
});

/** A table whose first row are its headings. */
export const table = (head: readonly Item[], ...rows: (readonly Item[])[]): Block => ({
  type: 'table',
  attrs: { id },
  content: [row('tableHeader', head), ...rows.map((cells) => row('tableCell', cells))],
});

export const callout = (tone: CalloutTone, ...blocks: (string | Block)[]): Block => ({
  type: 'callout',
  attrs: { id, tone },
  content: asBlocks(blocks),
});

type StepFacts = Partial<Omit<ProcessStepAttrs, 'id' | 'title' | 'participation'>> & {
  participation?: Partial<Participation>[];
};

/** A process step; without blocks its body is one empty paragraph. */
export const step = (
  title: string,
  { participation = [], ...facts }: StepFacts,
  ...blocks: (string | Block)[]
): ProcessStep => ({
  type: 'processStep',
  attrs: {
    ...{ id, title, actor: '', deadline: '', decision: '', signingAuthority: '' },
    ...facts,
    participation: participation.map((each) => ({
      ...{ body: '', kind: 'inquiry', provision: '', timeLimit: '', effectOfSilence: '' },
      ...each,
    })),
  },
  content: asBlocks(blocks.length > 0 ? blocks : ['']),
});

export const text = (value: string): Inline => ({ type: 'text', text: value });
export const b = (content: Content): Inline => marked({ type: 'bold' }, content);
export const i = (content: Content): Inline => marked({ type: 'italic' }, content);
export const link = (href: string, content: Content): Inline =>
  marked({ type: 'link', attrs: { href } }, content);
export const br = (): Inline => ({ type: 'hardBreak' });

/** A citation: as it reads, and its canonical form. */
export const cite = (citationText: string, canonical: string): Inline => ({
  type: 'citation',
  attrs: { text: citationText, canonical },
});

export const entryLink = (entryId: string, linkText: string): Inline => ({
  type: 'entryLink',
  attrs: { entryId, text: linkText },
});

/** A dated figure: its key, and its name. */
export const figure = (key: string, name: string): Inline => ({
  type: 'figure',
  attrs: { key, text: name },
});

function heading(level: 2 | 3 | 4, content: readonly Content[]): Heading {
  return { type: 'heading', attrs: { id, level }, ...inlines(content) };
}

function inlines(content: readonly Content[]): { content?: Inline[] } {
  const nodes = content.filter((each) => each !== '').map(inline);
  return nodes.length > 0 ? { content: nodes } : {};
}

function inline(content: Content): Inline {
  return typeof content === 'string' ? text(content) : content;
}

function marked(mark: Mark, content: Content): Inline {
  const node = inline(content);
  return { ...node, marks: [mark, ...(node.marks ?? [])] };
}

function isNode<T extends object>(item: string | readonly Content[] | T): item is T {
  return typeof item === 'object' && !Array.isArray(item);
}

function paragraph(item: Item): Paragraph {
  if (isNode(item)) return item;
  return typeof item === 'string' ? p(item) : p(...item);
}

function listItem(item: Item | ListItem): ListItem {
  return isNode(item) && item.type === 'listItem' ? item : li(item);
}

function row(type: TableCell['type'], cells: readonly Item[]): TableRow {
  return {
    type: 'tableRow',
    attrs: { id },
    content: cells.map((item) => ({
      type,
      attrs: { id, colspan: 1, rowspan: 1, colwidth: null },
      content: [paragraph(item)],
    })),
  };
}

function asBlocks(blocks: readonly (string | Block)[]): Block[] {
  return blocks.map((block) => (typeof block === 'string' ? p(block) : block));
}
