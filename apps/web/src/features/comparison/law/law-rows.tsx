import type {
  LawPart,
  ProvisionComparison,
  ProvisionComparisonPart,
} from '@rechtsstand/domain/law';
import { containsChange, type Numbering } from '../compared/numbering.js';
import type { Row } from '../compared/rows.js';
import { isOn } from '../compared/side.js';
import { LawPartView } from './LawPartView.js';

/** A row for the title and for each Absatz. */
export function lawRows(comparison: ProvisionComparison, numbering: Numbering): Row[] {
  return partsOf(comparison)
    .filter((part) => part.change !== 'same' || !isBlank(part.node))
    .map((part, index) => ({
      key: String(index),
      isChanged: containsChange(part, numbering),
      render: (side) => isOn(part, side) && <LawPartView part={part} side={side} />,
    }));
}

const isBlank = (node: LawPart) => 'text' in node && node.text === '';

function partsOf(comparison: ProvisionComparison): readonly ProvisionComparisonPart[] {
  if (comparison.change === 'changed') return comparison.children;
  return 'parts' in comparison.node
    ? comparison.node.parts.map((node) => ({ change: 'same', node }))
    : [];
}
