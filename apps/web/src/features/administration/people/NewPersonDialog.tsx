import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../app/failures/FormDialog.js';
import { FormInput } from '../../../app/failures/FormInput.js';
import { CreatePerson, useChange } from './person.js';

interface NewPersonDialogProps {
  close: () => void;
  onCreated: (id: string) => void;
}

const fields = [
  { name: 'displayName', type: 'text', autoComplete: 'off' },
  { name: 'login', type: 'text', autoComplete: 'off' },
  { name: 'email', type: 'email', autoComplete: 'off' },
  { name: 'password', type: 'password', autoComplete: 'new-password' },
] as const;

/** A new account, with a first password that its owner should change. */
export default function NewPersonDialog({ close, onCreated }: NewPersonDialogProps) {
  const { t } = useTranslation('people');
  const { change, failures, error, isBusy } = useChange(CreatePerson);
  const [values, setValues] = useState({ displayName: '', login: '', email: '', password: '' });
  const submit = async () => {
    const id = await change({ input: { ...values, email: values.email.trim() || null } });
    if (!id) return;
    onCreated(id);
    close();
  };
  return (
    <FormDialog
      title={t('create.title')}
      action={t('create.button')}
      fields={fields.map(({ name }) => name)}
      {...{ close, failures, error, isBusy }}
      onSubmit={submit}
    >
      {fields.map(({ name, type, autoComplete }, index) => (
        <FormInput
          key={name}
          label={t(`create.${name}`)}
          hint={name === 'login' || name === 'password' ? t(`create.${name}-hint`) : undefined}
          {...{ name, type, autoComplete, failures }}
          autoFocus={index === 0}
          value={values[name]}
          onChange={(value) => setValues({ ...values, [name]: value })}
        />
      ))}
    </FormDialog>
  );
}
