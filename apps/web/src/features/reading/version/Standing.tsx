import { contains, lastDayOf } from '@rechtsstand/domain/time';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { today } from '../../../app/as-of/as-of.js';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { useShortcuts } from '../../../app/keys/useShortcuts.js';
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

/**
 * When this version applies, seen from the chosen day; where it never came to apply, or a later one lies
 * over it, that it does not.
 */
export function Standing({
  publication: masked,
  address,
}: {
  publication: FragmentType<typeof StandingPublication>;
  /** Where its entry is read. */
  address: string;
}) {
  const { t } = useTranslation('reading');
  const { day, longDay, instant } = useFormat();
  const { asOf, day: chosen, isToday } = useAsOf();
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
  const applies = segments.some(({ from, until }) =>
    contains({ from, until: until ?? null }, chosen),
  );
  const isFuture = segments.every(({ from }) => from > chosen);
  const periods = segments.map((segment) => {
    const last = lastDayOf(segment);
    return last
      ? t('timeline.between', { from: day(segment.from), until: day(last) })
      : t('timeline.since', { from: day(segment.from) });
  });
  const seen = chosen === today() ? 'today' : 'other-day';
  const fate = applies ? 'applies' : isFuture ? 'future' : 'not';
  const title =
    segments.length === 0
      ? t('standing.nowhere')
      : t(`standing.${seen}.${fate}`, { day: longDay(chosen), periods: periods.join(', ') });
  return (
    <Notice tone={applies ? 'success' : 'warning'} title={title}>
      {/* On another day the banner above says it all. */}
      {!applies && isToday && <ToTheTextOfToday address={address} />}
    </Notice>
  );
}

/** Whoever reads a text that does not apply today is told which day decides, and is one key away. */
function ToTheTextOfToday({ address }: { address: string }) {
  const { t } = useTranslation(['reading', 'shell']);
  const navigate = useNavigate();
  const run = () => void navigate(address);
  useShortcuts([{ key: 'h', label: t('version-page.to-entry'), run }]);
  return (
    <>
      <p>{t('shell:day.decisive')}</p>
      <p>
        <AppLink to={address} aria-keyshortcuts="h">
          {t('version-page.to-entry')}
        </AppLink>{' '}
        <kbd aria-hidden="true">h</kbd>
      </p>
    </>
  );
}
