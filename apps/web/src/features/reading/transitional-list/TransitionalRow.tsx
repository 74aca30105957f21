import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { RunningPeriod } from '../transitional/RunningPeriod.js';

const TransitionalRowPublication = graphql(`
  fragment TransitionalRow_publication on Publication {
    id
    transitionalProvision
  }
`);

/** What the transitional provision of a listed page orders, on what it rests, and until when. */
export function TransitionalRow({
  publication,
}: {
  publication: FragmentType<typeof TransitionalRowPublication>;
}) {
  const { t } = useTranslation('transitional');
  const { transitionalProvision } = readFragment(TransitionalRowPublication, publication);
  if (!transitionalProvision) return null;
  return (
    <>
      <p className="rows__lead">{transitionalProvision.text}</p>
      <p className="rows__meta">
        <span>
          {t('rests-on')} {transitionalProvision.restsOn}
        </span>
        <span>
          <RunningPeriod provision={transitionalProvision} />
        </span>
      </p>
    </>
  );
}
