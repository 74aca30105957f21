import { useTranslation } from 'react-i18next';
import { today } from '../../app/as-of/as-of.js';
import { graphql } from '../../app/client/graphql.js';
import { useFormat } from '../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.js';
import { Badge } from '../../ui/Badge.js';

export const BoardRowsRow = graphql(`
  fragment BoardRows_row on BoardRow {
    person {
      id
      displayName
    }
    teams {
      id
      name
    }
    dueOn
    acknowledgedAt
  }
`);

/** The names; those still open come first. */
export function BoardRows({ rows }: { rows: readonly FragmentType<typeof BoardRowsRow>[] }) {
  const { t } = useTranslation('board');
  const { day, instant } = useFormat();
  const people = rows
    .map((row) => readFragment(BoardRowsRow, row))
    .toSorted((a, b) => Number(a.acknowledgedAt !== null) - Number(b.acknowledgedAt !== null));
  return (
    <section aria-labelledby="personen">
      <h2 id="personen">{t('people')}</h2>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t('people')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('person')}</th>
              <th scope="col">{t('team')}</th>
              <th scope="col">{t('due')}</th>
              <th scope="col">{t('state')}</th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ person, teams, dueOn, acknowledgedAt }) => (
              <tr key={person.id}>
                <th scope="row">{person.displayName ?? t('former-person')}</th>
                <td>{teams.map(({ name }) => name).join(', ')}</td>
                <td className="nowrap">{dueOn ? day(dueOn) : t('no-due-day')}</td>
                <td>
                  {acknowledgedAt ? (
                    t('acknowledged-at', { instant: instant(acknowledgedAt) })
                  ) : dueOn && dueOn < today() ? (
                    <Badge tone="danger">{t('overdue')}</Badge>
                  ) : (
                    <Badge tone="warning">{t('open')}</Badge>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
