import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ComparableVersion, compareVersions } from '../../comparison/view/compare-versions.js';
import { ComparedVersions } from '../../comparison/view/ComparedVersions.js';
import { useLocalView } from '../../comparison/view/useViewState.js';

type Before = ComparableVersion & { name: string };

interface VersionChangesProps {
  before: Before | null;
  after: ComparableVersion;
}

/** What the draft changes: title, facts and text, beside what it is compared with. */
export function VersionChanges({ before, after }: VersionChangesProps) {
  const { t } = useTranslation('drafts');
  if (!before) return <p className="muted">{t('review.first-version')}</p>;
  return <Changes before={before} after={after} />;
}

function Changes({ before, after }: { before: Before; after: ComparableVersion }) {
  const { t } = useTranslation('drafts');
  const view = useLocalView();
  const comparison = useMemo(() => compareVersions(before, after), [before, after]);
  return (
    <ComparedVersions
      comparison={comparison}
      before={before.name}
      after={t('review.draft')}
      view={view}
    />
  );
}
