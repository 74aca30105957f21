import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../app/failures/FormDialog.js';
import { FormInput } from '../../../app/failures/FormInput.js';
import { SetPassword, useChange } from './person.js';

interface PasswordDialogProps {
  personId: string;
  name: string;
  close: () => void;
  onDone: () => void;
}

/** A new password for somebody who cannot sign in; their sessions end. */
export default function PasswordDialog({ personId, name, close, onDone }: PasswordDialogProps) {
  const { t } = useTranslation('people');
  const { change, failures, error, isBusy } = useChange(SetPassword);
  const [password, setPassword] = useState('');
  const submit = async () => {
    if (await change({ personId, password })) onDone();
  };
  return (
    <FormDialog
      title={t('password.title', { name })}
      action={t('password.button')}
      fields={['password']}
      {...{ close, failures, error, isBusy }}
      onSubmit={submit}
    >
      <p>{t('password.explanation')}</p>
      <FormInput
        label={t('create.password')}
        hint={t('create.password-hint')}
        name="password"
        failures={failures}
        type="password"
        autoComplete="new-password"
        autoFocus
        value={password}
        onChange={setPassword}
      />
    </FormDialog>
  );
}
