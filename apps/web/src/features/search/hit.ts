import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { hitAddress } from '../../app/addresses.js';
import { useAddress } from '../../app/as-of/AppLink.js';
import { useAsOf } from '../../app/as-of/useAsOf.js';
import { graphql } from '../../app/client/graphql.js';
import { useFormat } from '../../app/i18n/useFormat.js';
import type { SearchHit_HitFragment } from '../../gql/graphql.js';

/** What palette and results show of a hit, and need to lead there. */
export const SearchHitHit = graphql(`
  fragment SearchHit_hit on SearchHit {
    kind
    title {
      text
      hit
    }
    sectionTitle
    sectionId
    snippet {
      text
      hit
    }
    status {
      kind
      from
      until
    }
    slug
    lawKey
    labelKey
    provisionLabel
    lawAbbreviation
  }
`);

export type Hit = SearchHit_HitFragment;

/** The title of the section that matched, as it stands before what is shown of its text. */
export function leadOf({ sectionTitle }: Hit): string {
  if (sectionTitle === '') return '';
  return /[?!.:]$/.test(sectionTitle) ? `${sectionTitle} ` : `${sectionTitle}: `;
}

/** Whether the hit is the provision that was cited: one thing gets one row. */
export function isProvision(
  { kind, lawKey, labelKey }: Hit,
  cited: { lawKey: string; labelKey: string },
): boolean {
  return kind === 'PROVISION' && lawKey === cited.lawKey && labelKey === cited.labelKey;
}

/** What is copied of a hit. Both name the chosen day, where it is not today or the text is our own. */
export interface References {
  /** `§ 18g AufenthG`; of a page: its title and section, its kind, and the day. */
  citationOf: (hit: Hit) => string;
  /** Where it is read, from anywhere. */
  addressOf: (hit: Hit) => string;
  /** A citation with the day, where that is not today. */
  onTheDay: (citation: string) => string;
}

export function useReferences(): References {
  const { t } = useTranslation(['search', 'common']);
  const { day, isToday } = useAsOf();
  const { day: written } = useFormat();
  const address = useAddress();
  return useMemo(() => {
    const onTheDay = (citation: string) =>
      isToday ? citation : t('copied.provision', { citation, day: written(day) });
    return {
      onTheDay,
      citationOf: (hit) =>
        hit.kind === 'PROVISION'
          ? onTheDay(`${hit.provisionLabel} ${hit.lawAbbreviation}`)
          : t(hit.sectionTitle ? 'copied.section' : 'copied.entry', {
              title: hit.title.map(({ text }) => text).join(''),
              section: hit.sectionTitle,
              kind: t(`common:kind.${hit.kind}`),
              day: written(day),
            }),
      addressOf: (hit) => `${location.origin}${address(hitAddress(hit))}`,
    };
  }, [t, day, isToday, written, address]);
}
