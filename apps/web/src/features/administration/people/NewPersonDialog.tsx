import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../../app/failures/FormField.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
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
  const { t } = useTranslation(['people', 'common']);
  const { change, failures, error, isBusy } = useChange(CreatePerson);
  const [values, setValues] = useState({ displayName: '', login: '', email: '', password: '' });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const id = await change({ input: { ...values, email: values.email.trim() || null } });
    if (!id) return;
    onCreated(id);
    close();
  };
  return (
    <Dialog title={t('people:create.title')} close={close}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        {error && <FailedQuery error={error} />}
        {fields.map(({ name, type, autoComplete }, index) => (
          <FormField
            key={name}
            label={t(`people:create.${name}`)}
            hint={
              name === 'login' || name === 'password' ? t(`people:create.${name}-hint`) : undefined
            }
            name={name}
            failures={failures}
          >
            {(control) => (
              <input
                {...control}
                type={type}
                autoComplete={autoComplete}
                autoFocus={index === 0}
                value={values[name]}
                onChange={(event) => setValues({ ...values, [name]: event.target.value })}
              />
            )}
          </FormField>
        ))}
        <div className="form-actions">
          <Button type="submit" variant="primary" disabled={isBusy}>
            {t('people:create.button')}
          </Button>
          <Button variant="quiet" onClick={close}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
