export {
  type EntryKind,
  entryKinds,
  entryPath,
  isEntryKind,
  isMateriality,
  materialities,
  type Materiality,
  publicationPath,
} from './kind.js';
export { isSlug, slugify } from './slug.js';
export { type Binding, type BindingForce, bindingForces } from './binding.js';
export {
  type ConsequenceKind,
  consequenceKinds,
  type Fee,
  type LegalArticleFacts,
  type WorkPermission,
  workPermissions,
} from './legal-article.js';
export type { ProcessInstructionFacts } from './process-instruction.js';
export type { ChangeNoticeFacts } from './change-notice.js';
export {
  type Participation,
  type ParticipationKind,
  participationKinds,
} from '../document/index.js';
export { type EntryFacts, type FactsOf, parseFacts } from './facts.js';
export { emptyFacts } from './empty-facts.js';
export { type Audience, isNobody, parseAudience, type Role, roles } from './audience.js';
export {
  actionsIn,
  type DraftAction,
  type DraftState,
  draftStates,
  parseReason,
  transition,
} from './draft-state.js';
export { type Approval, approvalFault, materialityFault } from './four-eyes.js';
export { readyForReview, type ReviewableDraft } from './readiness.js';
export { factsText, type FactsHeading, type FactsText } from './facts-text.js';
export { type FactsCitation, factsCitations } from './facts-citations.js';
export { type FactsEntryLink, factsEntryLinks } from './facts-entry-links.js';
export { type HashedContent, hashedContent } from './hashed-content.js';
export {
  applyFactsComparison,
  compareFacts,
  compareParticipation,
  factChanges,
  type FactName,
  factNameOf,
  factsTree,
  participationTree,
  type TitledFacts,
  titledFactsOf,
} from './facts-comparison.js';
