import { labelKey } from '@rechtsstand/domain/law';

interface Node {
  heading: string;
  depth: number;
  provision: { labelKey: string; label: string; title: string } | null;
}

/**
 * What stays of the outline for the typed text: provisions whose label or title contains it, under the
 * headings they stand below; a heading that matches keeps all below it.
 */
export function filterOutline<N extends Node>(outline: readonly N[], typed: string): readonly N[] {
  const text = typed.trim().toLocaleLowerCase('de');
  if (text === '') return outline;
  const kept = new Set<N>();
  let path: N[] = [];
  let wholeBelow: number | null = null;
  for (const node of outline) {
    if (!node.provision) {
      path = [...path.filter(({ depth }) => depth < node.depth), node];
      if (wholeBelow !== null && node.depth <= wholeBelow) wholeBelow = null;
      if (wholeBelow === null && matches(node.heading, text)) wholeBelow = node.depth;
    } else if (
      wholeBelow !== null ||
      matches(`${node.provision.label} ${node.provision.title}`, text)
    ) {
      for (const heading of path) kept.add(heading);
      kept.add(node);
    }
  }
  return outline.filter((node) => kept.has(node));
}

function matches(text: string, sought: string): boolean {
  return text.toLocaleLowerCase('de').includes(sought);
}

/** The provision with the typed number: `18b`, `18 B` and `§ 18b` mean the same. */
export function provisionOfNumber<N extends Node>(
  outline: readonly N[],
  typed: string,
): N | undefined {
  const sought = labelKey(`§ ${typed.replace(/^\s*§+\s*/, '').replace(/\s+/g, '')}`);
  return outline.find(({ provision }) => provision?.labelKey === sought);
}
