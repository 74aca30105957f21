import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { CitedProvisions } from './CitedProvisions.js';
import { OnThisPage } from './OnThisPage.js';
import { sectionsOfFacts } from './sections.js';
import { VersionFacts } from './VersionFacts.js';

export const PublicationAsidePublication = graphql(`
  fragment PublicationAside_publication on Publication {
    id
    facts
    document
    ...CitedProvisions_publication
    ...VersionFacts_publication
  }
`);

/** What belongs to a version: its contents, what it cites, and how it came about. */
export function PublicationAside({
  publication,
}: {
  publication: FragmentType<typeof PublicationAsidePublication>;
}) {
  const { t } = useTranslation('reading');
  const version = readFragment(PublicationAsidePublication, publication);
  const sections = sectionsOfFacts(version.facts).map(({ id, title }) => ({
    id,
    title: t(`section.${title}`),
  }));
  return (
    <>
      <OnThisPage sections={sections} document={version.document} />
      <CitedProvisions publication={version} />
      <VersionFacts publication={version} />
    </>
  );
}
