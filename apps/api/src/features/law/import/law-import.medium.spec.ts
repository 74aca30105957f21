import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '@rechtsstand/domain/time';
import { DataSource } from 'typeorm';
import { testDatabase } from '../../../../../../test/setup/database.js';
import { searchProjectionOn } from '../../../../../../test/support/search-projection.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { Contexts } from '../../../platform/context/contexts.js';
import { apiDataSource } from '../../../platform/database/data-source.js';
import { Transactions } from '../../../platform/database/transactions.js';
import type { Environment } from '../../../platform/environment/environment.js';
import { LawImportService } from './law-import.service.js';
import { LawLedgerRepository } from './law-ledger.repository.js';

const fixture = readFileSync(join(process.cwd(), 'test/fixtures/law/leihg_2020.xml'), 'utf8');
const CHANGING = ['laws', 'law_aliases', 'law_snapshots', 'provisions', 'provision_versions'];

let dataSource: DataSource;

beforeAll(async () => {
  const { apiUrl } = await testDatabase();
  dataSource = await new DataSource(apiDataSource(apiUrl)).initialize();
});
afterAll(() => dataSource.destroy());

/** A law of its own for each test: the same text under another name. */
function setup(slug: string) {
  const environment = { auditKey: randomBytes(32) } as Environment;
  const transactions = new Transactions(dataSource, new AuditTrail(environment));
  const sut = new LawImportService(
    transactions,
    new LawLedgerRepository(),
    searchProjectionOn(dataSource),
  );
  const ctx = new Contexts(dataSource).create(null);
  const load = async (xml: string, inForceOn?: string) => {
    const file = {
      fileName: `${slug}.xml`,
      xml,
      inForceOn: inForceOn ? localDate(inForceOn) : null,
    };
    const result = await sut.import(ctx, file);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };
  /** What a provision reads, from when until when, as recorded. */
  const lines = (labelKey: string): Promise<object[]> =>
    dataSource.query(
      `SELECT v.kind, v.title, v.valid_from AS "from", v.valid_until AS "until"
       FROM provision_versions v JOIN provisions p ON p.id = v.provision_id
       JOIN laws l ON l.id = p.law_id
       WHERE l.slug = $1 AND p.label_key = $2 AND p.occurrence = 1 ORDER BY v.sequence`,
      [slug, labelKey],
    );
  return { sut, ctx, load, lines };
}

async function rowCounts(): Promise<unknown[]> {
  const tables = [...CHANGING, 'audit_events', 'search_documents'];
  return Promise.all(
    tables.map((table) => dataSource.query(`SELECT count(*)::integer AS n FROM ${table}`)),
  );
}

const built = (xml: string, day: string) =>
  xml.replaceAll('builddate="20240115', `builddate="${day.replaceAll('-', '')}`);
const retitled = (xml: string, title = 'Gebühren und Auslagen') =>
  xml.replace('>Gebühren<', `>${title}<`);
const without4 = (xml: string) =>
  xml.replace(/<norm(?:(?!<norm)[\s\S])*<enbez>§ 4<[\s\S]*?<\/norm>/u, '');

describe('an import', () => {
  it('leaves the start of a first text unknown', async () => {
    const { load, lines } = setup('first');
    expect(await load(fixture)).toMatchObject({
      isFirst: true,
      changed: [],
      removed: [],
      unchanged: 0,
    });
    expect(await lines('1')).toEqual([{ kind: 'text', title: 'Zweck', from: null, until: null }]);
    expect(await lines('3')).toMatchObject([{ kind: 'repealed' }]);
  });

  it('changes nothing the second time, nor on a new build day alone', async () => {
    const { load } = setup('twice');
    await load(fixture);
    const before = await rowCounts();
    expect(await load(fixture)).toMatchObject({
      added: [],
      changed: [],
      removed: [],
      unchanged: 8,
    });
    await load(built(fixture, '2024-09-01'));
    expect(await rowCounts()).toEqual(before);
  });

  it('opens the new text on the build day and records nothing for what stays', async () => {
    const { load, lines } = setup('changed');
    await load(fixture);
    expect(await load(built(retitled(fixture), '2024-03-01'))).toMatchObject({
      changed: ['§ 4'],
      unchanged: 7,
    });
    expect(await lines('4')).toEqual([
      { kind: 'text', title: 'Gebühren', from: null, until: null },
      { kind: 'text', title: 'Gebühren und Auslagen', from: '2024-03-01', until: null },
    ]);
    expect(await lines('1')).toHaveLength(1);
  });

  it('takes effect on the day that is named, in the search too', async () => {
    const { load } = setup('scheduled');
    await load(fixture);
    const { lawId } = await load(retitled(fixture), '2030-01-01');
    const documents: object[] = await dataSource.query(
      `SELECT title, valid_from, valid_until FROM search_documents
       JOIN provisions p ON p.id = provision_id WHERE p.law_id = $1 AND p.label_key = '4'
       ORDER BY valid_from`,
      [lawId],
    );
    expect(documents).toEqual([
      { title: 'Gebühren', valid_from: 0, valid_until: 20300101 },
      { title: 'Gebühren und Auslagen', valid_from: 20300101, valid_until: 99991231 },
    ]);
  });

  it('ends a provision that is gone, and begins it anew when its label comes back', async () => {
    const { load, lines } = setup('removed');
    await load(fixture);
    expect(await load(without4(fixture), '2024-05-01')).toMatchObject({ removed: ['§ 4'] });
    expect(await load(retitled(fixture, 'Ganz anderes'), '2025-05-01')).toMatchObject({
      added: ['§ 4'],
    });
    expect(await lines('4')).toMatchObject([
      { kind: 'text', from: null },
      { kind: 'removed', from: '2024-05-01' },
      { kind: 'text', title: 'Ganz anderes', from: '2025-05-01' },
    ]);
  });

  it('of a text between two others ends where the later one begins', async () => {
    const { load, lines } = setup('between');
    await load(fixture);
    await load(retitled(fixture, 'Zuletzt'), '2026-01-01');
    await load(retitled(fixture, 'Dazwischen'), '2025-01-01');
    expect((await lines('4')).at(-1)).toEqual({
      kind: 'text',
      title: 'Dazwischen',
      from: '2025-01-01',
      until: '2026-01-01',
    });
  });

  it('of a text older than the first one is refused', async () => {
    const { load, sut, ctx } = setup('older');
    await load(fixture);
    const file = { fileName: 'older.xml', xml: fixture, inForceOn: localDate('2024-01-14') };
    expect(await sut.import(ctx, file)).toMatchObject({
      ok: false,
      error: { code: 'law-import-before-first', args: { first: '2024-01-15' } },
    });
  });

  it('of a broken file changes nothing', async () => {
    const { load, sut, ctx } = setup('broken');
    await load(fixture);
    const before = await rowCounts();
    const xml = retitled(fixture).slice(0, -200);
    expect(await sut.import(ctx, { fileName: 'broken.xml', xml })).toMatchObject({ ok: false });
    expect(await rowCounts()).toEqual(before);
  });

  it('is done once, however many ask for it at the same time', async () => {
    const { load } = setup('at-once');
    const results = await Promise.all([load(fixture), load(fixture), load(fixture)]);
    expect(results.filter((result) => result.isFirst)).toHaveLength(1);
  });

  const shared = process.env.RECHTSSTAND_SHARED ?? join(process.cwd(), '..', 'shared');
  const official = join(shared, 'data/gii/2021-12/aufenthg_2004.xml');
  const measured = existsSync(official) ? it : it.skip;
  if (!existsSync(official)) console.warn(`Not measured: ${official} is not there.`);

  measured('of the Aufenthaltsgesetz takes less than ten seconds', async () => {
    const { load } = setup('aufenthg_2004');
    const before = performance.now();
    expect((await load(readFileSync(official, 'utf8'))).added).toHaveLength(181);
    const took = performance.now() - before;
    if (process.env.RECHTSSTAND_VERBOSE) console.info(`imported in ${Math.round(took)} ms`);
    expect(took).toBeLessThan(10_000);
  });
});
