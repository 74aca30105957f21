import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Badge } from '../../../ui/Badge.js';

const ScheduledForDraft = graphql(`
  fragment ScheduledFor_draft on Draft {
    id
    schedule {
      at
      isDue
      isOutdated
    }
  }
`);

/** In a list of drafts: for when it is planned. What is due and still listed, something holds up. */
export function ScheduledFor({ draft }: { draft: FragmentType<typeof ScheduledForDraft> }) {
  const { t } = useTranslation('publishing');
  const { instant } = useFormat();
  const { schedule } = readFragment(ScheduledForDraft, draft);
  if (!schedule) return null;
  const { at, isDue, isOutdated } = schedule;
  const row = isOutdated ? 'row-outdated' : isDue ? 'row-held-up' : 'row';
  return (
    <p className="rows__meta">
      <Badge tone={row === 'row' ? 'info' : 'warning'}>
        {t(`schedule.${row}`, { instant: instant(at) })}
      </Badge>
    </p>
  );
}
