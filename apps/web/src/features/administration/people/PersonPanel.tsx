import { type FormEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FormField } from '../../../app/failures/FormField.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { useViewer } from '../../../app/viewer/viewer.js';
import type { Person_FieldsFragment } from '../../../gql/graphql.js';
import { Button } from '../../../ui/Button.js';
import { IconButton } from '../../../ui/IconButton.js';
import { Absences, type Deputy } from './Absences.js';
import { Memberships } from './Memberships.js';
import { UpdatePerson, useChange } from './person.js';

const PasswordDialog = lazy(() => import('./PasswordDialog.js'));

interface PersonPanelProps {
  person: Person_FieldsFragment;
  deputies: readonly Deputy[];
  teams: readonly { id: string; name: string }[];
  close: () => void;
}

/** One account: name and mail, roles with their periods, deputies, password, and whether it is open. */
export function PersonPanel({ person, deputies, teams, close }: PersonPanelProps) {
  const { t } = useTranslation(['people', 'common']);
  const { login } = useViewer();
  const heading = useRef<HTMLHeadingElement>(null);
  const [displayName, setDisplayName] = useState(person.displayName);
  const [email, setEmail] = useState(person.email ?? '');
  const [hasNewPassword, setNewPassword] = useState<'asking' | 'set' | null>(null);
  const { change, failures, error, isBusy } = useChange(UpdatePerson);
  useEffect(() => heading.current?.focus(), []);
  const { id, disabled } = person;
  const save = (event: FormEvent) => {
    event.preventDefault();
    void change({ id, input: { displayName, email: email.trim() || null } });
  };
  return (
    <section className="staff__panel stack" aria-labelledby="person-title">
      <header className="section__head">
        <h2 id="person-title" ref={heading} tabIndex={-1}>
          {person.displayName}
        </h2>
        <IconButton icon="close" label={t('common:close')} onClick={close} />
      </header>
      <FailureList failures={failures} />
      {error && <FailedQuery error={error} />}
      <form className="stack" onSubmit={save} noValidate>
        <FormField label={t('people:name')} name="displayName" failures={failures}>
          {(control) => (
            <input
              {...control}
              value={displayName}
              maxLength={120}
              onChange={(event) => setDisplayName(event.target.value)}
            />
          )}
        </FormField>
        <FormField label={t('people:email')} name="email" failures={failures}>
          {(control) => (
            <input
              {...control}
              type="email"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </FormField>
        <div className="form-actions">
          <Button type="submit" disabled={isBusy}>
            {t('common:save')}
          </Button>
          <Button variant="quiet" onClick={() => setNewPassword('asking')}>
            {t('people:password.button')}
          </Button>
          {person.login !== login && (
            <Button
              variant={disabled ? 'secondary' : 'danger'}
              disabled={isBusy}
              onClick={() => void change({ id, input: { disabled: !disabled } })}
            >
              {t(disabled ? 'people:enable' : 'people:disable')}
            </Button>
          )}
        </div>
        <p role="status" className="muted small">
          {hasNewPassword === 'set' && t('people:password.done')}
        </p>
      </form>
      <Memberships person={person} teams={teams} />
      <Absences person={person} deputies={deputies} />
      {hasNewPassword === 'asking' && (
        <Suspense fallback={null}>
          <PasswordDialog
            personId={id}
            name={person.displayName}
            close={() => setNewPassword(null)}
            onDone={() => setNewPassword('set')}
          />
        </Suspense>
      )}
    </section>
  );
}
