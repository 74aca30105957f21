import type { Editor } from '@tiptap/core';
import { useEffect, useId, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestionStore } from './suggestion-store.js';

const HEIGHT = 320;
/** Rows shown at once: the list moves with the active row instead of being scrolled. */
const ROWS = 8;

/**
 * What can be chosen, below the typed sign. The focus stays in the text; the active row is told to screen
 * readers by `aria-activedescendant`.
 */
export function SuggestionList({ store, editor }: { store: SuggestionStore; editor: Editor }) {
  const { t } = useTranslation('drafts');
  const open = useSyncExternalStore(store.subscribe, store.get);
  const id = useId();
  const isOpen = open !== null && open.items.length > 0;
  const active = isOpen ? `${id}-${open.active}` : null;

  useEffect(() => {
    const { dom } = editor.view;
    if (active === null) {
      dom.removeAttribute('aria-activedescendant');
      dom.removeAttribute('aria-controls');
    } else {
      dom.setAttribute('aria-activedescendant', active);
      dom.setAttribute('aria-controls', id);
    }
  }, [editor, active, id]);

  const rect = isOpen ? open.rect() : null;
  if (!isOpen || !rect) return null;
  const first = Math.max(0, open.active - ROWS + 1);
  const isAbove = rect.bottom + HEIGHT > window.innerHeight && rect.top > HEIGHT;
  return (
    <ul
      id={id}
      role="listbox"
      aria-label={t(`suggest.${open.kind}`)}
      className="popover suggestions"
      style={{
        left: Math.min(rect.left, window.innerWidth - 360),
        ...(isAbove ? { bottom: window.innerHeight - rect.top + 4 } : { top: rect.bottom + 4 }),
      }}
    >
      {open.items.slice(first, first + ROWS).map((item, row) => (
        <li
          key={item.id}
          id={`${id}-${first + row}`}
          role="option"
          aria-selected={first + row === open.active}
          aria-setsize={open.items.length}
          aria-posinset={first + row + 1}
          // The text must keep the focus and its selection.
          onPointerDown={(event) => {
            event.preventDefault();
            open.choose(item);
          }}
        >
          <span>{item.label}</span>
          {item.detail && <span className="muted small">{item.detail}</span>}
        </li>
      ))}
    </ul>
  );
}
