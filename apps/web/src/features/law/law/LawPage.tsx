import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import NotFoundPage from '../../../app/page/NotFoundPage.js';
import { Page } from '../../../app/page/Page.js';
import { Notice } from '../../../ui/Notice.js';
import { Outline } from './Outline.js';

const LawDocument = graphql(`
  query Law($key: String!, $asOf: AsOf) {
    law(key: $key, asOf: $asOf) {
      id
      key
      abbreviation
      title
      isExample
      builtOn
      ...Outline_law
    }
  }
`);

/** A law with its outline, as on the chosen day. */
export default function LawPage() {
  const { t } = useTranslation('law');
  const { law: key = '' } = useParams();
  const { asOf } = useAsOf();
  const { day } = useFormat();
  const { data, error, refetch } = useQuery(LawDocument, { variables: { key, asOf } });
  if (error && !data) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  if (!data.law) return <NotFoundPage />;
  const { abbreviation, title, isExample, builtOn } = data.law;
  return (
    <Page
      title={abbreviation}
      kicker={<AppLink to="/vorschriften">{t('laws.title')}</AppLink>}
      intro={
        <>
          <p>{title}</p>
          {builtOn && <p className="muted small">{t('laws.built-on', { day: day(builtOn) })}</p>}
          {isExample && <Notice tone="warning" title={t('laws.example-explained')} />}
        </>
      }
    >
      <Outline law={data.law} />
    </Page>
  );
}
