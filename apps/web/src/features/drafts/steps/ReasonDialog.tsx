import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';

interface ReasonDialogProps {
  title: string;
  /** What will happen. */
  children: ReactNode;
  label: string;
  action: string;
  close: () => void;
  onConfirm: (reason: string) => void;
}

/** Asks for words before something is done that others will want to understand. */
export default function ReasonDialog({
  title,
  children,
  label,
  action,
  close,
  onConfirm,
}: ReasonDialogProps) {
  const { t } = useTranslation(['drafts', 'common']);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setMissing(true);
    onConfirm(reason.trim());
    close();
  };
  return (
    <Dialog title={title} close={close}>
      <form className="stack" onSubmit={submit} noValidate>
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
              {t('drafts:reason.missing')}
            </p>
          )}
        </div>
        <div className="form-actions">
          <Button type="submit" variant="primary">
            {action}
          </Button>
          <Button variant="quiet" onClick={close}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
