import { useTranslation } from 'react-i18next';
import { FailureList } from '../../../app/failures/FailureList.js';
import { useFailureText } from '../../../app/failures/useFailureText.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { focusHeading } from '../../../ui/focus-heading.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import { ScheduleDraft } from './schedule.js';
import { useUnschedule } from './useScheduling.js';

/** When the draft will be published by itself; or that it should have been, and what is in the way. */
export function ScheduleNotice({ draft }: { draft: FragmentType<typeof ScheduleDraft> }) {
  const { t } = useTranslation('publishing');
  const { instant } = useFormat();
  const text = useFailureText();
  const unschedule = useUnschedule();
  const { id, canSchedule, schedule } = readFragment(ScheduleDraft, draft);
  if (!schedule) return null;
  const { at, isDue, isOutdated, setBy, obstacles } = schedule;
  const standing = isOutdated
    ? 'outdated'
    : !isDue
      ? 'set'
      : obstacles.length > 0
        ? 'held-up'
        : 'now';
  const words = { instant: instant(at), name: setBy.displayName ?? t('former') };
  return (
    <Notice
      tone={standing === 'outdated' || standing === 'held-up' ? 'warning' : 'info'}
      title={t(`schedule.${standing}`, words)}
    >
      {isOutdated && (
        <p>{t(isDue ? 'schedule.outdated-passed' : 'schedule.outdated-ahead', words)}</p>
      )}
      {!isOutdated && obstacles.length > 0 && (
        <>
          <p>{t(isDue ? 'schedule.missing-now' : 'schedule.missing')}</p>
          <ul>
            {obstacles.map((obstacle, index) => (
              <li key={index}>{text(obstacle)}</li>
            ))}
          </ul>
        </>
      )}
      <FailureList failures={unschedule.failures} />
      {unschedule.error && <FailedQuery error={unschedule.error} />}
      {canSchedule && (
        <p>
          <Button
            size="small"
            onClick={() => void unschedule.change({ draftId: id }).then(focusHeading)}
          >
            {t('schedule.take-back')}
          </Button>
        </p>
      )}
    </Notice>
  );
}
