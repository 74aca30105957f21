import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { useFormat } from '../../../app/i18n/useFormat.js';

/** On paper only: the day, the version, and where the text can be found for good. */
export function PrintLine({ publicationId, version }: { publicationId: string; version: number }) {
  const { t } = useTranslation('reading');
  const { day } = useAsOf();
  const format = useFormat();
  return (
    <p className="print-only">
      {t('print', { day: format.day(day), version })}{' '}
      {`${location.origin}/fassungen/${publicationId}`}
    </p>
  );
}
