import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { useKnownText } from '../../../app/as-of/useKnownText.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Empty } from '../../../ui/Empty.js';

export const NothingInForceEntry = graphql(`
  fragment NothingInForce_entry on Entry {
    timeline {
      from
    }
  }
`);

/** On a day on which no text applies, the page says so, and which versions there are. */
export function NothingInForce({
  entry: masked,
}: {
  entry: FragmentType<typeof NothingInForceEntry>;
}) {
  const { t } = useTranslation('reading');
  const { day } = useAsOf();
  const known = useKnownText();
  const { longDay } = useFormat();
  const { timeline } = readFragment(NothingInForceEntry, masked);
  return (
    <Empty title={t('nothing-in-force.title', { day: longDay(day) })}>
      <p>
        {timeline.length > 0
          ? t('nothing-in-force.other-days')
          : known === null
            ? t('nothing-in-force.never')
            : t('nothing-in-force.not-yet-known', { known })}
      </p>
    </Empty>
  );
}
