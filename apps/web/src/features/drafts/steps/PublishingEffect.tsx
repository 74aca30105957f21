import type { Audience } from '@rechtsstand/domain/entry';
import { addDays, type LocalDate } from '@rechtsstand/domain/time';
import { useTranslation } from 'react-i18next';
import { today } from '../../../app/as-of/as-of.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import type { PublicationKind } from '../../../gql/graphql.js';

export interface Effect {
  kind: PublicationKind;
  validFrom?: LocalDate | null;
  validUntil?: LocalDate | null;
  audience?: Audience | null;
  acknowledgeBy?: LocalDate | null;
  /** When it is to be published by itself; nothing where somebody does so now. */
  schedule?: { at: string; isDue: boolean; isOutdated: boolean } | null;
}

/** What publishing will do, and when, in sentences. */
export function PublishingEffect({ effect }: { effect: Effect }) {
  const { t } = useTranslation(['drafts', 'publishing']);
  const { longDay, day, instant } = useFormat();
  const { kind, validFrom, validUntil, audience, acknowledgeBy, schedule } = effect;
  const when = !validFrom ? 'now' : validFrom > today() ? 'later' : 'past';
  return (
    <ul className="effect">
      {schedule && (
        <li>
          {t(`publishing:schedule.effect.${standingOf(schedule)}`, {
            instant: instant(schedule.at),
          })}
        </li>
      )}
      <li>{t(`effect.${kind}.${when}`, { day: validFrom ? longDay(validFrom) : '' })}</li>
      {kind === 'TEXT' && validUntil && (
        <li>{t('effect.until', { day: day(addDays(validUntil, -1)) })}</li>
      )}
      {audience && (
        <li>
          {t(`effect.${audience.everyone ? 'everyone' : 'some'}`)}{' '}
          {acknowledgeBy && t('effect.due', { day: day(acknowledgeBy) })}
        </li>
      )}
      <li>{t('effect.for-good')}</li>
    </ul>
  );
}

function standingOf({ isDue, isOutdated }: { isDue: boolean; isOutdated: boolean }) {
  if (isOutdated) return 'outdated';
  return isDue ? 'now' : 'later';
}
