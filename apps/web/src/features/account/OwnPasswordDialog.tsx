import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../app/client/graphql.js';
import { FailureList } from '../../app/failures/FailureList.js';
import { FormField } from '../../app/failures/FormField.js';
import { FailuresDocument } from '../../app/failures/failures.js';
import { FailedQuery } from '../../app/page/QueryState.js';
import { readFragment } from '../../gql/fragment-masking.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Notice } from '../../ui/Notice.js';

const ChangeOwnPasswordDocument = graphql(`
  mutation ChangeOwnPassword($current: String!, $next: String!) {
    result: changeOwnPassword(current: $current, next: $next) {
      __typename
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
  const [change, { data, error, loading }] = useMutation(ChangeOwnPasswordDocument, {
    errorPolicy: 'all',
  });
  const [typed, setTyped] = useState({ current: '', next: '' });
  const result = data?.result;
  const failures =
    result?.__typename === 'Failures' ? readFragment(FailuresDocument, result).failures : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void change({ variables: typed });
  };
  if (result && result.__typename !== 'Failures') {
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
    <Dialog title={t('account:password.title')} close={close}>
      <form className="stack" onSubmit={submit} noValidate>
        <p>{t('account:password.explanation')}</p>
        {error && <FailedQuery error={error} />}
        <FailureList
          failures={failures.filter(({ path }) => !fields.some(({ name }) => name === path))}
        />
        {fields.map(({ name, autoComplete }) => (
          <FormField
            key={name}
            label={t(`account:password.${name}`)}
            hint={name === 'next' ? t('account:password.next-hint') : undefined}
            name={name}
            failures={failures}
          >
            {(control) => (
              <input
                {...control}
                type="password"
                autoComplete={autoComplete}
                autoFocus={name === 'current'}
                value={typed[name]}
                onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
              />
            )}
          </FormField>
        ))}
        <div className="form-actions">
          <Button type="submit" variant="primary" disabled={loading}>
            {t('account:password.button')}
          </Button>
          <Button variant="quiet" onClick={close}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
