import { useQuery } from '@apollo/client/react';
import type { LocalDate } from '@rechtsstand/domain/time';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { ChoiceField } from '../fields/ChoiceField.js';
import { DayField } from '../fields/DayField.js';

const ReviewFieldsDocument = graphql(`
  query ReviewFields($id: ID!) {
    entryById(id: $id) {
      id
      responsible {
        id
        displayName
      }
      reviewers {
        id
        displayName
      }
    }
  }
`);

interface ReviewFieldValues {
  reviewAppointedOn: LocalDate | null;
  reviewIntervalMonths: number | null;
  responsibleId: string | null;
}

interface ReviewFieldsProps {
  entryId: string;
  value: ReviewFieldValues;
  onChange: (value: ReviewFieldValues) => void;
}

/** The intervals offices use, in months; another one that is set already is offered too. */
const USUAL = [3, 6, 12, 24, 36];

/** When an entry is looked at again, how often, and who answers for that. */
export function ReviewFields({ entryId, value, onChange }: ReviewFieldsProps) {
  const { t } = useTranslation('drafts');
  const { data } = useQuery(ReviewFieldsDocument, { variables: { id: entryId } });
  const set = (part: Partial<ReviewFieldValues>) => onChange({ ...value, ...part });
  const { reviewAppointedOn, reviewIntervalMonths: months, responsibleId } = value;
  const intervals = new Set([...USUAL, ...(months === null ? [] : [months])]);
  const sorted = [...intervals].sort((a, b) => a - b);
  const { reviewers = [], responsible } = data?.entryById ?? {};
  // Whoever is named stays to be seen, also when they may confirm no longer.
  const people = new Map(
    [...(responsible ? [responsible] : []), ...reviewers].map((person) => [person.id, person]),
  );
  const known = new Set([...(responsibleId === null ? [] : [responsibleId]), ...people.keys()]);
  return (
    <>
      <ChoiceField
        path="reviewIntervalMonths"
        value={String(months ?? '')}
        options={['', ...sorted.map(String)]}
        nameOf={(count) =>
          count === ''
            ? t('settings.no-interval')
            : t('settings.interval', { count: Number(count) })
        }
        onChange={(count) => set({ reviewIntervalMonths: count === '' ? null : Number(count) })}
      />
      <DayField
        path="reviewAppointedOn"
        value={reviewAppointedOn}
        onChange={(day) => set({ reviewAppointedOn: day })}
      />
      <ChoiceField
        path="responsibleId"
        value={responsibleId ?? ''}
        options={['', ...known]}
        nameOf={(id) => (id === '' ? t('settings.nobody') : (people.get(id)?.displayName ?? '…'))}
        onChange={(id) => set({ responsibleId: id === '' ? null : id })}
      />
    </>
  );
}
