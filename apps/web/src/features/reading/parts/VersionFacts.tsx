import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';

export const VersionFactsPublication = graphql(`
  fragment VersionFacts_publication on Publication {
    id
    sequence
    changeSummary
    materiality
    recordedAt
    overrideReason
    contributors {
      id
      displayName
    }
    approver {
      id
      displayName
    }
  }
`);

/** Which version this is, why it was made, and who answers for it. */
export function VersionFacts({
  publication,
}: {
  publication: FragmentType<typeof VersionFactsPublication>;
}) {
  const { t } = useTranslation('reading');
  const { instant, list } = useFormat();
  const version = readFragment(VersionFactsPublication, publication);
  const name = ({ displayName }: { displayName: string | null }) =>
    displayName ?? t('former-person');
  return (
    <section>
      <h2>
        <AppLink to={`/fassungen/${version.id}`}>
          {t('version', { number: version.sequence })}
        </AppLink>
      </h2>
      <p>{version.changeSummary}</p>
      <p className="muted small">
        {t(`materiality.${version.materiality}`)}.{' '}
        {t('published-at', { instant: instant(version.recordedAt) })}{' '}
        {t('written-by', { names: list(version.contributors.map(name)) })}{' '}
        {version.approver && t('approved-by', { name: name(version.approver) })}
        {version.overrideReason && t('overridden', { reason: version.overrideReason })}
      </p>
    </section>
  );
}
