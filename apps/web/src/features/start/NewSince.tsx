import { useTranslation } from 'react-i18next';
import { entryAddress } from '../../app/addresses.js';
import { AppLink } from '../../app/as-of/AppLink.js';
import { graphql } from '../../app/client/graphql.js';
import { useFormat } from '../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.js';
import { Empty } from '../../ui/Empty.js';

export const NewSincePublication = graphql(`
  fragment NewSince_publication on Publication {
    id
    title
    sequence
    changeSummary
    recordedAt
    entry {
      id
      kind
      slug
    }
  }
`);

/** What was published lately, with the sentence that says why. */
export function NewSince({
  publications,
}: {
  publications: readonly FragmentType<typeof NewSincePublication>[];
}) {
  const { t } = useTranslation(['start', 'common']);
  const { instant } = useFormat();
  if (publications.length === 0) {
    return (
      <Empty title={t('new.empty')}>
        <p>{t('new.empty-explanation')}</p>
      </Empty>
    );
  }
  return (
    <ul className="rows">
      {publications.map((masked) => {
        const publication = readFragment(NewSincePublication, masked);
        const { id, title, changeSummary, recordedAt, sequence, entry } = publication;
        return (
          <li key={id}>
            <AppLink className="rows__title" to={entryAddress(entry)}>
              {title}
            </AppLink>
            <p className="rows__lead">{changeSummary}</p>
            <p className="rows__meta">
              <span>
                {t(`common:kind.${entry.kind}`)}, {t('version', { number: sequence })}
              </span>
              <span>{instant(recordedAt)}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
