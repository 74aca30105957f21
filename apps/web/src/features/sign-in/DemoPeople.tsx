import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../app/client/graphql.js';
import { Icon } from '../../ui/Icon.js';

const SignInOptionsDocument = graphql(`
  query SignInOptions {
    signInOptions {
      demoPeople {
        login
        displayName
        roles
        teams
      }
    }
  }
`);

interface DemoPeopleProps {
  isBusy: boolean;
  signIn: (login: string) => void;
}

/** The people of the demo, one click each. In an office of real people there are none, and nothing shows. */
export function DemoPeople({ isBusy, signIn }: DemoPeopleProps) {
  const { t } = useTranslation(['sign-in', 'access']);
  const { data } = useQuery(SignInOptionsDocument);
  const people = data?.signInOptions.demoPeople ?? [];
  if (people.length === 0) return null;
  return (
    <section className="sign-in__demo" aria-labelledby="demo-people">
      <h2 id="demo-people">{t('demo.title')}</h2>
      <p className="muted">{t('demo.explanation')}</p>
      <ul className="people">
        {people.map(({ login, displayName, roles, teams }) => (
          <li key={login}>
            <button type="button" disabled={isBusy} onClick={() => signIn(login)}>
              <Icon name="person" />
              <span>
                <strong>{displayName}</strong>
                <span className="muted">
                  {t('demo.in-team', {
                    roles: roles.map((role) => t(`access:role.${role}`)).join(', '),
                    teams: teams.join(', ') || t('access:whole-office'),
                  })}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
