import { isLocalDate } from '@rechtsstand/domain/time';
import { useFormat } from '../i18n/useFormat.js';
import { useAsOf } from './useAsOf.js';

/** The Veröffentlichungsstand in figures, `29.02.2024` or `29.02.2024, 14:05`; `null` where it is now. */
export function useKnownText(): string | null {
  const { known } = useAsOf();
  const format = useFormat();
  if (known === null) return null;
  return isLocalDate(known) ? format.day(known) : format.instant(known);
}
