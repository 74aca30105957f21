import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../app/as-of/AppLink.js';
import { useAsOf } from '../../app/as-of/useAsOf.js';
import { graphql } from '../../app/client/graphql.js';
import { useFormat } from '../../app/i18n/useFormat.js';
import { Page } from '../../app/page/Page.js';
import { FailedQuery } from '../../app/page/QueryState.js';
import { useOpenOverlay } from '../../app/shell/overlay.js';
import { useViewer } from '../../app/viewer/viewer.js';
import { Icon } from '../../ui/Icon.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ComingIntoForce } from './ComingIntoForce.js';
import { MyPages } from './MyPages.js';
import { NewSince } from './NewSince.js';
import { OpenAcknowledgements } from './OpenAcknowledgements.js';
import { useLastVisit } from './useLastVisit.js';

const StartDocument = graphql(`
  query Start($since: DateTime) {
    inbox(state: OPEN, limit: 5) {
      ...OpenAcknowledgements_inbox
    }
    recentlyPublished(since: $since, limit: 6) {
      id
      ...NewSince_publication
    }
    comingIntoForce(limit: 6) {
      ...ComingIntoForce_change
    }
  }
`);

/** What must I know today? What to confirm, what is new, what is about to change. */
export default function StartPage() {
  const { t } = useTranslation('start');
  const { instant } = useFormat();
  const { displayName } = useViewer();
  const show = useOpenOverlay();
  const since = useLastVisit();
  const { isToday } = useAsOf();
  const { data, error, refetch } = useQuery(StartDocument, { variables: { since } });
  return (
    <Page title={t('title', { name: displayName })} width="wide">
      <button
        type="button"
        className="search-box search-box--large"
        onClick={() => show('palette')}
      >
        <Icon name="search" />
        <span>{t('search')}</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      {!isToday && <p className="muted">{t('always-today')}</p>}
      {error && !data && <FailedQuery error={error} retry={() => void refetch()} />}
      {(data || !error) && (
        <div className="start">
          <div>
            <section aria-labelledby="offen">
              <div className="section__head">
                <h2 id="offen">{t('open.title')}</h2>
                <AppLink to="/posteingang">{t('open.all')}</AppLink>
              </div>
              {data ? (
                <OpenAcknowledgements inbox={data.inbox} />
              ) : (
                <Skeleton lines={3} size="row" />
              )}
            </section>
            <section aria-labelledby="bald">
              <div className="section__head">
                <h2 id="bald">{t('coming.title')}</h2>
                <AppLink to="/uebergangsregelungen">{t('coming.transitional')}</AppLink>
                <AppLink to="/kuenftig">{t('coming.all')}</AppLink>
              </div>
              {data ? (
                <ComingIntoForce changes={data.comingIntoForce} />
              ) : (
                <Skeleton lines={3} size="row" />
              )}
            </section>
          </div>
          <div>
            <section aria-labelledby="neu">
              <div className="section__head">
                <h2 id="neu">{t('new.title')}</h2>
                <AppLink to="/mitteilungen">{t('new.all')}</AppLink>
              </div>
              {since && (
                <p className="muted small">{t('new.since', { instant: instant(since) })}</p>
              )}
              {data ? (
                <NewSince publications={data.recentlyPublished} />
              ) : (
                <Skeleton lines={3} size="row" />
              )}
            </section>
            <MyPages />
          </div>
        </div>
      )}
    </Page>
  );
}
