import type { LocalDate } from '@rechtsstand/domain/time';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';

/** `Fassung 3 (ab 01.03.2024)` */
export function useVersionName() {
  const { t } = useTranslation('comparison');
  const { day } = useFormat();
  return useCallback(
    ({ sequence, validFrom }: { sequence: number; validFrom?: LocalDate | null }) =>
      validFrom
        ? t('version-from', { number: sequence, day: day(validFrom) })
        : t('version', { number: sequence }),
    [t, day],
  );
}
