import { commonPlaces } from '@rechtsstand/domain/comparison';
import type { DocumentComparison, DocumentNode, DocumentPart } from '@rechtsstand/domain/document';
import { containsChange, type Numbering } from '../compared/numbering.js';
import type { Row } from '../compared/rows.js';
import { isOn, nodeOn } from '../compared/side.js';
import { DocumentPartView } from './DocumentPartView.js';

/**
 * A row for each block. A process step that both versions have takes several: its particulars, then its
 * blocks. What is new faces what it stands for, where one block is replaced by another of its kind.
 */
export function documentRows(comparison: DocumentComparison, numbering: Numbering): Row[] {
  const rows: Row[] = [];
  const add = (parts: readonly DocumentPart[], below: number) => {
    for (const facing of paired(parts)) {
      const part = facing[0]!;
      const node = nodeOn(part, 'after');
      const isOpen =
        node.type === 'processStep' && (part.change === 'same' || part.change === 'changed');
      const isChanged = isOpen
        ? numbering.numberOf(part) !== undefined
        : facing.some((each) => containsChange(each, numbering));
      rows.push({
        key: String(rows.length),
        level: levelOf(node, below),
        isChanged,
        render: (side) =>
          facing
            .filter((each) => isOn(each, side))
            .map((each, index) => (
              <DocumentPartView key={index} part={each} side={side} isHeadOnly={isOpen} />
            )),
      });
      if (isOpen) add(partsOf(part), 2);
    }
  };
  add(partsOf(comparison), 1);
  return rows;
}

function levelOf(node: DocumentNode, below: number): number | undefined {
  if (node.type === 'processStep') return 2;
  return node.type === 'heading' ? Math.max(node.attrs.level, below + 1) : undefined;
}

function partsOf(part: DocumentPart): readonly DocumentPart[] {
  if (part.change === 'changed') return part.children;
  const node = nodeOn(part, 'after');
  return ((node.content ?? []) as readonly DocumentNode[]).map((child) => ({
    change: 'same',
    node: child,
  }));
}

/** What stands face to face. Both sides keep their order. */
function paired(parts: readonly DocumentPart[]): DocumentPart[][] {
  const rows: DocumentPart[][] = [];
  let gone: DocumentPart[] = [];
  let fresh: DocumentPart[] = [];
  const face = () => {
    const facing = commonPlaces(gone.map(kindOf), fresh.map(kindOf));
    let [a, b] = [0, 0];
    for (const [placeA, placeB] of [...facing, [gone.length, fresh.length] as const]) {
      rows.push(...gone.slice(a, placeA).map((part) => [part]));
      rows.push(...fresh.slice(b, placeB).map((part) => [part]));
      if (placeA < gone.length) rows.push([gone[placeA]!, fresh[placeB]!]);
      [a, b] = [placeA + 1, placeB + 1];
    }
    [gone, fresh] = [[], []];
  };
  for (const part of parts) {
    if (part.change === 'deleted' || part.change === 'moved-away') gone.push(part);
    else if (part.change === 'inserted' || part.change === 'moved-here') fresh.push(part);
    else {
      face();
      rows.push([part]);
    }
  }
  face();
  return rows;
}

/** Only what is gone and what is new face each other, and only if they are of one kind. */
function kindOf(part: DocumentPart): string {
  const isNewOrGone = part.change === 'deleted' || part.change === 'inserted';
  return isNewOrGone ? part.node.type : part.change;
}
