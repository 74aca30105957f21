import { describe, expect, it } from '@jest/globals';
import { useOffice } from './support/office.js';
import { settled } from './support/pages.js';

const office = useOffice();

describe('What comes into force', () => {
  it('is listed day by day for all kinds, from the start page on, and leads to the coming text', async () => {
    const page = await office.at('Lena Hoffmann');
    await page.getByRole('link', { name: 'Alle künftigen' }).click();
    await page.waitForURL('/kuenftig');
    await settled(page);
    const main = page.getByRole('main');
    const days = await main
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort());
    await main.getByText('Thema', { exact: true }).first().waitFor();
    await main.getByText('Anweisung', { exact: true }).first().waitFor();
    const change = main.getByRole('listitem').filter({ hasText: /Gehaltsgrenzen für 2027/ });
    await change.getByRole('link', { name: 'Blaue Karte EU' }).click();
    await page.waitForURL(/\/fassungen\//);
    await settled(page);
    await main.getByRole('heading', { level: 1, name: 'Blaue Karte EU' }).waitFor();
    await main
      .getByText(/01\.01\.2027|1\. Januar 2027/)
      .first()
      .waitFor();
  });
});

describe('The navigation', () => {
  it('leads to the transitional provisions, and says where one is', async () => {
    const page = await office.at('Lena Hoffmann');
    const navigation = page.getByRole('navigation', { name: 'Hauptnavigation' });
    const link = navigation.getByRole('link', { name: 'Übergangsrecht' });
    await link.click();
    await page.waitForURL('/uebergangsregelungen');
    await page.getByRole('heading', { level: 1, name: 'Übergangsregelungen' }).waitFor();
    await link.and(page.locator('[aria-current="page"]')).waitFor();
  });

  it('leads those to the second looks who may give one', async () => {
    const lead = await office.at('Thomas Reuter', '/redaktion');
    const parts = lead.getByRole('navigation', { name: 'Bereiche der Redaktion' });
    await parts.getByRole('link', { name: 'Zweiter Blick' }).click();
    await lead.waitForURL('/redaktion/zweiter-blick');
    await lead.getByRole('heading', { level: 1, name: 'Zweiter Blick' }).waitFor();
    const caseworker = await office.at('Lena Hoffmann', '/redaktion');
    await settled(caseworker);
    expect(await caseworker.getByRole('link', { name: 'Zweiter Blick' }).count()).toBe(0);
  });
});
