import { useTranslation } from 'react-i18next';
import type { Failures_ResultFragment } from '../../gql/graphql.js';

export type Failure = Failures_ResultFragment['failures'][number];

/**
 * The sentence for a failure the API expects to happen; catalogue `failures`. A code without a sentence
 * of its own is shown as it is, so that nothing fails silently.
 */
export function useFailureText(): (failure: Failure) => string {
  const { t, i18n } = useTranslation('failures');
  return ({ code, args }) => {
    const values = Object.fromEntries(args.map(({ name, value }) => [name, value]));
    const key = i18n.exists(`failures:${code}`) ? (code as 'unknown') : 'unknown';
    return t(key, { ...values, code });
  };
}
