import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { entryAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { Empty } from '../../../ui/Empty.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { AcknowledgeBar } from '../acknowledge/AcknowledgeBar.js';
import { BindingLine } from '../parts/BindingLine.js';
import { PublicationBody, PublicationScope } from '../parts/Publication.js';
import { useTicks } from '../parts/useTicks.js';

const ReadingPaneDocument = graphql(`
  query ReadingPane($id: ID!) {
    publication(id: $id) {
      id
      sequence
      title
      facts
      entry {
        id
        number
        kind
        slug
      }
      ...Publication_publication
      ...AcknowledgeBar_publication
    }
  }
`);

/** The version that was sent, beside the list. */
export function ReadingPane({ publicationId }: { publicationId: string }) {
  const { t } = useTranslation('reading');
  const ticks = useTicks();
  const { data, error, refetch } = useQuery(ReadingPaneDocument, {
    variables: { id: publicationId },
  });
  const publication = data?.publication;
  if (error) return <FailedQuery error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={10} />;
  if (!publication) return <Empty title={t('inbox.gone')} />;
  return (
    <PublicationScope publication={publication} ticks={ticks}>
      <article className="inbox__pane page__body" aria-labelledby="lesebereich">
        <header>
          <p className="page__kicker">
            <AppLink to={entryAddress(publication.entry)}>{t('version-page.to-entry')}</AppLink>
            {' · '}
            {t('version', { number: publication.sequence })}
          </p>
          <h2 id="lesebereich" className="inbox__heading">
            {publication.title}
          </h2>
          <BindingLine binding={publication.facts.binding} number={publication.entry.number} />
        </header>
        <PublicationBody publication={publication} ticks={ticks} />
        <AcknowledgeBar publication={publication} />
      </article>
    </PublicationScope>
  );
}
