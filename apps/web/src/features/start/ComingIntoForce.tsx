import { useTranslation } from 'react-i18next';
import { AppLink } from '../../app/as-of/AppLink.js';
import { graphql } from '../../app/client/graphql.js';
import { useFormat } from '../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.js';
import { Empty } from '../../ui/Empty.js';

export const ComingIntoForcePublication = graphql(`
  fragment ComingIntoForce_publication on Publication {
    id
    title
    validFrom
    changeSummary
    entry {
      id
      kind
    }
  }
`);

/** A small calendar of what will apply: the day first, then what it brings. */
export function ComingIntoForce({
  publications,
}: {
  publications: readonly FragmentType<typeof ComingIntoForcePublication>[];
}) {
  const { t, i18n } = useTranslation(['start', 'common']);
  const { longDay } = useFormat();
  if (publications.length === 0) {
    return (
      <Empty title={t('coming.empty')}>
        <p>{t('coming.empty-explanation')}</p>
      </Empty>
    );
  }
  const month = new Intl.DateTimeFormat(i18n.language, { month: 'short', timeZone: 'UTC' });
  return (
    <ol className="calendar">
      {publications.map((masked) => {
        const { id, title, validFrom, changeSummary, entry } = readFragment(
          ComingIntoForcePublication,
          masked,
        );
        return (
          <li key={id}>
            {validFrom && (
              <time dateTime={validFrom} className="calendar__day" title={longDay(validFrom)}>
                <strong>{Number(validFrom.slice(8))}</strong>
                <span>{month.format(new Date(validFrom))}</span>
                <span>{validFrom.slice(0, 4)}</span>
              </time>
            )}
            <div>
              <AppLink className="rows__title" to={`/fassungen/${id}`}>
                {title}
              </AppLink>
              <p className="rows__lead">{changeSummary}</p>
              <p className="rows__meta">{t(`common:kind.${entry.kind}`)}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
