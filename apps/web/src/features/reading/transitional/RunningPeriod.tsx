import { lastDayOf } from '@rechtsstand/domain/time';
import { isRunning, type TransitionalProvision } from '@rechtsstand/domain/transitional';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { useWords } from './useWords.js';

/** Until when a transitional provision is applied, or was. */
export function RunningPeriod({ provision }: { provision: TransitionalProvision }) {
  const { t } = useTranslation('transitional');
  const { day } = useAsOf();
  const words = useWords();
  const { until } = provision;
  if (until === null) return t('runs');
  const last = words.on(lastDayOf({ from: until, until }));
  return t(isRunning(provision, day) ? 'runs-until' : 'ended', { day: last });
}
