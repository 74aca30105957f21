export { EntriesModule } from './entries.module.js';
export {
  DraftStateEnum,
  EntryKindEnum,
  EntryStatusKindEnum,
  type EntryStatusKind,
  MaterialityEnum,
  type PublicationKind,
  PublicationKindEnum,
  type Visibility,
  VisibilityEnum,
} from './enums.js';
export { EntriesRepository } from './entry/entries.repository.js';
export { EntriesService, existsFor } from './entry/entries.service.js';
export type { EntryRow } from './entry/entry-row.js';
export { EntryStatus } from './entry/entry-status.model.js';
export { Entry } from './entry/entry.model.js';
export { targetOf } from './entry/entry.presenter.js';
export { EntryRef } from './links/entry-ref.model.js';
export { Publication } from './publication/publication.model.js';
export {
  ledgerRecord,
  publicationJson,
  type PublicationRow,
  type StoredText,
} from './publication/publication-row.js';
export { PublicationsRepository } from './publication/publications.repository.js';
export { PublicationsService } from './publication/publications.service.js';
export { entryIsVisible, teamsSeenBy } from './visibility.js';
