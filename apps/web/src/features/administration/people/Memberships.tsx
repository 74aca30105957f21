import type { LocalDate } from '@rechtsstand/domain/time';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../../app/as-of/as-of.js';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FormField } from '../../../app/failures/FormField.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import type { Person_FieldsFragment, Role } from '../../../gql/graphql.js';
import { Button } from '../../../ui/Button.js';
import { afterLast, holds, usePeriod } from './period.js';
import { EndMembership, GrantMembership, useChange } from './person.js';

const roles: readonly Role[] = [
  'CASEWORKER',
  'EDITOR',
  'TEAM_LEAD',
  'LEGAL_COORDINATOR',
  'HEAD',
  'ADMINISTRATOR',
];

interface MembershipsProps {
  person: Person_FieldsFragment;
  teams: readonly { id: string; name: string }[];
}

/** Roles with their periods. What has been stays: who was concerned on a day is asked later. */
export function Memberships({ person, teams }: MembershipsProps) {
  const { t } = useTranslation(['people', 'access']);
  const period = usePeriod();
  const end = useChange(EndMembership);
  return (
    <section className="stack">
      <h3>{t('people:memberships.title')}</h3>
      <FailureList failures={end.failures} />
      {end.error && <FailedQuery error={end.error} />}
      {person.memberships.length === 0 && <p className="muted">{t('people:no-role')}</p>}
      <ul className="rows">
        {person.memberships.map((membership) => {
          const name = `${t(`access:role.${membership.role}`)}, ${membership.team?.name ?? t('access:whole-office')}`;
          const mayEnd = !membership.validUntil || membership.validUntil > today();
          return (
            <li key={membership.id}>
              <span className={holds(membership, today()) ? undefined : 'muted'}>{name}</span>
              <p className="rows__meta">
                <span>{period(membership)}</span>
                {mayEnd && (
                  <Button
                    variant="quiet"
                    size="small"
                    disabled={end.isBusy}
                    aria-label={t('people:memberships.end-named', { name })}
                    onClick={() => void end.change({ id: membership.id, on: today() })}
                  >
                    {t('people:memberships.end')}
                  </Button>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      <GrantForm personId={person.id} teams={teams} />
    </section>
  );
}

function GrantForm({ personId, teams }: { personId: string; teams: MembershipsProps['teams'] }) {
  const { t } = useTranslation(['people', 'access']);
  const { change, failures, error, isBusy } = useChange(GrantMembership);
  const [role, setRole] = useState<Role>('CASEWORKER');
  const [teamId, setTeamId] = useState(teams[0]?.id ?? '');
  const [validFrom, setValidFrom] = useState<string>(today());
  const [lastDay, setLastDay] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = {
      personId,
      role,
      teamId: teamId || null,
      validFrom: validFrom as LocalDate,
      validUntil: afterLast(lastDay),
    };
    void change({ input });
  };
  return (
    <form className="fields" onSubmit={submit}>
      <FormField label={t('people:role')} name="role" failures={failures}>
        {(control) => (
          <select
            {...control}
            value={role}
            onChange={(event) => setRole(roles[event.target.selectedIndex]!)}
          >
            {roles.map((each) => (
              <option key={each} value={each}>
                {t(`access:role.${each}`)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label={t('people:team')} name="teamId" failures={failures}>
        {(control) => (
          <select {...control} value={teamId} onChange={(event) => setTeamId(event.target.value)}>
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value="">{t('access:whole-office')}</option>
          </select>
        )}
      </FormField>
      <FormField label={t('people:from')} name="validFrom" failures={failures}>
        {(control) => (
          <input
            {...control}
            type="date"
            required
            value={validFrom}
            onChange={(event) => setValidFrom(event.target.value)}
          />
        )}
      </FormField>
      <FormField label={t('people:last-day-open')} name="validUntil" failures={failures}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={lastDay}
            onChange={(event) => setLastDay(event.target.value)}
          />
        )}
      </FormField>
      <Button type="submit" disabled={isBusy}>
        {t('people:memberships.grant')}
      </Button>
      {error && <FailedQuery error={error} />}
    </form>
  );
}
