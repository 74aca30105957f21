import { useTranslation } from 'react-i18next';
import { AppLink } from '../../app/as-of/AppLink.js';
import { graphql } from '../../app/client/graphql.js';
import { useFormat } from '../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.js';
import { Empty } from '../../ui/Empty.js';

export const ComingIntoForceChange = graphql(`
  fragment ComingIntoForce_change on Change {
    on
    kind
    publication {
      id
      title
      changeSummary
      entry {
        id
        kind
      }
    }
  }
`);

/** A small calendar of what will change: the day first, then what it brings. */
export function ComingIntoForce({
  changes,
}: {
  changes: readonly FragmentType<typeof ComingIntoForceChange>[];
}) {
  const { t, i18n } = useTranslation(['start', 'common']);
  const { longDay } = useFormat();
  if (changes.length === 0) {
    return (
      <Empty title={t('coming.empty')}>
        <p>{t('coming.empty-explanation')}</p>
      </Empty>
    );
  }
  const month = new Intl.DateTimeFormat(i18n.language, { month: 'short', timeZone: 'UTC' });
  return (
    <ol className="calendar">
      {changes.map((masked) => {
        const { on, kind, publication } = readFragment(ComingIntoForceChange, masked);
        const { id, title, changeSummary, entry } = publication;
        return (
          <li key={`${on} ${id}`}>
            <time dateTime={on} className="calendar__day" title={longDay(on)}>
              <strong>{Number(on.slice(8))}</strong>
              <span>{month.format(new Date(on))}</span>
              <span>{on.slice(0, 4)}</span>
            </time>
            <div>
              <AppLink className="rows__title" to={`/fassungen/${id}`}>
                {title}
              </AppLink>
              <p className="rows__lead">
                {kind === 'BEGINS' ? changeSummary : t(`coming.${kind}`)}
              </p>
              <p className="rows__meta">{t(`common:kind.${entry.kind}`)}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
