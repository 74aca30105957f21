import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useOffice } from './support/office.js';

const LIMIT = 220_000;
const TEXT = 'Bruttojahresgehalt';
const office = useOffice();

/** Notes in the page when its text is there: what it fetches from then on is loaded later. */
async function noteWhenReadable(page: Page, words: string): Promise<void> {
  await page.addInitScript((text) => {
    const look = () => {
      if (!document.body?.textContent?.includes(text)) return;
      observer.disconnect();
      performance.mark('readable');
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  }, words);
}

/** The addresses of the scripts that were asked for until the page could be read. */
const scriptsUntilReadable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const readable = performance.getEntriesByName('readable')[0]?.startTime ?? Infinity;
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => /\.js$/.test(name) && startTime <= readable)
      .map(({ name }) => name);
  });

describe('Until the text of a page can be read', () => {
  it(`at most ${LIMIT / 1000} kB of JavaScript are loaded, without palette, dialogs and editor`, async () => {
    const page = await office.at('Lena Hoffmann');
    // As on the first visit: nothing is in the browser's cache.
    const fresh = await office.newPage({ storageState: await page.context().storageState() });
    await noteWhenReadable(fresh, TEXT);
    await fresh.goto('/themen/blaue-karte-eu');
    await fresh.getByText(TEXT).first().waitFor();
    const scripts = await scriptsUntilReadable(fresh);
    const sizes = scripts.map(
      async (address) => gzipSync(await (await fresh.request.get(address)).body()).length,
    );
    const total = (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
    process.stderr.write(
      `JavaScript until a page is readable: ${(total / 1000).toFixed(1)} kB of ${LIMIT / 1000} kB\n`,
    );
    expect(total).toBeLessThanOrEqual(LIMIT);
    expect(total).toBeGreaterThan(LIMIT / 4);
    const later = /Palette|Dialog|Editor|PersonMenu|CitationPreview|tiptap|prosemirror/i;
    expect(scripts.filter((address) => later.test(address))).toEqual([]);
  });

  it('and the palette comes when it is asked for', async () => {
    const page = await office.at('Sabine Brandt', '/themen/blaue-karte-eu');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const palette = page.waitForResponse(/\/Palette[^/]*\.js$/);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Suche' }).waitFor();
    expect((await palette).ok()).toBe(true);
  });
});
