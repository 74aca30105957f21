import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';

const NextOpenDocument = graphql(`
  query NextOpen {
    inbox(state: OPEN, limit: 1) {
      totalItems
      items {
        publication {
          id
          title
        }
      }
    }
  }
`);

/** After one acknowledgement, the way to the next; or that there is none left. */
export function NextOpen() {
  const { t } = useTranslation('reading');
  const { data } = useQuery(NextOpenDocument);
  if (!data) return null;
  const next = data.inbox.items[0];
  if (!next) return <p className="muted">{t('acknowledge.nothing-left')}</p>;
  return (
    <AppLink
      className="button button--secondary button--default"
      to={`/posteingang/${next.publication.id}`}
    >
      {t('acknowledge.next', { title: next.publication.title })}
    </AppLink>
  );
}
