import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import type { Facets_FacetsFragment } from '../../../gql/graphql.js';
import { Empty } from '../../../ui/Empty.js';
import { useSearchAddress } from './useSearchAddress.js';

const NoResultsReading = graphql(`
  fragment NoResults_reading on SearchReading {
    typed
    words
    origin
  }
`);

interface NoResultsProps {
  readings: readonly FragmentType<typeof NoResultsReading>[];
  facets: Facets_FacetsFragment;
}

/** Nothing was found: what was tried, and what else could be. */
export function NoResults({ readings, facets }: NoResultsProps) {
  const { t } = useTranslation('search');
  const { day } = useAsOf();
  const { longDay } = useFormat();
  const { chosen, toggled, withoutFilters } = useSearchAddress();
  const onOtherDays = facets.statuses.filter(({ key }) => key === 'FUTURE' || key === 'ENDED');
  return (
    <Empty
      title={chosen.length > 0 ? t('none.title-filtered') : t('none.title', { day: longDay(day) })}
    >
      <div className="none">
        {readings.length > 0 && (
          <section>
            <h2>{t('none.tried')}</h2>
            <Tried readings={readings.map((reading) => readFragment(NoResultsReading, reading))} />
          </section>
        )}
        <section>
          <h2>{t('none.advice')}</h2>
          <ul className="bullets">
            {chosen.length > 0 && (
              <li>
                <Link to={{ search: `?${withoutFilters()}` }}>{t('none.filters')}</Link>
              </li>
            )}
            {onOtherDays.map(({ key, count }) => (
              <li key={key}>
                <Link to={{ search: `?${toggled({ group: 'statuses', key })}` }}>
                  {t(key === 'FUTURE' ? 'none.future' : 'none.ended', { count })}
                </Link>
              </li>
            ))}
            <li>{t('none.spelling')}</li>
            <li>{t('none.day')}</li>
          </ul>
        </section>
      </div>
    </Empty>
  );
}

interface Reading {
  typed: string;
  words: readonly string[];
  origin: 'WORD' | 'COMPLETION' | 'PART' | 'SYNONYM' | 'SPELLING' | 'CITATION';
}

function Tried({ readings }: { readings: readonly Reading[] }) {
  const { t } = useTranslation('search');
  const { list } = useFormat();
  const typed = [...new Set(readings.map((reading) => reading.typed))];
  return (
    <dl className="tried">
      {typed.map((word) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>
            {readings
              .filter((reading) => reading.typed === word)
              .map(({ origin, words }) =>
                origin === 'WORD'
                  ? t('none.origin.WORD')
                  : `${t(`none.origin.${origin}`)} ${list(words)}`,
              )
              .join('; ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
