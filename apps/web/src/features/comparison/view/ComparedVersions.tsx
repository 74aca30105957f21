import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberingContext } from '../compared/marks.js';
import { documentRows } from '../document/document-rows.js';
import { factRows } from '../facts/fact-rows.js';
import type { VersionComparison } from './compare-versions.js';
import { ComparedRows } from './ComparedRows.js';
import './comparison.css';
import { ComparisonBar } from './ComparisonBar.js';
import type { ViewState } from './useViewState.js';

interface ComparedVersionsProps {
  comparison: VersionComparison;
  /** The names of the versions. */
  before: string;
  after: string;
  view: ViewState;
}

/** Two versions of an entry: first what its profile says, field by field, then its text. */
export function ComparedVersions({ comparison, before, after, view }: ComparedVersionsProps) {
  const { t } = useTranslation('comparison');
  const { facts, document, total } = comparison;
  const profile = useMemo(
    () => factRows(facts.comparison, facts.numbering, (name) => t(`fact.${name}`)),
    [facts, t],
  );
  const text = useMemo(() => documentRows(document.comparison, document.numbering), [document]);
  const { layout, onlyChanges } = view;
  const of = { layout, onlyChanges, before, after };
  const isShown = (rows: typeof text) => !onlyChanges || rows.some(({ isChanged }) => isChanged);
  return (
    <>
      <ComparisonBar view={view} total={total} />
      {isShown(profile) && (
        <NumberingContext value={facts.numbering}>
          <h2>{t('section.facts')}</h2>
          <ComparedRows rows={profile} caption={t('section.facts')} {...of} />
        </NumberingContext>
      )}
      {isShown(text) && (
        <NumberingContext value={document.numbering}>
          <h2>{t('section.document')}</h2>
          <ComparedRows rows={text} caption={t('section.document')} {...of} />
        </NumberingContext>
      )}
    </>
  );
}
