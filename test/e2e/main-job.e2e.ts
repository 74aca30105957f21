import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.js';
import { useOffice } from './support/office.js';
import { settled } from './support/pages.js';
import {
  addTo,
  approve,
  createEntry,
  fill,
  openReview,
  publish,
  requestReview,
  saved,
  textOf,
} from './support/writing.js';

const office = useOffice();
const fixture = new URL('../fixtures/law/probeaufg.xml', import.meta.url);
const TEAM = 'Team Erwerb und Studium';
const TOPIC = 'Aufenthalt auf Probe';
const NOTICE = 'Neu: der Aufenthalt auf Probe';

let coordinator: Page;
let editor: Page;
let head: Page;
let caseworker: Page;
beforeAll(async () => {
  coordinator = await office.at('Dr. Katharina Vogel');
  editor = await office.at('Sabine Brandt');
  head = await office.at('Birgit Neumann');
  caseworker = await office.at('Lena Hoffmann');
});

/** The steps build on each other, as they do in an office: each needs those before it. */
describe('The main job, as four people', () => {
  it('the legal coordinator imports an official text', async () => {
    await expectAccessible(coordinator);
    await coordinator.getByRole('link', { name: 'Vorschriften' }).click();
    await coordinator.getByLabel('XML-Datei').setInputFiles({
      name: 'probeaufg.xml',
      mimeType: 'text/xml',
      buffer: readFileSync(fixture),
    });
    await coordinator.getByRole('button', { name: 'Einlesen' }).click();
    await coordinator.getByText('ProbeAufG ist eingelesen: 3 Vorschriften.').waitFor();
    await expectAccessible(coordinator);

    await coordinator.getByRole('link', { name: 'ProbeAufG öffnen' }).click();
    await coordinator.getByRole('link', { name: /§ 2 .*Probeaufenthaltskarte/ }).click();
    await coordinator.getByText('ein Betrieb ihn zur Probe einladen will').waitFor();
    await expectAccessible(coordinator);
  });

  it('an editor writes a page that cites it', async () => {
    await createEntry(editor, { kind: 'Thema', title: TOPIC, team: TEAM });
    const text = textOf(editor);
    await text.click();
    await text.pressSequentially('Die Karte wird nach § 2 Abs. 1 ProbeAufG');
    await editor.getByRole('listbox', { name: 'Vorschriften' }).waitFor();
    await text.pressSequentially(' erteilt.');
    const citation = text.locator('[data-citation="ProbeAufG § 2 Abs 1"]');
    await citation.waitFor();
    expect(await citation.innerText()).toBe('§ 2 Abs. 1 ProbeAufG');
    await citation.hover();
    await editor.getByText('ein Betrieb ihn zur Probe einladen will').waitFor();
    await expectAccessible(editor, 'here');
  });

  it('fills in the facts and the days, and asks for review', async () => {
    await fill(editor, {
      'Gilt ab': '1. Februar 2026',
      'Was sich ändert und warum': 'Erste Fassung nach Verkündung des Gesetzes.',
      Kurzantwort:
        'Wer von einem Betrieb zur Probe eingeladen ist, bekommt eine Karte für drei Monate.',
      Zuständigkeit: 'Ausländerbehörde am Ort des Betriebs.',
      'Geltungsdauer des Titels': 'Drei Monate, einmal verlängerbar.',
      'Erlassen von': 'Rechtskoordination',
    });
    await editor.getByLabel('Rechtsfolge').selectOption({ label: 'Anspruch' });
    await editor
      .getByLabel('Erwerbstätigkeit', { exact: true })
      .selectOption({ label: 'Unbeschränkt erlaubt' });
    await addTo(editor, 'Rechtsgrundlage', '§ 2 ProbeAufG');
    await addTo(editor, 'Voraussetzungen', 'Einladung eines Betriebs');
    await addTo(editor, 'Beruht auf', '§ 2 ProbeAufG');
    await requestReview(editor);
    await expectAccessible(editor);
  });

  it('a second person sees what changes, where there is something to compare', async () => {
    await openReview(coordinator, 'Freizügigkeit');
    await coordinator
      .getByText('2 geänderte Stellen')
      .or(coordinator.getByText('1 geänderte Stelle'))
      .waitFor();
    await coordinator.getByText('eingefügt:').first().waitFor({ state: 'attached' });
    await expectAccessible(coordinator);
  });

  it('a second person approves the page and publishes it', async () => {
    await openReview(coordinator, TOPIC);
    await coordinator.getByText('Das ist die erste Fassung').waitFor();
    expect(await coordinator.getByRole('link', { name: '§ 2 Abs. 1 ProbeAufG' }).count()).toBe(1);
    await expectAccessible(coordinator);
    await approve(coordinator);
    await publish(coordinator);
    await coordinator.getByText('Die Karte wird nach').waitFor();
    await expectAccessible(coordinator);
  });

  it('the coordinator writes a notice about it', async () => {
    await createEntry(coordinator, { kind: 'Änderungsmitteilung', title: NOTICE, team: TEAM });
    await fill(coordinator, {
      'Gilt ab': '1.2.2026',
      'Was sich ändert und warum': 'Neues Gesetz.',
      'Was sich ändert': 'Betriebe können zu einem Aufenthalt auf Probe einladen.',
      'Tritt in Kraft am': '1.2.2026',
      'Für wen': 'Alle, die über Titel zur Erwerbstätigkeit entscheiden.',
      'Erlassen von': 'Rechtskoordination',
    });
    await addTo(coordinator, 'Was zu tun ist', 'Anträge auf Probeaufenthalt annehmen.');
    await addTo(coordinator, 'Beruht auf', '§ 2 ProbeAufG');
    await coordinator.getByRole('button', { name: 'Betroffene Seiten hinzufügen' }).click();
    await coordinator
      .getByRole('combobox', { name: 'Betroffene Seiten' })
      .pressSequentially('Probe');
    await coordinator.getByRole('option', { name: TOPIC }).click();
    await coordinator
      .getByLabel('Wer zur Kenntnis nehmen muss')
      .selectOption({ label: 'Bestimmte Teams oder Rollen' });
    await coordinator.getByRole('checkbox', { name: TEAM }).check();
    await saved(coordinator);
    await expectAccessible(coordinator);
    await requestReview(coordinator);
  });

  it('another person approves the notice and publishes it to its audience', async () => {
    expect(await coordinator.getByRole('button', { name: 'Freigeben' }).count()).toBe(0);
    await openReview(head, NOTICE);
    await expectAccessible(head);
    await approve(head);
    await publish(head);
    await head.getByText('Betriebe können zu einem Aufenthalt auf Probe einladen.').waitFor();
  });

  it('a caseworker finds the page by typing into the search box', async () => {
    await caseworker.getByRole('button', { name: /Suchen oder § eingeben/ }).click();
    const palette = caseworker.getByRole('dialog', { name: 'Suche' });
    await palette.getByRole('searchbox').pressSequentially('auf probe');
    await palette.getByRole('option', { name: TOPIC }).first().waitFor();
    await expectAccessible(caseworker);
    await palette.getByRole('option', { name: TOPIC }).first().click();
    await caseworker.getByRole('heading', { level: 1, name: TOPIC }).waitFor();
    await caseworker.getByText('gilt seit 01.02.2026').first().waitFor();
    await caseworker.getByText('Einladung eines Betriebs').waitFor();
    await expectAccessible(caseworker);
  });

  it('reads on each day the text that applies then', async () => {
    await chooseDay(caseworker, '2026-01-31');
    await caseworker.getByText('Am 31. Januar 2026 gilt hier keine Fassung.').waitFor();
    await caseworker.goto('/themen/blaue-karte-eu');
    await settled(caseworker);
    const text = caseworker.getByRole('main');
    expect(await text.innerText()).not.toContain('58.400');
    await chooseDay(caseworker, '2023-06-01');
    await text.getByText('58.400').first().waitFor();
    expect(caseworker.url()).toContain('?stand=2023-06-01');
    await expectAccessible(caseworker);
    await caseworker.getByRole('button', { name: 'Zurück zu heute' }).click();
    await text.getByText('58.400').first().waitFor({ state: 'detached' });
  });

  it('acknowledges the notice in the inbox, once, however often it is pressed', async () => {
    await caseworker.getByRole('link', { name: /^Posteingang/ }).click();
    await caseworker.getByRole('link', { name: new RegExp(NOTICE) }).click();
    await caseworker.getByText('Anträge auf Probeaufenthalt annehmen.').waitFor();
    await expectAccessible(caseworker);
    await caseworker.getByRole('button', { name: 'Fassung 1 zur Kenntnis nehmen' }).dblclick();
    await caseworker.keyboard.press('e');
    await caseworker.getByText('Fassung 1 zur Kenntnis genommen am').waitFor();
    await caseworker.getByRole('link', { name: 'Erledigt' }).click();
    const done = caseworker.getByRole('list', { name: 'Posteingang' });
    await done.getByRole('link', { name: new RegExp(NOTICE) }).waitFor();
    expect(await done.getByRole('link', { name: new RegExp(NOTICE) }).count()).toBe(1);
    await expectAccessible(caseworker);
  });

  it('the coordinator sees who has acknowledged and who has not', async () => {
    await coordinator.goto('/mitteilungen/neu-der-aufenthalt-auf-probe/kenntnisnahmen');
    const team = coordinator.getByRole('row', { name: new RegExp(TEAM) }).first();
    await team.getByText('1 von 3').waitFor();
    const stateOf = (name: string) =>
      coordinator.getByRole('row', { name }).getByRole('cell').last();
    expect(await stateOf('Lena Hoffmann').innerText()).toMatch(/^\d\d\.\d\d\.\d{4}, \d\d:\d\d$/);
    expect(await stateOf('Jonas Krüger').innerText()).toBe('offen');
    await expectAccessible(coordinator);
  });

  it('and that look stands in the audit log', async () => {
    await head.getByRole('link', { name: 'Verwaltung' }).click();
    await settled(head);
    const look = head.getByRole('row', { name: /Vogel.*Kenntnisnahmen/ }).first();
    await look.waitFor();
    await expectAccessible(head);
  });
});

async function chooseDay(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: /^Rechtsstand:/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Rechtsstand wählen' });
  await dialog.getByLabel('Tag, dessen Recht gezeigt wird').fill(day);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Diesen Tag zeigen' }).click();
  await page.getByRole('region', { name: 'Gewählter Rechtsstand' }).waitFor();
}
