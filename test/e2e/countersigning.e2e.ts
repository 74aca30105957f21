import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.js';
import { ask } from './support/ask.js';
import { Keyboard } from './support/keyboard.js';
import { useOffice } from './support/office.js';
import { expectNoSidewaysScrolling, open } from './support/pages.js';
import { approve, fill, requestReview } from './support/writing.js';

const office = useOffice();

/** Of the demo: what waits for a co-signature, and what nobody has looked at since. */
const [ASKED, OVERRIDDEN] = ['Freizügigkeit', 'Beschäftigungsduldung'];
/** Of another team; nobody else writes about it. */
const ENTRY = 'fiktionswirkung';
const TEAM = 'Team Erwerb und Studium';

let lead: Page;
let editor: Page;
let coordinator: Page;
/** The draft that the editor begins. */
let draft: string;

beforeAll(async () => {
  lead = await office.at('Thomas Reuter', '/redaktion');
  coordinator = await office.at('Dr. Katharina Vogel', '/redaktion');
  editor = await office.at('Sabine Brandt');
});

const panel = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: 'Mitzeichnung' }) });

describe('A team that is asked to co-sign', () => {
  it('finds the draft where its day begins, with the question', async () => {
    await lead.getByRole('heading', { name: /^Mitzeichnung erbeten \(\d\)$/ }).waitFor();
    await expectAccessible(lead);
    const queue = lead.locator('section').filter({ hasText: 'Mitzeichnung erbeten' });
    await queue.getByRole('link', { name: ASKED }).click();
    await lead.waitForURL(/\/pruefung$/);
    await panel(lead).getByText('Trägt das Team den Sonderfall Grenzgänger mit?').waitFor();
    expect(await lead.getByRole('link', { name: 'Bearbeiten' }).count()).toBe(0);
    await expectAccessible(lead);
    await expectNoSidewaysScrolling(lead);
  });

  it('signs what is on the screen, by keyboard alone', async () => {
    const keyboard = new Keyboard(lead);
    await keyboard.activate(
      lead.getByRole('button', { name: `Für ${TEAM} mitzeichnen`, exact: true }),
    );
    const dialog = lead.getByRole('alertdialog', { name: `Für ${TEAM} mitzeichnen?` });
    await dialog.waitFor();
    await expectAccessible(lead);
    await keyboard.activate(dialog.getByRole('button', { name: 'Mitzeichnen' }));
    await panel(lead).getByText('Mitgezeichnet von Thomas Reuter').waitFor();
    await open(lead, '/redaktion');
    expect(await lead.getByText(/^Mitzeichnung erbeten/).count()).toBe(0);
  });
});

describe('A draft that another team shall carry', () => {
  it('says whom it asks, in the editor', async () => {
    draft = await begin(editor);
    await open(editor, `/entwuerfe/${draft}`);
    await fill(editor, {
      'Gilt ab': '1.3.2027',
      'Was sich ändert und warum': 'Bescheinigung auf Antrag auch für sechs Monate.',
    });
    await editor.getByRole('button', { name: 'Team um Mitzeichnung bitten' }).click();
    const dialog = editor.getByRole('dialog', { name: 'Um Mitzeichnung bitten' });
    await dialog.getByLabel('Team', { exact: true }).selectOption({ label: TEAM });
    await dialog.getByLabel(/^Worum geht es/).fill('Tragt ihr sechs Monate mit?');
    await expectAccessible(editor);
    await dialog.getByRole('button', { name: 'Bitten' }).click();
    await dialog.waitFor({ state: 'detached' });
    await panel(editor).getByText('„Tragt ihr sechs Monate mit?“').waitFor();
    await requestReview(editor);
    await panel(editor).getByText('„Tragt ihr sechs Monate mit?“').waitFor();
    await expectAccessible(editor);
  });

  it('is refused with words, which everybody reads who goes on with it', async () => {
    await open(lead, `/entwuerfe/${draft}/pruefung`);
    await lead.getByRole('button', { name: `Für ${TEAM} ablehnen` }).click();
    const dialog = lead.getByRole('dialog', { name: `Mitzeichnung für ${TEAM} ablehnen` });
    await dialog.getByLabel('Was müsste anders sein?').fill('Drei Monate, wie bisher.');
    await expectAccessible(lead);
    await dialog.getByRole('button', { name: 'Ablehnen' }).click();
    await panel(lead).getByText('„Drei Monate, wie bisher.“').waitFor();
  });

  it('is not published against the refusal, which the coordinator takes back with a reason', async () => {
    await open(coordinator, `/entwuerfe/${draft}/pruefung`);
    await approve(coordinator);
    await coordinator.getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
    await coordinator.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
    await coordinator.getByText(`Es fehlt die Mitzeichnung: ${TEAM}.`).waitFor();
    await expectAccessible(coordinator);
    await coordinator.getByRole('button', { name: `Bitte an ${TEAM} zurücknehmen` }).click();
    const dialog = coordinator.getByRole('dialog', { name: `Bitte an ${TEAM} zurücknehmen` });
    await dialog.getByLabel('Begründung').fill('Mit der Leitung entschieden.');
    await dialog.getByRole('button', { name: 'Zurücknehmen' }).click();
    await panel(coordinator).getByText('„Mit der Leitung entschieden.“').waitFor();
  });
});

describe('Publishing at a set time', () => {
  it('asks which one is meant of a time that comes twice, by keyboard alone', async () => {
    const keyboard = new Keyboard(coordinator);
    await keyboard.activate(coordinator.getByRole('button', { name: 'Zeitpunkt festlegen' }));
    const dialog = coordinator.getByRole('dialog', { name: 'Zu einem Zeitpunkt veröffentlichen' });
    await keyboard.fill(dialog.getByLabel('Tag', { exact: true }), '31.10.2027');
    await keyboard.fill(dialog.getByLabel('Uhrzeit'), '2:30');
    await keyboard.press('Enter');
    await dialog.getByText('Wählen Sie, welche der beiden gemeint ist.').waitFor();
    await expectAccessible(coordinator);
    await keyboard.goTo(dialog.getByRole('radio').first());
    await keyboard.press('ArrowDown');
    await dialog.getByText('Wird am 31.10.2027, 02:30 Uhr veröffentlicht.').waitFor();
    await keyboard.fill(dialog.getByLabel('Tag', { exact: true }), '28.3.2027');
    await keyboard.press('Enter');
    await dialog.getByText(/^Diese Uhrzeit gibt es an dem Tag nicht/).waitFor();
    await keyboard.fill(dialog.getByLabel('Uhrzeit'), '8');
    await keyboard.press('Enter');
    await coordinator
      .getByText(
        'Wird am 28.03.2027, 08:00 Uhr von selbst veröffentlicht, festgelegt von Dr. Katharina Vogel.',
      )
      .waitFor();
    await expectAccessible(coordinator);
    await expectNoSidewaysScrolling(coordinator);
  });

  it('is listed where the coordinator begins the day', async () => {
    await open(coordinator, '/redaktion');
    const planned = coordinator.locator('section').filter({ hasText: 'Veröffentlichung geplant' });
    await planned.getByText('Veröffentlichung am 28.03.2027, 08:00 Uhr').waitFor();
    await expectAccessible(coordinator);
  });

  it('holds for what was seen: whoever writes on reads at once that it has to be set anew', async () => {
    await open(editor, `/entwuerfe/${draft}`);
    await editor.getByText(/^Wird am 28\.03\.2027, 08:00 Uhr von selbst veröffentlicht/).waitFor();
    await fill(editor, {
      'Was sich ändert und warum': 'Bescheinigung auf Antrag für drei Monate.',
    });
    await editor.getByText('Seit dem Festlegen geändert: Zeitpunkt neu festlegen').waitFor();
    await expectAccessible(editor);
    await open(coordinator, '/redaktion');
    const planned = coordinator.locator('section').filter({ hasText: 'Veröffentlichung geplant' });
    await planned
      .getByText('28.03.2027, 08:00 Uhr – seit dem Festlegen geändert: neu festlegen')
      .waitFor();
    await expectAccessible(coordinator);
  });

  it('is taken back', async () => {
    await open(coordinator, `/entwuerfe/${draft}/pruefung`);
    await coordinator.getByRole('button', { name: 'Zeitpunkt zurücknehmen' }).click();
    await coordinator.getByRole('button', { name: 'Zeitpunkt festlegen' }).waitFor();
    await ask(
      coordinator,
      `mutation { discardDraft(draftId: "${draft}", revision: ${await revisionOf(coordinator)}) {
         __typename } }`,
    );
  });
});

describe('What went out without a second person', () => {
  it('waits for a second look, for whoever did not publish it', async () => {
    await open(coordinator, '/redaktion');
    await coordinator
      .getByRole('link', { name: '1 Fassung wartet auf einen zweiten Blick' })
      .click();
    await coordinator.waitForURL('/redaktion/zweiter-blick');
    await expectAccessible(coordinator);
    await expectNoSidewaysScrolling(coordinator);
    await coordinator.getByRole('link', { name: OVERRIDDEN }).click();
    await coordinator.waitForURL(/\/fassungen\//);
    const head = await office.at('Birgit Neumann', new URL(coordinator.url()).pathname);
    await head.getByText('Der zweite Blick steht noch aus.').waitFor();
    expect(await head.getByRole('button', { name: 'Zweiten Blick festhalten' }).count()).toBe(0);
    await expectAccessible(head);
  });

  it('is objected to with words, by keyboard alone, and stays listed', async () => {
    const keyboard = new Keyboard(coordinator);
    await keyboard.activate(coordinator.getByRole('button', { name: 'Zweiten Blick festhalten' }));
    const dialog = coordinator.getByRole('dialog', { name: /^Zweiter Blick auf/ });
    await dialog.getByRole('radio', { name: 'Einverstanden' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.activate(dialog.getByRole('button', { name: 'Festhalten' }));
    await dialog.getByText('Bitte begründen Sie das.').waitFor();
    await expectAccessible(coordinator);
    await keyboard.fill(
      dialog.getByLabel('Was ist einzuwenden?'),
      'Die Befristung ist nicht ganz entfallen.',
    );
    await keyboard.activate(dialog.getByRole('button', { name: 'Festhalten' }));
    await coordinator.getByText(/^Zweiter Blick: Einwand\. Dr\. Katharina Vogel/).waitFor();
    await expectAccessible(coordinator);
    await open(coordinator, '/redaktion/zweiter-blick');
    await coordinator.getByText('„Die Befristung ist nicht ganz entfallen.“').waitFor();
    await coordinator.getByText('Nichts wartet auf einen zweiten Blick.').waitFor();
  });
});

/** A draft as a copy of what applies today; its id. */
async function begin(page: Page): Promise<string> {
  const { entry } = await ask<{ entry: { id: string } }>(
    page,
    `{ entry(kind: LEGAL_ARTICLE, slug: "${ENTRY}") { id } }`,
  );
  const { createDraft } = await ask<{ createDraft: { id: string } }>(
    page,
    `mutation { createDraft(entryId: "${entry.id}") { ... on Draft { id } } }`,
  );
  return createDraft.id;
}

async function revisionOf(page: Page): Promise<number> {
  const found = await ask<{ draft: { revision: number } }>(
    page,
    `{ draft(id: "${draft}") { revision } }`,
  );
  return found.draft.revision;
}
