import { doc, p } from '@rechtsstand/domain/document';
import { emptyFacts } from '@rechtsstand/domain/entry';
import { graphql } from '../../../../app/client/graphql.js';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.js';
import type { DraftValue } from '../../model/draft.js';

const BasesPublication = graphql(`
  fragment Bases_publication on Publication {
    id
    title
    facts
    document
    transitionalProvision
  }
`);

type Published = FragmentType<typeof BasesPublication>;

/**
 * What a publication says, as a state of the draft. Days, summary and audience are the draft's own: those
 * of another version say nothing about it.
 */
export function textsOf(masked: Published, mine: DraftValue): DraftValue {
  const { title, facts, document, transitionalProvision } = readFragment(BasesPublication, masked);
  return { ...mine, title, facts, document, transitionalProvision: transitionalProvision ?? null };
}

/** What the draft was begun with: a publication, or an empty page. */
export function baseOf(masked: Published | null | undefined, mine: DraftValue): DraftValue {
  if (masked) return textsOf(masked, mine);
  return {
    ...mine,
    title: '',
    facts: emptyFacts(mine.facts.kind),
    document: doc(p()),
    transitionalProvision: null,
  };
}
