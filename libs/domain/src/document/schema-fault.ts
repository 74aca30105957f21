import type { Node } from 'prosemirror-model';
import type { Fault } from '../result/index.js';

/**
 * What the schema says of nodes that are each in order: may they stand where they stand? ProseMirror
 * says only that something is wrong, so the innermost node at fault is looked for from the top.
 */
export function schemaFault(node: Node, path: string): Fault | null {
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
