import { useMutation } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FailuresDocument } from '../../../app/failures/failures.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { readFragment } from '../../../gql/fragment-masking.js';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';

const ReportMissingSearchDocument = graphql(`
  mutation ReportMissingSearch($query: String!) {
    result: reportMissingSearch(query: $query) {
      __typename
      ... on ReportedSearch {
        text
      }
      ...Failures_result
    }
  }
`);

/** Tells the coordinators what was not found: the words, never who typed them. */
export function ReportSearch({ query }: { query: string }) {
  const { t } = useTranslation('search');
  const [report, { data, error, loading }] = useMutation(ReportMissingSearchDocument, {
    errorPolicy: 'all',
  });
  const result = data?.result;
  const isReported = result?.__typename === 'ReportedSearch';
  const thanks = useRef<HTMLDivElement>(null);
  // The button has gone with the focus on it.
  useEffect(() => {
    if (isReported) thanks.current?.focus();
  }, [isReported]);
  if (isReported) {
    return (
      <div ref={thanks} tabIndex={-1}>
        <Notice tone="success" role="status" title={t('report.done')}>
          <p>{t('report.kept', { text: result.text })}</p>
        </Notice>
      </div>
    );
  }
  return (
    <section className="report" aria-labelledby="melden">
      <h2 id="melden">{t('report.title')}</h2>
      <p>{t('report.explanation')}</p>
      {error && <FailedQuery error={error} />}
      {result?.__typename === 'Failures' && (
        <FailureList failures={readFragment(FailuresDocument, result).failures} />
      )}
      <Button disabled={loading} onClick={() => void report({ variables: { query } })}>
        {t('report.send')}
      </Button>
    </section>
  );
}
