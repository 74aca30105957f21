export { confirmable, REVIEW_NOTE_LENGTH } from './confirmation.js';
export {
  afterReview,
  countsAsReview,
  REVIEW_INTERVAL_MONTHS,
  REVIEW_NOTICE_DAYS,
  reviewDueOn,
  reviewInterval,
  type ReviewPlan,
} from './plan.js';
export { type ReviewStanding, reviewStanding, reviewStandings } from './standing.js';
