import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.js';
import { Page } from './Page.js';

/** Said before anything is asked or typed that the API would refuse. */
export function ForbiddenPage() {
  const { t } = useTranslation('common');
  return (
    <Page title={t('error.page-title')}>
      <Notice tone="danger" title={t('error.forbidden.title')} role="alert">
        <p>{t('error.forbidden.advice')}</p>
      </Notice>
    </Page>
  );
}
