import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readPdf } from '../support/read-pdf.js';
import { expectAccessible } from './support/accessible.js';
import { eventually } from './support/eventually.js';
import { Keyboard } from './support/keyboard.js';
import { useOffice } from './support/office.js';
import { expectNoSidewaysScrolling, open } from './support/pages.js';
import { listenFor } from './support/said.js';
import { saved } from './support/writing.js';

const office = useOffice();
const TOPIC = '/themen/blaue-karte-eu';
/** Of the demo; another version of it is planned. */
const INSTRUCTION = '/anweisungen/verpflichtungserklaerung-entgegennehmen';

let reader: Page;
let coordinator: Page;
beforeAll(async () => {
  reader = await office.at('Murat Aydın', TOPIC);
  await reader.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  coordinator = await office.at('Dr. Katharina Vogel', INSTRUCTION);
});

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const panel = (page: Page) =>
  page.locator('.publishing-warnings').filter({ hasText: 'Vor der Veröffentlichung' });

describe('The note for the file', () => {
  it('is copied with one key: provision, day, version, what was ticked off, and the address', async () => {
    const keyboard = new Keyboard(reader);
    const conditions = reader.locator('#voraussetzungen');
    const first = conditions.getByRole('checkbox').first();
    await keyboard.goTo(first);
    await keyboard.press('Space');
    const said = await listenFor(reader, 'Kopiert');
    await keyboard.press('v');
    await said();
    const text = await conditions.getByRole('listitem').first().innerText();
    const [head, heading, condition, address] = (await copied(reader)).split('\n');
    expect(head).toMatch(
      /^Geprüft: § 18g .*, Rechtsstand \d\d\.\d\d\.\d{4}, [^,]+ \d+, Fassung \d+$/,
    );
    expect(heading).toBe('Bejahte Voraussetzungen:');
    expect(condition).toBe(`- ${text.trim()}`);
    expect(address).toMatch(/^http.*\/fassungen\/[0-9a-f-]{36}$/);
  });

  it('names the chosen day, and ticked steps with their numbers', async () => {
    await open(reader, `${INSTRUCTION}?stand=2026-11-01`);
    await reader
      .getByRole('checkbox', { name: /^Erledigt/ })
      .first()
      .check();
    await reader.keyboard.press('v');
    await eventually(async () => expect(await copied(reader)).toContain('Rechtsstand 01.11.2026'));
    expect(await copied(reader)).toMatch(/Erledigte Schritte:\n- Schritt 1: .+/);
  });

  it('of a version that does not apply says so', async () => {
    const planned = reader.getByRole('link', { name: /Künftige Fassung lesen/ });
    await open(reader, INSTRUCTION);
    await planned.click();
    await reader.waitForURL(/\/fassungen\//);
    await reader.getByRole('button', { name: 'Aktenvermerk kopieren' }).click();
    await eventually(async () => expect(await copied(reader)).toMatch(/^Gelesen: .* nicht gilt$/m));
    await expectAccessible(reader);
    await expectNoSidewaysScrolling(reader);
  });
});

describe('The copy for the court', () => {
  it('is a PDF of the version on the screen', async () => {
    await open(reader, TOPIC);
    const link = reader.getByRole('link', { name: 'PDF fürs Gericht' });
    const address = (await link.getAttribute('href')) ?? '';
    const response = await reader.request.get(address);
    expect(response.headers()['content-type']).toBe('application/pdf');
    const pdf = await readPdf(new Uint8Array(await response.body()));
    expect(pdf).toMatchObject({
      title: await reader.locator('h1').innerText(),
      language: 'de',
      isTagged: true,
    });
    expect(pdf.text).toContain(address.replace('.pdf', ''));
  });
});

describe('A planned version', () => {
  it('is postponed by keyboard alone: the same text, another day', async () => {
    const keyboard = new Keyboard(coordinator);
    await keyboard.activate(coordinator.getByRole('button', { name: 'Geltung ändern' }));
    const dialog = coordinator.getByRole('dialog', { name: 'Geltung ändern' });
    await dialog.getByRole('radio', { name: /^Verschieben/ }).waitFor();
    expect(await dialog.getByRole('radio', { name: /^Verschieben/ }).isChecked()).toBe(true);
    await keyboard.activate(dialog.getByRole('button', { name: 'Entwurf anlegen' }));
    await dialog.getByText('Geben Sie einen Tag an.').waitFor();
    await expectAccessible(coordinator);
    await expectNoSidewaysScrolling(coordinator);
    await keyboard.fill(dialog.getByLabel('Neuer Beginn'), '1.4.2027');
    await dialog.getByText('Verstanden als 1. April 2027').waitFor();
    await keyboard.fill(dialog.getByLabel('Grund'), 'Der Online-Dienst verzögert sich.');
    await keyboard.goTo(dialog.getByRole('button', { name: 'Entwurf anlegen' }));
    await coordinator.keyboard.press('Enter');
    await coordinator.waitForURL(/\/entwuerfe\//);
    await panel(coordinator).getByText('wird zurückgenommen.').waitFor();
    await keyboard.expectFocus();
    await coordinator.getByText('Nichts. Die Prüfung kann angefordert werden.').waitFor();
    expect(await coordinator.getByLabel('Gilt ab').inputValue()).toBe('01.04.2027');
  });

  it('warns of a day in the past, and leads to the field', async () => {
    await coordinator.getByLabel('Gilt ab').fill('1.11.2026');
    await panel(coordinator)
      .getByText(/^Rückwirkend: vom 01\.11\.2026/)
      .waitFor();
    await saved(coordinator);
    await expectAccessible(coordinator);
    await panel(coordinator).getByRole('button', { name: 'Gilt ab' }).first().click();
    await new Keyboard(coordinator).expectFocusOn(coordinator.getByLabel('Gilt ab'));
  });

  it('shows the same warnings to whoever reviews it, until it is discarded', async () => {
    await coordinator.getByRole('link', { name: 'Ansicht und Vergleich' }).click();
    await coordinator.waitForURL(/\/pruefung$/);
    await panel(coordinator)
      .getByText(/^Rückwirkend/)
      .waitFor();
    await expectAccessible(coordinator);
    await expectNoSidewaysScrolling(coordinator);
    await coordinator.getByRole('link', { name: 'Bearbeiten' }).click();
    await coordinator.getByRole('button', { name: 'Verwerfen' }).click();
    await coordinator.getByRole('button', { name: 'Entwurf verwerfen' }).click();
    await coordinator.waitForURL('/redaktion');
  });
});

describe('A text in force', () => {
  it('is repealed as a draft, with its day in words', async () => {
    await open(coordinator, TOPIC);
    await coordinator.getByRole('button', { name: 'Geltung ändern' }).click();
    const dialog = coordinator.getByRole('dialog', { name: 'Geltung ändern' });
    await dialog.getByRole('radio', { name: /^Aufheben/ }).check();
    await dialog.getByLabel('Aufgehoben ab').fill('mit Ablauf des 31.12.2028');
    await dialog.getByText('Verstanden als 1. Januar 2029').waitFor();
    await dialog.getByLabel('Grund').fill('Die Vorschrift entfällt.');
    await dialog.getByRole('button', { name: 'Entwurf anlegen' }).click();
    await coordinator.waitForURL(/\/entwuerfe\//);
    await coordinator.getByText('Aufhebung', { exact: true }).waitFor();
    await coordinator.getByText('Nichts. Die Prüfung kann angefordert werden.').waitFor();
    await coordinator.getByRole('button', { name: 'Verwerfen' }).click();
    await coordinator.getByRole('button', { name: 'Entwurf verwerfen' }).click();
    await coordinator.waitForURL('/redaktion');
  });
});
