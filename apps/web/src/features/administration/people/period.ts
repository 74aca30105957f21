import { addDays, type LocalDate } from '@rechtsstand/domain/time';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';

interface Period {
  validFrom: LocalDate;
  validUntil?: LocalDate | null;
}

/** A period with its last day, as people say it; stored is the first day without. */
export function usePeriod(): (period: Period) => string {
  const { t } = useTranslation('people');
  const { day } = useFormat();
  return ({ validFrom, validUntil }) =>
    validUntil
      ? t('period.between', { from: day(validFrom), last: day(addDays(validUntil, -1)) })
      : t('period.since', { from: day(validFrom) });
}

/** Whether the period has begun and not ended on the day. */
export function holds({ validFrom, validUntil }: Period, on: LocalDate): boolean {
  return validFrom <= on && (!validUntil || on < validUntil);
}

/** The first day without, for the last day that was chosen. */
export function afterLast(lastDay: string): LocalDate | null {
  return lastDay === '' ? null : addDays(lastDay as LocalDate, 1);
}
