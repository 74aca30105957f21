import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.js';
import { ask } from './support/ask.js';
import { inDatabase } from './support/database.js';
import { eventually } from './support/eventually.js';
import { holdRequests } from './support/hold.js';
import { useOffice } from './support/office.js';
import { open, settled } from './support/pages.js';
import { leaveTheDesk } from './support/sessions.js';
import { WITHOUT_CONNECTION, WITHOUT_SESSION } from './support/watch.js';
import { createEntry, saved, textOf } from './support/writing.js';

const office = useOffice();

describe('A session that has expired', () => {
  it('leads to sign-in and back to the same address and day', async () => {
    const address = '/themen/ehegattennachzug?stand=2026-03-01';
    const page = await office.at('Murat Aydın', '/themen');
    office.watchOf(page).expect(...WITHOUT_SESSION);
    await leaveTheDesk(page);
    await page.goto(address);
    await page.getByRole('button', { name: 'Murat Aydın' }).click();
    await page.waitForURL(address);
    await page.getByRole('heading', { level: 1, name: /nachzug/ }).waitFor();
  });

  it('is noticed in the middle of work, and said', async () => {
    const page = await office.at('Murat Aydın', '/themen');
    office.watchOf(page).expect(...WITHOUT_SESSION);
    await leaveTheDesk(page);
    await page.getByRole('link', { name: 'Anweisungen' }).click();
    await page.getByText('Ihre Sitzung ist abgelaufen.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Murat Aydın' }).click();
    await page.waitForURL('/anweisungen');
  });
});

describe('The acknowledge button', () => {
  it('records once, however often and in however many windows it is pressed', async () => {
    const first = await office.at('Jonas Krüger', '/posteingang');
    const list = first.getByRole('list', { name: 'Posteingang' });
    await list.getByRole('link', { name: /^Umstellung des Fachverfahrens/ }).click();
    await first.waitForURL(/\/posteingang\/[\w-]+$/);
    const second = await first.context().newPage();
    await second.goto(first.url());
    const [one, two] = [first, second].map((page) =>
      page.getByRole('button', { name: /zur Kenntnis nehmen/ }),
    );
    await Promise.all([one?.waitFor(), two?.waitFor()]);
    const letGo = await holdRequests(first.context(), 'Acknowledge');
    await Promise.all([one?.dblclick(), two?.dblclick()]);
    await letGo();
    const said = [first, second].map((page) =>
      page.getByText(/zur Kenntnis genommen am/).innerText(),
    );
    expect(new Set(await Promise.all(said)).size).toBe(1);
    const recorded = await inDatabase<{ count: number }>(
      `SELECT count(*)::int FROM acknowledgements
       JOIN subjects ON subjects.id = subject_id
       JOIN people ON people.id = person_id
       WHERE publication_id = $1 AND login = 'jonas.krueger'`,
      [first.url().split('/').at(-1)],
    );
    expect(recorded).toEqual([{ count: 1 }]);
  });
});

describe('The editor', () => {
  const team = 'Team Erwerb und Studium';

  it('loses nothing when the page is reloaded in the middle of a sentence', async () => {
    const page = await office.at('Sabine Brandt');
    await createEntry(page, { kind: 'Thema', title: 'Neu geladen', team });
    await textOf(page).pressSequentially('Was gerade erst getippt');
    await page.reload();
    await settled(page);
    await textOf(page).getByText('Was gerade erst getippt').waitFor();
    await textOf(page).press('End');
    await textOf(page).pressSequentially(' ist, bleibt');
    await saved(page);
    expect(await storedText(page)).toContain('Was gerade erst getippt ist, bleibt');
  });

  it('keeps what is written without a connection, says so, and saves it afterwards', async () => {
    const page = await office.at('Sabine Brandt');
    office.watchOf(page).expect(...WITHOUT_CONNECTION);
    await createEntry(page, { kind: 'Thema', title: 'Ohne Verbindung', team });
    await page.context().setOffline(true);
    await textOf(page).pressSequentially('Im Keller geschrieben');
    await page
      .getByText('Keine Verbindung. Ihr Text ist in diesem Browser gesichert.')
      .first()
      .waitFor();
    await expectAccessible(page);
    await page.context().setOffline(false);
    await saved(page);
    expect(await storedText(page)).toContain('Im Keller geschrieben');
  });
});

/** What the server has of the draft on the page. */
async function storedText(page: Page): Promise<string> {
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const { draft } = await ask<{ draft: unknown }>(page, `{ draft(id: "${id}") { document } }`);
  return JSON.stringify(draft);
}

describe('When something goes wrong', () => {
  it('a fault of the server is said in German, with a number and a way to try again', async () => {
    const page = await office.at('Lena Hoffmann', '/themen');
    office.watchOf(page).expect(/graphql: internal/);
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('EntryPage')) return route.continue();
      const extensions = { code: 'internal', requestId: 'vorgang-4711' };
      await route.fulfill({ json: { data: null, errors: [{ message: 'internal', extensions }] } });
    });
    await open(page, '/themen/blaue-karte-eu');
    await page.getByText('Auf dem Server ist ein Fehler aufgetreten.').waitFor();
    await page.getByText('Vorgangsnummer: vorgang-4711').waitFor();
    await expectAccessible(page);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Blaue Karte EU' }).waitFor();
  });

  it('a lost connection is said, and what was read stays', async () => {
    const page = await office.at('Lena Hoffmann', '/themen/blaue-karte-eu');
    await settled(page);
    office.watchOf(page).expect(...WITHOUT_CONNECTION);
    await page.context().setOffline(true);
    await page.getByText('Keine Verbindung').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Blaue Karte EU' }).waitFor();
    await expectAccessible(page);
    await page.context().setOffline(false);
    await eventually(async () => expect(await page.getByText('Keine Verbindung').count()).toBe(0));
  });

  it('a server that does not answer is named as such, and asked again', async () => {
    const page = await office.at('Lena Hoffmann', '/themen');
    office.watchOf(page).expect(/ERR_CONNECTION_REFUSED/);
    await settled(page);
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await page.getByRole('main').getByRole('link', { name: 'Blaue Karte EU' }).click();
    await page.getByText('Der Server antwortet nicht.').waitFor();
    await expectAccessible(page);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Blaue Karte EU' }).waitFor();
  });
});
