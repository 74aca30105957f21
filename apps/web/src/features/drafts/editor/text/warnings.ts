import type { RichDocument } from '@rechtsstand/domain/document';

export interface Warning {
  code:
    | 'header-cell-empty'
    | 'heading-skips-level'
    | 'heading-empty'
    | 'link-without-words'
    | 'table-without-header';
  /** The block to look at. */
  blockId: string;
}

interface AnyNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: AnyNode[];
  text?: string;
  marks?: { type: string }[];
}

/** Words that say nothing of where a link leads when a screen reader lists the links of a page. */
const EMPTY_WORDS =
  /^(?:hier|here|link|mehr|weiter|klicken sie hier|click here|https?:\/\/\S+|\s*)$/i;

/** What readers with assistive technology would stumble over; all of it can still be published. */
export function warningsIn(document: RichDocument): Warning[] {
  const warnings: Warning[] = [];
  let level = 1;
  const visit = (node: AnyNode, blockId: string) => {
    const id = typeof node.attrs?.['id'] === 'string' ? node.attrs['id'] : blockId;
    const warn = (code: Warning['code']) => warnings.push({ code, blockId: id });
    if (node.type === 'processStep') level = 2;
    if (node.type === 'heading') {
      const next = Number(node.attrs?.['level']);
      if (textOf(node).trim() === '') warn('heading-empty');
      else if (next > level + 1) warn('heading-skips-level');
      level = next;
    }
    if (node.type === 'table' && !hasHeader(node)) warn('table-without-header');
    if (node.type === 'tableHeader' && textOf(node).trim() === '') warn('header-cell-empty');
    if (linkWords(node).some((words) => EMPTY_WORDS.test(words.trim()))) warn('link-without-words');
    for (const child of node.content ?? []) visit(child, id);
  };
  visit(document as unknown as AnyNode, '');
  return warnings;
}

/** The words of each link directly in this block, joined where a link holds several texts. */
function linkWords({ content = [] }: AnyNode): string[] {
  const links: string[] = [];
  let isOpen = false;
  for (const child of content) {
    const isLinked = child.marks?.some(({ type }) => type === 'link') ?? false;
    if (isLinked && isOpen) links.push(`${links.pop()}${textOf(child)}`);
    else if (isLinked) links.push(textOf(child));
    isOpen = isLinked;
  }
  return links;
}

function hasHeader({ content: rows = [] }: AnyNode): boolean {
  const isHeader = (cell: AnyNode | undefined) => cell?.type === 'tableHeader';
  const [first] = rows;
  const firstRow = first?.content?.length ? first.content.every(isHeader) : false;
  return firstRow || rows.every((row) => isHeader(row.content?.[0]));
}

function textOf({ text, attrs, content = [] }: AnyNode): string {
  return (
    text ??
    (content.length > 0
      ? content.map(textOf).join('')
      : typeof attrs?.['text'] === 'string'
        ? attrs['text']
        : '')
  );
}
