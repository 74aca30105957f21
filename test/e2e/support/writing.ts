import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually.js';
import { settled } from './pages.js';

/** What the form of an entry asks before its first draft. */
export interface NewEntry {
  kind: 'Thema' | 'Änderungsmitteilung';
  title: string;
  team: string;
}

/** Creates an entry from *Redaktion* and ends in the editor. */
export async function createEntry(page: Page, { kind, title, team }: NewEntry): Promise<void> {
  await page.getByRole('link', { name: 'Redaktion' }).click();
  await page.getByRole('link', { name: 'Neuer Eintrag' }).click();
  await page.getByLabel('Art', { exact: true }).selectOption({ label: kind });
  await page.getByLabel('Titel', { exact: true }).fill(title);
  await page.getByLabel('Verantwortliches Team').selectOption({ label: team });
  await page.getByRole('button', { name: 'Anlegen und schreiben' }).click();
  await page.waitForURL(/\/entwuerfe\//);
  await settled(page);
}

export const textOf = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Text der Seite' });

/** Adds a row to a list of the form and fills its only field. */
export async function addTo(page: Page, list: string, text: string): Promise<void> {
  await page.getByRole('button', { name: `${list} hinzufügen` }).click();
  await page.getByRole('group', { name: list, exact: true }).getByRole('textbox').last().fill(text);
}

export async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    await page.getByRole('textbox', { name: label, exact: true }).fill(text);
  }
}

/** Waits until the server has what was typed. */
export async function saved(page: Page): Promise<void> {
  await page.getByText(/Gespeichert, \d/).waitFor();
}

/** Sends the draft, which has everything, to whoever may approve it. */
export async function requestReview(page: Page): Promise<void> {
  await saved(page);
  await page.getByText('Nichts. Die Prüfung kann angefordert werden.').waitFor();
  await page.getByRole('button', { name: 'Prüfung anfordern' }).click();
  const dialog = page.getByRole('dialog', { name: 'Prüfung anfordern' });
  await dialog.getByRole('button', { name: 'Prüfung anfordern' }).click();
  await page.waitForURL(/\/pruefung$/);
  await page.getByText('In Prüfung').waitFor();
}

/** Opens the draft that waits for this person, from *Redaktion*. */
export async function openReview(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Redaktion' }).click();
  const waiting = page.locator('section').filter({ hasText: 'Von mir zu prüfen' });
  await waiting.getByRole('link', { name: title }).click();
  await page.waitForURL(/\/pruefung$/);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Confirms, besides, that the change is material, which is how drafts begin. */
export async function approve(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Freigeben' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Entwurf freigeben?' });
  await dialog.getByRole('radio', { name: /^Inhaltlich/ }).check();
  await dialog.getByRole('button', { name: 'Freigeben' }).click();
  await page.getByRole('button', { name: 'Veröffentlichen', exact: true }).waitFor();
  await dialog.waitFor({ state: 'detached' });
}

/** Publishes what is approved, and ends at the version that now stands for good. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Fassung veröffentlichen?' });
  await dialog.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
  await page.waitForURL(/\/fassungen\//);
  await eventually(() => expect(page.url()).toMatch(/\/fassungen\/[\w-]+$/));
  await settled(page);
}
