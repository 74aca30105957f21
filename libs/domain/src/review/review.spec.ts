import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Fault } from '../result/index.js';
import { addDays, type LocalDate, localDate } from '../time/index.js';
import {
  afterReview,
  confirmable,
  countsAsReview,
  REVIEW_INTERVAL_MONTHS,
  reviewDueOn,
  reviewInterval,
  type ReviewPlan,
  reviewStanding,
} from './index.js';

const today = localDate('2026-11-23');
const none: ReviewPlan = { appointedOn: null, intervalMonths: null, reviewedOn: null };

describe('the next review', () => {
  it('follows the last one at the interval', () => {
    const plan = { ...none, intervalMonths: 6, reviewedOn: localDate('2026-08-31') };
    expect(reviewDueOn(plan)).toBe('2027-02-28');
  });

  it('is on the day that was appointed, whether that is earlier or later than the interval', () => {
    const plan = { ...none, intervalMonths: 6, reviewedOn: today };
    for (const day of ['2026-12-01', '2029-01-01'])
      expect(reviewDueOn({ ...plan, appointedOn: localDate(day) })).toBe(day);
  });

  it('is not planned without a day and an interval, nor before anything was published', () => {
    expect(reviewDueOn({ ...none, reviewedOn: today })).toBeNull();
    expect(reviewDueOn({ ...none, intervalMonths: 6 })).toBeNull();
  });
});

describe('a review', () => {
  it('uses up an appointment that was announced, and goes on at the interval', () => {
    const plan = { ...none, intervalMonths: 12, appointedOn: addDays(today, 30) };
    expect(reviewDueOn(afterReview(plan, today))).toBe('2027-11-23');
  });

  it('leaves an appointment further ahead, which has a reason of its own', () => {
    const appointedOn = addDays(today, 31);
    expect(reviewDueOn(afterReview({ ...none, appointedOn }, today))).toBe(appointedOn);
  });

  it('is any text published to change what holds, and no other publication', () => {
    const counting = (['text', 'repeal', 'withdrawal'] as const).flatMap((kind) =>
      (['material', 'editorial'] as const)
        .filter((materiality) => countsAsReview({ kind, materiality }))
        .map((materiality) => `${materiality} ${kind}`),
    );
    expect(counting).toEqual(['material text']);
  });
});

describe('how a review stands', () => {
  it.each([
    [null, 'unplanned'],
    [-400, 'due'],
    [0, 'due'],
    [1, 'soon'],
    [30, 'soon'],
    [31, 'planned'],
  ] as const)('with %s days to go is "%s"', (days, standing) => {
    expect(reviewStanding(days === null ? null : addDays(today, days), today)).toBe(standing);
  });
});

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((offset) => addDays(localDate('2000-01-01'), offset));
const { min, max } = REVIEW_INTERVAL_MONTHS;
const plans: fc.Arbitrary<ReviewPlan> = fc.record({
  appointedOn: fc.option(day),
  intervalMonths: fc.option(fc.integer({ min, max })),
  reviewedOn: fc.option(day),
});
const standingAfter = (plan: ReviewPlan, on: LocalDate) =>
  reviewStanding(reviewDueOn(afterReview(plan, on)), on);

describe('the law of reviews', () => {
  it('leaves nothing due or announced on the day of a review', () => {
    fc.assert(
      fc.property(plans, day, (plan, on) => {
        expect(['planned', 'unplanned']).toContain(standingAfter(plan, on));
      }),
    );
  });

  it('makes two reviews on one day no more than one', () => {
    fc.assert(
      fc.property(plans, day, (plan, on) => {
        const once = afterReview(plan, on);
        expect(afterReview(once, on)).toEqual(once);
      }),
    );
  });

  it('never brings the next review nearer', () => {
    fc.assert(
      fc.property(plans, day, (plan, on) => {
        const [before, after] = [reviewDueOn(plan), reviewDueOn(afterReview(plan, on))];
        // What was appointed shortly may have lain behind what the interval says.
        if (before === null || after === null || plan.appointedOn !== null) return;
        expect(after >= before).toBe(true);
      }),
    );
  });

  it('arrives at the same plan in whatever order reviews of the same days are recorded', () => {
    fc.assert(
      fc.property(plans, day, day, (plan, one, other) => {
        expect(afterReview(afterReview(plan, one), other)).toEqual(
          afterReview(afterReview(plan, other), one),
        );
      }),
    );
  });
});

describe('an interval', () => {
  it.each([null, 2, 60])('may be %s', (months) => {
    const faults: Fault[] = [];
    expect(reviewInterval(months, 'months', faults)).toBe(months);
    expect(faults).toEqual([]);
  });

  it.each([0, 1, 61, 2.5, '12'])('may not be %s', (months) => {
    const faults: Fault[] = [];
    reviewInterval(months, 'months', faults);
    expect(faults).toMatchObject([{ code: 'not-in-range' }]);
  });
});

describe('confirming', () => {
  const timeline = [
    { from: localDate('2020-01-01'), until: today, publicationId: 'old' },
    { from: today, until: addDays(today, 7), publicationId: 'present' },
    { from: addDays(today, 7), until: null, publicationId: 'next' },
  ];
  const confirm = (publicationId: string, note = '') =>
    confirmable({ publicationId, note }, timeline, today);

  it('says of the text that applies today that it is still right', () => {
    expect(confirm('present', ' Mit Erlass 12 verglichen. ')).toEqual({
      ok: true,
      value: { note: 'Mit Erlass 12 verglichen.' },
    });
  });

  it.each(['old', 'next', 'unknown'])('is refused for another text: %s', (publicationId) => {
    expect(confirm(publicationId)).toMatchObject({
      ok: false,
      error: [{ code: 'not-the-version-in-force' }],
    });
  });

  it('takes a note, not a report', () => {
    expect(confirm('present', 'x'.repeat(500)).ok).toBe(true);
    expect(confirm('present', 'x'.repeat(501))).toMatchObject({
      error: [{ code: 'text-too-long', path: 'note' }],
    });
  });
});
