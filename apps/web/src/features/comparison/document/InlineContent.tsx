import type { Inline } from '@rechtsstand/domain/document';
import type { ReactNode } from 'react';
import { marked } from '../../../ui/marked.js';

/** Running text with its print. Citations are text here: what is compared is how they read; a figure is its name. */
export function InlineContent({ content = [] }: { content?: readonly Inline[] }) {
  return content.map((node, index) => <InlineNode key={index} node={node} />);
}

function InlineNode({ node }: { node: Inline }) {
  return marked(plain(node), node.marks);
}

function plain(node: Inline): ReactNode {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'hardBreak':
      return <br />;
    case 'citation':
    case 'entryLink':
    case 'figure':
      return <span className="compared-reference">{node.attrs.text}</span>;
    default:
      return node satisfies never;
  }
}

/** Where the words lead, if they do. */
export function targetsOf(content: readonly Inline[]): string {
  const targets = content.flatMap((node) => [
    ...(node.type === 'citation' ? [node.attrs.canonical] : []),
    ...(node.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : [])),
  ]);
  return [...new Set(targets)].join(', ');
}
