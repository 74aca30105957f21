import { useTranslation } from 'react-i18next';
import { FailedQuery } from './QueryState.js';
import { Page } from './Page.js';

/** A page that could not be shown, with a heading of its own. */
export function FailedPage({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation('common');
  return (
    <Page title={t('error.page-title')}>
      <FailedQuery error={error} {...(retry && { retry })} />
    </Page>
  );
}
