import { contains, lastDayOf, type LocalDate } from '@rechtsstand/domain/time';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { entryAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { today } from '../../../app/as-of/as-of.js';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { type Format, useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';

const TimelineStripEntry = graphql(`
  fragment TimelineStrip_entry on Entry {
    kind
    slug
    timeline {
      from
      until
      publication {
        id
        sequence
        changeSummary
      }
    }
  }
`);

interface TimelineStripProps {
  entry: FragmentType<typeof TimelineStripEntry>;
  /** The version on screen. */
  shownId: string | undefined;
}

/**
 * All texts in the order in which they apply, the future ones too; each opens as the text it is. What was
 * taken back, and who answers for each, is told by the page it leads to.
 */
export function TimelineStrip({ entry: masked, shownId }: TimelineStripProps) {
  const { t } = useTranslation('reading');
  const { timeline, ...entry } = readFragment(TimelineStripEntry, masked);
  const { day } = useAsOf();
  const format = useFormat();
  const strip = useRef<HTMLOListElement>(null);
  // On a narrow screen the version that is read stands in view, not the oldest.
  useLayoutEffect(() => {
    const shown = strip.current?.querySelector<HTMLElement>('[aria-current]');
    if (shown) strip.current!.scrollLeft = shown.offsetLeft - strip.current!.offsetLeft;
  }, [shownId]);
  return (
    <nav className="timeline" aria-label={t('timeline.label')}>
      {timeline.length > 0 && (
        <ol ref={strip}>
          {timeline.map(({ from, until, publication }, index) => {
            const range = { from, until };
            const before = timeline[index - 1];
            return (
              <li
                key={`${from} ${publication.id}`}
                className={`timeline__segment timeline__segment--${tense(range, day)}`}
              >
                <AppLink
                  to={`/fassungen/${publication.id}`}
                  aria-current={publication.id === shownId ? 'true' : undefined}
                  title={publication.changeSummary}
                >
                  <span className="timeline__days">{periodText(range, format, t)}</span>
                  <span className="timeline__version">
                    {t('version', { number: publication.sequence })}
                    {tense(range, today()) === 'future' && ` · ${t('timeline.future')}`}
                  </span>
                </AppLink>
                {before && before.publication.id !== publication.id && (
                  <AppLink
                    className="timeline__compare"
                    to={`/vergleich/${before.publication.id}/${publication.id}`}
                  >
                    {t('timeline.compare', { number: before.publication.sequence })}
                  </AppLink>
                )}
              </li>
            );
          })}
        </ol>
      )}
      <AppLink className="timeline__all" to={`${entryAddress(entry)}/fassungen`}>
        {t('timeline.all')}
      </AppLink>
    </nav>
  );
}

interface Range {
  from: LocalDate;
  until: LocalDate | null;
}

function tense(range: Range, day: LocalDate): 'past' | 'current' | 'future' {
  if (contains(range, day)) return 'current';
  return range.from > day ? 'future' : 'past';
}

type Translate = ReturnType<typeof useTranslation<'reading'>>['t'];

function periodText(range: Range, format: Format, t: Translate): string {
  const last = lastDayOf(range);
  return last
    ? t('timeline.between', { from: format.day(range.from), until: format.day(last) })
    : t('timeline.since', { from: format.day(range.from) });
}
