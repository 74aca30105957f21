import { lastDayOf, type LocalDate } from '@rechtsstand/domain/time';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';

/** `ab 01.01.2026`, `01.01.2025 bis 31.12.2025`. */
export function PeriodText({ from, until }: { from: LocalDate; until: LocalDate | null }) {
  const { t } = useTranslation('figures');
  const { day } = useFormat();
  const last = lastDayOf({ from, until });
  return last === null
    ? t('period.open', { from: day(from) })
    : t('period.closed', { from: day(from), last: day(last) });
}
