import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { useRemembered } from '../../../ui/useRemembered.js';
import { keepSearches, keepsSearches, recentSearches } from '../recent-searches.js';

/** Where the last searches are kept, and how to be rid of them. */
export function RecentSettings() {
  const { t } = useTranslation('search');
  const [isOn] = useRemembered(keepsSearches);
  const [searches, setSearches] = useRemembered(recentSearches);
  return (
    <div className="palette__settings">
      <p className="muted">{t(isOn ? 'recent.only-here' : 'recent.is-off')}</p>
      {searches.length > 0 && (
        <Button variant="quiet" size="small" onClick={() => setSearches([])}>
          {t('recent.clear')}
        </Button>
      )}
      <Button variant="quiet" size="small" onClick={() => keepSearches(!isOn)}>
        {t(isOn ? 'recent.switch-off' : 'recent.switch-on')}
      </Button>
    </div>
  );
}
