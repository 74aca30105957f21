import { lastDayOf } from '@rechtsstand/domain/time';
import { useTranslation } from 'react-i18next';
import { today } from '../../../app/as-of/as-of.js';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Notice } from '../../../ui/Notice.js';

export const StandingPublication = graphql(`
  fragment Standing_publication on Publication {
    id
    kind
    validFrom
    validUntil
    recordedAt
    entry {
      id
      timeline {
        from
        until
        publication {
          id
        }
      }
    }
  }
`);

/** When this version applies; where it never came to apply, or a later one lies over it, that it does not. */
export function Standing({
  publication: masked,
}: {
  publication: FragmentType<typeof StandingPublication>;
}) {
  const { t } = useTranslation('reading');
  const { day, instant } = useFormat();
  const { asOf } = useAsOf();
  const version = readFragment(StandingPublication, masked);
  const { id, kind, validFrom, recordedAt, entry } = version;
  if (asOf?.knownAt && recordedAt > asOf.knownAt) {
    const title = t('standing.not-yet-known', { instant: instant(recordedAt) });
    return <Notice tone="warning" title={title} />;
  }
  if (kind !== 'TEXT') {
    return (
      <Notice
        tone="warning"
        title={t(`standing.${kind}`, { day: validFrom ? day(validFrom) : '' })}
      />
    );
  }
  const segments = entry.timeline.filter(({ publication }) => publication.id === id);
  if (segments.length === 0) return <Notice tone="warning" title={t('standing.nowhere')} />;
  const now = today();
  const applies = segments.some(({ from, until }) => from <= now && (!until || now < until));
  const isFuture = segments.every(({ from }) => from > now);
  const periods = segments.map((segment) => {
    const last = lastDayOf(segment);
    return last
      ? t('timeline.between', { from: day(segment.from), until: day(last) })
      : t('timeline.since', { from: day(segment.from) });
  });
  return (
    <Notice
      tone={applies ? 'success' : 'warning'}
      title={t(`standing.${applies ? 'applies' : isFuture ? 'future' : 'not-today'}`, {
        periods: periods.join(', '),
      })}
    />
  );
}
