import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureList } from '../../../app/failures/FailureList.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import type { CosignatureStanding } from '../../../gql/graphql.js';
import { Badge, type BadgeTone } from '../../../ui/Badge.js';
import { Button } from '../../../ui/Button.js';
import { CosignatureItemRequest } from './cosignature-fragments.js';
import { useCosignature } from './useCosignature.js';

const ConfirmDialog = lazy(() => import('../steps/ConfirmDialog.js'));
const ReasonDialog = lazy(() => import('../steps/ReasonDialog.js'));

const tones: Record<CosignatureStanding, BadgeTone> = {
  OPEN: 'info',
  SIGNED: 'success',
  REFUSED: 'danger',
  VOIDED: 'warning',
  CANCELLED: 'neutral',
};

interface CosignatureItemProps {
  request: FragmentType<typeof CosignatureItemRequest>;
  /** The revision on the screen: no other is signed. */
  revision: number;
}

/** What one team was asked and what came of it, with what the viewer can do about it. */
export function CosignatureItem({ request: masked, revision }: CosignatureItemProps) {
  const { t } = useTranslation('cosignatures');
  const { instant } = useFormat();
  const [open, setOpen] = useState<'sign' | 'refuse' | 'cancel' | null>(null);
  const request = readFragment(CosignatureItemRequest, masked);
  const { id, team, question, standing, answer, cancellation, canAnswer, canCancel } = request;
  const { sign, refuse, cancel, failures, error } = useCosignature(id);
  // The button that led to the change is gone afterwards, and the focus with it.
  const item = useRef<HTMLLIElement>(null);
  const finish = (change: Promise<unknown>) => void change.then(() => item.current?.focus());
  const name = ({ displayName }: { displayName: string | null }) => displayName ?? t('former');
  const close = () => setOpen(null);
  return (
    <li ref={item} tabIndex={-1}>
      <p className="rows__meta">
        <strong>{team.name}</strong>
        <Badge tone={tones[standing]}>{t(`standing.${standing}`)}</Badge>
      </p>
      {question && <p className="preserve-lines">{t('quoted', { text: question })}</p>}
      <p className="muted small">
        {t('asked-by', {
          name: name(request.requestedBy),
          instant: instant(request.requestedAt),
        })}
      </p>
      {answer && (
        <p className="muted small">
          {t(`answered.${answer.outcome}`, {
            name: name(answer.answeredBy),
            instant: instant(answer.answeredAt),
          })}
        </p>
      )}
      {answer?.reason && <p className="preserve-lines">{t('quoted', { text: answer.reason })}</p>}
      {standing === 'VOIDED' && <p className="small">{t('voided')}</p>}
      {cancellation && (
        <>
          <p className="muted small">
            {t('cancelled-by', {
              name: name(cancellation.cancelledBy),
              instant: instant(cancellation.cancelledAt),
            })}
          </p>
          <p className="preserve-lines">{t('quoted', { text: cancellation.reason })}</p>
        </>
      )}
      <FailureList failures={failures} />
      {error && <FailedQuery error={error} />}
      {(canAnswer || canCancel) && (
        <p className="rows__meta">
          {canAnswer && (
            <>
              <Button
                size="small"
                variant="primary"
                aria-label={t('sign.label', { team: team.name })}
                onClick={() => setOpen('sign')}
              >
                {t('sign.button')}
              </Button>
              <Button
                size="small"
                aria-label={t('refuse.label', { team: team.name })}
                onClick={() => setOpen('refuse')}
              >
                {t('refuse.button')}
              </Button>
            </>
          )}
          {canCancel && (
            <Button
              size="small"
              variant="quiet"
              aria-label={t('cancel.label', { team: team.name })}
              onClick={() => setOpen('cancel')}
            >
              {t('cancel.button')}
            </Button>
          )}
        </p>
      )}
      <Suspense fallback={null}>
        {open === 'sign' && (
          <ConfirmDialog
            title={t('sign.title', { team: team.name })}
            action={t('sign.button')}
            close={close}
            onConfirm={() => finish(sign(revision))}
          >
            <p>{t('sign.explanation')}</p>
          </ConfirmDialog>
        )}
        {(open === 'refuse' || open === 'cancel') && (
          <ReasonDialog
            title={t(`${open}.title`, { team: team.name })}
            label={t(`${open}.reason`)}
            action={t(`${open}.action`)}
            close={close}
            onConfirm={(reason) =>
              finish(open === 'refuse' ? refuse(revision, reason) : cancel(reason))
            }
          >
            <p>{t(`${open}.explanation`)}</p>
          </ReasonDialog>
        )}
      </Suspense>
    </li>
  );
}
