import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { Empty } from '../../../ui/Empty.js';

export function NoResults() {
  const { t } = useTranslation('search');
  const { day } = useAsOf();
  const { longDay } = useFormat();
  return (
    <Empty title={t('none.title', { day: longDay(day) })}>
      <ul className="bullets">
        <li>{t('none.spelling')}</li>
        <li>{t('none.filters')}</li>
        <li>{t('none.day')}</li>
      </ul>
    </Empty>
  );
}
