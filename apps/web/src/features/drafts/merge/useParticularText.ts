import type { Audience } from '@rechtsstand/domain/entry';
import type { DraftPeriod } from '@rechtsstand/domain/merge';
import { addDays, type LocalDate } from '@rechtsstand/domain/time';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';
import type { DraftValue } from '../model/draft.js';

/** What a draft says beside its title, facts and text. */
export type Particular = Exclude<
  keyof DraftValue,
  'title' | 'facts' | 'document' | 'transitionalProvision'
>;

export const particulars: readonly Particular[] = [
  'validFrom',
  'validUntil',
  'changeSummary',
  'materiality',
  'audience',
  'acknowledgeBy',
  'replaces',
];

/** How such a particular reads. */
export function useParticularText(): (name: string, value: unknown) => string {
  const { t } = useTranslation(['merge', 'drafts', 'reading']);
  const { day } = useFormat();
  return (name, value) => {
    if (value === null || value === '') return t('merge:nothing');
    const particular = name as Particular | 'period';
    switch (particular) {
      case 'validFrom':
      case 'acknowledgeBy':
        return day(value as LocalDate);
      case 'validUntil':
        return day(addDays(value as LocalDate, -1));
      case 'materiality':
        return t(`reading:materiality.${value as DraftValue['materiality']}`);
      case 'audience':
        return audienceText(value as Audience);
      case 'replaces':
        return t('merge:replaces', { count: (value as string[]).length });
      case 'period':
        return periodText(value as DraftPeriod);
      case 'changeSummary':
        return value as string;
      default:
        return particular satisfies never;
    }
  };

  function periodText({ validFrom, validUntil }: DraftPeriod): string {
    return t('merge:period', {
      first: validFrom ? day(validFrom) : t('merge:nothing'),
      last: validUntil ? day(addDays(validUntil, -1)) : t('merge:nothing'),
    });
  }

  function audienceText(audience: Audience): string {
    if (audience.everyone) return t('drafts:audience.everyone');
    const { teamIds, roles } = audience;
    return [
      t('merge:teams', { count: teamIds.length }),
      t('merge:roles', { count: roles.length }),
    ].join(', ');
  }
}
