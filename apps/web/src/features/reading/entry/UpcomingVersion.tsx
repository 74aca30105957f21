import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Notice } from '../../../ui/Notice.js';

export const UpcomingVersionEntry = graphql(`
  fragment UpcomingVersion_entry on Entry {
    timeline {
      from
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

/** Announces the next version after the one on screen, with what it changes, or that an earlier one returns. */
export function UpcomingVersion({
  entry: masked,
}: {
  entry: FragmentType<typeof UpcomingVersionEntry>;
}) {
  const { t } = useTranslation('reading');
  const { day } = useAsOf();
  const format = useFormat();
  const { timeline, effective } = readFragment(UpcomingVersionEntry, masked);
  const next = timeline.find(({ from }) => from > day);
  if (!next || !effective) return null;
  // What once changed with it, when it was new, would mislead now that it comes back.
  const resumes = timeline.some(
    ({ from, publication }) => from < next.from && publication.id === next.publication.id,
  );
  const title = t(`upcoming.${resumes ? 'resumes' : 'title'}`, { day: format.longDay(next.from) });
  return (
    <Notice tone="info" title={title}>
      <p className="link-row">
        {!resumes && <span>{next.publication.changeSummary}</span>}
        <AppLink to={`/fassungen/${next.publication.id}`}>{t('upcoming.read')}</AppLink>
        <AppLink to={`/vergleich/${effective.id}/${next.publication.id}`}>
          {t('upcoming.compare')}
        </AppLink>
      </p>
    </Notice>
  );
}
