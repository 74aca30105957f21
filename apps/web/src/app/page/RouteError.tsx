import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { Page } from './Page.js';

/** The last resort: a fault in our code, or a part of the app that could not be loaded. */
export function RouteError() {
  const { t } = useTranslation('common');
  const error = useRouteError();
  useEffect(() => reportError(error), [error]);
  return (
    <Page title={t('error.page-title')}>
      <Notice tone="danger" title={t('error.broken.title')} role="alert">
        <p>{t('error.broken.advice')}</p>
        <p>
          <Button onClick={() => location.reload()}>{t('reload')}</Button>
        </p>
      </Notice>
    </Page>
  );
}
