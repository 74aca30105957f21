import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../app/failures/FormDialog.js';

interface ReasonDialogProps {
  title: string;
  /** What will happen. */
  children: ReactNode;
  label: string;
  action: string;
  /** Whether all is answered that the children ask; where not, they say so themselves. */
  isReady?: () => boolean;
  close: () => void;
  onConfirm: (reason: string) => void;
}

/** Asks for words before something is done that others will want to understand. */
export default function ReasonDialog({
  title,
  children,
  label,
  action,
  isReady = () => true,
  close,
  onConfirm,
}: ReasonDialogProps) {
  const { t } = useTranslation('drafts');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = () => {
    const isAnswered = isReady();
    if (reason.trim() === '') return setMissing(true);
    if (!isAnswered) return;
    onConfirm(reason.trim());
    close();
  };
  return (
    <FormDialog {...{ title, action, close }} onSubmit={submit}>
      {children}
      <div className="field">
        <label htmlFor="reason">{label}</label>
        <textarea
          id="reason"
          rows={4}
          autoFocus
          maxLength={2000}
          value={reason}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? 'reason-error' : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        {isMissing && (
          <p id="reason-error" className="field__error" role="alert">
            {t('reason.missing')}
          </p>
        )}
      </div>
    </FormDialog>
  );
}
