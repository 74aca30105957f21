import { isObject, isStorable, keyPath, refuse } from '../decode/index.js';
import { err, type Fault, ok, type Result } from '../result/index.js';
import { decodeAttributes, nodeAttributes } from './attributes.js';
import { capFault } from './caps.js';
import { readMarks } from './read-marks.js';
import { schemaFault } from './schema-fault.js';
import { documentSchema } from './schema.js';
import type { Mark, NodeName, RichDocument } from './types.js';

/** A node whose parts have each been read, although not yet whether they may stand together. */
interface ReadNode {
  type: NodeName;
  attrs?: Record<string, unknown>;
  content?: ReadNode[];
  marks?: Mark[];
  text?: string;
}

interface Reading {
  readonly faults: Fault[];
  readonly ids: Set<unknown>;
}

const nodeNames = Object.keys(nodeAttributes) as NodeName[];

/**
 * Reads a document from outside: first its size, depth and number of nodes, then every key, attribute
 * and mark, then the schema as a whole. The first fault is given with its place, such as
 * `document.content[3].attrs.level`. A good document comes back in its normal form: attributes
 * complete, marks in order, neighbouring texts of one look joined, so that equal documents have equal
 * hashes. Nothing of the input is kept or changed.
 */
export function parseDocument(value: unknown): Result<RichDocument, Fault> {
  const path = 'document';
  const tooMuch = capFault(value, path);
  if (tooMuch) return err(tooMuch);
  const reading: Reading = { faults: [], ids: new Set() };
  const read = readNode(value, path, reading);
  const [fault] = reading.faults;
  if (fault) return err(fault);
  if (!read || read.type !== 'doc') return err({ code: 'not-a-document', path });
  const misplaced = schemaFault(documentSchema.nodeFromJSON(read), path);
  // The schema has just vouched for what the type says.
  return misplaced ? err(misplaced) : ok(read as unknown as RichDocument);
}

/** Reads on after a fault within the node, since only the first one counts. */
function readNode(value: unknown, path: string, reading: Reading): ReadNode | undefined {
  const { faults } = reading;
  if (!isObject(value)) return refuse(faults, { code: 'not-an-object', path });
  const type = nodeNames.find((name) => name === value['type']);
  if (!type) return refuse(faults, { code: 'unknown-node', path: `${path}.type` });
  const strange = Object.keys(value).find((key) => !allowedKeys(type).includes(key));
  if (strange !== undefined) faults.push({ code: 'unknown-key', path: keyPath(path, strange) });

  const node: ReadNode = { type };
  const attrs = decodeAttributes(nodeAttributes[type], value['attrs'], `${path}.attrs`, faults);
  if (Object.keys(attrs).length > 0) node.attrs = attrs;
  if ('id' in attrs) claimId(attrs['id'], `${path}.attrs.id`, reading);
  if (type === 'text') node.text = readText(value['text'], `${path}.text`, faults);
  const marks = readMarks(value['marks'], `${path}.marks`, faults);
  if (marks.length > 0) node.marks = marks;
  const content = readContent(value['content'], `${path}.content`, reading);
  if (content.length > 0) node.content = content;
  return node;
}

function claimId(id: unknown, path: string, { faults, ids }: Reading): void {
  if (ids.has(id)) faults.push({ code: 'block-id-duplicate', path });
  ids.add(id);
}

/** Text as it was typed: unlike that of attributes it is not trimmed, since spaces join its neighbours. */
function readText(value: unknown, path: string, faults: Fault[]): string {
  if (typeof value !== 'string' || value === '') {
    return refuse(faults, { code: 'text-missing', path });
  }
  return isStorable(value) ? value : refuse(faults, { code: 'text-not-storable', path });
}

function allowedKeys(type: NodeName): string[] {
  const spec = documentSchema.nodes[type];
  if (spec.isText) return ['type', 'text', 'marks', 'attrs'];
  if (spec.isInline) return ['type', 'attrs', 'marks'];
  return ['type', 'attrs', 'content'];
}

function readContent(value: unknown, path: string, reading: Reading): ReadNode[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    reading.faults.push({ code: 'not-a-list', path });
    return [];
  }
  const content: ReadNode[] = [];
  for (const [index, child] of value.entries()) {
    const node = readNode(child, `${path}[${index}]`, reading);
    if (!node || reading.faults.length > 0) return content;
    const last = content.at(-1);
    if (node.text !== undefined && last?.text !== undefined && sameMarks(node, last)) {
      last.text += node.text;
    } else {
      content.push(node);
    }
  }
  return content;
}

function sameMarks(a: ReadNode, b: ReadNode): boolean {
  return JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? []);
}
