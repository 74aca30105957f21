import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inRoot } from '../../tools/lib/paths.mjs';
import { expectAccessible } from './support/accessible.js';
import { useOffice } from './support/office.js';
import { open } from './support/pages.js';

const office = useOffice();

/** Shorter ones may be words of the office's own pages, which stay German. */
const SHORTEST_SENTENCE = 16;

function textsOf(language: string): Set<string> {
  const folder = inRoot('apps/web/src/i18n', language);
  const found = new Set<string>();
  const collect = (value: unknown) => {
    if (typeof value !== 'string') return Object.values(value as object).forEach(collect);
    // Between what is filled in stand the words of the catalogue.
    for (const part of value.split(/\{\{.*?\}\}/)) found.add(part.trim());
  };
  for (const file of readdirSync(folder))
    collect(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
  return found;
}

const english = textsOf('en');
const german = [...textsOf('de')].filter(
  (text) => / /.test(text) && text.length >= SHORTEST_SENTENCE && !english.has(text),
);

describe('In English', () => {
  it('no sentence of the German catalogue is left, and the choice is remembered', async () => {
    const page = await office.at('Dr. Katharina Vogel');
    await page.getByRole('button', { name: /Einstellungen und Abmelden/ }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await page.getByRole('navigation', { name: 'Main navigation' }).waitFor();
    for (const address of [
      '/',
      '/suche?q=Duldung',
      '/themen/blaue-karte-eu/fassungen',
      '/vorschriften',
      '/posteingang',
      '/redaktion/neu',
      '/redaktion/ueberpruefungen',
      '/redaktion/suchen-ohne-treffer',
      '/redaktion/sprachregeln?regel=neu&filter=nirgends',
    ]) {
      await open(page, address);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      const shown = await page.locator('body').innerText();
      expect({ address, left: german.filter((text) => shown.includes(text)) }).toEqual({
        address,
        left: [],
      });
      await expectAccessible(page);
    }
  });
});
