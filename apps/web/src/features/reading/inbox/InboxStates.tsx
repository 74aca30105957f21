import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import type { InboxState } from '../../../gql/graphql.js';

/** Open or done; each has an address. */
export function InboxStates({ state }: { state: InboxState }) {
  const { t } = useTranslation('reading');
  return (
    <nav className="tabs" aria-label={t('inbox.states')}>
      <AppLink to="/posteingang" aria-current={state === 'OPEN' ? 'page' : undefined}>
        {t('inbox.open')}
      </AppLink>
      <AppLink
        to="/posteingang?status=erledigt"
        aria-current={state === 'DONE' ? 'page' : undefined}
      >
        {t('inbox.done')}
      </AppLink>
    </nav>
  );
}
