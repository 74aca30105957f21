import { addDays, type LocalDate } from '../time/index.js';
import { REVIEW_NOTICE_DAYS } from './plan.js';

/** Stand der Überprüfung: due from its day on, announced before that, planned further ahead, or not at all. */
export const reviewStandings = ['due', 'soon', 'planned', 'unplanned'] as const;
export type ReviewStanding = (typeof reviewStandings)[number];

/** How a review stands on a day. */
export function reviewStanding(dueOn: LocalDate | null, today: LocalDate): ReviewStanding {
  if (dueOn === null) return 'unplanned';
  if (dueOn <= today) return 'due';
  return dueOn <= addDays(today, REVIEW_NOTICE_DAYS) ? 'soon' : 'planned';
}
