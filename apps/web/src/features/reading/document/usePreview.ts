import { type FocusEvent, useEffect, useRef, useState } from 'react';

/** Long enough not to flicker while the pointer travels, short enough to feel prompt. */
const OPEN_AFTER = 250;
const CLOSE_AFTER = 200;

/**
 * When a preview shows (WCAG 1.4.13): on hover and on focus from the keyboard; it stays while the pointer
 * is on the link or on the preview itself, and Esc dismisses it without moving either.
 */
export function usePreview() {
  const [isOpen, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isOpen) return;
    const press = ({ key }: KeyboardEvent) => key === 'Escape' && setOpen(false);
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOpen]);

  const after = (milliseconds: number, open: boolean) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(open), milliseconds);
  };
  const stay = () => clearTimeout(timer.current);
  const leave = () => after(CLOSE_AFTER, false);
  return {
    isOpen,
    close: () => setOpen(false),
    linkProps: {
      onPointerEnter: () => (isOpen ? stay() : after(OPEN_AFTER, true)),
      onPointerLeave: leave,
      onFocus: (event: FocusEvent) =>
        event.target.matches(':focus-visible') && after(OPEN_AFTER, true),
      onBlur: leave,
    },
    previewProps: { onPointerEnter: stay, onPointerLeave: leave },
  };
}
