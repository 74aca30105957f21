import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { provisionPlainText } from '@rechtsstand/domain/law';
import { localDate } from '@rechtsstand/domain/time';
import { DataSource } from 'typeorm';
import { contextOf, TestLedger, TestOffice } from '../../../../../../test/factories/index.js';
import { testDatabase } from '../../../../../../test/setup/database.js';
import { searchProjectionOn } from '../../../../../../test/support/search-projection.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { apiDataSource } from '../../../platform/database/data-source.js';
import { Transactions } from '../../../platform/database/transactions.js';
import type { Environment } from '../../../platform/environment/environment.js';
import { EntriesRepository } from '../../entries/entry/entries.repository.js';
import { EntryListRepository } from '../../entries/entry/entry-list.repository.js';
import { PublicationsRepository } from '../../entries/publication/publications.repository.js';
import { EntriesService } from '../../entries/index.js';
import { type LawFile, LawImportService } from '../import/law-import.service.js';
import { LawLedgerRepository } from '../import/law-ledger.repository.js';
import { CitedByService } from './cited-by.service.js';
import { LawRepository } from './law.repository.js';
import { LawService } from './law.service.js';

const fixture = readFileSync(join(process.cwd(), 'test/fixtures/law/leihg_2020.xml'), 'utf8');
const renamed = (abbreviation: string) => fixture.replaceAll('LeihG', abbreviation);

let owner: DataSource;
let api: DataSource;

beforeAll(async () => {
  const urls = await testDatabase();
  owner = await new DataSource({ type: 'postgres', url: urls.ownerUrl }).initialize();
  api = await new DataSource(apiDataSource(urls.apiUrl)).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await api.destroy();
});

function setup() {
  const transactions = new Transactions(
    api,
    new AuditTrail({ auditKey: randomBytes(32) } as Environment),
  );
  const imports = new LawImportService(
    transactions,
    new LawLedgerRepository(),
    searchProjectionOn(api),
  );
  const repository = new LawRepository();
  const entries = new EntriesService(
    new EntriesRepository(),
    new EntryListRepository(),
    new PublicationsRepository(),
  );
  const ctx = () => contextOf(api.manager, {}, [{ role: 'caseworker' }]);
  const load = async (file: Omit<LawFile, 'inForceOn'> & { inForceOn?: string }) => {
    const inForceOn = file.inForceOn ? localDate(file.inForceOn) : null;
    const context = { ...ctx(), viewer: null };
    const result = await imports.import(context, { ...file, inForceOn });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
  };
  const sut = new LawService(repository);
  return { sut, ctx, load, citedBy: new CitedByService(repository, entries) };
}

const on = (day: string, knownAt: Date | null = null) => ({ validOn: localDate(day), knownAt });

describe('a provision', () => {
  let sut: LawService;
  let ctx: () => RequestContext;
  const fees = (day: string, knownAt: Date | null = null) =>
    sut.provision(ctx(), { lawKey: 'zeitg', labelKey: '4' }, on(day, knownAt));
  let beforeTheChange: Date;

  beforeAll(async () => {
    const { load, ...rest } = setup();
    ({ sut, ctx } = rest);
    const xml = renamed('ZeitG');
    await load({ fileName: 'zeitg.xml', xml });
    beforeTheChange = new Date(Date.now() + 1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const changed = xml.replace('>Gebühren<', '>Entgelte<').replace(/5<\/entry>/u, '6</entry>');
    await load({ fileName: 'zeitg.xml', xml: changed, inForceOn: '2025-07-01' });
    const gone = changed.replace(/<norm(?:(?!<norm)[\s\S])*<enbez>§ 4<[\s\S]*?<\/norm>/u, '');
    await load({ fileName: 'zeitg.xml', xml: gone, inForceOn: '2027-01-01' });
  });

  it('reads as on the day, whose start may be unknown', async () => {
    expect(await fees('2025-06-30')).toMatchObject({
      title: 'Gebühren',
      headingPath: ['Teil 2 Rückgabe'],
      status: { kind: 'in-force', from: null, until: '2025-07-01' },
    });
    const later = await fees('2025-07-01');
    expect(later).toMatchObject({
      title: 'Entgelte',
      status: { from: '2025-07-01', until: '2027-01-01' },
    });
    expect(provisionPlainText(await sut.textOf(ctx(), later!.versionId))).toContain('Bohrer | 6');
  });

  it('shows its last text once it is gone, and says so', async () => {
    expect(await fees('2028-01-01')).toMatchObject({
      title: 'Entgelte',
      status: { kind: 'ended', until: '2027-01-01' },
    });
  });

  it('names every text it had, the newest first', async () => {
    const versions = (await fees('2025-01-01'))!.versions;
    expect(
      versions.map(({ title, validFrom, validUntil }) => [title, validFrom, validUntil]),
    ).toEqual([
      ['Entgelte', '2025-07-01', '2027-01-01'],
      ['Gebühren', null, '2025-07-01'],
    ]);
  });

  it('reads as it was known to read', async () => {
    expect(await fees('2025-07-01', beforeTheChange)).toMatchObject({ title: 'Gebühren' });
  });

  it('has the neighbours of the day', async () => {
    const then = (await fees('2025-01-01'))!;
    expect(await sut.neighbour(ctx(), then, -1)).toMatchObject({ label: '§ 3', isRepealed: true });
    expect(await sut.neighbour(ctx(), then, 1)).toMatchObject({ labelKey: '5-und-6' });
  });

  it('is told apart from another of the same label', async () => {
    const second = await sut.provision(
      ctx(),
      { lawKey: 'zeitg', labelKey: 'anlage~2' },
      on('2025-01-01'),
    );
    expect(second).toMatchObject({ label: 'Anlage', title: 'Muster des Leihscheins' });
  });

  it('has a title for citations on the days on which it is there', async () => {
    const key = { lawKey: 'zeitg', labelKey: '4' };
    expect(await sut.provisionRef(ctx(), key, on('2026-01-01'))).toMatchObject({
      title: 'Entgelte',
      changedOn: '2025-07-01',
    });
    expect(await sut.provisionRef(ctx(), key, on('2028-01-01'))).toBeNull();
  });

  it('is nothing where the law or the label is not known', async () => {
    expect(
      await sut.provision(ctx(), { lawKey: 'zeitg', labelKey: '99' }, on('2025-01-01')),
    ).toBeNull();
    expect(
      await sut.provision(ctx(), { lawKey: 'nieg', labelKey: '4' }, on('2025-01-01')),
    ).toBeNull();
  });
});

describe('a law', () => {
  it('has its headings once, and its provisions below them', async () => {
    const { sut, ctx, load } = setup();
    await load({ fileName: 'ordg.xml', xml: renamed('OrdG') });
    const law = await sut.law(ctx(), 'ordg', on('2026-01-01'));
    const lines = (await sut.outline(ctx(), law!)).map(
      ({ depth, heading }) => `${depth} ${heading}`,
    );
    expect(lines).toEqual([
      '1 Inhaltsübersicht',
      '1 Teil 1 Leihe',
      '2 § 1',
      '2 Abschnitt 1 Ausgabe',
      '3 § 2a',
      '3 § 3',
      '1 Teil 2 Rückgabe',
      '2 § 4',
      '2 (XXXX) §§ 5 und 6',
      '2 Anlage',
      '2 Anlage',
    ]);
    expect(await sut.provisionCount(ctx(), law!)).toBe(8);
  });

  it('goes before an example of the same name, which keeps an address of its own', async () => {
    const { sut, ctx, load } = setup();
    const xml = renamed('DoppelG');
    await load({ fileName: 'demo-doppelg.xml', xml, isExample: true });
    const alone = await sut.law(ctx(), 'doppelg', on('2026-01-01'));
    expect(alone).toMatchObject({ slug: 'demo-doppelg', key: 'doppelg', isExample: true });
    await load({ fileName: 'doppelg_2020.xml', xml });
    const official = await sut.law(ctx(), 'doppelg', on('2026-01-01'));
    expect(official).toMatchObject({ slug: 'doppelg_2020', key: 'doppelg', isExample: false });
    const example = await sut.law(ctx(), 'demo-doppelg', on('2026-01-01'));
    expect(example).toMatchObject({ slug: 'demo-doppelg', key: 'demo-doppelg' });
  });
});

describe('"zitiert von"', () => {
  it('names entries whose text of the day cites the provision and which the viewer may see', async () => {
    const { sut, ctx, load, citedBy } = setup();
    await load({ fileName: 'zitg.xml', xml: renamed('ZitG') });
    const ledger = new TestLedger(new TestOffice(owner.manager));
    const cite = async (
      title: string,
      visibility: 'everyone' | 'teams',
      validFrom = '2024-01-01',
    ) => {
      const entry = await ledger.newEntry({ visibility });
      const { id } = await ledger.publish(entry, { title, validFrom });
      await owner.query(
        `INSERT INTO citations (publication_id, position, text, canonical, law_key, label_key)
         VALUES ($1, 0, '§ 4 ZitG', 'ZitG § 4', 'zitg', '4')`,
        [id],
      );
      return entry;
    };
    const replaced = await cite('War einmal', 'everyone');
    await ledger.publish(replaced, { title: 'Ohne Zitat', validFrom: '2025-01-01' });
    await cite('Werkzeug', 'everyone');
    await cite('Anderes Team', 'teams');
    await cite('Künftig', 'everyone', '2030-01-01');
    const titlesOn = async (day: string) => {
      const provision = await sut.provision(ctx(), { lawKey: 'zitg', labelKey: '4' }, on(day));
      return (await citedBy.of(ctx(), provision!)).map(({ title }) => title);
    };
    expect(await titlesOn('2026-01-01')).toEqual(['Werkzeug']);
    expect(await titlesOn('2024-06-01')).toEqual(['War einmal', 'Werkzeug']);
    expect(await titlesOn('2031-01-01')).toEqual(['Künftig', 'Werkzeug']);
  });
});
