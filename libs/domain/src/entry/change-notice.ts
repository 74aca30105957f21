import { day, type Decoded, list, nullable, object, oneOf, text } from '../decode/index.js';
import { binding } from './binding.js';
import { entryId, provisions } from './parts.js';

export const changeNotice = object({
  kind: oneOf(['change-notice']),
  binding,
  whatChanges: text(2000),
  entersIntoForceOn: nullable(day),
  concerns: text(1000),
  legalBasis: provisions,
  affectedEntryIds: list(entryId, 200),
  whatToDo: list(text(1000, 1), 40),
});

/**
 * Steckbrief einer Änderungsmitteilung: what changes, from which day, for whom, and what is to be done.
 * The notice applies from its publication; `entersIntoForceOn` is the day its subject does, and `null`
 * only while the draft is being written.
 */
export type ChangeNoticeFacts = Decoded<typeof changeNotice>;
