import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { AppLink } from '../../../app/as-of/AppLink.js';
import type { Draft_StandingFragment, ReviewersInput } from '../../../gql/graphql.js';
import { Button } from '../../../ui/Button.js';
import type { useDraftActions } from '../model/useDraftActions.js';

const ConfirmDialog = lazy(() => import('../steps/ConfirmDialog.js'));
const ReviewersDialog = lazy(() => import('../reviewers/ReviewersDialog.js'));

interface EditorActionsProps {
  draft: Draft_StandingFragment;
  actions: ReturnType<typeof useDraftActions>;
  /** Saves what is not saved yet, and says on which revision that is; `null` where it failed. */
  settle: () => Promise<number | null>;
}

/** What can be done with the draft as it stands. */
export function EditorActions({ draft, actions, settle }: EditorActionsProps) {
  const { t } = useTranslation(['drafts', 'draft-review']);
  const navigate = useNavigate();
  const [isDiscarding, setDiscarding] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const { permissions, faults, id } = draft;
  // Who may approve depends on what the draft says, so that is saved first.
  const ask = async () => setAsking((await settle()) !== null);
  const requestReview = async (reviewers: ReviewersInput) => {
    const revision = await settle();
    if (revision !== null && (await actions.requestReview(revision, reviewers))) {
      await navigate(`/entwuerfe/${id}/pruefung`);
    }
  };
  const discard = async () => {
    const revision = await settle();
    if (revision !== null && (await actions.discard(revision))) await navigate('/redaktion');
  };
  return (
    <>
      {permissions.canDiscard && (
        <Button variant="quiet" disabled={actions.isBusy} onClick={() => setDiscarding(true)}>
          {t('discard.button')}
        </Button>
      )}
      <AppLink
        to={`/entwuerfe/${id}/pruefung`}
        className="button button--secondary button--default"
      >
        {t('preview')}
      </AppLink>
      {permissions.canRequestReview && (
        <Button
          variant="primary"
          disabled={actions.isBusy || faults.length > 0}
          aria-describedby={faults.length > 0 ? 'review-needs' : undefined}
          onClick={() => void ask()}
        >
          {t('request-review')}
        </Button>
      )}
      {permissions.canRequestReview && faults.length > 0 && (
        <p id="review-needs" className="muted small">
          {t('review-needs', { count: faults.length })}
        </p>
      )}
      {isAsking && (
        <Suspense fallback={null}>
          <ReviewersDialog
            draftId={id}
            title={t('draft-review:reviewers.title')}
            action={t('draft-review:reviewers.request')}
            close={() => setAsking(false)}
            onConfirm={(reviewers) => void requestReview(reviewers)}
          />
        </Suspense>
      )}
      {isDiscarding && (
        <Suspense fallback={null}>
          <ConfirmDialog
            title={t('discard.title')}
            action={t('discard.action')}
            isDangerous
            close={() => setDiscarding(false)}
            onConfirm={() => void discard()}
          >
            <p>{t('discard.explanation')}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
