import type { Node } from 'prosemirror-model';
import { isObject, isStorable, keyPath } from '../decode/index.js';
import { err, type Fault, ok, type Result } from '../result/index.js';
import { decodeAttributes, markAttributes, nodeAttributes } from './attributes.js';
import { capFault } from './caps.js';
import { documentSchema } from './schema.js';
import type { Mark, MarkName, NodeName, RichDocument } from './types.js';

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

const markOrder = Object.keys(markAttributes) as MarkName[];

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

function readNode(value: unknown, path: string, reading: Reading): ReadNode | null {
  const { faults, ids } = reading;
  if (!isObject(value)) return fail(faults, 'not-an-object', path);
  const { type } = value;
  if (typeof type !== 'string' || !Object.hasOwn(nodeAttributes, type)) {
    return fail(faults, 'unknown-node', `${path}.type`);
  }
  const node: ReadNode = { type: type as NodeName };
  const spec = documentSchema.nodes[node.type];
  const allowed = allowedKeys(node.type);
  for (const key of Object.keys(value)) {
    if (!allowed.includes(key)) return fail(faults, 'unknown-key', keyPath(path, key));
  }
  const attrs = decodeAttributes(
    nodeAttributes[node.type],
    value['attrs'],
    `${path}.attrs`,
    faults,
  );
  if (faults.length > 0) return null;
  if (Object.keys(attrs).length > 0) node.attrs = attrs;
  if ('id' in attrs) {
    if (ids.has(attrs['id'])) return fail(faults, 'block-id-duplicate', `${path}.attrs.id`);
    ids.add(attrs['id']);
  }
  if (spec.isText) {
    const { text } = value;
    if (typeof text !== 'string' || text === '')
      return fail(faults, 'text-missing', `${path}.text`);
    if (!isStorable(text)) return fail(faults, 'text-not-storable', `${path}.text`);
    node.text = text;
  }
  const marks = readMarks(value['marks'], `${path}.marks`, faults);
  if (marks.length > 0) node.marks = marks;
  const content = readContent(value['content'], `${path}.content`, reading);
  if (content.length > 0) node.content = content;
  return node;
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

function readMarks(value: unknown, path: string, faults: Fault[]): Mark[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    faults.push({ code: 'not-a-list', path });
    return [];
  }
  const marks: Mark[] = [];
  for (const [index, each] of value.entries()) {
    const mark = readMark(each, `${path}[${index}]`, faults);
    if (!mark) return [];
    if (marks.some(({ type }) => type === mark.type)) {
      faults.push({ code: 'mark-repeated', path: `${path}[${index}]` });
      return [];
    }
    marks.push(mark);
  }
  return marks.sort((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type));
}

function readMark(value: unknown, path: string, faults: Fault[]): Mark | null {
  if (!isObject(value)) return fail(faults, 'not-an-object', path);
  const type = markOrder.find((name) => name === value['type']);
  if (!type) return fail(faults, 'unknown-mark', `${path}.type`);
  const strange = Object.keys(value).find((key) => key !== 'type' && key !== 'attrs');
  if (strange !== undefined) return fail(faults, 'unknown-key', keyPath(path, strange));
  const attrs = decodeAttributes(markAttributes[type], value['attrs'], `${path}.attrs`, faults);
  if (faults.length > 0) return null;
  return (Object.keys(attrs).length > 0 ? { type, attrs } : { type }) as Mark;
}

function fail(faults: Fault[], code: string, path: string): null {
  faults.push({ code, path });
  return null;
}

function sameMarks(a: ReadNode, b: ReadNode): boolean {
  return JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? []);
}

/**
 * What the schema says of nodes that are each in order: may they stand where they stand? ProseMirror
 * says only that something is wrong, so the innermost node at fault is looked for from the top.
 */
function schemaFault(node: Node, path: string): Fault | null {
  if (passes(node)) return null;
  for (let index = 0; index < node.childCount; index += 1) {
    const inner = schemaFault(node.child(index), `${path}.content[${index}]`);
    if (inner) return inner;
  }
  return { code: 'content-not-allowed', path, args: { node: node.type.name } };
}

function passes(node: Node): boolean {
  try {
    node.check();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
