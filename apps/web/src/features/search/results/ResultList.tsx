import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../../app/keys/useShortcuts.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { useCopy } from '../../../ui/useCopy.js';
import { isProvision, SearchHitHit, useReferences } from '../hit.js';
import { type Copied, HitRow, HitRowHit } from './HitRow.js';

interface Cited {
  lawKey: string;
  labelKey: string;
  fragment?: string | null;
}

interface ResultListProps {
  hits: readonly FragmentType<typeof HitRowHit>[];
  cited: Cited | null;
}

/** The hits, best first; the keys work on the one that has the focus, or had it last. */
export function ResultList({ hits, cited }: ResultListProps) {
  const { t } = useTranslation('search');
  const { citationOf, addressOf } = useReferences();
  const { copy, isCopied } = useCopy();
  const [copied, setCopied] = useState<{ place: number; what: Copied; text: string } | null>(null);
  const focused = useRef(-1);
  const list = useRef<HTMLOListElement>(null);

  const go = (to: number) => {
    const links = list.current?.querySelectorAll<HTMLAnchorElement>('.hit__title') ?? [];
    links[Math.min(Math.max(to, 0), links.length - 1)]?.focus();
  };
  const copyFrom = (place: number, what: Copied) => {
    const row = hits[Math.max(place, 0)];
    if (!row) return;
    const hit = readFragment(SearchHitHit, readFragment(HitRowHit, row));
    const text = what === 'citation' ? citationOf(hit) : addressOf(hit);
    setCopied({ place: Math.max(place, 0), what, text });
    void copy(text);
  };
  useShortcuts([
    { key: 'j', label: t('results.keys.next'), run: () => go(focused.current + 1) },
    { key: 'k', label: t('results.keys.previous'), run: () => go(focused.current - 1) },
    { key: 'c', label: t('results.keys.copy'), run: () => copyFrom(focused.current, 'citation') },
    { key: 'a', label: t('results.keys.address'), run: () => copyFrom(focused.current, 'address') },
  ]);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    go(focused.current + step);
  };
  return (
    <>
      <ol className="hits" ref={list} aria-label={t('results.list')} onKeyDown={move}>
        {hits.map((hit, place) => {
          const shown = readFragment(SearchHitHit, readFragment(HitRowHit, hit));
          return (
            <li
              // Places, not things: what has the focus stays where it is when other hits come.
              key={place}
              onFocus={() => {
                focused.current = place;
              }}
            >
              <HitRow
                hit={hit}
                part={cited && isProvision(shown, cited) ? (cited.fragment ?? null) : null}
                copied={isCopied && copied?.place === place ? copied.what : null}
                copy={(what) => copyFrom(place, what)}
              />
            </li>
          );
        })}
      </ol>
      <p className="kern-sr-only" role="status">
        {isCopied && copied && t('copied.message', { text: copied.text })}
      </p>
    </>
  );
}
