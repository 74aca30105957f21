import { reviewStanding } from '@rechtsstand/domain/review';
import { lazy, Suspense } from 'react';
import { today } from '../../../app/as-of/as-of.js';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { loadCatalogues } from '../../../app/i18n/i18n.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';

const ReviewDueEntry = graphql(`
  fragment ReviewDue_entry on Entry {
    id
    reviewDueOn
    effective {
      id
      sequence
      title
    }
    permissions {
      canConfirmReview
    }
  }
`);

const ReviewMark = lazy(async () => {
  const [module] = await Promise.all([import('./ReviewMark.js'), loadCatalogues(['reviews'])]);
  return module;
});

/** Marks a page whose review is due. It says so of today's text; of another day's there is nothing to say. */
export function ReviewDue({ entry: masked }: { entry: FragmentType<typeof ReviewDueEntry> }) {
  const { id, reviewDueOn, effective, permissions } = readFragment(ReviewDueEntry, masked);
  const { isToday } = useAsOf();
  if (!isToday || !effective || !reviewDueOn) return null;
  if (reviewStanding(reviewDueOn, today()) !== 'due') return null;
  return (
    <Suspense fallback={null}>
      <ReviewMark
        entryId={id}
        dueOn={reviewDueOn}
        publication={effective}
        mayConfirm={permissions.canConfirmReview}
      />
    </Suspense>
  );
}
