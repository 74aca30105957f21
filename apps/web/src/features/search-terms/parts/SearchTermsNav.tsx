import { useTranslation } from 'react-i18next';
import { AppNavLink } from '../../../app/as-of/AppLink.js';

/** What coordinators do for the search, beside what they write. */
export function SearchTermsNav() {
  const { t } = useTranslation('search-terms');
  return (
    <nav className="tabs" aria-label={t('nav.label')}>
      <AppNavLink to="/redaktion" end>
        {t('nav.overview')}
      </AppNavLink>
      <AppNavLink to="/redaktion/sprachregeln">{t('rules.title')}</AppNavLink>
      <AppNavLink to="/redaktion/suchen-ohne-treffer">{t('missing.title')}</AppNavLink>
    </nav>
  );
}
