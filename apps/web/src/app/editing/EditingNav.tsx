import { useTranslation } from 'react-i18next';
import { AppNavLink } from '../as-of/AppLink.js';
import { useMay } from '../viewer/viewer.js';

/** The parts of editing that the viewer may open: what is written, what is reviewed, how the search reads. */
export function EditingNav() {
  const { t } = useTranslation(['search-terms', 'reviews', 'publishing']);
  const mayEditTerms = useMay('TERMS_EDIT');
  const mayConfirm = useMay('ENTRY_CONFIRM_REVIEW');
  const mayWrite = useMay('DRAFT_WRITE');
  const mayLook = useMay('ENTRY_SECOND_LOOK');
  if (!mayEditTerms && !mayConfirm && !mayLook) return null;
  return (
    <nav className="tabs" aria-label={t('nav.label')}>
      <AppNavLink to="/redaktion" end>
        {t('nav.overview')}
      </AppNavLink>
      {mayWrite && <AppNavLink to="/redaktion/freigaben">{t('reviews:approvals')}</AppNavLink>}
      {mayLook && (
        <AppNavLink to="/redaktion/zweiter-blick">{t('publishing:second-look.page')}</AppNavLink>
      )}
      {mayConfirm && <AppNavLink to="/redaktion/ueberpruefungen">{t('reviews:title')}</AppNavLink>}
      {mayEditTerms && (
        <>
          <AppNavLink to="/redaktion/sprachregeln">{t('rules.title')}</AppNavLink>
          <AppNavLink to="/redaktion/suchen-ohne-treffer">{t('missing.title')}</AppNavLink>
        </>
      )}
    </nav>
  );
}
