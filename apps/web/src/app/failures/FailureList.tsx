import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.js';
import { type Failure, useFailureText } from './useFailureText.js';

/** Why what was asked for was not done. */
export function FailureList({ failures }: { failures: readonly Failure[] }) {
  const { t } = useTranslation('common');
  const text = useFailureText();
  const [first] = failures;
  if (!first) return null;
  if (failures.length === 1) return <Notice tone="danger" role="alert" title={text(first)} />;
  return (
    <Notice tone="danger" role="alert" title={t('error.page-title')}>
      <ul>
        {failures.map((failure) => (
          <li key={`${failure.code} ${failure.path}`}>{text(failure)}</li>
        ))}
      </ul>
    </Notice>
  );
}
