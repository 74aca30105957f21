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
      obstacles {
        code
      }
    }
  }
`);

/** In a list of drafts: for when it is planned, and whether something holds it up. */
export function ScheduledFor({ draft }: { draft: FragmentType<typeof ScheduledForDraft> }) {
  const { t } = useTranslation('publishing');
  const { instant } = useFormat();
  const { schedule } = readFragment(ScheduledForDraft, draft);
  if (!schedule) return null;
  const { at, isDue, obstacles } = schedule;
  const isHeldUp = isDue && obstacles.length > 0;
  return (
    <p className="rows__meta">
      <Badge tone={isHeldUp ? 'warning' : 'info'}>
        {t(isHeldUp ? 'schedule.row-held-up' : 'schedule.row', { instant: instant(at) })}
      </Badge>
    </p>
  );
}
