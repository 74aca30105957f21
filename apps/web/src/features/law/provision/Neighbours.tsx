import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { provisionAddress } from '../../../app/addresses.js';
import { AppLink, useAddress } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { useShortcuts } from '../../../app/keys/useShortcuts.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';

export const NeighboursProvision = graphql(`
  fragment Neighbours_provision on Provision {
    law {
      id
      key
    }
    previous {
      labelKey
      label
      title
    }
    next {
      labelKey
      label
      title
    }
  }
`);

/** The provisions before and after, also under `p` and `n`. */
export function Neighbours({ provision }: { provision: FragmentType<typeof NeighboursProvision> }) {
  const { t } = useTranslation('law');
  const { law, previous, next } = readFragment(NeighboursProvision, provision);
  const navigate = useNavigate();
  const address = useAddress();
  const go = (labelKey: string | undefined) => {
    if (labelKey) void navigate(address(provisionAddress(law.key, labelKey)));
  };
  useShortcuts([
    { key: 'p', label: t('neighbours.previous'), run: () => go(previous?.labelKey) },
    { key: 'n', label: t('neighbours.next'), run: () => go(next?.labelKey) },
  ]);
  return (
    <nav className="neighbours" aria-label={t('neighbours.label')}>
      {previous && (
        <AppLink rel="prev" to={provisionAddress(law.key, previous.labelKey)}>
          <span className="muted small">{t('neighbours.previous')}</span>
          <span>
            {previous.label} {previous.title}
          </span>
        </AppLink>
      )}
      {next && (
        <AppLink rel="next" to={provisionAddress(law.key, next.labelKey)}>
          <span className="muted small">{t('neighbours.next')}</span>
          <span>
            {next.label} {next.title}
          </span>
        </AppLink>
      )}
    </nav>
  );
}
