import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { lawAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import { Page } from '../../../app/page/Page.js';
import { useMay } from '../../../app/viewer/viewer.js';
import { Badge } from '../../../ui/Badge.js';
import { Empty } from '../../../ui/Empty.js';
import { ImportLaw } from './ImportLaw.js';

const LawsDocument = graphql(`
  query Laws($asOf: AsOf) {
    laws(asOf: $asOf) {
      id
      key
      abbreviation
      title
      isExample
      builtOn
      provisionCount
    }
  }
`);

/** The laws whose texts are here; the legal coordinator imports them. */
export default function LawsPage() {
  const { t } = useTranslation('law');
  const mayImport = useMay('LAW_IMPORT');
  const { asOf } = useAsOf();
  const { day } = useFormat();
  const { data, error, refetch } = useQuery(LawsDocument, { variables: { asOf } });
  if (error && !data) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  return (
    <Page title={t('laws.title')}>
      {data.laws.length === 0 ? (
        <Empty title={t('laws.empty')}>
          <p>{t(mayImport ? 'laws.empty-import' : 'laws.empty-ask')}</p>
        </Empty>
      ) : (
        <ul className="rows">
          {data.laws.map(({ id, key, abbreviation, title, isExample, builtOn, provisionCount }) => (
            <li key={id}>
              <AppLink className="rows__title" to={lawAddress(key)}>
                {abbreviation}
              </AppLink>
              <p className="rows__lead">{title}</p>
              <p className="rows__meta">
                {isExample && <Badge tone="warning">{t('laws.example')}</Badge>}
                <span>{t('laws.provisions', { count: provisionCount })}</span>
                {builtOn && <span>{t('laws.built-on', { day: day(builtOn) })}</span>}
              </p>
            </li>
          ))}
        </ul>
      )}
      {mayImport && <ImportLaw onImported={() => void refetch()} />}
    </Page>
  );
}
