import { useTranslation } from 'react-i18next';
import { AppLink } from '../as-of/AppLink.js';
import { Page } from './Page.js';

/** Nothing is here, or nothing the viewer may see: the answer is the same on purpose. */
export default function NotFoundPage() {
  const { t } = useTranslation('common');
  return (
    <Page title={t('not-found.title')}>
      <p>{t('not-found.explanation')}</p>
      <ul className="link-list">
        <li>
          <AppLink to="/suche">{t('not-found.search')}</AppLink>
        </li>
        <li>
          <AppLink to="/">{t('not-found.start')}</AppLink>
        </li>
      </ul>
    </Page>
  );
}
