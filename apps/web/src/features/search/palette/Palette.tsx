import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Modal,
  ModalOverlay,
  RouterProvider,
  SearchField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Icon } from '../../../ui/Icon.js';
import { useCopy } from '../../../ui/useCopy.js';
import { useRemembered } from '../../../ui/useRemembered.js';
import { useReferences } from '../hit.js';
import { forgetSearch, recentSearches } from '../recent-searches.js';
import { PaletteFooter } from './PaletteFooter.js';
import { RecentSettings } from './RecentSettings.js';
import { groupsFor, groupsOfRecent, type Row } from './rows.js';
import { SuggestionList } from './SuggestionList.js';
import { useChoice } from './useChoice.js';
import { useMessages } from './useMessages.js';
import { useSteadyPointer } from './useSteadyPointer.js';
import { useSuggestions } from './useSuggestions.js';

interface PaletteProps {
  close: () => void;
  /** What was typed already while this file was on its way. */
  typed: { text: string; isEntered: boolean };
}

/** The search box over any page: what is typed is a citation first, else it is searched while typing. */
export default function Palette({ close, typed }: PaletteProps) {
  const { t } = useTranslation('search');
  const { pathname, search } = useLocation();
  const [text, setText] = useState(
    () => typed.text || (pathname === '/suche' && new URLSearchParams(search).get('q')) || '',
  );
  const query = text.trim();
  const { answer, isWaiting, error, keep } = useSuggestions(query);
  const [searches] = useRemembered(recentSearches);
  const isRecent = query === '';
  const isFailed = error !== undefined && !isWaiting;
  const suggestions = isFailed ? null : (answer?.suggestions ?? null);
  const groups = isRecent
    ? groupsOfRecent(searches)
    : suggestions || isFailed
      ? groupsFor(query, suggestions)
      : [];
  const rows = groups.flatMap((group) => group.rows);
  const { address, go, change, choose, enter } = useChoice({
    query,
    rows,
    isWaiting,
    isEntered: typed.isEntered,
    setText,
    close,
  });

  // With nothing to choose from, what is on its way is waited for.
  const stay = () => rows.length > 0 && keep();
  const steady = useSteadyPointer(rows, choose, stay);

  const { citationOf, onTheDay } = useReferences();
  const { copy, isCopied } = useCopy();
  const [copied, setCopied] = useState('');
  const copyCitation = (row: Row | undefined) => {
    if (row?.type !== 'jump' && row?.type !== 'hit') return;
    const citation = row.type === 'jump' ? onTheDay(row.citation.text) : citationOf(row.hit);
    setCopied(citation);
    void copy(citation);
  };
  const { shown, announced } = useMessages({
    copied: isCopied ? copied : '',
    isFailed,
    isWaiting,
    isSimplified: suggestions?.isSimplified ?? false,
    missing: (!isRecent && suggestions?.missing) || null,
    count: isRecent ? null : rows.filter(({ type }) => type === 'hit' || type === 'jump').length,
  });

  const frame = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // Back at a search, one goes on from it or types another one over it.
  const isTyped = typed.text !== '';
  useEffect(() => {
    if (!isTyped) field.current?.select();
  }, [isTyped]);

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const option = frame.current?.querySelector<HTMLElement>('[role="option"][data-focused]');
    const active = rows.find(({ id }) => id === option?.dataset['key']);
    const isControl = event.ctrlKey || event.metaKey;
    const { selectionStart, selectionEnd } = event.currentTarget;
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Enter') enter(active, isControl);
      else close();
    } else if (event.key === 'c' && isControl && selectionStart === selectionEnd) {
      copyCitation(active ?? rows[0]);
    } else if (event.key === 'Delete' && active?.type === 'recent') forgetSearch(active.query);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') stay();
  };
  return (
    <RouterProvider navigate={go}>
      <ModalOverlay
        className="dialog-overlay dialog-overlay--top"
        isOpen
        isDismissable
        onOpenChange={close}
      >
        <Modal className="palette">
          <Dialog aria-label={t('palette.title')}>
            <div
              className="palette__frame"
              ref={frame}
              data-waiting={isWaiting || undefined}
              {...steady}
            >
              <Autocomplete inputValue={text} onInputChange={change}>
                <SearchField className="palette__field" aria-label={t('palette.title')} autoFocus>
                  <Icon name="search" />
                  <Input
                    ref={field}
                    placeholder={t('palette.placeholder')}
                    onKeyDownCapture={press}
                  />
                </SearchField>
                {isRecent && searches.length === 0 && (
                  <p className="palette__hint muted">{t('palette.hint')}</p>
                )}
                <SuggestionList groups={groups} address={address} choose={choose} />
              </Autocomplete>
              {isRecent && <RecentSettings />}
              <PaletteFooter message={shown} isRecent={isRecent} />
              <p className="kern-sr-only" role="status">
                {announced}
              </p>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </RouterProvider>
  );
}
