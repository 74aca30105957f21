import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../../app/keys/useShortcuts.js';
import { Button } from '../../../ui/Button.js';
import { changeAddress } from '../compared/numbering.js';
import type { Layout, ViewState } from './useViewState.js';

const layouts: readonly Layout[] = ['side-by-side', 'inline'];

/** Stays in view: where one is among the changes, the way to the others, and how they are shown. */
export function ComparisonBar({ view, total }: { view: ViewState; total: number }) {
  const { t } = useTranslation('comparison');
  const { layout, onlyChanges, place, choose } = view;
  const goTo = (next: (place: number | null) => number) => {
    if (total === 0) return;
    choose(({ place: now }) => ({ place: ((next(now) - 1 + total) % total) + 1 }));
    // The place stays the same, but the reader may have wandered off meanwhile.
    if (total === 1) show(1);
  };
  const next = () => goTo((now) => (now ?? 0) + 1);
  const previous = () => goTo((now) => (now ?? total + 1) - 1);
  useShortcuts([
    { key: 'n', label: t('keys.next'), run: next },
    { key: 'p', label: t('keys.previous'), run: previous },
  ]);
  useEffect(() => {
    if (place) show(place);
  }, [place, layout, onlyChanges]);
  return (
    <div className="comparison-bar">
      <p role="status">
        {place && place <= total ? t('counter', { place, total }) : t('count', { count: total })}
      </p>
      {total > 0 && (
        <>
          <Button size="small" onClick={previous} aria-keyshortcuts="p">
            {t('keys.previous')} <kbd aria-hidden="true">p</kbd>
          </Button>
          <Button size="small" onClick={next} aria-keyshortcuts="n">
            {t('keys.next')} <kbd aria-hidden="true">n</kbd>
          </Button>
        </>
      )}
      <fieldset className="comparison-bar__choice">
        <legend className="kern-sr-only">{t('layout.label')}</legend>
        {layouts.map((each) => (
          <label key={each} className="check">
            <input
              type="radio"
              name="comparison-layout"
              checked={layout === each}
              onChange={() => choose(() => ({ layout: each }))}
            />
            <span>{t(`layout.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <label className="check">
        <input
          type="checkbox"
          checked={onlyChanges}
          onChange={(event) => choose(() => ({ onlyChanges: event.target.checked }))}
        />
        <span>{t('only-changes')}</span>
      </label>
    </div>
  );
}

function show(number: number): void {
  const change = document.getElementById(changeAddress(number));
  change?.scrollIntoView({ block: 'center' });
  change?.focus({ preventScroll: true });
}
