import type { Inline } from '@rechtsstand/domain/document';
import type { ReactNode } from 'react';
import { CitationLink } from './CitationLink.js';
import { EntryLinkView } from './EntryLinkView.js';
import { marked } from '../../../ui/marked.js';

/** Text with its marks, citations and links. Inline nodes have no ids: their place is their key. */
export function InlineView({ content = [] }: { content?: readonly Inline[] }) {
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
      return <CitationLink {...node.attrs} />;
    case 'entryLink':
      return <EntryLinkView {...node.attrs} />;
    case 'figure':
      return node.attrs.text;
    default:
      return node satisfies never;
  }
}
