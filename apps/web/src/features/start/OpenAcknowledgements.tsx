import { useTranslation } from 'react-i18next';
import { AppLink } from '../../app/as-of/AppLink.js';
import { today } from '../../app/as-of/as-of.js';
import { graphql } from '../../app/client/graphql.js';
import { useFormat } from '../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.js';
import { Badge } from '../../ui/Badge.js';
import { Empty } from '../../ui/Empty.js';

export const OpenAcknowledgementsInbox = graphql(`
  fragment OpenAcknowledgements_inbox on InboxList {
    totalItems
    items {
      dueOn
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
  }
`);

/** What must still be acknowledged, with the days by which. */
export function OpenAcknowledgements({
  inbox,
}: {
  inbox: FragmentType<typeof OpenAcknowledgementsInbox>;
}) {
  const { t } = useTranslation(['start', 'common']);
  const { day } = useFormat();
  const { items, totalItems } = readFragment(OpenAcknowledgementsInbox, inbox);
  if (items.length === 0) {
    return (
      <Empty title={t('open.empty')}>
        <p>{t('open.empty-explanation')}</p>
      </Empty>
    );
  }
  const dueTone = (dueOn: string) => (dueOn < today() ? 'danger' : 'warning');
  return (
    <>
      <ul className="rows">
        {items.map(({ publication, dueOn }) => (
          <li key={publication.id}>
            <AppLink className="rows__title" to={`/posteingang/${publication.id}`}>
              {publication.title}
            </AppLink>
            <p className="rows__meta">
              <span>
                {t(`common:kind.${publication.entry.kind}`)},{' '}
                {t('version', { number: publication.sequence })}
              </span>
              {dueOn && (
                <Badge tone={dueTone(dueOn)}>
                  {t(dueOn < today() ? 'open.overdue' : 'open.due', { day: day(dueOn) })}
                </Badge>
              )}
            </p>
          </li>
        ))}
      </ul>
      {totalItems > items.length && (
        <p className="muted small">{t('open.more', { count: totalItems - items.length })}</p>
      )}
    </>
  );
}
