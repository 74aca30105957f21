import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { queueViews, useQueueAddress } from './useQueueAddress.js';

interface QueueFilterProps {
  teams: readonly { id: string; name: string }[];
}

/** What is due, planned or not planned; and of that one's own, or what one team owns. */
export function QueueFilter({ teams }: QueueFilterProps) {
  const { t } = useTranslation('reviews');
  const { view, isMine, teamId, set, addressOf } = useQueueAddress();
  return (
    <>
      <nav className="tabs" aria-label={t('views')}>
        {queueViews.map((name) => (
          <AppLink
            key={name}
            to={`/redaktion/ueberpruefungen${addressOf(name)}`}
            aria-current={name === view ? 'page' : undefined}
          >
            {t(`view.${name}`)}
          </AppLink>
        ))}
      </nav>
      <form
        className="reviews__filter"
        role="search"
        aria-label={t('filter.label')}
        onSubmit={(event) => event.preventDefault()}
      >
        {teams.length > 1 && (
          <div className="field">
            <label htmlFor="team">{t('filter.team')}</label>
            <select id="team" value={teamId} onChange={({ target }) => set('team', target.value)}>
              <option value="">{t('filter.all-teams')}</option>
              {teams.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
        <label className="check">
          <input
            type="checkbox"
            checked={isMine}
            onChange={({ target }) => set('meine', target.checked ? 'ja' : '')}
          />
          {t('filter.mine')}
        </label>
      </form>
    </>
  );
}
