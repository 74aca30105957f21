import { formatCitation, parseCanonical } from '@rechtsstand/domain/citation';
import { type ReactNode, useMemo } from 'react';
import { graphql } from '../../../app/client/graphql.js';
import '../../../app/entry-refs/EntryRefs.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { DocumentContext } from '../document/context.js';
import { InstructionBody } from '../bodies/InstructionBody.js';
import { NoticeBody } from '../bodies/NoticeBody.js';
import { TopicBody } from '../bodies/TopicBody.js';
import type { useTicks } from './useTicks.js';

const PublicationPublication = graphql(`
  fragment Publication_publication on Publication {
    id
    facts
    document
    validFrom
    validUntil
    figures {
      key
      name
      unit
      values {
        from
        until
        amount
        source
      }
    }
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
  const version = readFragment(PublicationPublication, publication);
  const { citations, linkedEntries, figures, validFrom, validUntil } = version;
  const context = useMemo(
    () => ({
      ticks,
      entries: new Map(linkedEntries.map((entry) => [entry.id, entry])),
      citations: new Map(citations.flatMap(spellings)),
      figures: {
        byKey: new Map(figures.map((figure) => [figure.key, figure])),
        from: validFrom ?? null,
        until: validUntil ?? null,
      },
    }),
    [ticks, linkedEntries, citations, figures, validFrom, validUntil],
  );
  return <DocumentContext value={context}>{children}</DocumentContext>;
}

/** A citation as it stands in the text, and as it is usually written: facts may spell it otherwise. */
function spellings({ text, canonical }: { text: string; canonical: string }): [string, string][] {
  const citation = parseCanonical(canonical);
  return [
    [text, canonical],
    ...(citation ? [[formatCitation(citation), canonical] as [string, string]] : []),
  ];
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
