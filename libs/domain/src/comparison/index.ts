export { applyComparison } from './apply.js';
export { type Branch, createReader, everyBranch, growBranches } from './branch.js';
export { type Change, changesIn } from './changes.js';
export { compareTrees } from './compare.js';
export { matchTrees } from './match.js';
export { commonPlaces, longestRising } from './sequence.js';
export { isSameValue } from './tree.js';
export type {
  AttributeChange,
  Attributes,
  Changed,
  Compared,
  Deleted,
  Grammar,
  Inserted,
  MovedAway,
  MovedHere,
  Part,
  Path,
  Same,
} from './tree.js';
export {
  applyToValue,
  compareValues,
  joinPlain,
  plainTokens,
  type ValueComparison,
  valueGrammar,
  type ValueNode,
  valueOf,
  type ValuePart,
  type ValueShape,
  valueTree,
} from './values.js';
export { alignTokens, compareTokens, type Piece, splitText, type Token } from './words.js';
