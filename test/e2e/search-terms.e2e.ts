import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.js';
import { eventually } from './support/eventually.js';
import { useOffice } from './support/office.js';
import { expectNoSidewaysScrolling, open, settled } from './support/pages.js';

const office = useOffice();
const RULES = '/redaktion/sprachregeln';
const MISSING = '/redaktion/suchen-ohne-treffer';
/** No text holds it, and nothing is spelled like it. */
const WORD = 'Zwirbelknax';
const PAGE = 'Fiktionsbescheinigung ausstellen';

let caseworker: Page;
let coordinator: Page;
beforeAll(async () => {
  caseworker = await office.at('Lena Hoffmann');
  coordinator = await office.at('Dr. Katharina Vogel');
});

const rowOf = (text: string) => coordinator.getByRole('listitem').filter({ hasText: `„${text}“` });
const button = (name: string) => coordinator.getByRole('button', { name });
const panel = (name: string) => coordinator.getByRole('region', { name });

async function report(text: string): Promise<void> {
  await open(caseworker, `/suche?q=${encodeURIComponent(text)}`);
  await caseworker.getByRole('button', { name: 'Der Rechtskoordination melden' }).click();
  await caseworker.getByText('Danke, die Rechtskoordination sieht Ihre Suche.').waitFor();
}

async function hitsFor(text: string): Promise<number> {
  await open(caseworker, `/suche?q=${encodeURIComponent(text)}`);
  const count = caseworker.getByText(/^\d+ Treffer$/).first();
  return Number.parseInt(await count.innerText(), 10);
}

describe('A word the search does not know', () => {
  it('is reported by whoever looked for it in vain', async () => {
    expect(await hitsFor(WORD)).toBe(0);
    await report(WORD);
    await expectAccessible(caseworker);
  });

  it('waits for the coordinator, without anybody who asked for it', async () => {
    await open(coordinator, '/redaktion');
    await expectAccessible(coordinator);
    await coordinator.getByRole('link', { name: /^\d+ Such.* ohne Treffer$/ }).click();
    await coordinator.waitForURL(MISSING);
    await rowOf(WORD).getByText('1-mal gemeldet').waitFor();
    expect(await coordinator.getByRole('main').innerText()).not.toContain('Hoffmann');
    await rowOf(WORD).getByRole('button', { name: 'Ansehen und erledigen' }).click();
    await coordinator.getByText('Die Suche findet heute nichts.').waitFor();
    await expectAccessible(coordinator);
    await expectNoSidewaysScrolling(coordinator);
  });

  it('becomes a rule, tried out before it holds', async () => {
    await rowOf(WORD).getByRole('link', { name: 'Regel daraus machen' }).click();
    await settled(coordinator);
    const form = panel('Neue Regel');
    expect(await form.getByRole('textbox', { name: 'Eingabe' }).inputValue()).toBe(WORD);
    await button('Speichern').click();
    await form.getByText('Geben Sie mindestens einen Punkt an.').waitFor();
    await form.getByRole('textbox', { name: 'Bedeutet' }).fill('Fiktionsbescheinigung');
    await form.getByText('Mit dieser Regel').waitFor();
    await form.getByText(/Fiktionsbescheinigung.* neu$/).waitFor();
    await expectAccessible(coordinator);
    await expectNoSidewaysScrolling(coordinator);
    await button('Speichern').click();
    await coordinator.getByText('Gespeichert, und die Suche ohne Treffer ist erledigt.').waitFor();
    await expectAccessible(coordinator);
  });

  it('is understood at once by the search of everybody', async () => {
    expect(await hitsFor(WORD)).toBeGreaterThan(0);
    await caseworker
      .getByRole('link', { name: new RegExp(PAGE) })
      .first()
      .waitFor();
  });

  it('stands among what was settled', async () => {
    await coordinator.getByRole('link', { name: 'Zurück zu den Suchen ohne Treffer' }).click();
    await settled(coordinator);
    expect(await rowOf(WORD).count()).toBe(0);
    await coordinator.getByRole('link', { name: 'Erledigt' }).click();
    await rowOf(WORD)
      .getByText(/^Regel angelegt/)
      .waitFor();
    await expectAccessible(coordinator);
  });

  it('is not understood any more once the rule is switched off, and gone once it is deleted', async () => {
    await open(coordinator, `${RULES}?filter=${WORD}`);
    await coordinator.getByRole('link', { name: WORD }).click();
    await button('Abschalten').click();
    await coordinator.getByText('Abgeschaltet. Die Suche liest nicht mehr danach.').waitFor();
    await expectAccessible(coordinator);
    expect(await hitsFor(WORD)).toBe(0);
    await button('Löschen').click();
    await coordinator.getByText('Keine Regel passt dazu.').waitFor();
    await expectAccessible(coordinator);
  });
});

describe('A rule that came with the application', () => {
  it('is changed for this office, says so, and is restored', async () => {
    await open(coordinator, RULES);
    await coordinator.keyboard.press('f');
    await coordinator.keyboard.type('güb');
    await coordinator.getByRole('link', { name: 'GÜB', exact: true }).click();
    const form = panel('Sprachregel');
    const means = form.getByRole('textbox', { name: 'Bedeutet' });
    const shipped = await means.inputValue();
    await means.fill('Passersatz');
    await button('Speichern').click();
    await coordinator.getByText('Gespeichert. Die Suche versteht das ab sofort.').waitFor();
    await form.getByText('geändert', { exact: true }).waitFor();
    await form.getByText(/^Zuletzt geändert am .* von Dr\. Katharina Vogel$/).waitFor();
    await form.getByText(/^Mitgeliefert lautet sie: /).waitFor();
    await expectAccessible(coordinator);
    await button('Zurücksetzen wie mitgeliefert').click();
    await coordinator.getByText('Die Regel lautet wieder wie mitgeliefert.').waitFor();
    await eventually(async () => expect(await means.inputValue()).toBe(shipped));
  });
});

describe('A search that names a person', () => {
  it('is deleted at once', async () => {
    const text = 'Herr Quaxlonibrik';
    await open(caseworker, '/');
    await report(text);
    await open(coordinator, MISSING);
    await rowOf(text).getByRole('button', { name: 'Ansehen und erledigen' }).click();
    await button('Nennt eine Person: sofort löschen').click();
    await coordinator.getByText(`„${text}“ ist erledigt.`).waitFor();
    await open(coordinator, `${MISSING}?ansicht=erledigt`);
    expect(await rowOf(text).count()).toBe(0);
  });
});

describe('A caseworker', () => {
  it.each([RULES, MISSING])('is told kindly that %s is for coordinators', async (address) => {
    office.watchOf(caseworker).expect(/graphql: forbidden/);
    await open(caseworker, address);
    await caseworker.getByText('Dafür fehlt Ihnen die Berechtigung.').waitFor();
    await expectAccessible(caseworker);
  });
});
