import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { useKnownText } from '../../../app/as-of/useKnownText.js';
import { useFormat } from '../../../app/i18n/useFormat.js';

/** On paper only: the day, the version, and where the text can be found for good. */
export function PrintLine({ publicationId, version }: { publicationId: string; version: number }) {
  const { t } = useTranslation('reading');
  const { day } = useAsOf();
  const known = useKnownText();
  const format = useFormat();
  return (
    <p className="print-only">
      {t('print', { day: format.day(day), version })}{' '}
      {known !== null && t('print-known', { known })}{' '}
      {`${location.origin}/fassungen/${publicationId}`}
    </p>
  );
}
