import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft_StandingFragment } from '../../../gql/graphql.js';
import { Button } from '../../../ui/Button.js';
import { type Effect, PublishingEffect } from '../steps/PublishingEffect.js';

const ConfirmDialog = lazy(() => import('../steps/ConfirmDialog.js'));
const ReasonDialog = lazy(() => import('../steps/ReasonDialog.js'));

interface ReviewButtonsProps {
  draft: Draft_StandingFragment;
  effect: Effect;
  isBusy: boolean;
  onApprove: () => void;
  onReturn: (reason: string) => void;
}

/** Approve, saying what that will lead to, or send back with a reason. */
export function ReviewButtons({ draft, effect, isBusy, onApprove, onReturn }: ReviewButtonsProps) {
  const { t } = useTranslation('drafts');
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
          <ConfirmDialog
            title={t('approve.title')}
            action={t('approve.action')}
            close={close}
            onConfirm={onApprove}
          >
            <p>{t('approve.explanation')}</p>
            <PublishingEffect effect={effect} />
          </ConfirmDialog>
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
