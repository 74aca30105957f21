/** A key of the search box, in milliseconds of the page. */
interface KeyTime {
  text: string;
  /** When the browser was told of the key. */
  at: number;
  /** When the results for it, or for what was typed after it, were on the screen. */
  painted: number | null;
}

declare global {
  interface Window {
    keyTimes: KeyTime[];
  }
}

/**
 * Runs in the page before anything else: notes each key of the palette and when its results had been
 * painted. They are those of what was typed when the palette waits for nothing and its last row, which
 * leads to all results, names it.
 */
export function probePainting(): void {
  const keys: KeyTime[] = [];
  window.keyTimes = keys;
  let pressedAt: number | null = null;
  let shown = 0;

  addEventListener('keydown', ({ timeStamp }) => (pressedAt = timeStamp), true);
  addEventListener(
    'input',
    ({ target, timeStamp }) => {
      const text = target instanceof HTMLInputElement ? target.value.trim() : '';
      // Letters that a keyboard lacks come without a key.
      const at = pressedAt ?? timeStamp;
      pressedAt = null;
      if (text !== '' && text !== keys.at(-1)?.text) keys.push({ text, at, painted: null });
    },
    true,
  );

  const areShown = (text: string) => {
    const palette = document.querySelector('[role="dialog"]');
    const rows = palette?.querySelectorAll('[role="option"]');
    const last = rows?.item(rows.length - 1)?.textContent ?? '';
    return !palette?.querySelector('[data-waiting]') && last.includes(text);
  };
  const look = () => {
    const known = keys.length;
    const newest = keys.at(-1);
    if (!newest || shown === known || !areShown(newest.text)) return;
    shown = known;
    // The frame is painted when what was posted during it gets its turn.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        for (const key of keys.slice(0, known)) key.painted ??= performance.now();
      };
      port2.postMessage(null);
    });
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['data-waiting'],
  });
}
