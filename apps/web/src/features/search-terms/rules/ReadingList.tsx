import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import type { ReadingList_ReadingFragment } from '../../../gql/graphql.js';
import { Badge } from '../../../ui/Badge.js';

export const ReadingListReading = graphql(`
  fragment ReadingList_reading on SearchReading {
    typed
    words
    origin
  }
`);

type Reading = ReadingList_ReadingFragment;

interface ReadingListProps {
  title: string;
  readings: readonly Reading[];
  /** What is not among these is marked as new. */
  before?: readonly Reading[];
}

/** Each thing that is looked for, with all that will do for it. */
export function ReadingList({ title, readings, before }: ReadingListProps) {
  const { t } = useTranslation('search-terms');
  const { list } = useFormat();
  const typed = [...new Set(readings.map((reading) => reading.typed))];
  return (
    <section>
      <h4>{title}</h4>
      {typed.length === 0 && <p className="muted">{t('try.nothing')}</p>}
      <dl className="readings">
        {typed.map((term) => (
          <div key={term}>
            <dt>{term}</dt>
            {readings
              .filter((reading) => reading.typed === term)
              .map((reading) => (
                <dd key={reading.origin}>
                  <span className="muted">{t(`try.origin.${reading.origin}`)}</span>{' '}
                  {reading.origin !== 'WORD' && list(reading.words)}{' '}
                  {before && !before.some((other) => isSame(other, reading)) && (
                    <Badge tone="success">{t('try.new')}</Badge>
                  )}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function isSame(a: Reading, b: Reading): boolean {
  return a.typed === b.typed && a.origin === b.origin && a.words.join() === b.words.join();
}
