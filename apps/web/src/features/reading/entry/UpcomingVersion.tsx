import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Notice } from '../../../ui/Notice.js';

export const UpcomingVersionEntry = graphql(`
  fragment UpcomingVersion_entry on Entry {
    nextChange {
      on
      kind
      publication {
        id
        changeSummary
      }
    }
    effective {
      id
    }
  }
`);

/** Announces what follows the version on screen: a new one and what it changes, an earlier one, or none. */
export function UpcomingVersion({
  entry: masked,
}: {
  entry: FragmentType<typeof UpcomingVersionEntry>;
}) {
  const { t } = useTranslation('reading');
  const format = useFormat();
  const { nextChange, effective } = readFragment(UpcomingVersionEntry, masked);
  if (!nextChange || !effective) return null;
  const { on, kind, publication } = nextChange;
  return (
    <Notice tone="info" title={t(`upcoming.${kind}`, { day: format.longDay(on) })}>
      {kind !== 'ENDS' && (
        <p className="link-row">
          {/* What once changed with it, when it was new, would mislead now that it comes back. */}
          {kind === 'BEGINS' && <span>{publication.changeSummary}</span>}
          <AppLink to={`/fassungen/${publication.id}`}>{t('upcoming.read')}</AppLink>
          <AppLink to={`/vergleich/${effective.id}/${publication.id}`}>
            {t('upcoming.compare')}
          </AppLink>
        </p>
      )}
    </Notice>
  );
}
