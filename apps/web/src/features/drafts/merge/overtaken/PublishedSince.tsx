import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../../app/as-of/AppLink.js';
import { graphql } from '../../../../app/client/graphql.js';
import { useFormat } from '../../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.js';

const PublishedSincePublication = graphql(`
  fragment PublishedSince_publication on Publication {
    id
    kind
    sequence
    validFrom
    changeSummary
  }
`);

const sentences = { TEXT: 'text', REPEAL: 'repeal', WITHDRAWAL: 'withdrawal' } as const;

/** What was published since, each with its reason. */
export function PublishedSince({
  publications,
}: {
  publications: readonly FragmentType<typeof PublishedSincePublication>[];
}) {
  const { t } = useTranslation('merge');
  const { day } = useFormat();
  return (
    <section>
      <h2>{t('base.since')}</h2>
      <ul className="rows">
        {readFragment(PublishedSincePublication, publications).map((publication) => (
          <li key={publication.id}>
            <AppLink to={`/fassungen/${publication.id}`}>
              {t(`base.${sentences[publication.kind]}`, {
                number: publication.sequence,
                day: publication.validFrom ? day(publication.validFrom) : '',
              })}
            </AppLink>
            <p className="rows__meta preserve-lines">{publication.changeSummary}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
