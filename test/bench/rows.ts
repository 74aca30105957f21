import type { BenchRow } from './row.js';
import type { Scratch } from './scratch.js';
import { SEARCH } from './search/queries.js';

/** A page with all that its first screen needs. */
export const READ_ENTRY = `query ($slug: String!, $asOf: AsOf) {
  entry(kind: LEGAL_ARTICLE, slug: $slug, asOf: $asOf) {
    id kind slug title status { kind from until } ownerTeam { id name } topics { id slug name }
    effective { id sequence validFrom validUntil facts document contentHash recordedAt
      myAcknowledgement { state } citations { text canonical lawKey labelKey provisionTitle } }
  }
}`;

const ACKNOWLEDGE = `mutation ($publicationId: ID!, $contentHash: String!) {
  acknowledge(publicationId: $publicationId, contentHash: $contentHash) {
    __typename
    ... on Acknowledgement { acknowledgedAt openAcknowledgements }
    ... on Failures { failures { code path } }
  }
}`;

export function benchRows(scratch: Scratch): BenchRow[] {
  const [session = ''] = scratch.sessions;
  return [
    {
      name: 'read-entry',
      goal: 0.6,
      query: READ_ENTRY,
      next: () => ({ session, variables: { slug: scratch.slug } }),
    },
    {
      name: 'search-submit',
      goal: 0.7,
      query: SEARCH,
      next: () => ({ session, variables: { query: scratch.searchText } }),
    },
    { name: 'acknowledge', goal: 0.5, query: ACKNOWLEDGE, next: onePressEach(scratch) },
  ];
}

/** Every assignment once; persons take turns, as they do in an office. */
function onePressEach({ notices, sessions }: Scratch): BenchRow['next'] {
  let pressed = 0;
  return () => {
    const notice = notices[Math.floor(pressed / sessions.length)];
    const session = sessions[pressed % sessions.length];
    if (!notice || !session)
      throw new Error('Every assignment has been acknowledged; fill in more');
    pressed += 1;
    return { session, variables: { publicationId: notice.id, contentHash: notice.contentHash } };
  };
}
