import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Button } from '../../../ui/Button.js';
import type { Resumption } from '../steps/useResumption.js';
import { ScheduleDraft } from './schedule.js';

const ScheduleDialog = lazy(() => import('./ScheduleDialog.js'));

interface ScheduleButtonProps {
  draft: FragmentType<typeof ScheduleDraft>;
  resumption: Resumption;
  /** The revision that is on the screen, once it is saved; `null` if it cannot be. */
  settle: () => Promise<number | null>;
}

/** For whoever publishes: sets the time at which that happens by itself, or another one. */
export function ScheduleButton({ draft, resumption, settle }: ScheduleButtonProps) {
  const { t } = useTranslation('publishing');
  const [isOpen, setOpen] = useState(false);
  const { id, canSchedule, schedule } = readFragment(ScheduleDraft, draft);
  if (!canSchedule) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {t(schedule ? 'schedule.change' : 'schedule.button')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ScheduleDialog
            draftId={id}
            at={schedule?.at ?? null}
            resumption={resumption}
            settle={settle}
            close={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
