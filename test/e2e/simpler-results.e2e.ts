import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { embeddedDatabasePort, embeddedEnvironment } from '../../tools/lib/embedded-database.mjs';
import { ApiProcess } from '../faults/api-process.js';
import { FaultServer } from '../support/fault-server.js';
import { expectAccessible } from './support/accessible.js';
import { Keyboard } from './support/keyboard.js';
import { useOffice } from './support/office.js';
import { expectNoSidewaysScrolling, open, settled } from './support/pages.js';

const office = useOffice();
const simpler = 'Die Ergebnisse sind zurzeit einfacher sortiert als sonst.';

let meilisearch: FaultServer;
let api: ApiProcess;
/** The same pages and data as those of all tests, served by an API that is to ask Meilisearch. */
let origin: string;

beforeAll(async () => {
  const folder = process.env.RECHTSSTAND_E2E_DATA_DIR;
  const port = folder && embeddedDatabasePort(folder);
  if (!folder || !port) throw new Error('No database: run this file in the project "e2e".');
  meilisearch = await FaultServer.start();
  const { DATABASE_URL, ...secrets } = embeddedEnvironment(folder, port);
  const settings = { MEILI_URL: meilisearch.url.href, MEILI_KEY: 'master-key-of-this-test' };
  api = await ApiProcess.start(DATABASE_URL, { ...secrets, ...settings });
  origin = `http://localhost:${new URL(api.url).port}`;
});
afterAll(async () => {
  await api?.kill();
  await meilisearch?.stop();
});

describe('While Meilisearch does not answer', () => {
  it('the page of results is whole, and says in passing that it is simpler', async () => {
    const page = await office.at('Lena Hoffmann');
    await open(page, `${origin}/suche?q=blaue+karte`);
    const hits = page.getByRole('list', { name: 'Treffer' });
    await hits.getByRole('link', { name: 'Blaue Karte EU', exact: true }).waitFor();
    await page.getByRole('region', { name: 'Art' }).getByRole('link').first().waitFor();
    await page.getByRole('main').getByText(simpler).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    expect(meilisearch.asked).toBeGreaterThan(0);
  });

  it('so does the palette, also when there is no server at all', async () => {
    await meilisearch.stop();
    const page = await office.at('Lena Hoffmann');
    await open(page, `${origin}/`);
    const keys = new Keyboard(page);
    await keys.press('Control+k');
    await keys.type('blaue karte');
    const palette = page.getByRole('dialog', { name: 'Suche' });
    await palette
      .getByRole('option', { name: /^Blaue Karte EU/ })
      .first()
      .waitFor();
    await palette.getByText(simpler).waitFor();
    await expectAccessible(page);
  });
});

it('Where there is no Meilisearch to be asked, nothing is simpler than it should be', async () => {
  const page = await office.at('Lena Hoffmann', '/suche?q=blaue+karte');
  await settled(page);
  await page.getByRole('list', { name: 'Treffer' }).waitFor();
  expect(await page.getByText(simpler).count()).toBe(0);
});
