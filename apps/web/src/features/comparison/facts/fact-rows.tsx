import type { ValueComparison, ValuePart } from '@rechtsstand/domain/comparison';
import { type FactName, factNameOf } from '@rechtsstand/domain/entry';
import { containsChange, type Numbering } from '../compared/numbering.js';
import type { Row } from '../compared/rows.js';
import { FactView, hasContent } from './FactView.js';

/** A row for each field that says something, under its name. */
export function factRows(
  comparison: ValueComparison,
  numbering: Numbering,
  nameOf: (name: FactName) => string,
): Row[] {
  return fieldsOf(comparison)
    .filter(hasContent)
    .map((part) => ({
      key: factNameOf(part),
      label: nameOf(factNameOf(part)),
      isChanged: containsChange(part, numbering),
      render: (side) => <FactView part={part} side={side} />,
    }));
}

function fieldsOf(comparison: ValueComparison): readonly ValuePart[] {
  if (comparison.change === 'changed') return comparison.children;
  return 'parts' in comparison.node
    ? comparison.node.parts.map((node) => ({ change: 'same', node }))
    : [];
}
