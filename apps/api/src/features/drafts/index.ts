export { CommentsService } from './comments/comments.service.js';
export { CosignaturesService } from './cosignatures/cosignatures.service.js';
export { DraftsModule } from './drafts.module.js';
export {
  type DraftInHand,
  demand,
  may,
  mayRead,
  sameRevision,
  viewerOf,
} from './draft/draft-in-hand.js';
export { Draft } from './draft/draft.model.js';
export { DraftAnswers, DraftResult } from './draft/draft-result.js';
export type { DraftRow } from './draft/draft-row.js';
export { DraftsRepository } from './draft/drafts.repository.js';
export { documentOf, readinessFaults, resumedVersions } from './draft/readiness.js';
export { takingBackFault } from './draft/taking-back.js';
export { DueDrafts, recordDueDrafts } from './due/due-drafts.js';
export { ReviewService } from './review/review.service.js';
export { ReviewersService } from './review/reviewers.service.js';
export { EntrySettingsService } from './settings/entry-settings.service.js';
export type { DraftInput } from './writing/draft.input.js';
export { draftNotFound, WritingService } from './writing/writing.service.js';
