import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useOffice } from './support/office.js';

const LIMIT = 220_000;
const office = useOffice();

interface Script {
  name: string;
  bytes: number;
}

/** The scripts the page fetches from now on, each with the size of its text compressed. */
function scriptsOf(page: Page): Promise<Script>[] {
  const scripts: Promise<Script>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const name = response.url().split('/').at(-1) ?? '';
    const script = response.body().then((body) => ({ name, bytes: gzipSync(body).length }));
    // One that comes after the test has looked may be cut off with the page.
    script.catch(() => {});
    scripts.push(script);
  });
  return scripts;
}

describe('Until the text of a page can be read', () => {
  it(`at most ${LIMIT / 1000} kB of JavaScript are loaded, without palette, dialogs and editor`, async () => {
    const page = await office.at('Lena Hoffmann');
    // As on the first visit: nothing is in the browser's cache.
    const fresh = await office.newPage({ storageState: await page.context().storageState() });
    const loading = scriptsOf(fresh);
    await fresh.goto('/themen/blaue-karte-eu');
    await fresh.getByText('Bruttojahresgehalt').first().waitFor();
    const scripts = await Promise.all([...loading]);
    const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
    process.stderr.write(
      `JavaScript until a page is readable: ${(total / 1000).toFixed(1)} kB of ${LIMIT / 1000} kB\n`,
    );
    expect(total).toBeLessThanOrEqual(LIMIT);
    expect(total).toBeGreaterThan(LIMIT / 4);
    const later = /Palette|Dialog|Editor|PersonMenu|CitationPreview|tiptap|prosemirror/i;
    expect(scripts.map(({ name }) => name).filter((name) => later.test(name))).toEqual([]);
  });

  it('and the palette comes when it is asked for', async () => {
    const page = await office.at('Sabine Brandt', '/themen/blaue-karte-eu');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const loading = scriptsOf(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Suche' }).waitFor();
    const names = (await Promise.all([...loading])).map(({ name }) => name);
    expect(names).toContainEqual(expect.stringMatching(/^Palette/));
  });
});
