/** Gliederungseinheit: a heading of a law. */
export interface OutlineHeading {
  /** Three digits a level: `020` is the second chapter, `020030` its third section. */
  readonly code: string;
  /** "Kapitel 2" */
  readonly label: string;
  /** "Einreise und Aufenthalt im Bundesgebiet"; may be empty. */
  readonly title: string;
}

export interface OutlineBranch<P> extends OutlineHeading {
  readonly depth: number;
  readonly children: readonly OutlineNode<P>[];
}

export type OutlineNode<P> =
  | { readonly type: 'heading'; readonly heading: OutlineBranch<P> }
  | { readonly type: 'provision'; readonly provision: P };

const DIGITS_PER_LEVEL = 3;

/** 1 for a chapter, 2 for a section of it. */
export function outlineDepth(code: string): number {
  return Math.ceil(code.length / DIGITS_PER_LEVEL);
}

/** "Kapitel 2 Einreise und Aufenthalt im Bundesgebiet" */
export function headingText({ label, title }: OutlineHeading): string {
  return [label, title].filter(Boolean).join(' ');
}

/**
 * The headings that stand above what follows a heading: those of outer levels stay, the same level and
 * inner ones end. A code that skips a level stands below the nearest outer one.
 */
export function pathBelow(
  path: readonly OutlineHeading[],
  heading: OutlineHeading,
): readonly OutlineHeading[] {
  const depth = outlineDepth(heading.code);
  return [...path.filter((outer) => outlineDepth(outer.code) < depth), heading];
}

/** Builds the tree from provisions in their order, each with the headings above it. */
export function buildOutline<P extends { readonly outline: readonly OutlineHeading[] }>(
  provisions: readonly P[],
): readonly OutlineNode<P>[] {
  return grow(provisions, 0);
}

function grow<P extends { readonly outline: readonly OutlineHeading[] }>(
  provisions: readonly P[],
  level: number,
): OutlineNode<P>[] {
  const nodes: OutlineNode<P>[] = [];
  for (let at = 0; at < provisions.length;) {
    const provision = provisions[at]!;
    const heading = provision.outline[level];
    if (!heading) {
      nodes.push({ type: 'provision', provision });
      at += 1;
      continue;
    }
    const end = provisions.findIndex(
      (other, i) => i > at && other.outline[level]?.code !== heading.code,
    );
    const within = provisions.slice(at, end < 0 ? undefined : end);
    const branch = { ...heading, depth: level + 1, children: grow(within, level + 1) };
    nodes.push({ type: 'heading', heading: branch });
    at += within.length;
  }
  return nodes;
}
