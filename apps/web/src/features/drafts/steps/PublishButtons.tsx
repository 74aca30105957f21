import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft_StandingFragment } from '../../../gql/graphql.js';
import { Button } from '../../../ui/Button.js';
import { ScheduleButton } from '../scheduling/ScheduleButton.js';
import { WarningsPanel } from '../warnings/WarningsPanel.js';
import { type Effect, PublishingEffect } from './PublishingEffect.js';
import { ResumptionFields } from './ResumptionFields.js';
import { useResumption } from './useResumption.js';

const ConfirmDialog = lazy(() => import('./ConfirmDialog.js'));
const ReasonDialog = lazy(() => import('./ReasonDialog.js'));

interface PublishButtonsProps {
  draft: Draft_StandingFragment;
  effect: Effect;
  isBusy: boolean;
  /** The revision that is on the screen, once it is saved; `null` if it cannot be. */
  settle: () => Promise<number | null>;
  /** With the earlier texts that may apply again. */
  onPublish: (resumes: readonly string[]) => void;
  onOverride: (reason: string, resumes: readonly string[]) => void;
}

/** Publishing, with what it will do; and, for the head of the office, without a second person. */
export function PublishButtons({
  draft,
  effect,
  isBusy,
  settle,
  onPublish,
  onOverride,
}: PublishButtonsProps) {
  const { t } = useTranslation('drafts');
  const [open, setOpen] = useState<'publish' | 'override' | null>(null);
  const { canPublish, canOverride } = draft.permissions;
  const resumption = useResumption(draft.resumes);
  const close = () => setOpen(null);
  return (
    <>
      {canPublish && (
        <Button variant="primary" disabled={isBusy} onClick={() => setOpen('publish')}>
          {t('publish.button')}
        </Button>
      )}
      <ScheduleButton draft={draft} resumption={resumption} settle={settle} />
      {canOverride && (
        <Button variant="quiet" disabled={isBusy} onClick={() => setOpen('override')}>
          {t('override.button')}
        </Button>
      )}
      <Suspense fallback={null}>
        {open === 'publish' && (
          <ConfirmDialog
            title={t('publish.title')}
            action={t('publish.action')}
            isReady={resumption.check}
            close={close}
            onConfirm={() => onPublish(resumption.confirmed)}
          >
            <PublishingEffect effect={{ ...effect, schedule: null }} />
            <WarningsPanel draft={draft} leadsTo="nowhere" />
            <ResumptionFields resumption={resumption} />
          </ConfirmDialog>
        )}
        {open === 'override' && (
          <ReasonDialog
            title={t('override.title')}
            label={t('override.reason')}
            action={t('override.action')}
            isReady={resumption.check}
            close={close}
            onConfirm={(reason) => onOverride(reason, resumption.confirmed)}
          >
            <p>{t('override.explanation')}</p>
            <PublishingEffect effect={{ ...effect, schedule: null }} />
            <WarningsPanel draft={draft} leadsTo="nowhere" />
            <ResumptionFields resumption={resumption} />
          </ReasonDialog>
        )}
      </Suspense>
    </>
  );
}
