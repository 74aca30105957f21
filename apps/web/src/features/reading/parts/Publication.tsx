import { type ReactNode, useMemo } from 'react';
import { graphql } from '../../../app/client/graphql.js';
import '../../../app/entry-refs/EntryRefs.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { DocumentContext } from '../document/context.js';
import { InstructionBody } from '../instruction/InstructionBody.js';
import { NoticeBody } from '../notice/NoticeBody.js';
import { TopicBody } from '../topic/TopicBody.js';
import type { useTicks } from './useTicks.js';

export const PublicationPublication = graphql(`
  fragment Publication_publication on Publication {
    id
    facts
    document
    citations {
      text
      canonical
    }
    linkedEntries {
      id
      kind
      slug
      title
      ...EntryRefs_entry
    }
  }
`);

interface PublicationProps {
  publication: FragmentType<typeof PublicationPublication>;
  ticks: ReturnType<typeof useTicks>;
}

/** Within it, citations and links of the version are links, and its checklists can be ticked off. */
export function PublicationScope({
  publication,
  ticks,
  children,
}: PublicationProps & { children: ReactNode }) {
  const { citations, linkedEntries } = readFragment(PublicationPublication, publication);
  const context = useMemo(
    () => ({
      ticks,
      entries: new Map(linkedEntries.map((entry) => [entry.id, entry])),
      citations: new Map(citations.map(({ text, canonical }) => [text, canonical])),
    }),
    [ticks, linkedEntries, citations],
  );
  return <DocumentContext value={context}>{children}</DocumentContext>;
}

/** The text of one version with its facts, by the kind of its entry. */
export function PublicationBody({ publication, ticks }: PublicationProps) {
  const { facts, document, linkedEntries } = readFragment(PublicationPublication, publication);
  switch (facts.kind) {
    case 'legal-article':
      return <TopicBody facts={facts} document={document} ticks={ticks} />;
    case 'process-instruction':
      return <InstructionBody facts={facts} document={document} />;
    case 'change-notice': {
      const affected = linkedEntries.filter(({ id }) => facts.affectedEntryIds.includes(id));
      return <NoticeBody facts={facts} document={document} affected={affected} />;
    }
    default:
      return facts satisfies never;
  }
}
