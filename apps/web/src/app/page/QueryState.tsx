import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { codesOf, requestIdOf } from '../client/errors.js';

const known = ['forbidden', 'unreachable', 'internal'] as const;

/** What happened and what to do, when a page's query failed as a whole. */
export function FailedQuery({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation('common');
  const codes = codesOf(error);
  const code = known.find((candidate) => codes.includes(candidate)) ?? 'internal';
  const requestId = requestIdOf(error);
  return (
    <Notice tone="danger" title={t(`error.${code}.title`)} role="alert">
      <p>{t(`error.${code}.advice`)}</p>
      {requestId && <p className="muted">{t('error.request', { id: requestId })}</p>}
      {retry && code !== 'forbidden' && (
        <p>
          <Button onClick={retry}>{t('try-again')}</Button>
        </p>
      )}
    </Notice>
  );
}
