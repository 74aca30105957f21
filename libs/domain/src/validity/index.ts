export type {
  LaidRecord,
  LedgerRecord,
  RepealRecord,
  TextRecord,
  WithdrawalRecord,
} from './ledger.js';
export { type Segment, segmentOn, timelineOf, versionOn } from './timeline.js';
export { nearestSegment, statusOn, type ValidityStatus } from './status.js';
export { type Candidate, coveredBy, defaultValidUntil } from './scheduling.js';
