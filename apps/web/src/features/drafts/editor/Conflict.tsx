import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import { useSettled } from '../../../ui/useSettled.js';
import { compareVersions } from '../../comparison/view/compare-versions.js';
import { ComparedVersions } from '../../comparison/view/ComparedVersions.js';
import { useLocalView } from '../../comparison/view/useViewState.js';
import type { Version } from '../model/autosave.js';
import type { DraftValue } from '../model/draft.js';

interface ConflictProps {
  theirs: Version<DraftValue>;
  mine: DraftValue;
  takeMine: () => void;
  discardMine: () => void;
}

/** Somebody else has saved meanwhile: both states side by side, and the person decides. */
export function Conflict({ theirs, mine, takeMine, discardMine }: ConflictProps) {
  const { t } = useTranslation('drafts');
  const view = useLocalView();
  // One may go on typing below; the comparison follows when one pauses.
  const settled = useSettled(mine, 500);
  const comparison = useMemo(() => compareVersions(theirs.value, settled), [theirs, settled]);
  return (
    <Notice tone="warning" role="alert" title={t('conflict.title')}>
      <p>{t('conflict.explanation')}</p>
      {comparison.total > 0 ? (
        <div className="conflict" tabIndex={0} role="group" aria-label={t('conflict.comparison')}>
          <ComparedVersions
            comparison={comparison}
            before={t('conflict.theirs')}
            after={t('conflict.mine')}
            view={view}
          />
        </div>
      ) : (
        <p>{t('conflict.same-text')}</p>
      )}
      <div className="form-actions">
        <Button variant="primary" onClick={takeMine}>
          {t('conflict.take-mine')}
        </Button>
        <Button variant="danger" onClick={discardMine}>
          {t('conflict.discard-mine')}
        </Button>
      </div>
    </Notice>
  );
}
