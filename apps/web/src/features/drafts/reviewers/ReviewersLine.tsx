import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { FailureList } from '../../../app/failures/FailureList.js';
import { useChangeThenRead } from '../../../app/failures/useChangeThenRead.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Button } from '../../../ui/Button.js';

const ReviewersDialog = lazy(() => import('./ReviewersDialog.js'));

export const ReviewersDraft = graphql(`
  fragment Reviewers_draft on Draft {
    id
    reviewers {
      people {
        id
        displayName
      }
      teams {
        id
        name
      }
    }
  }
`);

const NameReviewers = graphql(`
  mutation NameReviewers($draftId: ID!, $reviewers: ReviewersInput!) {
    result: nameReviewers(draftId: $draftId, reviewers: $reviewers) {
      __typename
      ... on Draft {
        id
        ...Reviewers_draft
      }
      ...Failures_result
    }
  }
`);

/** Who was asked, as a sentence would name them; `null` where nobody in particular was. */
export function useReviewerNames(masked: FragmentType<typeof ReviewersDraft>): string | null {
  const { t } = useTranslation('draft-review');
  const { list } = useFormat();
  const { people, teams } = readFragment(ReviewersDraft, masked).reviewers;
  const names = [
    ...people.map(({ displayName }) => displayName ?? t('reviewers.former-person')),
    ...teams.map(({ name }) => name),
  ];
  return names.length > 0 ? list(names) : null;
}

interface ReviewersLineProps {
  draft: FragmentType<typeof ReviewersDraft> & { id: string };
  canChange: boolean;
}

/** Who was asked to review, and the key that asks others. */
export function ReviewersLine({ draft, canChange }: ReviewersLineProps) {
  const { t } = useTranslation('draft-review');
  const names = useReviewerNames(draft);
  const [isOpen, setOpen] = useState(false);
  const { change, failures, isBusy } = useChangeThenRead(NameReviewers, ['ReviewDesk']);
  return (
    <>
      <p>{names ?? t('reviewers.anybody')}</p>
      <FailureList failures={failures} />
      {canChange && (
        <Button size="small" variant="quiet" disabled={isBusy} onClick={() => setOpen(true)}>
          {t('reviewers.change')}
        </Button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <ReviewersDialog
            draftId={draft.id}
            title={t('reviewers.change-title')}
            action={t('reviewers.save')}
            close={() => setOpen(false)}
            onConfirm={(reviewers) => void change({ draftId: draft.id, reviewers })}
          />
        </Suspense>
      )}
    </>
  );
}
