import { lazy, Suspense } from 'react';
import { graphql } from '../../../app/client/graphql.js';
import { loadCatalogues } from '../../../app/i18n/i18n.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
// States the fragment that the mark names.
import './second-look-publication.js';

const SecondLookMarkPublication = graphql(`
  fragment SecondLookMark_publication on Publication {
    id
    overrideReason
    ...SecondLook_publication
  }
`);

const SecondLook = lazy(async () => {
  const [module] = await Promise.all([
    import('./SecondLook.js'),
    loadCatalogues(['publishing', 'failures']),
  ]);
  return module;
});

/** On a version that went out without an approver: whether somebody has looked at it since. */
export function SecondLookMark({
  publication: masked,
}: {
  publication: FragmentType<typeof SecondLookMarkPublication>;
}) {
  const publication = readFragment(SecondLookMarkPublication, masked);
  if (!publication.overrideReason) return null;
  return (
    <Suspense fallback={null}>
      <SecondLook publication={publication} />
    </Suspense>
  );
}
