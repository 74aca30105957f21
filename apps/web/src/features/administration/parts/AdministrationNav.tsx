import { useTranslation } from 'react-i18next';
import { AppNavLink } from '../../../app/as-of/AppLink.js';
import { useMay } from '../../../app/viewer/viewer.js';

/** The parts of the administration that the viewer may open. */
export function AdministrationNav() {
  const { t } = useTranslation('people');
  const mayManage = useMay('PEOPLE_MANAGE');
  const mayAudit = useMay('AUDIT_READ');
  if (!mayManage || !mayAudit) return null;
  return (
    <nav className="tabs" aria-label={t('administration')}>
      <AppNavLink to="/verwaltung/personen">{t('title')}</AppNavLink>
      <AppNavLink to="/verwaltung/protokoll">{t('audit-log')}</AppNavLink>
    </nav>
  );
}
