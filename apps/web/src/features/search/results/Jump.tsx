import { useTranslation } from 'react-i18next';
import { provisionAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { StatusBadge } from '../../../app/status/StatusBadge.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Icon } from '../../../ui/Icon.js';

export const JumpCitation = graphql(`
  fragment Jump_citation on CitationJump {
    text
    lawKey
    labelKey
    fragment
    title
    status {
      kind
      from
      until
    }
  }
`);

/** The provision that was named in the question, before anything that merely mentions it. */
export function Jump({ citation: masked }: { citation: FragmentType<typeof JumpCitation> }) {
  const { t } = useTranslation('search');
  const { text, lawKey, labelKey, fragment, title, status } = readFragment(JumpCitation, masked);
  return (
    <p className="jump">
      <Icon name="law" />
      <span>
        {t('palette.jump')}:{' '}
        <AppLink to={provisionAddress(lawKey, labelKey, fragment)}>
          <strong>{text}</strong>
        </AppLink>{' '}
        {title} <StatusBadge status={status} />
      </span>
    </p>
  );
}
