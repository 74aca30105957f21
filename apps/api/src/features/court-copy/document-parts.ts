import {
  type Block,
  type Inline,
  type ListItem,
  type Participation,
  type ProcessStep,
  type RichDocument,
  type TableCell,
  type TaskItem,
} from '@rechtsstand/domain/document';
import { type Cell, type Part, paragraph, type Run, term } from './court-document.js';
import { words } from './words.js';

/**
 * The body of a document. Its headings stand below `level`, and none skips a level, whatever the writer
 * did: readers of tagged files walk from heading to heading.
 */
export function documentParts({ content }: RichDocument, level: number): Part[] {
  let steps = 0;
  const parts = content.flatMap((node): Part[] =>
    node.type === 'processStep' ? stepParts(node, ++steps, level + 1) : [blockPart(node, level)],
  );
  return withoutSkippedLevels(parts, level);
}

function stepParts(step: ProcessStep, number: number, level: number): Part[] {
  const { title, actor, deadline, decision, signingAuthority, participation } = step.attrs;
  const particulars = [
    ...term(words.step.actor, actor),
    ...term(words.step.deadline, deadline),
    ...term(words.step.decision, decision),
    ...term(words.step.signingAuthority, signingAuthority),
    ...term(words.facts.participation, participationPart(participation)),
  ];
  return [
    { type: 'heading', level, runs: [{ text: words.stepTitle(number, title) }] },
    ...(particulars.length > 0 ? [{ type: 'terms' as const, items: particulars }] : []),
    ...step.content.map((block) => blockPart(block, level)),
  ];
}

/** Which other bodies take part, how, within what time, and what their silence means. */
export function participationPart(participation: readonly Participation[]): Part {
  return {
    type: 'bullets',
    items: participation.map(({ body, kind, provision, timeLimit, effectOfSilence }) => [
      paragraph(
        [
          `${words.participation[kind]} ${body}${provision && ` (${provision})`}`,
          timeLimit && words.timeLimit(timeLimit),
          effectOfSilence && words.silence(effectOfSilence),
        ]
          .filter((part) => part !== '')
          .join('. '),
      ),
    ]),
  };
}

function blockPart(block: Block, level: number): Part {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', runs: runsOf(block.content) };
    case 'heading':
      return {
        type: 'heading',
        level: Math.max(block.attrs.level, level + 1),
        runs: runsOf(block.content),
      };
    case 'bulletList':
    case 'taskList':
      return { type: 'bullets', items: itemsOf(block.content) };
    case 'orderedList':
      return { type: 'numbers', start: block.attrs.start, items: itemsOf(block.content) };
    case 'callout':
      return { type: 'box', label: words.tone[block.attrs.tone], parts: innerParts(block.content) };
    case 'table': {
      const rows = block.content.map(({ content = [] }) => content.map(cellOf));
      return { type: 'table', columns: columnsOf(rows), rows };
    }
    default:
      return block satisfies never;
  }
}

/** Within a list, a cell or a box a heading opens no section of the page: it is a line in bold. */
function innerParts(blocks: readonly Block[]): Part[] {
  return blocks.map((block) =>
    block.type === 'heading'
      ? { type: 'paragraph', runs: runsOf(block.content).map((run) => ({ ...run, bold: true })) }
      : blockPart(block, 1),
  );
}

function itemsOf(items: readonly (ListItem | TaskItem)[]): Part[][] {
  return items.map(({ content }) => innerParts(content));
}

function cellOf({ type, attrs, content }: TableCell): Cell {
  return {
    isHeader: type === 'tableHeader',
    colspan: attrs.colspan,
    rowspan: attrs.rowspan,
    parts: innerParts(content),
  };
}

/** The first row has no cell reaching down into it from above, so its cells make up all columns. */
function columnsOf([first = []]: readonly (readonly Cell[])[]): number {
  return Math.max(
    1,
    first.reduce((sum, { colspan }) => sum + colspan, 0),
  );
}

function runsOf(content: readonly Inline[] = []): Run[] {
  return content.map((node) => {
    const marks = node.marks ?? [];
    const link = marks.find((mark) => mark.type === 'link')?.attrs.href;
    return {
      text: wordsOf(node),
      ...(marks.some(({ type }) => type === 'bold') && { bold: true }),
      ...(marks.some(({ type }) => type === 'italic') && { italic: true }),
      ...(link && { link }),
    };
  });
}

/** Citations and links to entries read as they do on the page. */
function wordsOf(node: Inline): string {
  if (node.type === 'text') return node.text;
  return node.type === 'hardBreak' ? '\n' : node.attrs.text;
}

function withoutSkippedLevels(parts: readonly Part[], above: number): Part[] {
  let last = above;
  return parts.map((part) => {
    if (part.type !== 'heading') return part;
    last = Math.min(part.level, last + 1);
    return { ...part, level: last };
  });
}
