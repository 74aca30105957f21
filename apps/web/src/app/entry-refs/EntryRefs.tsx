import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.js';
import { Icon } from '../../ui/Icon.js';
import { entryAddress } from '../addresses.js';
import { AppLink } from '../as-of/AppLink.js';
import { graphql } from '../client/graphql.js';
import { useStatusText } from '../status/StatusBadge.js';
import { kindIcons } from './kind-icons.js';

export const EntryRefsEntry = graphql(`
  fragment EntryRefs_entry on EntryRef {
    id
    kind
    slug
    title
    status {
      kind
      from
      until
    }
  }
`);

/** Links to entries with their kind; their state is added where it is not simply that they apply. */
export function EntryRefs({
  entries,
}: {
  entries: readonly FragmentType<typeof EntryRefsEntry>[];
}) {
  const { t } = useTranslation('common');
  const statusText = useStatusText();
  return (
    <ul className="link-list">
      {entries.map((masked) => {
        const { id, kind, slug, title, status } = readFragment(EntryRefsEntry, masked);
        return (
          <li key={id} className="entry-ref">
            <Icon name={kindIcons[kind]} />
            <span>
              <AppLink to={entryAddress({ kind, slug })}>{title}</AppLink>
              <span className="muted">
                {' '}
                {t(`kind.${kind}`)}
                {status.kind !== 'IN_FORCE' && `, ${statusText(status)}`}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
