import { focusHeading } from './focus-heading.js';

/** Milliseconds after which a closed window has given the focus back to where it came from. */
const AFTER_GIVING_BACK = 300;
/** Milliseconds in which an answer may still replace what the focus was given back to. */
const FOR_ANSWERS = 10_000;

/**
 * Where what has the focus is taken away, the heading gets it, until whoever sits there goes on
 * themselves: from then on it is where they left it.
 */
export function keepFocus(): void {
  const look = () => {
    if (document.activeElement === document.body) focusHeading();
  };
  const observer = new MutationObserver(look);
  const start = setTimeout(() => {
    look();
    observer.observe(document.body, { childList: true, subtree: true });
  }, AFTER_GIVING_BACK);
  const end = () => {
    clearTimeout(start);
    clearTimeout(stop);
    observer.disconnect();
    for (const type of GOING_ON) removeEventListener(type, end, true);
  };
  const stop = setTimeout(end, FOR_ANSWERS);
  for (const type of GOING_ON) addEventListener(type, end, true);
}

const GOING_ON = ['pointerdown', 'keydown'] as const;
