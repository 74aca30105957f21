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

/** Blocks that are gone, each with the new one of its kind that follows in their place. */
function paired(parts: readonly DocumentPart[]): DocumentPart[][] {
  const rows: DocumentPart[][] = [];
  let open: DocumentPart[][] = [];
  for (const part of parts) {
    const facing =
      part.change === 'inserted'
        ? open.find((row) => nodeOn(row[0]!, 'before').type === part.node.type)
        : undefined;
    if (facing) {
      facing.push(part);
      open = open.filter((row) => row !== facing);
      continue;
    }
    const row = [part];
    rows.push(row);
    if (part.change === 'deleted') open.push(row);
    else if (part.change !== 'inserted') open = [];
  }
  return rows;
}
