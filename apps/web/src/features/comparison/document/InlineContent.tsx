import type { Inline, Mark } from '@rechtsstand/domain/document';
import type { ReactNode } from 'react';

/** Running text with its print. Citations are text here: what is compared is how they read. */
export function InlineContent({ content = [] }: { content?: readonly Inline[] }) {
  return content.map((node, index) => <InlineNode key={index} node={node} />);
}

function InlineNode({ node }: { node: Inline }) {
  return (node.marks ?? []).reduceRight<ReactNode>(marked, plain(node));
}

function plain(node: Inline): ReactNode {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'hardBreak':
      return <br />;
    case 'citation':
    case 'entryLink':
      return <span className="compared-reference">{node.attrs.text}</span>;
    default:
      return node satisfies never;
  }
}

function marked(inner: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'link':
      return (
        <a href={mark.attrs.href} rel="noreferrer">
          {inner}
        </a>
      );
    default:
      return mark satisfies never;
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
