import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from './support/eventually.js';
import { Keyboard } from './support/keyboard.js';
import { type Person, useOffice } from './support/office.js';
import { settled } from './support/pages.js';
import { saved, textOf } from './support/writing.js';

const office = useOffice();
const NOTICE = 'Hinweis für die Tastatur';
const TEAM = 'Team Erwerb und Studium';

/** A window in which the person has signed in without a mouse. */
async function atTheKeyboard(person: Person): Promise<[Page, Keyboard]> {
  const page = await office.newPage();
  const keys = new Keyboard(page);
  await page.goto('/');
  await page.waitForURL('/anmelden');
  await keys.activate(page.getByRole('button', { name: person }));
  await page.waitForURL('/');
  await settled(page);
  return [page, keys];
}

/** Follows a link of the navigation; the heading of the new page then has the focus. */
async function follow(page: Page, keys: Keyboard, link: string): Promise<void> {
  await keys.activate(page.getByRole('link', { name: link, exact: true }));
  await settled(page);
}

describe('By keyboard alone', () => {
  it('a page is found, its citations are read in passing, and another day is chosen', async () => {
    const [page, keys] = await atTheKeyboard('Lena Hoffmann');
    await keys.press('Control+k');
    await page.getByRole('dialog', { name: 'Suche' }).waitFor();
    await keys.type('blaue karte eu');
    // What is called just that stands first.
    const first = page.getByRole('option').first();
    await first.and(page.getByRole('option', { name: /^Blaue Karte EU gilt/ })).waitFor();
    await keys.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: 'Blaue Karte EU', exact: true });
    await keys.expectFocusOn(heading);

    await keys.goTo(page.getByRole('main').getByRole('link', { name: '§ 18g AufenthG' }));
    const preview = page.getByRole('region', { name: '§ 18g AufenthG' });
    await preview.getByText(/Rechtsstand \d\d\.\d\d\.\d{4}/).waitFor();
    await keys.press('Escape');
    await preview.waitFor({ state: 'detached' });

    await keys.goTo(page.getByRole('button', { name: /^Rechtsstand:/ }), 'Shift+Tab');
    await keys.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Rechtsstand wählen' });
    await keys.goTo(dialog.getByLabel('Tag, dessen Recht gezeigt wird'));
    // The same day in every order in which a browser may ask for its parts.
    await keys.type('06062023');
    await keys.press('Enter');
    await page
      .getByText('Sie sehen den Rechtsstand vom 6. Juni 2023, nicht den heutigen.')
      .waitFor();
    await page.waitForURL(/stand=2023-06-06/);
    await keys.press('h');
    await page.waitForURL((url) => !url.search.includes('stand'));
  });

  it('a notice is written, with a citation, and sent to review', async () => {
    const [page, keys] = await atTheKeyboard('Sabine Brandt');
    await follow(page, keys, 'Redaktion');
    await keys.activate(page.getByRole('link', { name: 'Neuer Eintrag' }));
    await page.getByRole('heading', { level: 1, name: 'Neuer Eintrag' }).waitFor();
    await keys.choose(page.getByLabel('Art', { exact: true }), 'Änderungsmitteilung');
    await keys.fill(page.getByLabel('Titel', { exact: true }), NOTICE);
    await keys.choose(page.getByLabel('Verantwortliches Team'), TEAM);
    await keys.activate(page.getByRole('button', { name: 'Anlegen und schreiben' }));
    await page.waitForURL(/\/entwuerfe\//);
    await settled(page);

    await keys.goTo(textOf(page));
    await keys.type('Siehe § 18g auf');
    await page.getByRole('listbox', { name: 'Vorschriften' }).getByRole('option').first().waitFor();
    await keys.press('Enter');
    await textOf(page).locator('[data-citation^="AufenthG § 18g"]').waitFor();
    await keys.type('für die Voraussetzungen.');

    await keys.fill(page.getByLabel('Gilt ab'), '1.11.2026');
    await keys.fill(page.getByLabel('Was sich ändert und warum'), 'Auf Nachfrage.');
    await keys.choose(
      page.getByLabel('Wer zur Kenntnis nehmen muss'),
      'Bestimmte Teams oder Rollen',
    );
    await keys.goTo(page.getByRole('checkbox', { name: TEAM }));
    await keys.press('Space');
    await keys.fill(page.getByLabel('Was sich ändert', { exact: true }), 'Nichts Wesentliches.');
    await keys.fill(page.getByLabel('Tritt in Kraft am'), '1.11.2026');
    await keys.fill(page.getByLabel('Für wen'), 'Alle am Schalter.');
    await add(page, keys, 'Was zu tun ist', 'Lesen.');
    await keys.fill(page.getByLabel('Erlassen von'), 'Redaktion');
    await add(page, keys, 'Beruht auf', '§ 18g AufenthG');
    await saved(page);
    await page.getByText('Nichts. Die Prüfung kann angefordert werden.').waitFor();
    await keys.goTo(page.getByRole('button', { name: 'Prüfung anfordern' }), 'Shift+Tab');
    await keys.press('Enter');
    const asking = page.getByRole('dialog', { name: 'Prüfung anfordern' });
    await keys.goTo(asking.getByRole('checkbox', { name: 'Dr. Katharina Vogel' }));
    await keys.press('Space');
    await keys.activate(asking.getByRole('button', { name: 'Prüfung anfordern' }));
    await page.waitForURL(/\/pruefung$/);
    await page.getByText('In Prüfung').first().waitFor();
    await keys.expectFocus();
  });

  it('it is approved and published by somebody else', async () => {
    const [page, keys] = await atTheKeyboard('Dr. Katharina Vogel');
    await follow(page, keys, 'Redaktion');
    await follow(page, keys, NOTICE);
    await page.waitForURL(/\/pruefung$/);
    await keys.activate(page.getByRole('button', { name: 'Freigeben' }));
    const approval = page.getByRole('alertdialog', { name: 'Entwurf freigeben?' });
    await keys.goTo(approval.getByRole('radio', { name: /^Inhaltlich/ }));
    await keys.press('Space');
    await keys.activate(approval.getByRole('button', { name: 'Freigeben' }));
    await approval.waitFor({ state: 'detached' });
    await keys.expectFocus();
    await keys.activate(page.getByRole('button', { name: 'Veröffentlichen', exact: true }));
    const publication = page.getByRole('alertdialog', { name: 'Fassung veröffentlichen?' });
    await keys.activate(publication.getByRole('button', { name: 'Jetzt veröffentlichen' }));
    await page.waitForURL(/\/fassungen\//);
    await settled(page);
    await keys.expectFocus();
  });

  it('and acknowledged in the inbox', async () => {
    const [page, keys] = await atTheKeyboard('Lena Hoffmann');
    await keys.activate(page.getByRole('link', { name: /^Posteingang/ }));
    const list = page.getByRole('list', { name: 'Posteingang' });
    await list.waitFor();
    const mine = list.getByRole('link', { name: new RegExp(NOTICE) });
    await mine.waitFor();
    const shown = () => list.locator('[aria-current="true"]').allInnerTexts();
    // What others publish meanwhile may come to stand above it.
    for (let last = await shown(); !last.join().includes(NOTICE); last = await shown()) {
      await keys.press('j');
      await eventually(async () => expect(await shown()).not.toEqual(last));
    }
    await page.getByRole('heading', { level: 2, name: NOTICE, exact: true }).waitFor();
    await page.getByRole('button', { name: 'Fassung 1 zur Kenntnis nehmen' }).waitFor();
    await keys.press('e');
    await page.getByText('Fassung 1 zur Kenntnis genommen am').waitFor();
    await keys.expectFocus();
  });
});

async function add(page: Page, keys: Keyboard, list: string, text: string): Promise<void> {
  await keys.activate(page.getByRole('button', { name: `${list} hinzufügen` }));
  await keys.type(text);
}
