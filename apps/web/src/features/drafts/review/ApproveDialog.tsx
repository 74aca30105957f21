import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Materiality } from '../../../gql/graphql.js';
import { FormDialog } from '../../../app/failures/FormDialog.js';
import { Notice } from '../../../ui/Notice.js';
import { type Effect, PublishingEffect } from '../steps/PublishingEffect.js';
import { OpenComments } from '../comments/OpenComments.js';

interface ApproveDialogProps {
  draftId: string;
  effect: Effect;
  /** What the writers hold the change to be. */
  chosen: Materiality;
  close: () => void;
  onApprove: (materiality: Materiality) => void;
  onReturn: (reason: string) => void;
}

const weights = ['MATERIAL', 'EDITORIAL'] as const;
const wordOf = { MATERIAL: 'material', EDITORIAL: 'editorial' } as const;

/**
 * Says what approving leads to and what is still open, and has the approver judge for themselves whether
 * the change is material. Where they differ from the writers, the draft goes back.
 */
export default function ApproveDialog({ draftId, effect, chosen, ...props }: ApproveDialogProps) {
  const { close, onApprove, onReturn } = props;
  const { t } = useTranslation(['draft-review', 'drafts']);
  const [judged, setJudged] = useState<Materiality | null>(null);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const differs = judged !== null && judged !== chosen;
  const judge = (materiality: Materiality) => {
    setJudged(materiality);
    setMissing(false);
    setReason(t(`draft-review:approve.reason-${wordOf[materiality]}`));
  };
  const submit = () => {
    if (judged === null || (differs && reason.trim() === '')) return setMissing(true);
    if (differs) onReturn(reason.trim());
    else onApprove(judged);
    close();
  };
  return (
    <FormDialog
      title={t('draft-review:approve.title')}
      role="alertdialog"
      action={differs ? t('draft-review:approve.return') : t('draft-review:approve.action')}
      close={close}
      onSubmit={submit}
    >
      <p>{t('draft-review:approve.explanation')}</p>
      <PublishingEffect effect={effect} />
      <OpenComments draftId={draftId} />
      <fieldset
        className="list-field"
        aria-describedby={isMissing && !differs ? 'judged-missing' : undefined}
      >
        <legend>{t('draft-review:approve.materiality')}</legend>
        {weights.map((weight) => (
          <label key={weight} className="check">
            <input
              type="radio"
              name="materiality"
              checked={judged === weight}
              onChange={() => judge(weight)}
            />
            <span>{t(`draft-review:approve.${wordOf[weight]}`)}</span>
          </label>
        ))}
        {isMissing && !differs && (
          <p id="judged-missing" className="field__error" role="alert">
            {t('draft-review:approve.missing')}
          </p>
        )}
      </fieldset>
      {differs && (
        <>
          <Notice tone="warning" role="status" title={t('draft-review:approve.differs')}>
            <p>{t('draft-review:approve.differs-advice')}</p>
          </Notice>
          <div className="field">
            <label htmlFor="differs-reason">{t('draft-review:approve.reason')}</label>
            <textarea
              id="differs-reason"
              rows={3}
              maxLength={2000}
              value={reason}
              aria-invalid={isMissing}
              aria-describedby={isMissing ? 'differs-missing' : undefined}
              onChange={({ target }) => setReason(target.value)}
            />
            {isMissing && (
              <p id="differs-missing" className="field__error" role="alert">
                {t('drafts:reason.missing')}
              </p>
            )}
          </div>
        </>
      )}
    </FormDialog>
  );
}
