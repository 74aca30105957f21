import type { Page } from 'playwright-core';

/**
 * Begins to listen for words that the page says for a moment only, and that somebody who looks at it every
 * now and then would miss. What it gives waits until they have been said.
 */
export async function listenFor(page: Page, words: string): Promise<() => Promise<void>> {
  const listening = await page.evaluateHandle((text) => {
    const said = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.body.textContent.includes(text)) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    return { said };
  }, words);
  return () => listening.evaluate(({ said }) => said);
}
