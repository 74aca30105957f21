import { useQuery } from '@apollo/client/react';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';
import type { VersionNumbers } from '@rechtsstand/domain/transitional-words';
import { useMemo } from 'react';
import { graphql } from '../../../app/client/graphql.js';

const GoverningVersionDocument = graphql(`
  query GoverningVersion($id: ID!) {
    publication(id: $id) {
      id
      entry {
        id
        publications {
          id
          sequence
        }
      }
    }
  }
`);

/**
 * The numbers of the versions that the provision names. Asked for whatever the case turns out to be, so
 * that not even the question tells the server anything about it.
 */
export function useVersionNumbers({ governs, otherwise }: TransitionalProvision): VersionNumbers {
  const named = [governs, otherwise].flatMap((each) =>
    each.version === 'named' && each.publicationId !== null ? each.publicationId : [],
  );
  const [id] = named;
  const { data } = useQuery(GoverningVersionDocument, {
    variables: { id: id ?? '' },
    skip: id === undefined,
  });
  const publications = data?.publication?.entry.publications;
  return useMemo(
    () => new Map((publications ?? []).map((each) => [each.id, each.sequence])),
    [publications],
  );
}
