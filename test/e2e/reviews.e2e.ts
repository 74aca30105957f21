import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.js';
import { Keyboard } from './support/keyboard.js';
import { useOffice } from './support/office.js';
import { expectNoSidewaysScrolling, open } from './support/pages.js';

const office = useOffice();
const QUEUE = '/redaktion/ueberpruefungen';
/** Of the demo; in the queue the first of them has been due longest. */
const [FIRST, SECOND] = ['Westbalkanregelung', 'Gebühren im Überblick'];
const MARK = /Überprüfung seit \d\d\.\d\d\.\d{4} fällig/;

let reader: Page;
let coordinator: Page;
beforeAll(async () => {
  reader = await office.at('Murat Aydın', '/themen/westbalkanregelung');
  coordinator = await office.at('Dr. Katharina Vogel', '/redaktion');
});

const confirmation = (page: Page) => page.getByRole('dialog', { name: /^Stimmt noch: / });

describe('A page whose review is due', () => {
  it('says so to whoever reads it, and asks nothing of them', async () => {
    await reader.getByText(MARK).waitFor();
    expect(await reader.getByRole('button', { name: 'Stimmt noch' }).count()).toBe(0);
    await expectAccessible(reader);
    await open(reader, '/themen/westbalkanregelung?stand=2025-01-01');
    expect(await reader.getByText(MARK).count()).toBe(0);
  });

  it('is counted where the editors begin their day', async () => {
    await expectAccessible(coordinator);
    await coordinator.getByRole('link', { name: /^\d Überprüfungen sind fällig$/ }).click();
    await coordinator.waitForURL(QUEUE);
    await coordinator.getByRole('heading', { name: FIRST }).waitFor();
    const titles = await coordinator.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(titles.slice(0, 2)).toEqual([FIRST, SECOND]);
    await expectAccessible(coordinator);
    await expectNoSidewaysScrolling(coordinator);
  });

  it('is confirmed with one key and a note, by keyboard alone', async () => {
    const keyboard = new Keyboard(coordinator);
    await keyboard.press('j', 'b');
    const dialog = confirmation(coordinator);
    await dialog.getByText(/^Die nächste Überprüfung ist dann am .+ fällig\.$/).waitFor();
    await dialog.getByText('Noch nie bestätigt').waitFor();
    await expectAccessible(coordinator);
    await keyboard.expectFocusOn(dialog.getByRole('textbox'));
    await keyboard.type('Mit der Anlage zur BeschV verglichen');
    await keyboard.press('Enter');
    await coordinator.getByText(`„${FIRST}“ ist als noch richtig bestätigt.`).waitFor();
    await dialog.waitFor({ state: 'detached' });
    await keyboard.expectFocus();
    await coordinator.getByRole('heading', { name: FIRST }).waitFor({ state: 'detached' });
    await expectAccessible(coordinator);
  });

  it('is marked no longer, and made no new version', async () => {
    await open(reader, '/themen/westbalkanregelung');
    await reader.getByRole('link', { name: 'Fassung 3', exact: true }).waitFor();
    expect(await reader.getByText('Fassung 4').count()).toBe(0);
    expect(await reader.getByText(MARK).count()).toBe(0);
  });

  it('is confirmed on the page itself, by those who may', async () => {
    await open(coordinator, '/themen/gebuehren');
    await coordinator.getByRole('button', { name: 'Stimmt noch' }).click();
    await confirmation(coordinator).getByRole('button', { name: 'Bestätigen' }).click();
    await coordinator.getByText(MARK).waitFor({ state: 'detached' });
  });

  it('shows later what was found, and when it is due next', async () => {
    await open(coordinator, `${QUEUE}?ansicht=spaeter`);
    const row = coordinator.getByRole('listitem').filter({ hasText: FIRST });
    await row.getByText('„Mit der Anlage zur BeschV verglichen“').waitFor();
    await row.getByText('alle 12 Monate').waitFor();
    await expectAccessible(coordinator);
  });
});

describe('The plan of a page', () => {
  it('is made in its settings: how often, when next, and who answers for it', async () => {
    await open(coordinator, `${QUEUE}?ansicht=spaeter`);
    const row = coordinator.getByRole('listitem').filter({ hasText: SECOND });
    await row.getByRole('button', { name: 'Einstellungen' }).click();
    const settings = coordinator.getByRole('dialog', { name: 'Einstellungen des Eintrags' });
    await settings
      .getByLabel('Abstand der Überprüfungen')
      .selectOption({ label: 'Alle 24 Monate' });
    await settings
      .getByLabel('Verantwortlich für die Überprüfung')
      .selectOption({ label: 'Birgit Neumann' });
    await expectAccessible(coordinator);
    await settings.getByRole('button', { name: 'Speichern' }).click();
    await settings.waitFor({ state: 'detached' });
    await row.getByText('alle 24 Monate').waitFor();
    await row.getByText('verantwortlich: Birgit Neumann').waitFor();
  });

  it('lists for each person what they answer for', async () => {
    const head = await office.at('Birgit Neumann', `${QUEUE}?ansicht=spaeter`);
    await head.getByRole('heading', { name: FIRST }).waitFor();
    await head.getByLabel('Nur, wofür ich verantwortlich bin').click();
    await head.waitForURL(/meine=ja/);
    await head.getByRole('heading', { name: FIRST }).waitFor({ state: 'detached' });
    expect(await head.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([SECOND]);
  });
});
