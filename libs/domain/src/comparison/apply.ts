import {
  type Attributes,
  type Compared,
  type Grammar,
  isSameValue,
  type Part,
  type Path,
} from './tree.js';

/**
 * Makes the latter version of the former. What did not change is taken from the tree that is given, so
 * a comparison says all that is new and nothing else. Throws if the comparison is of another tree.
 */
export function applyComparison<N, C>(
  grammar: Grammar<N, C>,
  before: N,
  comparison: Compared<N, C>,
): N {
  return compared(before, comparison);

  function compared(node: N, part: Compared<N, C>): N {
    if (part.change === 'same') {
      expectSame(node, part.node);
      return node;
    }
    const { attributes, pieces, children } = part;
    expectSame(grammar.attributes(node), grammar.attributes(part.before));
    const changed: Attributes = {
      ...grammar.attributes(node),
      ...Object.fromEntries(attributes.map(({ name, after }) => [name, after])),
    };
    if (!pieces) return grammar.build(changed, { children: rebuilt(node, children) });
    const former = pieces.flatMap((piece) => {
      if (piece.change === 'reformatted') return [piece.before];
      return piece.change === 'inserted' ? [] : [piece.content];
    });
    expectSame(grammar.concat(former), grammar.join(grammar.tokens(node) ?? []));
    const latter = pieces.flatMap((piece) => {
      if (piece.change === 'reformatted') return [piece.after];
      return piece.change === 'deleted' ? [] : [piece.content];
    });
    return grammar.build(changed, { text: grammar.concat(latter) });
  }

  /** `node` is the former parent, whose children the parts go through; a new parent has none. */
  function rebuilt(node: N | null, parts: readonly Part<N, C>[]): N[] {
    const former = node === null ? [] : [...grammar.children(node)];
    const next = () => {
      const child = former.shift();
      if (child === undefined) throw new Error('The comparison is of another text');
      return child;
    };
    const children = parts.flatMap((part): N[] => {
      switch (part.change) {
        case 'same':
        case 'changed':
          return [compared(next(), part)];
        case 'deleted':
        case 'moved-away':
          expectSame(next(), part.node);
          return [];
        case 'moved-here':
          return [compared(nodeAt(grammar, before, part.from), part.compared)];
        case 'inserted':
          return [inserted(part.node, part.children)];
        default:
          return part satisfies never;
      }
    });
    if (former.length > 0) throw new Error('The comparison is of another text');
    return children;
  }

  function inserted(node: N, parts: readonly Part<N, C>[]): N {
    const tokens = grammar.tokens(node);
    return grammar.build(
      grammar.attributes(node),
      tokens ? { text: grammar.join(tokens) } : { children: rebuilt(null, parts) },
    );
  }
}

function nodeAt<N, C>(grammar: Grammar<N, C>, root: N, path: Path): N {
  return path.reduce((node, place) => grammar.children(node)[place]!, root);
}

function expectSame(a: unknown, b: unknown): void {
  if (!isSameValue(a, b)) throw new Error('The comparison is of another text');
}
