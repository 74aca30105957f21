import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../../app/failures/useFailureText.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Badge } from '../../../ui/Badge.js';
import { ScheduleDraft } from './schedule.js';

/** In a list of drafts: for when it is planned, and what held it up. */
export function ScheduledFor({ draft }: { draft: FragmentType<typeof ScheduleDraft> }) {
  const { t } = useTranslation('publishing');
  const { instant } = useFormat();
  const text = useFailureText();
  const { schedule } = readFragment(ScheduleDraft, draft);
  if (!schedule) return null;
  const { at, isDue, obstacles } = schedule;
  const isHeldUp = isDue && obstacles.length > 0;
  return (
    <p className="rows__meta">
      <Badge tone={isHeldUp ? 'warning' : 'info'}>
        {t(isHeldUp ? 'schedule.row-held-up' : 'schedule.row', { instant: instant(at) })}
      </Badge>
      {isHeldUp && obstacles.map((obstacle, index) => <span key={index}>{text(obstacle)}</span>)}
    </p>
  );
}
