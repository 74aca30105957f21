import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import type { EntryKind } from '../../../gql/graphql.js';

export const EntryKickerEntry = graphql(`
  fragment EntryKicker_entry on Entry {
    kind
    ownerTeam {
      id
      name
    }
    topics {
      id
      slug
      name
    }
  }
`);

const lists: Record<EntryKind, string> = {
  LEGAL_ARTICLE: '/themen',
  PROCESS_INSTRUCTION: '/anweisungen',
  CHANGE_NOTICE: '/mitteilungen',
};

/** Above the title: the kind, the subjects it belongs to, and the team that answers for it. */
export function EntryKicker({ entry: masked }: { entry: FragmentType<typeof EntryKickerEntry> }) {
  const { t } = useTranslation(['reading', 'common']);
  const { kind, ownerTeam, topics } = readFragment(EntryKickerEntry, masked);
  return (
    <span className="kicker">
      <AppLink to={lists[kind]}>{t(`common:kind.${kind}`)}</AppLink>
      {topics.map(({ id, slug, name }) => (
        <AppLink key={id} to={`${lists[kind]}?thema=${slug}`}>
          {name}
        </AppLink>
      ))}
      <span>{ownerTeam.name}</span>
    </span>
  );
}
