import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../../app/as-of/as-of.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import type { Person_FieldsFragment } from '../../../gql/graphql.js';
import { Badge } from '../../../ui/Badge.js';
import { Empty } from '../../../ui/Empty.js';
import { holds } from './period.js';

interface PeopleTableProps {
  people: readonly Person_FieldsFragment[];
  chosenId: string | null;
  choose: (id: string) => void;
}

/** Everybody with an account; filtered while typing. */
export function PeopleTable({ people, chosenId, choose }: PeopleTableProps) {
  const { t } = useTranslation(['people', 'access']);
  const { list } = useFormat();
  const id = useId();
  const [filter, setFilter] = useState('');
  const words = filter.trim().toLowerCase();
  const shown = people.filter(({ displayName, login }) =>
    `${displayName} ${login}`.toLowerCase().includes(words),
  );
  const rolesOf = ({ memberships }: Person_FieldsFragment) =>
    memberships
      .filter((membership) => holds(membership, today()))
      .map(
        ({ role, team }) =>
          `${t(`access:role.${role}`)} (${team?.name ?? t('access:whole-office')})`,
      );
  return (
    <section className="stack">
      <div className="field">
        <label htmlFor={id}>{t('people:filter')}</label>
        <input
          id={id}
          type="search"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      </div>
      <p className="muted small" role="status">
        {t('people:count', { count: shown.length })}
      </p>
      {shown.length === 0 ? (
        <Empty title={t('people:none')} />
      ) : (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={t('people:title')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('people:name')}</th>
                <th scope="col">{t('people:login')}</th>
                <th scope="col">{t('people:roles')}</th>
                <th scope="col">{t('people:state')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((person) => (
                <tr
                  key={person.id}
                  className={person.id === chosenId ? 'staff__chosen' : undefined}
                >
                  <th scope="row">
                    <AppLink
                      to={`/verwaltung/personen?person=${person.id}`}
                      aria-current={person.id === chosenId ? 'true' : undefined}
                      onClick={(event) => {
                        if (event.ctrlKey || event.metaKey) return;
                        event.preventDefault();
                        choose(person.id);
                      }}
                    >
                      {person.displayName}
                    </AppLink>
                  </th>
                  <td>{person.login}</td>
                  <td>{list(rolesOf(person)) || t('people:no-role')}</td>
                  <td>
                    {person.disabled ? (
                      <Badge tone="danger">{t('people:disabled')}</Badge>
                    ) : person.absences.some((absence) => holds(absence, today())) ? (
                      <Badge tone="warning">{t('people:absent')}</Badge>
                    ) : (
                      <Badge tone="success">{t('people:active')}</Badge>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
