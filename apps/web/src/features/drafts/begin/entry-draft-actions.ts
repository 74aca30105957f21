import { lazy } from 'react';
import { graphql } from '../../../app/client/graphql.js';
import { loadCatalogues } from '../../../app/i18n/i18n.js';
import '../settings/entry-settings.js';

export const EntryDraftActionsEntry = graphql(`
  fragment EntryDraftActions_entry on Entry {
    id
    effective {
      id
    }
    timeline {
      from
    }
    openDrafts {
      id
      state
    }
    permissions {
      canDraft
      canSuggest
    }
    ...EntrySettingsButton_entry
  }
`);

/** For the page of an entry. Loaded after it, with few words of its own: reading comes before writing. */
export const EntryDraftActions = lazy(async () => {
  const [module] = await Promise.all([
    import('./EntryDraftActions.js'),
    loadCatalogues(['entry-drafts', 'failures']),
  ]);
  return module;
});
