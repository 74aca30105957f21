import {
  applyComparison,
  changesIn,
  compareTrees,
  type Compared,
  type Grammar,
  joinPlain,
  type Part,
  plainTokens,
} from '../../comparison/index.js';
import { type LawPart, provisionParts, type TitledProvision } from './parts.js';

export { type LawPart, provisionParts, type TitledProvision } from './parts.js';

/** Vergleich zweier Fassungen einer Vorschrift. */
export type ProvisionComparison = Compared<LawPart, string>;
export type ProvisionComparisonPart = Part<LawPart, string>;

function slotOf(part: LawPart): string | null {
  switch (part.type) {
    case 'absatz':
      return part.number ?? '';
    case 'satz':
      return part.number === null ? null : String(part.number);
    case 'item':
      return part.label;
    case 'heading':
      return '';
    default:
      return null;
  }
}

const provisionGrammar: Grammar<LawPart, string> = {
  family: ({ type }) => type,
  id: () => null,
  slot: slotOf,
  attributes: (part) => ({
    type: part.type,
    ...('number' in part && { number: part.number }),
    ...('label' in part && { label: part.label }),
    ...('header' in part && { header: part.header }),
  }),
  naming: ['number', 'label'],
  children: (part) => ('parts' in part ? part.parts : []),
  text: (part) => ('text' in part ? part.text : ''),
  tokens: (part) => ('text' in part ? plainTokens(part.text) : null),
  join: joinPlain,
  concat: (texts) => texts.join(''),
  isPositional: ({ type }) => type === 'row' || type === 'item',
  build: (attributes, content) =>
    ('text' in content
      ? { ...attributes, text: content.text }
      : { ...attributes, parts: content.children }) as LawPart,
};

/**
 * Compares two texts of a provision by Absatz, Satz and Nummer. A part keeps its identity when an
 * insertion before it gives it another number ("die bisherigen Absätze 2 und 3 werden Absätze 3 und 4"):
 * it is found again by what it says, then by its number.
 */
export function compareProvisions(
  before: TitledProvision,
  after: TitledProvision,
): ProvisionComparison {
  return compareTrees(provisionGrammar, provisionParts(before), provisionParts(after));
}

/** Makes the parts of the latter text of those of the former. */
export function applyProvisionComparison(
  before: LawPart,
  comparison: ProvisionComparison,
): LawPart {
  return applyComparison(provisionGrammar, before, comparison);
}

/** The places that differ. A new number is one of them: citations of the old one now lead elsewhere. */
export const provisionChanges = (comparison: ProvisionComparison) =>
  changesIn({ naming: [] }, comparison);
