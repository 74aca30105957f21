import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.js';
import { inDatabase } from './support/database.js';
import { Keyboard } from './support/keyboard.js';
import { useOffice } from './support/office.js';
import { expectNoSidewaysScrolling, expectOrientation, open, settled } from './support/pages.js';

const office = useOffice();
const TOPIC = '/themen/blaue-karte-eu';

const control = (page: Page) => page.getByRole('dialog', { name: 'Rechtsstand wählen' });
const dayField = (page: Page) => control(page).getByLabel('Tag, dessen Recht gezeigt wird');
const banner = (page: Page) => page.getByRole('region', { name: 'Gewählter Rechtsstand' });
const stand = (page: Page) => new URL(page.url()).searchParams.get('stand');
const bekannt = (page: Page) => new URL(page.url()).searchParams.get('bekannt');

/** With the date control open, as somebody has it who has no mouse. */
async function atTheControl(address = TOPIC): Promise<[Page, Keyboard]> {
  const page = await office.at('Lena Hoffmann', address);
  await settled(page);
  const keys = new Keyboard(page);
  await page.locator('h1').focus();
  await keys.press('r');
  await keys.expectFocusOn(dayField(page));
  return [page, keys];
}

describe('The date control, by keyboard alone', () => {
  it('takes a day as people write it, and one key leads back to today', async () => {
    const [page, keys] = await atTheControl();
    await keys.type('29.2.24');
    await control(page).getByText('Donnerstag, 29. Februar 2024').waitFor();
    await keys.press('Enter');
    await banner(page).getByText('Sie sehen den Rechtsstand vom 29. Februar 2024').waitFor();
    await banner(page).getByText('Maßgeblich ist grundsätzlich die Rechtslage').waitFor();
    expect(stand(page)).toBe('2024-02-29');
    await keys.press('h');
    await banner(page).waitFor({ state: 'detached' });
    expect(stand(page)).toBeNull();
  });

  it('reads words, goes on by arrows, and asks again for what is no day', async () => {
    const [page, keys] = await atTheControl();
    await keys.type('mit Ablauf des 31.12.2025');
    await control(page).getByText('Mittwoch, 31. Dezember 2025').waitFor();
    await keys.press('ArrowUp');
    await control(page).getByText('Donnerstag, 1. Januar 2026').waitFor();
    await keys.press('Control+a');
    await keys.type('30.2.2024');
    await keys.press('Enter');
    await control(page).getByText('Geben Sie einen Tag an, den es im Kalender gibt').waitFor();
    await expectAccessible(page);
    await keys.press('Control+a');
    await keys.type('gestern');
    await keys.press('Enter');
    await banner(page).waitFor();
  });

  it('holds back what was not published yet, in words of the office', async () => {
    const [page, keys] = await atTheControl();
    await keys.type('29.2.24');
    await keys.goTo(control(page).getByRole('radio', { name: /^Wie heute bekannt/ }));
    await keys.press('ArrowDown');
    await keys.press('Enter');
    await banner(page).getByText('was bis zum 29. Februar 2024 veröffentlicht war').waitFor();
    expect([stand(page), bekannt(page)]).toEqual(['2024-02-29', '2024-02-29']);
    // The demo office publishes all of its texts on the day it is set up.
    await page.getByText('Bis zum 29.02.2024 war hierzu nichts veröffentlicht.').waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    await keys.press('h');
    await page.getByRole('heading', { name: 'Kurzantwort' }).waitFor();
    expect([stand(page), bekannt(page)]).toEqual([null, null]);
  });

  it('takes another day, with a time, for what was known', async () => {
    const [page, keys] = await atTheControl();
    await keys.goTo(control(page).getByRole('radio', { name: /^Wie heute bekannt/ }));
    await keys.press('ArrowDown', 'ArrowDown');
    await keys.press('Tab');
    await keys.type('1.7.2024, 14:05 Uhr');
    await expectNoSidewaysScrolling(page);
    await expectAccessible(page);
    await keys.press('Enter');
    await banner(page).getByText('was bis zum 01.07.2024, 14:05 Uhr veröffentlicht war').waitFor();
    expect(bekannt(page)).toBe('2024-07-01T12:05:59.999Z');
  });
});

describe('The chosen day', () => {
  it('goes along from page to page: list, topic, version, comparison, provision, search', async () => {
    const page = await office.at('Lena Hoffmann', '/themen?stand=2024-06-01');
    const follow = async (link: Locator, address: RegExp) => {
      await link.first().click();
      await page.waitForURL(address);
      await settled(page);
      expect(stand(page)).toBe('2024-06-01');
      await banner(page).getByText('1. Juni 2024').waitFor();
    };
    const main = page.getByRole('main');
    await settled(page);
    await follow(main.getByRole('link', { name: 'Blaue Karte EU', exact: true }), /\/themen\/./);
    await follow(main.getByRole('link', { name: /^Vergleich mit/ }), /\/vergleich\//);
    await follow(main.getByRole('link', { name: /^Fassung/ }), /\/fassungen\//);
    await follow(main.getByRole('link', { name: '§ 18g AufenthG' }), /\/vorschriften\/./);
    const laws = page.getByRole('navigation').getByRole('link', { name: 'Vorschriften' });
    await follow(laws, /\/vorschriften\?/);
    await open(page, '/suche?q=Blaue+Karte&stand=2024-06-01');
    await follow(main.getByRole('link', { name: /Blaue Karte EU/ }), /\/themen\//);
  });

  it('is kept where a former address leads on to the present one', async () => {
    await inDatabase(
      `INSERT INTO entry_slugs (kind, slug, entry_id)
       SELECT kind, 'blaue-karte-alt', id FROM entries WHERE slug = 'blaue-karte-eu'
       ON CONFLICT DO NOTHING`,
      [],
    );
    const page = await office.at('Lena Hoffmann');
    await page.goto('/themen/blaue-karte-alt?stand=2024-06-01#steckbrief');
    await page.waitForURL(`${TOPIC}?stand=2024-06-01#steckbrief`);
    await page.getByRole('heading', { level: 1, name: 'Blaue Karte EU' }).waitFor();
  });
});

describe('The history of an entry', () => {
  it('lists every version with who stands for it; each opens, and compares', async () => {
    const page = await office.at('Lena Hoffmann', TOPIC);
    const keys = new Keyboard(page);
    await settled(page);
    await keys.activate(page.getByRole('link', { name: /^Alle Fassungen/ }));
    await page.waitForURL(`${TOPIC}/fassungen`);
    await settled(page);
    await expectOrientation(page);
    await page.getByRole('img', { name: /^Zeitstrahl der \d+ Veröffentlichungen/ }).waitFor();
    const rows = page.getByRole('row');
    const [published] = await inDatabase<{ count: number }>(
      `SELECT count(*)::integer AS count FROM publications p JOIN entries e ON e.id = p.entry_id
       WHERE e.slug = 'blaue-karte-eu'`,
      [],
    );
    expect(await rows.count()).toBe(published!.count + 1);
    await rows
      .filter({ hasText: 'gilt seit' })
      .getByText(/Freigegeben von/)
      .waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    await keys.activate(page.getByRole('link', { name: 'Fassung 2 mit Fassung 1 vergleichen' }));
    await page.waitForURL(/\/vergleich\//);
    await settled(page);
  });

  it('tells of a repeal', async () => {
    const page = await office.at('Lena Hoffmann', '/themen/chancen-aufenthaltsrecht/fassungen');
    await settled(page);
    await page
      .getByRole('row')
      .filter({ hasText: 'Aufhebung' })
      .getByText(/^aufgehoben/)
      .waitFor();
    await expectAccessible(page);
  });

  it('keeps what was taken back before it applied', async () => {
    const page = await office.at('Lena Hoffmann', '/themen/westbalkanregelung');
    await settled(page);
    expect(await page.getByRole('link', { name: /Fassung 4/ }).count()).toBe(0);
    await page.getByRole('link', { name: /^Alle Fassungen/ }).click();
    await settled(page);
    const taken = page.getByRole('row').filter({ hasText: 'Fassung 4' });
    await taken.getByText('zurückgenommen, bevor sie galt').waitFor();
    await taken.getByText('Veröffentlicht für: ab 01.01.2027.').waitFor();
    await page.getByRole('row').filter({ hasText: 'Nimmt 4 zurück.' }).waitFor();
    await taken.getByRole('link', { name: 'Fassung 4', exact: true }).click();
    await page.getByText(/^Diese Fassung gilt an keinem Tag/).waitFor();
  });

  it('leads to a version by an address that stays, and to what was known when it came', async () => {
    const page = await office.at('Lena Hoffmann', `${TOPIC}/fassungen`);
    await settled(page);
    const row = page.getByRole('row').last();
    await row.getByRole('link', { name: /^Stand von damals/ }).click();
    await settled(page);
    expect(bekannt(page)).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    await banner(page)
      .getByText(/^Gezeigt wird nur/)
      .waitFor();
    await page.goBack();
    await row.getByRole('link', { name: 'Fassung 1', exact: true }).click();
    await page.waitForURL(/\/fassungen\/[0-9a-f-]{36}$/);
    await settled(page);
  });
});
