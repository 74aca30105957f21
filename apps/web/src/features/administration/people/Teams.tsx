import { slugify } from '@rechtsstand/domain/entry';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FormField } from '../../../app/failures/FormField.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { Button } from '../../../ui/Button.js';
import { CreateTeam, useChange } from './person.js';

/** The teams of the office, and a new one. */
export function Teams({ teams }: { teams: readonly { id: string; name: string }[] }) {
  const { t } = useTranslation('people');
  const { change, failures, error, isBusy } = useChange(CreateTeam);
  const [name, setName] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await change({ name: name.trim(), slug: slugify(name) })) setName('');
  };
  return (
    <section className="section stack">
      <h2>{t('teams.title')}</h2>
      <ul className="link-list">
        {teams.map((team) => (
          <li key={team.id}>{team.name}</li>
        ))}
      </ul>
      <form className="fields" onSubmit={(event) => void submit(event)}>
        <FormField label={t('teams.name')} name="name" failures={failures}>
          {(control) => (
            <input
              {...control}
              value={name}
              maxLength={120}
              required
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </FormField>
        <Button type="submit" disabled={isBusy || name.trim() === ''}>
          {t('teams.create')}
        </Button>
      </form>
      <FailureList failures={failures.filter(({ path }) => path !== 'name')} />
      {error && <FailedQuery error={error} />}
    </section>
  );
}
