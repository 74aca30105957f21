import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.js';
import { eventually } from './support/eventually.js';
import { Keyboard } from './support/keyboard.js';
import { useOffice } from './support/office.js';
import { expectNoSidewaysScrolling, open, settled } from './support/pages.js';
import { listenFor } from './support/said.js';

const office = useOffice();

const palette = (page: Page) => page.getByRole('dialog', { name: 'Suche' });
const option = (page: Page, name: RegExp) => palette(page).getByRole('option', { name });
const hits = (page: Page) => page.getByRole('list', { name: 'Treffer' });
const count = (page: Page) => page.getByRole('status').filter({ hasText: /^\d+ Treffer$/ });

/** A window that may use the clipboard. */
async function atTheDesk(address = '/'): Promise<[Page, Keyboard]> {
  const page = await office.at('Lena Hoffmann', address);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await settled(page);
  // Where somebody is who has followed a link to the page.
  await page.locator('h1').focus();
  return [page, new Keyboard(page)];
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Done in the page: the searches that the browser keeps, of whoever. */
const remembered = () =>
  Object.keys(localStorage)
    .filter((key) => key.endsWith('.searches'))
    .map((key) => localStorage.getItem(key));

describe('The palette', () => {
  it('jumps to a provision that is cited in short', async () => {
    const [page, keys] = await atTheDesk();
    await keys.press('/');
    await keys.type('§81 IV');
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^§ 81/ }).waitFor();
    expect(new URL(page.url()).hash).toBe('#abs-4');
  });

  it('opens what fits best, however fast Enter follows', async () => {
    const [page, keys] = await atTheDesk();
    await page.keyboard.press('Control+k');
    // Not a moment is left for the palette to load, or for an answer.
    await page.keyboard.type('chancenkarte');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Chancenkarte/ }).waitFor();
    await keys.expectFocus();
  });

  it('shows what matches, by kind, with its state and where it matched', async () => {
    const [page, keys] = await atTheDesk();
    await keys.press('Control+k');
    await keys.type('blaue karte');
    const topics = palette(page).getByRole('group', { name: 'Themen' });
    const first = topics.getByRole('option').first();
    await first.waitFor();
    // What is typed is answered letter by letter.
    await eventually(async () => {
      expect(await first.innerText()).toMatch(/^Blaue Karte EU\s+gilt seit/);
      expect(await first.locator('mark').allInnerTexts()).toEqual(
        expect.arrayContaining(['Blaue', 'Karte']),
      );
    });
    await palette(page).getByRole('group', { name: 'Vorschriften' }).waitFor();
    await palette(page)
      .getByText(/\d+ Vorschläge/)
      .waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
  });

  it('leads by arrows, to a new tab with Ctrl, and copies a citation', async () => {
    const [page, keys] = await atTheDesk();
    await keys.press('Control+k');
    await keys.type('§ 18g AufenthG');
    await option(page, /^§ 18g AufenthG/).waitFor();
    const said = await listenFor(page, 'Kopiert: § 18g AufenthG');
    await keys.press('Control+c');
    await said();
    expect(await copied(page)).toBe('§ 18g AufenthG');
    const tab = page.context().waitForEvent('page');
    await keys.press('ArrowDown', 'Control+Enter');
    const opened = await tab;
    await opened.waitForURL(/\/(themen|anweisungen|mitteilungen|vorschriften)\//);
    await opened.close();
    await palette(page).waitFor();
    await keys.press('Escape');
    await palette(page).waitFor({ state: 'detached' });
    await keys.expectFocus();
  });

  it('opens from the start page and keeps to the chosen day', async () => {
    const [page, keys] = await atTheDesk('/?stand=2023-06-06');
    await keys.activate(page.getByRole('button', { name: /Vorschrift, Thema oder Stichwort/ }));
    await keys.type('blaue karte');
    const first = option(page, /^Blaue Karte EU/).first();
    await first.waitFor();
    await eventually(async () => expect(await first.innerText()).toContain('gilt seit'));
    await keys.press('Enter');
    await page.waitForURL(/\/themen\/blaue-karte-eu\?stand=2023-06-06/);
  });

  it('remembers searches in this browser, until they are forgotten', async () => {
    const [page, keys] = await atTheDesk();
    await keys.press('Control+k');
    await keys.type('duldung');
    // While answers come, rows still move under the pointer.
    await palette(page).locator('[data-waiting]').waitFor({ state: 'detached' });
    await option(page, /^Alle Ergebnisse/).click();
    await page.waitForURL('/suche?q=duldung');
    await settled(page);
    await open(page, '/');
    await keys.press('/');
    await option(page, /^duldung$/).waitFor();
    await expectAccessible(page);
    await keys.press('ArrowDown', 'Enter');
    await option(page, /^Alle Ergebnisse für „duldung“/).waitFor();
    await keys.press('Control+a', 'Delete');
    await keys.activate(palette(page).getByRole('button', { name: 'Nicht mehr merken' }));
    await keys.expectFocus();
    await eventually(async () => {
      expect(await option(page, /./).count()).toBe(0);
      expect(await page.evaluate(remembered)).toEqual(['[]']);
    });
  });

  it('says quietly that suggestions cannot be had, and still searches', async () => {
    const [page, keys] = await atTheDesk();
    office.watchOf(page).expect(/^(console|response):/);
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('"Suggest"')
        ? route.fulfill({ status: 503, body: '' })
        : route.fallback(),
    );
    await keys.press('Control+k');
    await keys.type('duldung');
    await palette(page)
      .getByText(/Vorschläge konnten nicht geladen werden/)
      .waitFor();
    await keys.press('Enter');
    await page.waitForURL('/suche?q=duldung');
    await hits(page).waitFor();
  });
});

describe('The page of results', () => {
  it('is gone through, copied from and opened by keys', async () => {
    const [page, keys] = await atTheDesk('/suche?q=blaue+karte');
    await hits(page).waitFor();
    await keys.press('j', 'j', 'k');
    await keys.expectFocusOn(page.getByRole('link', { name: 'Blaue Karte EU', exact: true }));
    await keys.press('c');
    await eventually(async () =>
      expect(await copied(page)).toMatch(/^Blaue Karte EU.* \(Thema, Rechtsstand [\d.]+\)$/),
    );
    await keys.press('a');
    await eventually(async () =>
      expect(await copied(page)).toMatch(/^http.*\/themen\/blaue-karte-eu/),
    );
    await keys.press('ArrowDown', 'ArrowUp', 'Enter');
    await page.waitForURL(/\/themen\/blaue-karte-eu/);
    await open(page, '/suche?q=blaue+karte');
    await keys.press('?');
    await page.getByText('Adresse des Treffers kopieren').waitFor();
  });

  it('says that a law or provision that was cited is not held, as the palette does', async () => {
    const [page, keys] = await atTheDesk('/suche?q=433+bgb');
    const noLaw = '§ 433 BGB: Unter diesem Namen ist hier kein Gesetz hinterlegt.';
    await page.getByRole('main').getByText(noLaw).waitFor();
    await expectAccessible(page);
    await keys.press('Control+k');
    await keys.type('§ 999 Abs. 1 AufenthG');
    const noProvision =
      '§ 999 AufenthG: Diese Vorschrift steht nicht im hinterlegten Gesetzestext.';
    await palette(page).getByRole('status').filter({ hasText: noProvision }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
  });

  it('answers another question, and is at once gone through by keys', async () => {
    const [page, keys] = await atTheDesk('/suche');
    await keys.goTo(page.getByRole('main').getByRole('searchbox'));
    await keys.type('duldung');
    await keys.press('Enter');
    await page.waitForURL('/suche?q=duldung');
    await hits(page).waitFor();
    await keys.press('j');
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('hit__title'),
    );
  });

  it('says where a hit belongs and leads to the section that matched', async () => {
    const [page] = await atTheDesk('/suche?q=Wechsel+der+Stelle');
    await hits(page).getByText('Thema · Erwerbstätigkeit').first().waitFor();
    await page.getByRole('button', { name: 'Der Rechtskoordination melden' }).waitFor();
    const first = hits(page).getByRole('link', { name: 'Blaue Karte EU', exact: true });
    expect(await first.getAttribute('href')).toMatch(/^\/themen\/blaue-karte-eu#./);
    const provision = hits(page).getByText(/^gilt\S* Vorschrift · AufenthG › Kapitel/);
    await open(page, '/suche?q=Ausbildungsduldung&art=PROVISION');
    await provision.first().waitFor();
  });

  it('is narrowed down by links, and widened again by its chips', async () => {
    const [page, keys] = await atTheDesk('/suche?q=duldung&stand=2026-11-01');
    const total = await count(page).innerText();
    const kinds = page.getByRole('region', { name: 'Art' });
    await keys.activate(kinds.getByRole('link', { name: /^Vorschrift/ }));
    await page.waitForURL('/suche?q=duldung&stand=2026-11-01&art=PROVISION');
    await eventually(async () => expect(await count(page).innerText()).not.toBe(total));
    await kinds
      .getByRole('link', { name: /^Vorschrift/ })
      .and(page.locator('[aria-current="true"]'))
      .waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    const chips = page.getByRole('list', { name: 'Filter' });
    await keys.goTo(chips.getByRole('link', { name: 'Vorschrift entfernen' }));
    await keys.press('Enter');
    await page.waitForURL('/suche?q=duldung&stand=2026-11-01');
    await eventually(async () => expect(await count(page).innerText()).toBe(total));
  });

  it('asks whether another word was meant, and has its results already', async () => {
    const [page] = await atTheDesk('/suche?q=ausbilungsduldung');
    await hits(page).getByRole('link', { name: '§ 60c AufenthG Ausbildungsduldung' }).waitFor();
    await page.getByText('Meinten Sie').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Ausbildungsduldung', exact: true }).click();
    await page.waitForURL('/suche?q=Ausbildungsduldung');
  });

  it('shows what will apply, or no longer does, on request', async () => {
    const [page] = await atTheDesk('/suche?q=blaue+karte');
    const validity = page.getByRole('region', { name: 'Geltung' });
    await validity.getByRole('link', { name: /^gilt künftig/ }).click();
    await page.waitForURL('/suche?q=blaue+karte&status=FUTURE');
    await settled(page);
    await hits(page)
      .getByText(/^gilt ab \d/)
      .first()
      .waitFor();
  });

  it('turns its pages by the address', async () => {
    const [page, keys] = await atTheDesk('/suche?q=aufenthalt');
    const first = await hits(page).getByRole('link').first().innerText();
    await keys.activate(page.getByRole('button', { name: 'Weiter' }));
    await page.waitForURL('/suche?q=aufenthalt&seite=2');
    await keys.expectFocus();
    await eventually(async () =>
      expect(await hits(page).getByRole('link').first().innerText()).not.toBe(first),
    );
  });

  it('says what was tried where nothing is found, and passes it on without a name', async () => {
    const [page, keys] = await atTheDesk('/suche?q=qwxyzq');
    await page.getByText(/^Nichts gefunden, was am/).waitFor();
    await page.getByText('Gesucht wurde').waitFor();
    await page.getByText(/Melden Sie bitte nichts, was Namen/).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    await keys.activate(page.getByRole('button', { name: 'Der Rechtskoordination melden' }));
    await page.getByText('Gemeldet wurde: „qwxyzq“').waitFor();
    await keys.expectFocus();
    await expectAccessible(page);
  });

  it('leads out of filters that leave nothing', async () => {
    const [page] = await atTheDesk('/suche?q=blaue+karte&gesetz=gibt-es-nicht');
    await page.getByText('Mit diesen Filtern wurde nichts gefunden.').waitFor();
    await page.getByRole('link', { name: 'Ohne Filter suchen' }).click();
    await page.waitForURL('/suche?q=blaue+karte');
    await hits(page).waitFor();
  });
});
