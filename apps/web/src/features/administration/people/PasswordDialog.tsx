import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../../app/failures/FormField.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { SetPassword, useChange } from './person.js';

interface PasswordDialogProps {
  personId: string;
  name: string;
  close: () => void;
  onDone: () => void;
}

/** A new password for somebody who cannot sign in; their sessions end. */
export default function PasswordDialog({ personId, name, close, onDone }: PasswordDialogProps) {
  const { t } = useTranslation(['people', 'common']);
  const { change, failures, error, isBusy } = useChange(SetPassword);
  const [password, setPassword] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await change({ personId, password })) onDone();
  };
  return (
    <Dialog title={t('people:password.title', { name })} close={close}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <p>{t('people:password.explanation')}</p>
        {error && <FailedQuery error={error} />}
        <FormField
          label={t('people:create.password')}
          hint={t('people:create.password-hint')}
          name="password"
          failures={failures}
        >
          {(control) => (
            <input
              {...control}
              type="password"
              autoComplete="new-password"
              autoFocus
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </FormField>
        <div className="form-actions">
          <Button type="submit" variant="primary" disabled={isBusy}>
            {t('people:password.button')}
          </Button>
          <Button variant="quiet" onClick={close}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
