import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { EntryRefs } from '../../../app/entry-refs/EntryRefs.js';

export const BacklinksEntry = graphql(`
  fragment Backlinks_entry on Entry {
    backlinks {
      id
      ...EntryRefs_entry
    }
  }
`);

/** Our pages whose text, on the chosen day, links here. */
export function Backlinks({ entry }: { entry: FragmentType<typeof BacklinksEntry> }) {
  const { t } = useTranslation('reading');
  const { backlinks } = readFragment(BacklinksEntry, entry);
  if (backlinks.length === 0) return null;
  return (
    <section>
      <h2>{t('aside.backlinks')}</h2>
      <EntryRefs entries={backlinks} />
    </section>
  );
}
