import { useMutation } from '@apollo/client/react';
import { isLocalDate } from '@rechtsstand/domain/time';
import { useState } from 'react';
import { graphql } from '../../../app/client/graphql.js';
import { FailuresDocument } from '../../../app/failures/failures.js';
import type { Failure } from '../../../app/failures/useFailureText.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import type { ImportResultImport } from './ImportResult.js';
import './ImportResult.js';

const ImportLawDocument = graphql(`
  mutation ImportLaw($xml: String!, $fileName: String!, $inForceOn: LocalDate) {
    result: importLaw(xml: $xml, fileName: $fileName, inForceOn: $inForceOn) {
      __typename
      ...ImportResult_import
      ...Failures_result
    }
  }
`);

/** Reads the file in the browser and hands its text over; a file that is refused changes nothing. */
export function useImportLaw(onImported: () => void) {
  const [mutate, { loading, error }] = useMutation(ImportLawDocument);
  const [result, setResult] = useState<FragmentType<typeof ImportResultImport> | null>(null);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const importLaw = async (file: File, inForceOn: string) => {
    setFailures([]);
    setResult(null);
    const { data } = await mutate({
      variables: {
        xml: await file.text(),
        fileName: file.name,
        inForceOn: isLocalDate(inForceOn) ? inForceOn : null,
      },
      errorPolicy: 'all',
    });
    if (data?.result.__typename === 'LawImport') {
      setResult(data.result);
      onImported();
    } else if (data?.result.__typename === 'Failures') {
      setFailures(readFragment(FailuresDocument, data.result).failures);
    }
  };
  return { importLaw, result, failures, error, isBusy: loading };
}
