import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../app/client/graphql.js';
import { FormDialog } from '../../app/failures/FormDialog.js';
import { FormInput } from '../../app/failures/FormInput.js';
import { useChangeThenRead } from '../../app/failures/useChangeThenRead.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Notice } from '../../ui/Notice.js';

const ChangeOwnPasswordDocument = graphql(`
  mutation ChangeOwnPassword($current: String!, $next: String!) {
    result: changeOwnPassword(current: $current, next: $next) {
      __typename
      ... on Viewer {
        id
      }
      ...Failures_result
    }
  }
`);

const fields = [
  { name: 'current', autoComplete: 'current-password' },
  { name: 'next', autoComplete: 'new-password' },
] as const;

/** Everybody changes their own password here; wherever else they are signed in, they are so no longer. */
export default function OwnPasswordDialog({ close }: { close: () => void }) {
  const { t } = useTranslation(['account', 'common']);
  const { change, failures, error, isBusy } = useChangeThenRead(ChangeOwnPasswordDocument, []);
  const [typed, setTyped] = useState({ current: '', next: '' });
  const [isDone, setDone] = useState(false);
  const submit = async () => {
    if (await change(typed)) setDone(true);
  };
  if (isDone) {
    return (
      <Dialog title={t('account:password.title')} close={close}>
        <div className="stack">
          <Notice tone="success" role="status" title={t('account:password.done')} />
          <Button variant="primary" autoFocus onClick={close}>
            {t('common:close')}
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <FormDialog
      title={t('account:password.title')}
      action={t('account:password.button')}
      fields={fields.map(({ name }) => name)}
      {...{ close, failures, error, isBusy }}
      onSubmit={submit}
    >
      <p>{t('account:password.explanation')}</p>
      {fields.map(({ name, autoComplete }) => (
        <FormInput
          key={name}
          label={t(`account:password.${name}`)}
          hint={name === 'next' ? t('account:password.next-hint') : undefined}
          {...{ name, autoComplete, failures }}
          type="password"
          autoFocus={name === 'current'}
          value={typed[name]}
          onChange={(value) => setTyped({ ...typed, [name]: value })}
        />
      ))}
    </FormDialog>
  );
}
