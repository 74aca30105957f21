import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.js';
import { eventually } from './support/eventually.js';
import { Keyboard } from './support/keyboard.js';
import { useOffice } from './support/office.js';
import { expectNoSidewaysScrolling, open } from './support/pages.js';
import { createEntry, fill, saved, textOf } from './support/writing.js';

const office = useOffice();
const NAME = 'Mindestgehalt der Blauen Karte EU im Regelfall';
const FIGURE = '/rechengroessen/mindestgehalt-blaue-karte';

let reader: Page;
let head: Page;
beforeAll(async () => {
  reader = await office.at('Lena Hoffmann', '/anweisungen/blaue-karte-erteilen');
  head = await office.at('Birgit Neumann', '/rechengroessen');
});

const figureIn = (page: Page, words: string) =>
  page.getByRole('link', { name: words, exact: true });

describe('A figure in a text', () => {
  it('is what it is on the chosen day, and says since when and on what it rests', async () => {
    await figureIn(reader, '50.700 Euro im Jahr').hover();
    const preview = reader.getByRole('region', { name: NAME });
    await preview.getByText(/ab 01\.01\.2026/).waitFor();
    await preview.getByText('Bekanntmachung im Bundesanzeiger').waitFor();
    await expectAccessible(reader, 'here');
    await open(reader, '/anweisungen/blaue-karte-erteilen?stand=2025-06-01');
    await figureIn(reader, '48.300 Euro im Jahr').waitFor();
  });

  it('leads to all its values, which say the same in a table', async () => {
    await open(reader, '/anweisungen/blaue-karte-erteilen?stand=2025-06-01');
    await figureIn(reader, '48.300 Euro im Jahr').click();
    await reader.waitForURL(`${FIGURE}?stand=2025-06-01`);
    await reader.getByRole('heading', { level: 1, name: NAME }).waitFor();
    const row = reader.getByRole('row').filter({ hasText: 'am gewählten Tag' });
    await row.getByRole('rowheader', { name: '01.01.2025 bis 31.12.2025' }).waitFor();
    await reader.getByRole('link', { name: 'Blaue Karte EU erteilen' }).first().waitFor();
    expect(await reader.getByRole('button', { name: 'Wert vorschlagen' }).count()).toBe(0);
    await expectAccessible(reader);
    await expectNoSidewaysScrolling(reader);
  });

  it('is chosen by its name after # while writing', async () => {
    const editor = await office.at('Sabine Brandt', '/redaktion');
    await createEntry(editor, {
      kind: 'Thema',
      title: 'Karte ersetzen',
      team: 'Team Erwerb und Studium',
    });
    await textOf(editor).click();
    await editor.keyboard.type('Es kostet #Neuausst');
    await editor.getByRole('option', { name: /Neuausstellung der Karte.*67 Euro/ }).waitFor();
    await editor.keyboard.press('Enter');
    await editor.keyboard.type('vorab.');
    await textOf(editor).getByText('67 Euro', { exact: true }).waitFor();
    await expectAccessible(editor);
    await saved(editor);
    await open(editor, `${editor.url()}/pruefung`);
    await figureIn(editor, '67 Euro').first().waitFor();
  });

  it('is, while writing, what it is on the day from which the draft applies', async () => {
    const editor = await office.at('Sabine Brandt', '/redaktion');
    await createEntry(editor, {
      kind: 'Thema',
      title: 'Karte verlieren',
      team: 'Team Erwerb und Studium',
    });
    await textOf(editor).click();
    await editor.keyboard.type('Neu kostet sie #Neuausst');
    await editor.getByRole('option', { name: /Neuausstellung der Karte/ }).waitFor();
    await editor.keyboard.press('Enter');
    const name = 'Gebühr für die Neuausstellung der Karte';
    const written = (words: string) => textOf(editor).getByText(words, { exact: true });
    await written('67 Euro').waitFor();
    await fill(editor, { 'Gilt ab': '01.01.2016' });
    await written(`${name} (am 01.01.2016 ohne Wert)`).waitFor();
    await fill(editor, { 'Gilt ab': '01.01.2020' });
    await saved(editor);
    await written('67 Euro').hover();
    await editor
      .getByRole('region', { name })
      .getByText(/ab 01\.09\.2017/)
      .waitFor();
    await expectAccessible(editor, 'here');
  });
});

describe('A new value', () => {
  it('is proposed by keyboard alone, and not confirmed by whoever proposed it', async () => {
    const keyboard = new Keyboard(head);
    await expectAccessible(head);
    await expectNoSidewaysScrolling(head);
    await keyboard.activate(head.getByRole('link', { name: 'Lebensunterhalt im Studium' }));
    await keyboard.activate(head.getByRole('button', { name: 'Wert vorschlagen …' }));
    const dialog = head.getByRole('dialog', { name: 'Wert vorschlagen' });
    await keyboard.fill(dialog.getByLabel('Wert (Euro im Monat)'), 'tausend');
    await keyboard.fill(dialog.getByLabel('Gilt ab'), '1.10.2027');
    await keyboard.fill(dialog.getByLabel('Quelle'), '§ 2 Abs. 3 AufenthG');
    await keyboard.press('Enter');
    await dialog.getByText(/Das ist kein Wert in dieser Einheit/).waitFor();
    await expectAccessible(head);
    await keyboard.goTo(dialog.getByLabel('Wert (Euro im Monat)'), 'Shift+Tab');
    await keyboard.fill(dialog.getByLabel('Wert (Euro im Monat)'), '1.024,50');
    await keyboard.press('Enter');
    await head.getByText(/^Der Wert ist vorgeschlagen/).waitFor();
    const card = head.getByRole('listitem').filter({ hasText: '1.024,50 Euro im Monat' }).first();
    await card.getByText(/Bestätigen muss ihn eine andere Person/).waitFor();
    expect(await head.getByRole('button', { name: 'Bestätigen …' }).count()).toBe(0);
    await expectAccessible(head);
  });

  it('shows every page it touches, with the sentence before and after', async () => {
    await open(head, FIGURE);
    const card = head.getByRole('listitem').filter({ hasText: '52.800 Euro im Jahr' }).first();
    const passage = card.getByText(/im Regelfall/).first();
    await passage.waitFor();
    expect(await passage.innerText()).toMatch(/50\.700 Euro im Jahr.*52\.800 Euro im Jahr/s);
    await expectAccessible(head);
    await expectNoSidewaysScrolling(head);
  });

  it('is confirmed with the draft of one notice, which names the pages', async () => {
    const keyboard = new Keyboard(head);
    await keyboard.activate(head.getByRole('button', { name: 'Bestätigen …' }));
    const dialog = head.getByRole('dialog', { name: '52.800 Euro im Jahr bestätigen?' });
    await dialog.getByLabel('Titel der Mitteilung').waitFor();
    await expectAccessible(head);
    await keyboard.activate(dialog.getByRole('button', { name: 'Bestätigen', exact: true }));
    await head.getByText('Der Wert ist bestätigt.').waitFor();
    await dialog.waitFor({ state: 'detached' });
    await keyboard.expectFocus();
    await keyboard.activate(head.getByRole('link', { name: 'Entwurf der Mitteilung öffnen' }));
    await head.waitForURL(/\/entwuerfe\//);
    await head
      .getByText(/bisher 50\.700 Euro im Jahr, ab 01\.01\.2027 52\.800 Euro im Jahr/)
      .first()
      .waitFor();
    await eventually(async () => {
      const chosen = await head
        .getByRole('combobox')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
      expect(chosen).toContain('Blaue Karte EU erteilen');
    });
  });

  it('stands in every text from its first day on', async () => {
    await open(reader, '/anweisungen/blaue-karte-erteilen?stand=2027-02-01');
    await figureIn(reader, '52.800 Euro im Jahr').waitFor();
    await open(reader, '/anweisungen/blaue-karte-erteilen');
    await figureIn(reader, '50.700 Euro im Jahr').waitFor();
  });
});
