import { isObject } from '../decode/index.js';
import { isBlockId, nodeAttributes } from './attributes.js';

type Json = Record<string, unknown>;

/**
 * The same document with an id on every block that has none, or an impossible one, or one that another
 * block had first (as after pasting a copy). Ids that are in order stay, and `newId` is asked again until
 * it gives one that no block has. Works on any JSON without recursion, so it may run before
 * `parseDocument`, which then judges the rest; the input is not changed.
 */
export function withBlockIds<T>(json: T, newId: () => string): T {
  const taken = new Set<string>();
  const lacking: Json[] = [];
  const [copy] = copyTree([json], (node) => {
    const type = node['type'];
    if (typeof type !== 'string' || !Object.hasOwn(nodeAttributes, type)) return;
    if (!('id' in nodeAttributes[type as keyof typeof nodeAttributes])) return;
    const attrs = node['attrs'];
    const id = isObject(attrs) ? attrs['id'] : undefined;
    if (isBlockId(id) && !taken.has(id)) taken.add(id);
    else if (attrs === undefined || isObject(attrs)) lacking.push(node);
  });
  for (const node of lacking) {
    let id = newId();
    while (taken.has(id)) id = newId();
    taken.add(id);
    node['attrs'] = { ...(node['attrs'] as Json | undefined), id };
  }
  return copy as T;
}

/** Copies nodes down their `content`, in reading order, and shows each copy to `visit`. */
function copyTree(roots: readonly unknown[], visit: (node: Json) => void): unknown[] {
  const copies: unknown[] = [];
  const pending = [...roots].reverse().map((node) => ({ node, siblings: copies }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, siblings } = next;
    if (!isObject(node)) {
      siblings.push(node);
      continue;
    }
    const copy: Json = { ...node };
    siblings.push(copy);
    visit(copy);
    if (!Array.isArray(node['content'])) continue;
    const children: unknown[] = [];
    copy['content'] = children;
    // Each child is pushed last first, so that it is taken in reading order.
    for (const child of [...(node['content'] as unknown[])].reverse()) {
      pending.push({ node: child, siblings: children });
    }
  }
  return copies;
}
