import { useTranslation } from 'react-i18next';
import { AppNavLink } from '../as-of/AppLink.js';
import { useMay } from '../viewer/viewer.js';

/** The parts of editing that the viewer may open: what is written, and how the search reads. */
export function EditingNav() {
  const { t } = useTranslation('search-terms');
  if (!useMay('TERMS_EDIT')) return null;
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
