import type { Inline } from '@rechtsstand/domain/document';
import { type ReactNode, Suspense } from 'react';
import { FigureView } from '../../figures/inline/lazy.js';
import { CitationLink } from './CitationLink.js';
import { EntryLinkView } from './EntryLinkView.js';
import { marked } from '../../../ui/marked.js';

/** Text with its marks, citations, links and figures. Inline nodes have no ids: their place is their key. */
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
      return (
        <Suspense fallback={node.attrs.text}>
          <FigureView figureKey={node.attrs.key} name={node.attrs.text} />
        </Suspense>
      );
    default:
      return node satisfies never;
  }
}
