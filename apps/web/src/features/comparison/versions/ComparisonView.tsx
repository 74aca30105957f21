import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { Page } from '../../../app/page/Page.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { IconButton } from '../../../ui/IconButton.js';
import { EntryTitlesContext } from '../facts/entry-titles.js';
import { compareVersions } from '../view/compare-versions.js';
import { ComparedVersions } from '../view/ComparedVersions.js';
import { useAddressedView } from '../view/useViewState.js';
import { useVersionName } from './useVersionName.js';
import { VersionChoice } from './VersionChoice.js';

const ComparisonViewPublication = graphql(`
  fragment ComparisonView_publication on Publication {
    id
    sequence
    title
    facts
    document
    transitionalProvision
    validFrom
    changeSummary
    linkedEntries {
      id
      title
    }
    entry {
      id
      publications {
        id
        sequence
        validFrom
      }
      ...VersionChoice_entry
    }
  }
`);

interface ComparisonViewProps {
  before: FragmentType<typeof ComparisonViewPublication>;
  after: FragmentType<typeof ComparisonViewPublication>;
}

/** Two versions of an entry, the reason for the change, and the way to other versions. */
export function ComparisonView(props: ComparisonViewProps) {
  const { t } = useTranslation(['comparison', 'reading']);
  const nameOf = useVersionName();
  const before = readFragment(ComparisonViewPublication, props.before);
  const after = readFragment(ComparisonViewPublication, props.after);
  const comparison = useMemo(() => compareVersions(before, after), [before, after]);
  const titles = useMemo(() => {
    const entries = [...before.linkedEntries, ...after.linkedEntries];
    return new Map([
      ...entries.map(({ id, title }) => [id, title] as const),
      ...after.entry.publications.map((each) => [each.id, nameOf(each)] as const),
    ]);
  }, [before, after, nameOf]);
  const view = useAddressedView();
  return (
    <Page
      title={t('comparison:title', { title: after.title })}
      kicker={
        <span className="kicker">
          <AppLink to={`/fassungen/${before.id}`}>{nameOf(before)}</AppLink>
          <AppLink to={`/fassungen/${after.id}`}>{nameOf(after)}</AppLink>
        </span>
      }
      actions={
        <IconButton icon="print" label={t('reading:action.print')} onClick={() => print()} />
      }
      width="wide"
      intro={
        <>
          {after.changeSummary && (
            <p>
              <strong>{t('comparison:reason')}</strong> {after.changeSummary}
            </p>
          )}
          <VersionChoice entry={after.entry} before={before.id} after={after.id} />
        </>
      }
    >
      <EntryTitlesContext value={titles}>
        <ComparedVersions
          comparison={comparison}
          before={nameOf(before)}
          after={nameOf(after)}
          view={view}
        />
      </EntryTitlesContext>
    </Page>
  );
}
