import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.js';
import { ask } from './support/ask.js';
import { eventually } from './support/eventually.js';
import { useOffice } from './support/office.js';
import { expectNoSidewaysScrolling, expectOrientation, open } from './support/pages.js';

const office = useOffice();
let page: Page;
let versions: string[];

interface Found {
  entry: { timeline: { publication: { id: string } }[] };
}

async function versionsOf(kind: string, slug: string): Promise<string[]> {
  const { entry } = await ask<Found>(
    page,
    `{ entry(kind: ${kind}, slug: "${slug}") { timeline { publication { id } } } }`,
  );
  return entry.timeline.map(({ publication }) => publication.id);
}

beforeAll(async () => {
  page = await office.at('Lena Hoffmann');
  versions = await versionsOf('LEGAL_ARTICLE', 'blaue-karte-eu');
});

const status = () => page.locator('.comparison-bar [role="status"]').innerText();
const expectFocusOn = (id: string) =>
  eventually(async () => expect(await page.evaluate(() => document.activeElement?.id)).toBe(id));

describe('The comparison of two versions', () => {
  it('names the fields that changed, and marks the words with sign and word', async () => {
    await open(page, `/vergleich/${versions[1]}/${versions[2]}`);
    await expectOrientation(page);
    const answer = page.getByRole('row').filter({ hasText: '48.300' }).first();
    expect(await answer.locator('ins').allInnerTexts()).not.toEqual([]);
    const heading = page.getByRole('rowheader', { name: 'Voraussetzungen' });
    expect(await heading.count()).toBe(1);
    await page.getByText('eingefügt:').first().waitFor({ state: 'attached' });
    const sign = await page
      .locator('.comparison ins')
      .first()
      .evaluate((element) => getComputedStyle(element, '::before').content);
    expect(sign).toContain('+');
  });

  it('is walked with n and p; the counter is visible, and the place is in the address', async () => {
    await open(page, `/vergleich/${versions[1]}/${versions[2]}`);
    const total = /^(\d+) /.exec(await status())?.[1];
    await page.keyboard.press('n');
    await page.getByText(`Änderung 1 von ${total}`).waitFor();
    await expectFocusOn('aenderung-1');
    expect(new URL(page.url()).hash).toBe('#aenderung-1');
    await page.keyboard.press('n');
    await page.getByText(`Änderung 2 von ${total}`).waitFor();
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await page.getByText(`Änderung ${total} von ${total}`).waitFor();
    expect(await page.locator(`#aenderung-${total}`).isVisible()).toBe(true);
    await open(page, page.url());
    await page.getByText(`Änderung ${total} von ${total}`).waitFor();
    await expectFocusOn(`aenderung-${total}`);
  });

  it('shows both in one text, and changes only, by keyboard; a reload shows the same', async () => {
    await open(page, `/vergleich/${versions[1]}/${versions[2]}`);
    await page.getByRole('radio', { name: 'Nebeneinander' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('checkbox', { name: 'Nur Änderungen zeigen' }).press('Space');
    await page.locator('.comparison--inline').first().waitFor();
    expect(new URL(page.url()).search).toBe('?ansicht=fortlaufend&nur=aenderungen');
    await page.locator('.comparison__gap').first().waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    await page.reload();
    await page.locator('.comparison--inline').first().waitFor();
    expect(await page.getByRole('checkbox', { name: /Nur Änderungen/ }).isChecked()).toBe(true);
  });

  it('compares any two versions of the page', async () => {
    await open(page, `/vergleich/${versions[1]}/${versions[2]}?nur=aenderungen`);
    await page.getByLabel('Frühere Fassung').selectOption(versions[0]!);
    await page.waitForURL(`**/vergleich/${versions[0]}/${versions[2]}?nur=aenderungen`);
    await page.locator('.comparison ins').first().waitFor();
    await expectAccessible(page);
  });

  it('tells a new step of a process from those that stayed', async () => {
    const [former, latter] = await versionsOf(
      'PROCESS_INSTRUCTION',
      'verpflichtungserklaerung-entgegennehmen',
    );
    await open(page, `/vergleich/${former}/${latter}?nur=aenderungen`);
    const fresh = page.locator('.change--inserted').filter({ hasText: 'elektronisch vorprüfen' });
    await fresh.getByText('fünf Arbeitstage nach Eingang').waitFor();
    expect(await page.getByText('Bonität berechnen').count()).toBe(0);
    await expectAccessible(page);
  });

  it('prints without its controls', async () => {
    await open(page, `/vergleich/${versions[1]}/${versions[2]}`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.comparison-bar').isVisible()).toBe(false);
    expect(await page.locator('.comparison ins').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });

  it('of two pages with nothing in common is not a page', async () => {
    const [other] = await versionsOf('LEGAL_ARTICLE', 'studium');
    await open(page, `/vergleich/${versions[0]}/${other}`);
    await page.getByRole('heading', { level: 1, name: 'Hier ist nichts' }).waitFor();
  });
});
