import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { CitationLink } from '../document/CitationLink.js';

export const CitedProvisionsPublication = graphql(`
  fragment CitedProvisions_publication on Publication {
    citations {
      text
      canonical
      lawKey
      labelKey
      provisionTitle
    }
  }
`);

/** The provisions the text cites, each once. */
export function CitedProvisions({
  publication,
}: {
  publication: FragmentType<typeof CitedProvisionsPublication>;
}) {
  const { t } = useTranslation('reading');
  const { citations } = readFragment(CitedProvisionsPublication, publication);
  const distinct = citations.filter(
    ({ lawKey, labelKey }, index) =>
      index === citations.findIndex((each) => each.lawKey === lawKey && each.labelKey === labelKey),
  );
  if (distinct.length === 0) return null;
  return (
    <section>
      <h2>{t('aside.citations')}</h2>
      <ul className="link-list">
        {distinct.map(({ text, canonical, provisionTitle }) => (
          <li key={canonical}>
            <CitationLink text={text} canonical={canonical} />
            {provisionTitle && <span className="muted"> {provisionTitle}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
