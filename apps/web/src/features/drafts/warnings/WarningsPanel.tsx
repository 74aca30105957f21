import { lazy, Suspense } from 'react';
import { loadCatalogues } from '../../../app/i18n/i18n.js';
import type { Draft_StandingFragment } from '../../../gql/graphql.js';
import type { LeadsTo } from './WarningPlace.js';

const PublishingWarnings = lazy(async () => {
  const [module] = await Promise.all([
    import('./PublishingWarnings.js'),
    loadCatalogues(['publishing-warnings']),
  ]);
  return module;
});

interface WarningsPanelProps {
  draft: Draft_StandingFragment;
  leadsTo: LeadsTo;
}

/** What should be seen before a draft is published; nothing once it has ended. */
export function WarningsPanel({ draft, leadsTo }: WarningsPanelProps) {
  const { id, revision, state } = draft;
  if (state === 'PUBLISHED' || state === 'DISCARDED') return null;
  return (
    <Suspense fallback={null}>
      <PublishingWarnings draftId={id} revision={revision} leadsTo={leadsTo} />
    </Suspense>
  );
}
