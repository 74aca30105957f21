import type { RichDocument, RichNode } from './types.js';

/** The children of any node; leaves have none. */
export function childrenOf(node: RichNode | RichDocument): readonly RichNode[] {
  return 'content' in node ? (node.content ?? []) : [];
}

/** The id of the node, or `null` for those that have none: the document and what stands inline. */
function idOf(node: RichNode | RichDocument): string | null {
  return 'attrs' in node && 'id' in node.attrs ? node.attrs.id : null;
}

/**
 * Calls `visit` for every node below the document, in reading order, with the id of the nearest block:
 * its own, or that of the block around it. For parsed documents only, since it recurses.
 */
export function eachNode(
  document: RichDocument,
  visit: (node: RichNode, blockId: string) => void,
): void {
  const descend = (node: RichNode | RichDocument, around: string): void => {
    for (const child of childrenOf(node)) {
      const blockId = idOf(child) ?? around;
      visit(child, blockId);
      descend(child, blockId);
    }
  };
  descend(document, '');
}
