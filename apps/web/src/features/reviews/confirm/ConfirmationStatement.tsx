import { useQuery } from '@apollo/client/react';
import { afterReview, reviewDueOn } from '@rechtsstand/domain/review';
import type { LocalDate } from '@rechtsstand/domain/time';
import { useTranslation } from 'react-i18next';
import { today } from '../../../app/as-of/as-of.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { LastConfirmation } from './LastConfirmation.js';

const ReviewPlanDocument = graphql(`
  query ReviewPlan($id: ID!) {
    entryById(id: $id) {
      id
      reviewAppointedOn
      reviewIntervalMonths
      ...LastConfirmation_entry
    }
  }
`);

/** What confirming states, who stated it last, and when it will be asked for again. */
export function ConfirmationStatement({
  entryId,
  sequence,
}: {
  entryId: string;
  sequence: number;
}) {
  const { t } = useTranslation('reviews');
  const { longDay } = useFormat();
  const { data } = useQuery(ReviewPlanDocument, { variables: { id: entryId } });
  const entry = data?.entryById;
  const next = entry && nextAfter(entry);
  return (
    <div className="stack">
      <p>{t('confirm.statement', { number: sequence, day: longDay(today()) })}</p>
      {entry && (
        <>
          <p>{next ? t('confirm.next', { day: longDay(next) }) : t('confirm.no-next')}</p>
          <p className="muted small">
            <LastConfirmation entry={entry} />
          </p>
        </>
      )}
    </div>
  );
}

interface Plan {
  reviewAppointedOn?: LocalDate | null;
  reviewIntervalMonths?: number | null;
}

function nextAfter({ reviewAppointedOn, reviewIntervalMonths }: Plan) {
  const plan = {
    appointedOn: reviewAppointedOn ?? null,
    intervalMonths: reviewIntervalMonths ?? null,
    reviewedOn: null,
  };
  return reviewDueOn(afterReview(plan, today()));
}
