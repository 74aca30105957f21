export {
  type LaidRecord,
  type LedgerRecord,
  type RepealRecord,
  type TextRecord,
  type WithdrawalRecord,
  withdrawnIn,
} from './ledger.js';
export { type Change, type ChangeKind, changeKinds, changesAfter } from './changes.js';
export { type Segment, segmentOn, timelineOf, versionOn } from './timeline.js';
export { nearestSegment, statusOn, type ValidityStatus } from './status.js';
export { type Candidate, coveredBy, coveredDays, defaultValidUntil } from './scheduling.js';
export { type Fate, type HistoryLine, historyOf } from './history.js';
