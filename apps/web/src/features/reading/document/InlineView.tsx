import type { Inline, Mark } from '@rechtsstand/domain/document';
import type { ReactNode } from 'react';
import { CitationLink } from './CitationLink.js';
import { EntryLinkView } from './EntryLinkView.js';

/** Text with its marks, citations and links. Inline nodes have no ids: their place is their key. */
export function InlineView({ content = [] }: { content?: readonly Inline[] }) {
  return content.map((node, index) => <InlineNode key={index} node={node} />);
}

function InlineNode({ node }: { node: Inline }) {
  return (node.marks ?? []).reduceRight<ReactNode>(
    (inner, mark) => marked(mark, inner),
    plain(node),
  );
}

function plain(node: Inline): ReactNode {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'hardBreak':
      return <br />;
    case 'citation':
      return <CitationLink {...node.attrs} />;
    case 'entryLink':
      return <EntryLinkView {...node.attrs} />;
    default:
      return node satisfies never;
  }
}

function marked(mark: Mark, inner: ReactNode): ReactNode {
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
