import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.js';
import { ask } from './support/ask.js';
import { inDatabase } from './support/database.js';
import { eventually } from './support/eventually.js';
import { holdRequests } from './support/hold.js';
import { Keyboard } from './support/keyboard.js';
import { useOffice } from './support/office.js';
import { expectNoSidewaysScrolling, open, settled } from './support/pages.js';
import { leaveTheDesk } from './support/sessions.js';
import { WITHOUT_CONNECTION, WITHOUT_SESSION } from './support/watch.js';
import { createEntry, saved, textOf } from './support/writing.js';

const office = useOffice();
const team = 'Team Erwerb und Studium';
/** Of the demo; for another team, and nobody else looks for it. */
const NOTICE = 'verpflichtungserklaerung-vorpruefung';

const writing = (page: Page, name: string) =>
  page.getByText(`Wird gerade von ${name} bearbeitet.`).first();

/** A draft that Thomas Reuter has open in the editor. */
async function draftOfThomas(title: string): Promise<Page> {
  const page = await office.at('Thomas Reuter');
  await createEntry(page, { kind: 'Thema', title, team });
  await textOf(page).pressSequentially('Erster Satz.');
  await saved(page);
  return page;
}

const idOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';

/** What the server has of the draft on the page. */
async function storedText(page: Page): Promise<string> {
  const { draft } = await ask<{ draft: unknown }>(
    page,
    `{ draft(id: "${idOf(page)}") { document } }`,
  );
  return JSON.stringify(draft);
}

describe('Two people in one draft', () => {
  it('see each other, until one of them leaves', async () => {
    const thomas = await draftOfThomas('Gleichzeitig offen');
    const sabine = await office.at('Sabine Brandt', new URL(thomas.url()).pathname);
    await writing(sabine, 'Thomas Reuter').waitFor();
    await writing(thomas, 'Sabine Brandt').waitFor();
    await expectAccessible(sabine);
    await expectNoSidewaysScrolling(sabine);
    const list = await office.at('Dr. Katharina Vogel', '/redaktion');
    const row = list.getByRole('listitem').filter({ hasText: 'Gleichzeitig offen' });
    await row.getByText('Wird gerade von').waitFor();
    await expectAccessible(list);
    await thomas.close();
    await writing(sabine, 'Thomas Reuter').waitFor({ state: 'detached' });
    await row.getByText('Wird gerade von Sabine Brandt bearbeitet.').waitFor();
  });

  it('have the same text, where one only reads along and stays where they are', async () => {
    const thomas = await draftOfThomas('Mitgelesen');
    const sabine = await office.at('Sabine Brandt', new URL(thomas.url()).pathname);
    await writing(thomas, 'Sabine Brandt').waitFor();
    await new Keyboard(sabine).goTo(textOf(sabine));
    await textOf(thomas).press('End');
    await textOf(thomas).pressSequentially(' Zweiter Satz.');
    await saved(thomas);
    await textOf(sabine).getByText('Erster Satz. Zweiter Satz.').waitFor();
    await sabine.getByText('Sie sehen den neuen Stand.').waitFor();
    await new Keyboard(sabine).expectFocus();
    await sabine.keyboard.press('Control+End');
    await sabine.keyboard.type(' Dritter Satz.');
    await saved(sabine);
    await textOf(thomas).getByText('Zweiter Satz. Dritter Satz.').waitFor();
  });

  it('find out after an interruption what was saved meanwhile', async () => {
    const thomas = await draftOfThomas('Unterbrochen');
    const sabine = await office.at('Sabine Brandt', new URL(thomas.url()).pathname);
    office.watchOf(sabine).expect(...WITHOUT_CONNECTION);
    await writing(sabine, 'Thomas Reuter').waitFor();
    await sabine.context().setOffline(true);
    await textOf(thomas).press('End');
    await textOf(thomas).pressSequentially(' Meanwhile.');
    await saved(thomas);
    await sabine.context().setOffline(false);
    await textOf(sabine).getByText('Erster Satz. Meanwhile.').waitFor();
  });
});

describe('Whoever reviews', () => {
  it('is told that there is a newer text, and sees it when they ask for it', async () => {
    const thomas = await draftOfThomas('Unter den Augen');
    const sabine = await office.at('Sabine Brandt', `/entwuerfe/${idOf(thomas)}/pruefung`);
    await writing(sabine, 'Thomas Reuter').waitFor();
    await textOf(thomas).press('End');
    await textOf(thomas).pressSequentially(' Nachtrag.');
    await saved(thomas);
    await sabine.getByText('Der Entwurf wurde inzwischen geändert.').waitFor();
    expect(await sabine.getByText('Nachtrag.').count()).toBe(0);
    await expectAccessible(sabine);
    await expectNoSidewaysScrolling(sabine);
    await new Keyboard(sabine).activate(
      sabine.getByRole('button', { name: 'Neuesten Stand laden' }),
    );
    await sabine.getByText('Nachtrag.').first().waitFor();
  });
});

describe('The inbox', () => {
  it('counts and lists what is assigned while the page is open', async () => {
    const page = await office.at('Stefan Lorenz', '/posteingang');
    await settled(page);
    const listed = page.getByRole('main').locator('.inbox__list > li');
    const listedBefore = await listed.count();
    const count = async () => {
      const { viewer } = await ask<{ viewer: { openAcknowledgements: number } }>(
        page,
        '{ viewer { openAcknowledgements } }',
      );
      return viewer.openAcknowledgements;
    };
    const before = await count();
    await inDatabase(
      `INSERT INTO assignments (publication_id, subject_id)
       SELECT DISTINCT a.publication_id, s.id
       FROM assignments a
         JOIN publications n ON n.id = a.publication_id
         JOIN entries e ON e.id = n.entry_id,
         subjects s JOIN people p ON p.id = s.person_id
       WHERE p.login = 'stefan.lorenz' AND e.slug = $1`,
      [NOTICE],
    );
    expect(await count()).toBe(before + 1);
    await eventually(async () => expect(await listed.count()).toBe(listedBefore + 1));
    await eventually(async () =>
      expect(
        await page
          .getByRole('banner')
          .getByRole('link', { name: new RegExp(`Posteingang.*\\b${before + 1}\\b`) })
          .count(),
      ).toBe(1),
    );
  });
});

describe('Nothing that was typed is lost', () => {
  it('when the session ends while one writes: after signing in all of it is there', async () => {
    const page = await draftOfThomas('Sitzung zu Ende');
    office.watchOf(page).expect(...WITHOUT_SESSION);
    const address = new URL(page.url()).pathname;
    await textOf(page).press('End');
    // Typed key by key on a slow machine, half of it would be saved before the session ends.
    const letGo = await holdRequests(page, 'SaveDraft');
    await page.keyboard.insertText(' Was niemand verlieren will.');
    await leaveTheDesk(page);
    await letGo();
    await page.getByText('Ihre Sitzung ist abgelaufen.').waitFor();
    await page.getByRole('button', { name: 'Thomas Reuter' }).click();
    await page.waitForURL(address);
    await textOf(page).getByText('Was niemand verlieren will.').waitFor();
    await saved(page);
    expect(await storedText(page)).toContain('Erster Satz. Was niemand verlieren will.');
  });

  it('when the page is closed without a connection and opened again with one', async () => {
    const page = await draftOfThomas('Ohne Netz geschlossen');
    office.watchOf(page).expect(...WITHOUT_CONNECTION);
    const address = new URL(page.url()).pathname;
    await page.context().setOffline(true);
    await textOf(page).press('End');
    await textOf(page).pressSequentially(' Im Zug geschrieben.');
    await page.getByText('Ihr Text ist in diesem Browser gesichert.').first().waitFor();
    const context = page.context();
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    const again = await context.newPage();
    await open(again, address);
    await textOf(again).getByText('Im Zug geschrieben.').waitFor();
    await saved(again);
    expect(await storedText(again)).toContain('Im Zug geschrieben.');
  });

  it('by another window of the same person, which has nothing to save', async () => {
    const page = await draftOfThomas('Zwei Fenster');
    const other = await page.context().newPage();
    await open(other, new URL(page.url()).pathname);
    office.watchOf(page).expect(/ERR_CONNECTION_REFUSED/);
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await textOf(page).press('End');
    await textOf(page).pressSequentially(' Noch nicht gespeichert.');
    await page.getByText('Ihr Text ist in diesem Browser gesichert.').first().waitFor();
    // The other window looks again, and has nothing of its own.
    await open(other, '/redaktion');
    await page.unroute('**/graphql');
    await page.reload();
    await settled(page);
    await textOf(page).getByText('Noch nicht gespeichert.').waitFor();
  });
});
