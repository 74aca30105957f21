import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import { Page } from '../../../app/page/Page.js';
import { Empty } from '../../../ui/Empty.js';
import { AdministrationNav } from '../parts/AdministrationNav.js';
import '../parts/administration.css';
import { AuditTable } from './AuditTable.js';

const AuditLogDocument = graphql(`
  query AuditLog($before: String) {
    auditEvents(before: $before, limit: 50) {
      next
      items {
        sequence
        ...AuditTable_event
      }
    }
  }
`);

/** What was done, newest first. Each page has an address that keeps its meaning while events are added. */
export default function AuditLogPage() {
  const { t } = useTranslation('audit-log');
  const [params] = useSearchParams();
  const before = params.get('vor');
  const { data, previousData, error, refetch } = useQuery(AuditLogDocument, {
    variables: { before },
  });
  const page = (data ?? previousData)?.auditEvents;
  if (error && !page) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!page) return <LoadingPage width="wide" />;
  return (
    <Page
      title={t('title')}
      width="wide"
      intro={
        <div className="stack">
          <AdministrationNav />
          <p className="muted">{t('lead')}</p>
        </div>
      }
    >
      {page.items.length === 0 ? <Empty title={t('empty')} /> : <AuditTable events={page.items} />}
      <nav className="form-actions" aria-label={t('pages')}>
        {before && (
          <AppLink to="/verwaltung/protokoll" className="button button--secondary button--default">
            {t('newest')}
          </AppLink>
        )}
        {page.next && (
          <AppLink
            to={`/verwaltung/protokoll?vor=${page.next}`}
            className="button button--secondary button--default"
          >
            {t('older')}
          </AppLink>
        )}
      </nav>
    </Page>
  );
}
