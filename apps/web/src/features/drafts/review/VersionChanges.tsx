import type { RichDocument } from '@rechtsstand/domain/document';
import type { EntryFacts } from '@rechtsstand/domain/entry';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareLines } from '../../comparison/compare.js';
import { ComparisonTable } from '../../comparison/ComparisonTable.js';
import { useVersionLines } from '../../comparison/useVersionLines.js';

interface Text {
  title: string;
  facts: EntryFacts;
  document: RichDocument;
}

interface VersionChangesProps {
  before: (Text & { sequence: number }) | null;
  after: Text;
}

/** What the draft changes: title, facts and text, beside the version it is based on. */
export function VersionChanges({ before, after }: VersionChangesProps) {
  const { t } = useTranslation(['drafts', 'comparison']);
  const [isWhole, setWhole] = useState(false);
  const lines = useVersionLines();
  const rows = useMemo(
    () => (before ? compareLines(lines(before), lines(after)) : []),
    [lines, before, after],
  );
  if (!before) return <p className="muted">{t('drafts:review.first-version')}</p>;
  const changed = rows.filter((row) => row.isChanged);
  return (
    <>
      <div className="fields">
        <p>{t('comparison:count', { count: changed.length })}</p>
        <label className="check">
          <input
            type="checkbox"
            checked={!isWhole}
            onChange={(event) => setWhole(!event.target.checked)}
          />
          <span>{t('comparison:only-changes')}</span>
        </label>
      </div>
      <div
        className="table-scroll"
        tabIndex={0}
        role="group"
        aria-label={t('drafts:review.changes')}
      >
        <ComparisonTable
          rows={isWhole ? rows : changed}
          before={t('comparison:version', { number: before.sequence })}
          after={t('drafts:review.draft')}
        />
      </div>
    </>
  );
}
