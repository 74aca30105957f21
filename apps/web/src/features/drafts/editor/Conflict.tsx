import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import { compareLines } from '../../comparison/compare.js';
import { ComparisonTable } from '../../comparison/ComparisonTable.js';
import { useVersionLines } from '../../comparison/useVersionLines.js';
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
  const lines = useVersionLines();
  const rows = compareLines(lines(theirs.value), lines(mine)).filter(({ isChanged }) => isChanged);
  return (
    <Notice tone="warning" role="alert" title={t('conflict.title')}>
      <p>{t('conflict.explanation')}</p>
      {rows.length > 0 ? (
        <div className="conflict" tabIndex={0} role="group" aria-label={t('conflict.comparison')}>
          <ComparisonTable rows={rows} before={t('conflict.theirs')} after={t('conflict.mine')} />
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
