import { addDays } from '@rechtsstand/domain/time';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';
import type { Draft_StandingFragment } from '../../../gql/graphql.js';
import type { DraftValue } from '../model/draft.js';
import { PublishingEffect } from '../steps/PublishingEffect.js';

interface ReviewAsideProps {
  draft: Draft_StandingFragment;
  value: DraftValue;
  /** The number of the version it is based on. */
  basedOn: number | null;
}

/** Who wrote it, why, for when, and what publishing will do. */
export function ReviewAside({ draft, value, basedOn }: ReviewAsideProps) {
  const { t } = useTranslation(['drafts', 'reading']);
  const { day, list, instant } = useFormat();
  const { validFrom, validUntil, changeSummary, materiality } = value;
  const names = draft.contributors.map(
    ({ displayName }) => displayName ?? t('reading:former-person'),
  );
  return (
    <aside className="review__aside" aria-label={t('drafts:review.about')}>
      <section>
        <h2>{t('drafts:review.about')}</h2>
        <dl className="facts facts--compact">
          <div>
            <dt>{t('drafts:field.changeSummary')}</dt>
            <dd className="preserve-lines">{changeSummary || '–'}</dd>
          </div>
          <div>
            <dt>{t('drafts:field.materiality')}</dt>
            <dd>{t(`reading:materiality.${materiality}`)}</dd>
          </div>
          {validFrom && (
            <div>
              <dt>{t('drafts:field.validFrom')}</dt>
              <dd>{day(validFrom)}</dd>
            </div>
          )}
          {validUntil && (
            <div>
              <dt>{t('drafts:field.validUntil')}</dt>
              <dd>{day(addDays(validUntil, -1))}</dd>
            </div>
          )}
          <div>
            <dt>{t('drafts:review.contributors')}</dt>
            <dd>{list(names)}</dd>
          </div>
          {draft.approver && (
            <div>
              <dt>{t('drafts:review.approver')}</dt>
              <dd>{draft.approver.displayName}</dd>
            </div>
          )}
          <div>
            <dt>{t('drafts:review.edited')}</dt>
            <dd>{instant(draft.editedAt)}</dd>
          </div>
          <div>
            <dt>{t('drafts:review.based-on')}</dt>
            <dd>
              {basedOn === null
                ? t('drafts:review.nothing')
                : t('reading:version', { number: basedOn })}
            </dd>
          </div>
        </dl>
      </section>
      <section>
        <h2>{t('drafts:effect.title')}</h2>
        <PublishingEffect effect={{ ...value, kind: draft.kind }} />
      </section>
    </aside>
  );
}
