import { type FocusEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { hitAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { kindIcons } from '../../../app/entry-refs/kind-icons.js';
import { useShortcuts } from '../../../app/keys/useShortcuts.js';
import { StatusBadge } from '../../../app/status/StatusBadge.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import type { ResultList_HitFragment } from '../../../gql/graphql.js';
import { Icon } from '../../../ui/Icon.js';
import { useCopy } from '../../../ui/useCopy.js';
import { Highlights } from '../Highlights.js';

export const ResultListHit = graphql(`
  fragment ResultList_hit on SearchHit {
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

/** The hits, best first. `c` copies the citation of a provision, or the address of a page, in focus. */
export function ResultList({
  hits: masked,
}: {
  hits: readonly FragmentType<typeof ResultListHit>[];
}) {
  const { t } = useTranslation(['search', 'common']);
  const { copy, isCopied } = useCopy();
  const hits = masked.map((hit) => readFragment(ResultListHit, hit));
  const focused = useRef(0);
  const list = useRef<HTMLOListElement>(null);
  const go = (to: number) => {
    const links = list.current?.querySelectorAll<HTMLAnchorElement>('.rows__title') ?? [];
    links[Math.min(Math.max(to, 0), links.length - 1)]?.focus();
  };
  useShortcuts([
    { key: 'j', label: t('results.keys.next'), run: () => go(focused.current + 1) },
    { key: 'k', label: t('results.keys.previous'), run: () => go(focused.current - 1) },
    {
      key: 'c',
      label: t('results.keys.copy'),
      run: () => {
        const hit = hits[focused.current];
        if (hit) void copy(referenceTo(hit));
      },
    },
  ]);
  return (
    <>
      <ol className="rows" ref={list}>
        {hits.map((hit, index) => (
          <li
            key={hitAddress(hit) + index}
            onFocus={(event: FocusEvent) => {
              if (event.target.matches('.rows__title')) focused.current = index;
            }}
          >
            <AppLink className="rows__title" to={hitAddress(hit)}>
              {hit.kind === 'PROVISION' && `${hit.provisionLabel} ${hit.lawAbbreviation} `}
              <Highlights parts={hit.title} />
            </AppLink>
            <p className="rows__lead">
              {hit.sectionTitle && <em>{hit.sectionTitle}: </em>}
              <Highlights parts={hit.snippet} />
            </p>
            <p className="rows__meta">
              <span className="rows__kind">
                <Icon name={kindIcons[hit.kind]} /> {t(`common:kind.${hit.kind}`)}
              </span>
              <StatusBadge status={hit.status} />
            </p>
          </li>
        ))}
      </ol>
      <p className="kern-sr-only" role="status">
        {isCopied && t('common:copied')}
      </p>
    </>
  );
}

function referenceTo(hit: ResultList_HitFragment): string {
  return hit.kind === 'PROVISION'
    ? `${hit.provisionLabel} ${hit.lawAbbreviation}`
    : `${location.origin}${hitAddress(hit)}`;
}
