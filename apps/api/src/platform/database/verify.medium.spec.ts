import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { testDatabase } from '../../../../../test/setup/database.js';
import { apiDataSource, ownerDataSource } from './data-source.js';
import { refuseUnprepared } from './prerequisites.js';
import { verifyDatabase } from './verify.js';

let urls: Awaited<ReturnType<typeof testDatabase>>;
const open: DataSource[] = [];
beforeAll(async () => {
  urls = await testDatabase();
});
afterAll(() => Promise.all(open.map((source) => source.destroy())));

async function connect(url: string): Promise<DataSource> {
  const source = await new DataSource(apiDataSource(url)).initialize();
  open.push(source);
  return source;
}

describe('the start', () => {
  it('accepts a migrated database as the role that owns nothing', async () => {
    await verifyDatabase(await connect(urls.apiUrl));
  });

  it('is refused as the role that owns the tables, since it could change what must not change', async () => {
    await expect(verifyDatabase(await connect(urls.ownerUrl))).rejects.toThrow(
      /may change what must never change \(acknowledgements, assignments, audit_events, /,
    );
  });

  it('is refused when a single append-only table could be emptied', async () => {
    const owner = await connect(urls.ownerUrl);
    await owner.query('GRANT TRUNCATE ON publications TO rechtsstand_api');
    await expect(verifyDatabase(await connect(urls.apiUrl))).rejects.toThrow('(publications)');
    await owner.query('REVOKE TRUNCATE ON publications FROM rechtsstand_api');
  });

  it('is refused before the migrations have run', async () => {
    const empty = await testDatabase({ empty: true });
    await expect(verifyDatabase(await connect(empty.apiUrl))).rejects.toThrow(
      /lacks (\d+) of \1 migrations/,
    );
  });
});

describe('migrations', () => {
  it('are refused where the server was not prepared, with the statements that prepare it', async () => {
    const admin = await connect(urls.superuserUrl);
    const name = `unprepared_${Date.now()}`;
    await admin.query(`CREATE DATABASE ${name} TEMPLATE template0`);
    const url = new URL(urls.superuserUrl);
    url.pathname = `/${name}`;
    const source = await new DataSource(ownerDataSource(url.href)).initialize();
    try {
      await expect(refuseUnprepared(source)).rejects.toThrow(
        'CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; CREATE EXTENSION btree_gist;',
      );
    } finally {
      await source.destroy();
      await admin.query(`DROP DATABASE ${name}`);
    }
  });
});

describe('a day of the law', () => {
  it('comes from the database as it stands there, whatever zone the server is in', async () => {
    const api = await connect(urls.apiUrl);
    expect(await api.query(`SELECT date '2024-02-29' AS day`)).toEqual([{ day: '2024-02-29' }]);
  });
});
