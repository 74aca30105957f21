import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft_StandingFragment, Materiality } from '../../../gql/graphql.js';
import { Button } from '../../../ui/Button.js';
import type { Effect } from '../steps/PublishingEffect.js';

const ApproveDialog = lazy(() => import('./ApproveDialog.js'));
const ReasonDialog = lazy(() => import('../steps/ReasonDialog.js'));

interface ReviewButtonsProps {
  draft: Draft_StandingFragment;
  effect: Effect;
  /** What the writers hold the change to be. */
  chosen: Materiality;
  isBusy: boolean;
  onApprove: (materiality: Materiality) => void;
  onReturn: (reason: string) => void;
}

/** Approve, saying what that will lead to, or send back with a reason. */
export function ReviewButtons({ draft, effect, chosen, isBusy, ...steps }: ReviewButtonsProps) {
  const { t } = useTranslation('drafts');
  const { onApprove, onReturn } = steps;
  const [open, setOpen] = useState<'approve' | 'return' | null>(null);
  const { canApprove, canReturn } = draft.permissions;
  const close = () => setOpen(null);
  return (
    <>
      {canReturn && (
        <Button disabled={isBusy} onClick={() => setOpen('return')}>
          {t('return.button')}
        </Button>
      )}
      {canApprove && (
        <Button variant="primary" disabled={isBusy} onClick={() => setOpen('approve')}>
          {t('approve.button')}
        </Button>
      )}
      <Suspense fallback={null}>
        {open === 'approve' && (
          <ApproveDialog
            draftId={draft.id}
            effect={effect}
            chosen={chosen}
            close={close}
            onApprove={onApprove}
            onReturn={onReturn}
          />
        )}
        {open === 'return' && (
          <ReasonDialog
            title={t('return.title')}
            label={t('return.reason')}
            action={t('return.action')}
            close={close}
            onConfirm={onReturn}
          >
            <p>{t('return.explanation')}</p>
          </ReasonDialog>
        )}
      </Suspense>
    </>
  );
}
