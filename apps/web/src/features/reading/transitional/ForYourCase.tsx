import { isRunning } from '@rechtsstand/domain/transitional';
import { lazy, Suspense } from 'react';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { loadCatalogues } from '../../../app/i18n/i18n.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Skeleton } from '../../../ui/Skeleton.js';

const ForYourCasePublication = graphql(`
  fragment ForYourCase_publication on Publication {
    id
    transitionalProvision
  }
`);

const TransitionalSection = lazy(async () => {
  const [module] = await Promise.all([
    import('./TransitionalSection.js'),
    loadCatalogues(['transitional']),
  ]);
  return module;
});

interface ForYourCaseProps {
  publication: FragmentType<typeof ForYourCasePublication>;
  /** A version by itself shows what it says even after the provision has ended. */
  evenEnded?: boolean;
}

/** "Gilt für Ihren Fall?", where the version has a transitional provision that runs on the chosen day. */
export function ForYourCase({ publication, evenEnded = false }: ForYourCaseProps) {
  const { transitionalProvision: provision } = readFragment(ForYourCasePublication, publication);
  const { day } = useAsOf();
  if (!provision || (!evenEnded && !isRunning(provision, day))) return null;
  return (
    <Suspense fallback={<Skeleton lines={3} />}>
      <TransitionalSection provision={provision} />
    </Suspense>
  );
}
