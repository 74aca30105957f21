import { useTranslation } from 'react-i18next';
import { focusHeading } from '../../../ui/focus-heading.js';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import { useSettled } from '../../../ui/useSettled.js';
import type { DraftValue } from '../model/draft.js';
import { MergeForm } from './MergeForm.js';

interface ConflictProps {
  base: DraftValue;
  mine: DraftValue;
  theirs: DraftValue;
  onMerge: (merged: DraftValue) => void;
  discardMine: () => void;
}

/** Somebody else has saved meanwhile: what both wrote is put together, and the person decides the rest. */
export default function Conflict({ base, mine, theirs, onMerge, discardMine }: ConflictProps) {
  const { t } = useTranslation('merge');
  // One may go on typing below; the merge follows when one pauses.
  const settled = useSettled(mine, 500);
  return (
    <>
      <Notice tone="warning" role="alert" title={t('conflict.title')}>
        <p>{t('conflict.explanation')}</p>
      </Notice>
      <section className="conflict" aria-label={t('conflict.region')}>
        <MergeForm
          base={base}
          mine={settled}
          theirs={theirs}
          names={{ mine: t('conflict.mine'), theirs: t('conflict.theirs') }}
          action={t('conflict.action')}
          isBusy={settled !== mine}
          onMerge={(merged) => {
            focusHeading();
            onMerge(merged);
          }}
        >
          <Button
            variant="danger"
            onClick={() => {
              focusHeading();
              discardMine();
            }}
          >
            {t('conflict.discard-mine')}
          </Button>
        </MergeForm>
      </section>
    </>
  );
}
