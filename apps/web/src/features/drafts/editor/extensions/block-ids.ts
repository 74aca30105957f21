import { Extension } from '@tiptap/core';
import { Fragment, type Node as RichNode, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { documentSchema, isBlockId } from '@rechtsstand/domain/document';

const types = Object.values(documentSchema.nodes)
  .filter(({ spec }) => spec.attrs && 'id' in spec.attrs)
  .map(({ name }) => name);

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** Twelve of 64 letters: 72 bits, so that ids given in two browsers do not meet. */
export function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => ALPHABET[byte % 64]).join('');
}

/** Gives an id to every block that has none, or one that another block had before it in the text. */
function giveBlockIds(state: EditorState): Transaction | null {
  const { tr } = state;
  const taken = new Set<string>();
  state.doc.descendants((node, at) => {
    if (!('id' in node.attrs)) return;
    const id: unknown = node.attrs['id'];
    if (isBlockId(id) && !taken.has(id)) taken.add(id);
    else tr.setNodeAttribute(at, 'id', newBlockId());
  });
  return tr.docChanged ? tr : null;
}

/** The same content without the ids that are in use: a copy is a new block, a moved one is not. */
function withoutUsedIds(content: Fragment, used: ReadonlySet<unknown>): Fragment {
  const nodes: RichNode[] = [];
  content.forEach((node) => {
    if (node.isText) return void nodes.push(node);
    const inner = withoutUsedIds(node.content, used);
    const attrs = used.has(node.attrs['id']) ? { ...node.attrs, id: null } : node.attrs;
    nodes.push(node.type.create(attrs, inner, node.marks));
  });
  return Fragment.from(nodes);
}

function idsIn(doc: RichNode): Set<unknown> {
  const ids = new Set<unknown>();
  doc.descendants(({ attrs }) => void (attrs['id'] && ids.add(attrs['id'])));
  return ids;
}

/**
 * Stable ids of blocks. Addresses of steps, comparisons and comments depend on them, so a block keeps its
 * id while it is edited and moved; what is new (typed, split off, copied in) gets one of its own.
 */
export const BlockIds = Extension.create({
  name: 'blockIds',

  addGlobalAttributes() {
    return [
      {
        types,
        attributes: {
          id: {
            default: null,
            keepOnSplit: false,
            parseHTML: (element) => element.dataset['blockId'] ?? null,
            renderHTML: ({ id }) => (isBlockId(id) ? { 'data-block-id': id } : {}),
          },
        },
      },
    ];
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (transactions, _before, state) =>
          transactions.some(({ docChanged }) => docChanged) ? giveBlockIds(state) : null,
        props: {
          transformPasted(slice, view) {
            if (view.dragging?.move) return slice;
            const content = withoutUsedIds(slice.content, idsIn(view.state.doc));
            return new Slice(content, slice.openStart, slice.openEnd);
          },
        },
      }),
    ];
  },
});
