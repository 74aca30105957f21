import { type AttributeSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { type AttributeRules, markAttributes, nodeAttributes } from './attributes.js';
import type { MarkName, NodeName } from './types.js';

/**
 * The version written beside every stored document. It grows by one with every change of the schema
 * that a stored document could notice, together with a step in `upgrade.ts`.
 */
export const DOCUMENT_SCHEMA_VERSION = 1;

function attributeSpecs(rules: AttributeRules): Record<string, AttributeSpec> {
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, { default: rule.default }]),
  );
}

/** The content of each node; the order counts, since ProseMirror fills gaps with the first that fits. */
const nodes: Record<NodeName, NodeSpec> = {
  doc: { content: '(block | processStep)+' },
  paragraph: { group: 'block', content: 'inline*' },
  heading: { group: 'block', content: 'inline*', defining: true },
  bulletList: { group: 'block list', content: 'listItem+' },
  orderedList: { group: 'block list', content: 'listItem+' },
  listItem: { content: 'paragraph block*', defining: true },
  taskList: { group: 'block list', content: 'taskItem+' },
  taskItem: { content: 'paragraph block*', defining: true },
  table: { group: 'block', content: 'tableRow+', tableRole: 'table', isolating: true },
  tableRow: { content: '(tableCell | tableHeader)*', tableRole: 'row' },
  tableHeader: { content: 'block+', tableRole: 'header_cell', isolating: true },
  tableCell: { content: 'block+', tableRole: 'cell', isolating: true },
  callout: { group: 'block', content: 'block+', defining: true },
  // Not in the group `block`: a step stands directly below the document and never within another.
  processStep: { content: 'block+', defining: true, isolating: true },
  text: { group: 'inline' },
  hardBreak: { group: 'inline', inline: true, selectable: false, linebreakReplacement: true },
  citation: { group: 'inline', inline: true, atom: true },
  entryLink: { group: 'inline', inline: true, atom: true },
  figure: { group: 'inline', inline: true, atom: true },
};

/** The one schema of documents, for the API that checks them and the editor that makes them. */
export const documentSchema: Schema<NodeName, MarkName> = new Schema<NodeName, MarkName>({
  topNode: 'doc',
  nodes: Object.fromEntries(
    Object.entries(nodes).map(([name, spec]) => [
      name,
      { ...spec, attrs: attributeSpecs(nodeAttributes[name as NodeName]) },
    ]),
  ) as Record<NodeName, NodeSpec>,
  marks: {
    link: { attrs: attributeSpecs(markAttributes.link), inclusive: false },
    bold: {},
    italic: {},
  },
});
