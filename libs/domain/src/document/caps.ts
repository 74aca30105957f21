import type { Fault } from '../result/index.js';

/** How large a document may be. Generous for texts people write, small for a program. */
export const documentCaps = { depth: 50, nodes: 20_000, bytes: 1_048_576 } as const;

/** Levels of objects and lists that attributes and marks may add below a node. */
const ATTRIBUTE_DEPTH = 8;

interface Visit {
  readonly value: unknown;
  /** Nodes above this value. */
  readonly depth: number;
  /** Objects and lists above this value that are not the `content` of a node. */
  readonly inner: number;
}

/**
 * Whether a value from outside is small and shallow enough to be looked at by code that recurses.
 * Works on its own stack, because a hundred kilobytes nested 3,000 levels deep overflow the program's.
 * A value that is no JSON (a function, `undefined`, an endless loop) is refused as well.
 */
export function capFault(root: unknown, path: string): Fault | null {
  const pending: Visit[] = [{ value: root, depth: 0, inner: 0 }];
  let nodes = 1;
  let bytes = 0;
  for (let visit = pending.pop(); visit; visit = pending.pop()) {
    const { value, depth, inner } = visit;
    if (depth > documentCaps.depth || inner > ATTRIBUTE_DEPTH) {
      return { code: 'document-too-deep', path, args: { max: documentCaps.depth } };
    }
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value);
      bytes += 2 + Math.max(0, entries.length - 1);
      for (const [key, child] of entries) {
        if (!Array.isArray(value)) bytes += jsonBytes(key) + 1;
        if (key === 'content' && Array.isArray(child)) {
          nodes += child.length;
          bytes += 2 + Math.max(0, child.length - 1);
          for (const node of child) pending.push({ value: node, depth: depth + 1, inner: 0 });
        } else {
          pending.push({ value: child, depth, inner: inner + 1 });
        }
      }
    } else if (isJsonScalar(value)) {
      bytes += jsonBytes(value);
    } else {
      return { code: 'not-json', path };
    }
    if (nodes > documentCaps.nodes) {
      return { code: 'document-too-many-nodes', path, args: { max: documentCaps.nodes } };
    }
    if (bytes > documentCaps.bytes) {
      return { code: 'document-too-large', path, args: { max: documentCaps.bytes } };
    }
  }
  return null;
}

type JsonScalar = string | number | boolean | null;

function isJsonScalar(value: unknown): value is JsonScalar {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' || typeof value === 'boolean' || value === null;
}

/** Bytes of the value as JSON in UTF-8, counted without encoding it. */
function jsonBytes(value: JsonScalar): number {
  const json = JSON.stringify(value);
  let bytes = json.length;
  for (let i = 0; i < json.length; i += 1) {
    const unit = json.charCodeAt(i);
    // A surrogate pair is four bytes: two for each half. Lone halves are escaped by JSON.stringify.
    if (unit >= 0xd800 && unit <= 0xdfff) bytes += 1;
    else if (unit >= 0x800) bytes += 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}
