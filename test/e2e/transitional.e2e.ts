import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, Request } from 'playwright-core';
import { expectAccessible } from './support/accessible.js';
import { Keyboard } from './support/keyboard.js';
import { useOffice } from './support/office.js';
import { expectNoSidewaysScrolling, open, settled } from './support/pages.js';
import { saved } from './support/writing.js';

const office = useOffice();
const DAY = '?stand=2024-02-29';
const REUNIFICATION = `/themen/nachzug-subsidiaer${DAY}`;
const OPPORTUNITY = `/themen/chancen-aufenthaltsrecht${DAY}`;

const section = (page: Page) => page.getByRole('region', { name: 'Übergangsregelung' });
const question = (page: Page) => section(page).getByText('Gilt für Ihren Fall?');
const issued = (page: Page) => section(page).getByLabel(/^Erteilung des Titels nach § 25/);
const applied = (page: Page) => section(page).getByLabel(/^Antrag auf erstmalige Erteilung/);
const finding = (page: Page) => section(page).getByRole('status');

const told = (request: Request) =>
  `${request.resourceType()} ${request.url()} ${request.postData() ?? ''}`;
/** What every page fetches by itself, at its own time: code, and the number of the inbox. */
const OF_THE_FRAME = /^script |"operationName":"OpenAcknowledgements"/;

let page: Page;
beforeAll(async () => {
  page = await office.at('Lena Hoffmann', REUNIFICATION);
  await settled(page);
});

describe('A page with a transitional provision', () => {
  it('says what it orders and asks for the dates of the case, by keyboard alone', async () => {
    await section(page).getByRole('link', { name: '§ 104 Abs. 13 AufenthG' }).waitFor();
    const keyboard = new Keyboard(page);
    await keyboard.activate(section(page).locator('summary'));
    await section(page).getByText('Alle Voraussetzungen müssen vorliegen:').waitFor();
    await finding(page).getByText('Noch nicht entschieden').waitFor();
    await keyboard.fill(issued(page), '1. Februar 2016');
    await keyboard.goTo(applied(page));
    await keyboard.type('31.7.2018');
    await finding(page)
      .getByText(
        /^Es gilt Fassung 1, denn die Erteilung .+ \(1\. Februar 2016\) liegt nicht nach dem 17\. März 2016 und der Antrag .+ \(31\. Juli 2018\) liegt nicht nach dem 31\. Juli 2018\.$/,
      )
      .waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
  });

  it('sends nothing of the case anywhere, and keeps nothing', async () => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(told(request)));
    await applied(page).fill('1.8.2018');
    await finding(page)
      .getByText(/^Es gilt diese Fassung, denn der Antrag .+ liegt nach dem 31\. Juli 2018\.$/)
      .waitFor();
    expect(sent.filter((text) => !OF_THE_FRAME.test(text))).toEqual([]);
    expect(sent.join()).not.toMatch(/\.201[68]|201[68]-\d\d-\d\d/);
    expect(page.url()).toMatch(new RegExp(`${REUNIFICATION.replace('?', '\\?')}$`));
    const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    expect(kept).not.toContain('2016');
    await section(page).getByRole('button', { name: 'Angaben leeren' }).click();
    expect(await issued(page).inputValue()).toBe('');
    await finding(page).getByText('Noch nicht entschieden').waitFor();
  });

  it('names no version while a day is missing or no day', async () => {
    await issued(page).fill('1.2.2016');
    await applied(page).fill('im Sommer');
    await applied(page).blur();
    await section(page).getByText('Bitte einen Tag angeben').waitFor();
    await finding(page)
      .getByText(/^Antrag auf erstmalige Erteilung .+: bis zum 31\. Juli 2018$/)
      .waitFor();
    expect(await finding(page).getByText('Es gilt').count()).toBe(0);
  });

  it('leads to the version that governs', async () => {
    await applied(page).fill('1.3.2017');
    await finding(page).getByRole('link', { name: 'Fassung 1 lesen' }).click();
    await page.getByRole('heading', { level: 1, name: /\(Recht bis Juli 2018\)$/ }).waitFor();
  });
});

describe('A provision on a status, a length of residence and facts', () => {
  it('decides by what is known, and leaves the facts to the reader', async () => {
    await open(page, OPPORTUNITY);
    await question(page).click();
    const status = section(page).getByLabel('Status bei der Entscheidung');
    await status.selectOption({ label: 'Duldung' });
    await section(page).getByLabel('ununterbrochen im Bundesgebiet seit').fill('31.10.2017');
    await finding(page)
      .getByText(/^Zu beurteilen bleibt/)
      .waitFor();
    await finding(page)
      .getByText(/^Bekenntnis zur freiheitlichen/)
      .waitFor();
    expect(await finding(page).getByText('Es gilt').count()).toBe(0);
    await expectAccessible(page);
    await section(page).getByLabel('ununterbrochen im Bundesgebiet seit').fill('1.11.2017');
    await finding(page)
      .getByText(
        'Diese Seite betrifft den Fall nicht, denn der Aufenthalt seit 1. November 2017 dauerte am 31. Oktober 2022 noch keine 5 Jahre.',
      )
      .waitFor();
  });

  it('stays readable on its version after it has ended, and asks nothing then', async () => {
    await section(page).waitFor();
    await page.getByRole('link', { name: 'Fassung 1', exact: true }).first().click();
    await page.waitForURL(/\/fassungen\//);
    await open(page, new URL(page.url()).pathname);
    await section(page)
      .getByText('Wurde bis einschließlich 30. Dezember 2025 angewandt.')
      .waitFor();
    expect(await question(page).count()).toBe(0);
    await expectAccessible(page);
  });
});

describe('The list of running transitional provisions', () => {
  it('is reached from the start and honours the chosen day', async () => {
    await open(page, '/');
    await page.getByRole('link', { name: 'Übergangsregelungen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Übergangsregelungen' }).waitFor();
    await page.getByText('1 Seite mit laufender Übergangsregelung').waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    await open(page, `/uebergangsregelungen${DAY}`);
    await page.getByText('2 Seiten mit laufender Übergangsregelung').waitFor();
    await page.getByRole('link', { name: 'Chancen-Aufenthaltsrecht' }).click();
    await page.waitForURL(`**${OPPORTUNITY}`);
    await open(page, '/uebergangsregelungen?stand=2010-01-01');
    await page.getByText('An diesem Tag läuft keine Übergangsregelung.').waitFor();
  });
});

/** The editor of a new topic. */
async function writing(title: string): Promise<Page> {
  const writer = await office.at('Sabine Brandt', '/redaktion/neu');
  await writer.getByLabel('Titel', { exact: true }).fill(title);
  await writer
    .getByLabel('Verantwortliches Team')
    .selectOption({ label: 'Team Erwerb und Studium' });
  await writer.getByRole('button', { name: 'Anlegen und schreiben' }).click();
  await writer.waitForURL(/\/entwuerfe\//);
  await settled(writer);
  return writer;
}

describe('A writer', () => {
  it('adds a transitional provision, which is kept and asked to be complete', async () => {
    const writer = await writing('Altfälle der Beschäftigung');
    await writer.getByRole('button', { name: 'Übergangsregelung anlegen' }).click();
    const missing = writer.locator('section').filter({ hasText: 'Es fehlt noch' });
    await saved(writer);
    await writer
      .getByRole('textbox', { name: 'Beruht auf', exact: true })
      .fill('§ 104 Abs. 16 AufenthG');
    await writer
      .getByLabel('Was die Regelung anordnet')
      .fill('§ 60a Abs. 6 AufenthG gilt in der bis zum 31.12.2019 geltenden Fassung fort.');
    await writer.getByLabel('Lage zum Stichtag').selectOption({ label: 'bis zum' });
    await writer.getByLabel('Stichtag', { exact: true }).fill('31.12.2019');
    await writer
      .getByLabel('Es gilt sonst')
      .selectOption({ label: 'keine: die Seite betrifft den Fall nicht' });
    await missing.getByRole('button', { name: 'Welche Fassung, wenn sie vorliegen' }).waitFor();
    await writer.getByLabel('Es gilt, wenn sie vorliegen').selectOption({ label: 'diese Fassung' });
    await missing
      .getByRole('button', { name: 'Welche Fassung, wenn sie vorliegen' })
      .waitFor({ state: 'detached' });
    await saved(writer);
    await expectAccessible(writer);
    await expectNoSidewaysScrolling(writer);
    await writer.reload();
    await settled(writer);
    expect(await writer.getByLabel('Stichtag', { exact: true }).inputValue()).toBe('31.12.2019');
  });

  it('puts conditions together by keyboard alone', async () => {
    const writer = await writing('Stichtag');
    const keyboard = new Keyboard(writer);
    await keyboard.activate(writer.getByRole('button', { name: 'Übergangsregelung anlegen' }));
    await keyboard.choose(
      writer.getByLabel('Art der Voraussetzung'),
      'Aufenthaltszeit am Stichtag',
    );
    await keyboard.fill(writer.getByLabel('Mindestdauer', { exact: true }), '8');
    await keyboard.goTo(writer.getByLabel('Duldung'));
    await keyboard.press('Space');
    await keyboard.fill(writer.getByLabel('Stichtag', { exact: true }), '1.7.2007');
    await saved(writer);
    await keyboard.activate(
      writer.getByRole('button', { name: 'Voraussetzungen der Übergangsregelung hinzufügen' }),
    );
    const second = writer.getByRole('group', { name: 'Voraussetzungen der Übergangsregelung 2' });
    await keyboard.choose(second.getByLabel('Art der Voraussetzung'), 'Gruppe von Voraussetzungen');
    await keyboard.activate(
      second.getByRole('button', { name: 'Voraussetzungen der Gruppe hinzufügen' }),
    );
    await keyboard.choose(
      second.getByLabel('Art der Voraussetzung').last(),
      'Zu beurteilende Tatsache',
    );
    await keyboard.fill(second.getByLabel('Was zu beurteilen ist'), 'Kinder im Haushalt');
    await saved(writer);
    await expectAccessible(writer);
  });
});
