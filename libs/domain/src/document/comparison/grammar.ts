import type { Grammar } from '../../comparison/index.js';
import type { Inline, RichDocument, RichNode } from '../types.js';
import { childrenOf } from '../walk.js';
import { concatInline, inlineText, inlineTokens, joinInline } from './inline.js';

/** A node of a document that has a place of its own: the document, a block, or a part of one. */
export type DocumentNode = RichDocument | Exclude<RichNode, Inline>;

/** What can become of one another without becoming something else: a text a heading, a list numbered. */
const families: Record<DocumentNode['type'], string> = {
  doc: 'doc',
  paragraph: 'text',
  heading: 'text',
  bulletList: 'list',
  orderedList: 'list',
  taskList: 'list',
  listItem: 'item',
  taskItem: 'item',
  table: 'table',
  tableRow: 'row',
  tableHeader: 'cell',
  tableCell: 'cell',
  callout: 'callout',
  processStep: 'step',
};

/** What may stand without any children; ProseMirror then leaves `content` out. */
const mayBeEmpty: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableRow']);

const isText = (node: DocumentNode) => node.type === 'paragraph' || node.type === 'heading';

const attributesOf = (node: DocumentNode): object | undefined =>
  'attrs' in node ? node.attrs : undefined;

/** Documents as the comparison reads them. An id that is missing or not a string names nothing. */
export const documentGrammar: Grammar<DocumentNode, Inline[]> = {
  family: ({ type }) => families[type],
  id: (node) => ('attrs' in node && typeof node.attrs?.id === 'string' ? node.attrs.id : null),
  slot: () => null,
  attributes: (node) => ({ type: node.type, ...attributesOf(node) }),
  naming: ['id'],
  children: (node) => (isText(node) ? [] : (childrenOf(node) as readonly DocumentNode[])),
  text: (node) =>
    node.type === 'paragraph' || node.type === 'heading' ? inlineText(node.content) : '',
  tokens: (node) =>
    node.type === 'paragraph' || node.type === 'heading' ? inlineTokens(node.content) : null,
  join: joinInline,
  concat: concatInline,
  isPositional: ({ type }) => !['doc', 'processStep', 'callout', 'table'].includes(type),
  build({ type, ...attributes }, inner) {
    const content = 'text' in inner ? inner.text : inner.children;
    const attrs = Object.fromEntries(
      Object.entries(attributes).filter(([, value]) => value !== undefined),
    );
    return {
      type,
      ...(type !== 'doc' && { attrs }),
      ...((content.length > 0 || !mayBeEmpty.has(type as string)) && { content }),
    } as DocumentNode;
  },
};
