import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../../app/client/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Icon } from '../../../ui/Icon.js';
import { useSearchAddress } from './useSearchAddress.js';

export const HintsResults = graphql(`
  fragment Hints_results on SearchResults {
    correctedQuery
    isSimplified
    missing {
      text
      isLawHeld
    }
  }
`);

/** What one should know about how these results came about; said in passing. */
export function Hints({ results: masked }: { results: FragmentType<typeof HintsResults> }) {
  const { t } = useTranslation('search');
  const { asking } = useSearchAddress();
  const { correctedQuery, isSimplified, missing } = readFragment(HintsResults, masked);
  return (
    <>
      {missing && (
        <p className="hint muted">
          <Icon name="info" />{' '}
          {t(missing.isLawHeld ? 'missing.provision' : 'missing.law', { citation: missing.text })}
        </p>
      )}
      {correctedQuery && (
        <p>
          {t('corrected.question')}{' '}
          <Link to={{ search: `?${asking(correctedQuery)}` }}>
            <strong>{correctedQuery}</strong>
          </Link>
          {'? '}
          <span className="muted">{t('corrected.shown')}</span>
        </p>
      )}
      {isSimplified && (
        <p className="hint muted small">
          <Icon name="info" /> {t('simplified')}
        </p>
      )}
    </>
  );
}
