import { integer, nullable } from '../decode/index.js';
import type { Materiality } from '../entry/index.js';
import { addDays, addMonths, type LocalDate } from '../time/index.js';

/** Überprüfungsplan: when an entry is to be looked at again, and when that was done last. */
export interface ReviewPlan {
  /** A day that somebody set; it goes before the interval, and a review on or shortly before it uses it up. */
  readonly appointedOn: LocalDate | null;
  /** Abstand in months, counted from the last review; `null` for none. */
  readonly intervalMonths: number | null;
  /** The last day on which a text was published that counts as a review, or one was confirmed. */
  readonly reviewedOn: LocalDate | null;
}

/** Days ahead at which a review is announced; done from then on, it is the review that was due. */
export const REVIEW_NOTICE_DAYS = 30;

/** No interval is so short that a review would be announced on the day of the last one. */
export const REVIEW_INTERVAL_MONTHS = { min: 2, max: 60 } as const;

/** Reads an interval in months, or `null` for none; within {@link REVIEW_INTERVAL_MONTHS}. */
export const reviewInterval = nullable(
  integer(REVIEW_INTERVAL_MONTHS.min, REVIEW_INTERVAL_MONTHS.max),
);

/**
 * The day from which a review is due: the one appointed, else the interval after the last review. `null`
 * where neither says one. The database keeps the same day as a generated column.
 */
export function reviewDueOn({
  appointedOn,
  intervalMonths,
  reviewedOn,
}: ReviewPlan): LocalDate | null {
  if (appointedOn !== null) return appointedOn;
  if (intervalMonths === null || reviewedOn === null) return null;
  return addMonths(reviewedOn, intervalMonths);
}

/**
 * The plan after a review on a day. An appointment that was announced by then is used up; one further
 * ahead has a reason of its own and stays. Afterwards nothing is due or announced on that day.
 */
export function afterReview(plan: ReviewPlan, on: LocalDate): ReviewPlan {
  const { appointedOn, reviewedOn } = plan;
  const isUsedUp = appointedOn !== null && appointedOn <= addDays(on, REVIEW_NOTICE_DAYS);
  return {
    ...plan,
    appointedOn: isUsedUp ? null : appointedOn,
    reviewedOn: reviewedOn === null || reviewedOn < on ? on : reviewedOn,
  };
}

interface PublicationKind {
  readonly kind: 'text' | 'repeal' | 'withdrawal';
  readonly materiality: Materiality;
}

/**
 * Whether publishing says that somebody has looked at what the whole text says. Correcting how it reads
 * does not, and ending or taking back a text says nothing of the one that remains.
 */
export function countsAsReview({ kind, materiality }: PublicationKind): boolean {
  return kind === 'text' && materiality === 'material';
}
