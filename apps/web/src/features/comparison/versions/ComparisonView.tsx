import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { Page } from '../../../app/page/Page.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import type { ComparisonView_PublicationFragment } from '../../../gql/graphql.js';
import { compareLines } from '../compare.js';
import { ComparisonTable } from '../ComparisonTable.js';
import { useVersionLines } from '../useVersionLines.js';

const ComparisonViewPublication = graphql(`
  fragment ComparisonView_publication on Publication {
    id
    sequence
    title
    facts
    document
    validFrom
    changeSummary
  }
`);

interface ComparisonViewProps {
  before: FragmentType<typeof ComparisonViewPublication>;
  after: FragmentType<typeof ComparisonViewPublication>;
}

export function ComparisonView(props: ComparisonViewProps) {
  const { t } = useTranslation(['comparison', 'common']);
  const { day } = useFormat();
  const lines = useVersionLines();
  const before = readFragment(ComparisonViewPublication, props.before);
  const after = readFragment(ComparisonViewPublication, props.after);
  const rows = useMemo(() => compareLines(lines(before), lines(after)), [lines, before, after]);
  const [onlyChanges, setOnlyChanges] = useState(false);
  const count = rows.filter(({ isChanged }) => isChanged).length;
  const name = ({ sequence, validFrom }: ComparisonView_PublicationFragment) =>
    validFrom
      ? t('version-from', { number: sequence, day: day(validFrom) })
      : t('version', { number: sequence });
  return (
    <Page
      title={t('title', { title: after.title })}
      kicker={
        <span className="kicker">
          <AppLink to={`/fassungen/${before.id}`}>{name(before)}</AppLink>
          <AppLink to={`/fassungen/${after.id}`}>{name(after)}</AppLink>
        </span>
      }
      width="wide"
      intro={
        <>
          {after.changeSummary && (
            <p>
              <strong>{t('reason')}</strong> {after.changeSummary}
            </p>
          )}
          <div className="fields">
            <p role="status">{t('count', { count })}</p>
            <label className="check">
              <input
                type="checkbox"
                checked={onlyChanges}
                onChange={(event) => setOnlyChanges(event.target.checked)}
              />
              {t('only-changes')}
            </label>
          </div>
        </>
      }
    >
      <ComparisonTable
        rows={onlyChanges ? rows.filter(({ isChanged }) => isChanged) : rows}
        before={name(before)}
        after={name(after)}
      />
    </Page>
  );
}
