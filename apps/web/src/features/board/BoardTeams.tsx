import { useTranslation } from 'react-i18next';
import { graphql } from '../../app/client/graphql.js';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.js';

export const BoardTeamsTeam = graphql(`
  fragment BoardTeams_team on BoardTeam {
    team {
      id
      name
    }
    assigned
    acknowledged
    overdue
  }
`);

/** Per team, how many were reached; the bar says the same as the numbers. */
export function BoardTeams({ teams }: { teams: readonly FragmentType<typeof BoardTeamsTeam>[] }) {
  const { t } = useTranslation(['board', 'access']);
  return (
    <section aria-labelledby="teams">
      <h2 id="teams">{t('teams')}</h2>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t('teams')}>
        <table className="board">
          <thead>
            <tr>
              <th scope="col">{t('team')}</th>
              <th scope="col">{t('progress')}</th>
              <th scope="col" className="numbers">
                {t('acknowledged')}
              </th>
              <th scope="col" className="numbers">
                {t('open')}
              </th>
              <th scope="col" className="numbers">
                {t('overdue')}
              </th>
            </tr>
          </thead>
          <tbody>
            {teams.map((masked) => {
              const { team, assigned, acknowledged, overdue } = readFragment(
                BoardTeamsTeam,
                masked,
              );
              const name = team?.name ?? t('access:whole-office');
              return (
                <tr key={team?.id ?? 'office'}>
                  <th scope="row">{name}</th>
                  <td>
                    <progress
                      max={assigned}
                      value={acknowledged}
                      aria-label={t('progress-of', { name })}
                    />
                  </td>
                  <td className="numbers">{t('of', { acknowledged, assigned })}</td>
                  <td className="numbers">{assigned - acknowledged}</td>
                  <td className="numbers">{overdue}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
