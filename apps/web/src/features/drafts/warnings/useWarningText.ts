import { addDays, type LocalDate } from '@rechtsstand/domain/time';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';
import type { PublishingWarning } from './PublishingWarnings.js';

/** The sentence for a warning, with its days as people say them. */
export function useWarningText(): (warning: PublishingWarning) => string {
  const { t } = useTranslation('publishing-warnings');
  const { day } = useFormat();
  const days = (from: LocalDate, until: LocalDate | null | undefined) => {
    if (!until) return t('days.from', { from: day(from) });
    const last = addDays(until, -1);
    if (last === from) return t('days.on', { day: day(from) });
    return t('days.between', { from: day(from), until: day(last) });
  };
  return ({ kind, from, until, text, version, isConfirmed }) => {
    const said = from ? days(from, until) : '';
    switch (kind) {
      case 'COVERS_SCHEDULED':
        return t(`warning.COVERS_SCHEDULED.${isConfirmed ? 'confirmed' : 'open'}`, {
          title: text,
          number: version ?? '',
          days: said,
        });
      case 'RESUMES':
        return t('warning.RESUMES', { title: text, number: version ?? '', days: said });
      case 'GAP':
        return t('warning.GAP', { days: said });
      case 'RETROACTIVE':
        return t('warning.RETROACTIVE', { days: said });
      case 'WITHOUT_EFFECT':
        return t('warning.WITHOUT_EFFECT');
      case 'LINK_NOT_IN_FORCE':
        return t('warning.LINK_NOT_IN_FORCE', { title: text, days: said });
      case 'PROVISION_UNKNOWN':
        return t('warning.PROVISION_UNKNOWN', { citation: text, days: said });
      case 'FIGURE_WITHOUT_VALUE':
        return t('warning.FIGURE_WITHOUT_VALUE', { name: text, days: said });
      case 'STEP_WITHOUT_ACTOR':
        return t('warning.STEP_WITHOUT_ACTOR', { title: text });
      default:
        return kind satisfies never;
    }
  };
}
