import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { today } from '../../../app/as-of/as-of.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Badge } from '../../../ui/Badge.js';

const InboxListItem = graphql(`
  fragment InboxList_item on InboxItem {
    dueOn
    assignedAt
    acknowledgedAt
    publication {
      id
      title
      sequence
      entry {
        id
        kind
      }
    }
  }
`);

interface InboxListProps {
  items: readonly FragmentType<typeof InboxListItem>[];
  openId: string | undefined;
  query: string;
  later: readonly string[];
}

export function InboxList({ items, openId, query, later }: InboxListProps) {
  const { t } = useTranslation(['reading', 'common']);
  const format = useFormat();
  return (
    <ul className="inbox__list" aria-label={t('inbox.title')}>
      {items.map((masked) => {
        const { publication, dueOn, assignedAt, acknowledgedAt } = readFragment(
          InboxListItem,
          masked,
        );
        const isOverdue = !acknowledgedAt && dueOn !== null && dueOn < today();
        return (
          <li key={publication.id} id={`posten-${publication.id}`}>
            <AppLink
              to={`/posteingang/${publication.id}${query}`}
              aria-current={publication.id === openId ? 'true' : undefined}
            >
              <span className="inbox__title">{publication.title}</span>
              <span className="rows__meta">
                <span>
                  {t(`common:kind.${publication.entry.kind}`)},{' '}
                  {t('version', { number: publication.sequence })}
                </span>
                {isOverdue && (
                  <Badge tone="danger">{t('inbox.overdue', { day: format.day(dueOn) })}</Badge>
                )}
                {!isOverdue && dueOn && !acknowledgedAt && (
                  <Badge tone="warning">{t('inbox.due', { day: format.day(dueOn) })}</Badge>
                )}
                <span>
                  {acknowledgedAt
                    ? t('inbox.acknowledged-at', { instant: format.instant(acknowledgedAt) })
                    : t('inbox.since', { instant: format.instant(assignedAt) })}
                </span>
                {later.includes(publication.id) && !acknowledgedAt && (
                  <Badge>{t('inbox.put-off')}</Badge>
                )}
              </span>
            </AppLink>
          </li>
        );
      })}
    </ul>
  );
}
