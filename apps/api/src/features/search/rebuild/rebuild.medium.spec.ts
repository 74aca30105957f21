import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ok } from '@rechtsstand/domain/result';
import { TODAY } from '../../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../../test/support/test-application.js';
import { Contexts } from '../../../platform/context/contexts.js';
import { type TransactionContext, Transactions } from '../../../platform/database/transactions.js';
import { OfficeLanguage } from '../language/office-language.service.js';
import { readSearchState } from '../language/search-state.js';
import { WordsRepository } from '../language/words.repository.js';
import { SearchProjection } from '../search-projection.service.js';
import { SearchService } from '../search.service.js';
import { TendDocuments } from './rebuild-jobs.js';
import { type RebuildStep, SearchRebuild } from './search-rebuild.service.js';

let test: TestApplication;
beforeAll(async () => {
  test = await TestApplication.start();
});
afterAll(() => test?.stop());
afterEach(() => rebuild());

const context = () => test.get(Contexts).create(null);
const state = () => readSearchState(context().manager);

async function published(title: string): Promise<string> {
  const entry = await test.ledger.newEntry({});
  await test.ledger.publish(entry, { title });
  await project(entry.id);
  return entry.id;
}

const inTransaction = (work: (tx: TransactionContext) => Promise<void>) =>
  test.get(Transactions).run(context(), async (tx) => ok(await work(tx)));

const project = (entryId: string) =>
  inTransaction((tx) => test.get(SearchProjection).replaceEntry(tx, entryId));

/** Runs a rebuild, and something else in the middle of it, once. */
function rebuild(meanwhile: (step: RebuildStep) => Promise<unknown> | void = () => undefined) {
  let done: Promise<unknown> | undefined;
  const progress = (step: RebuildStep) => {
    if (step !== 'words') done ??= meanwhile(step) ?? Promise.resolve();
  };
  return test
    .get(SearchRebuild)
    .run(context(), { progress })
    .then(async (documents) => (await done, documents));
}

async function titles(text: string): Promise<string[]> {
  await test.get(OfficeLanguage).refresh();
  const { hits } = await test.get(SearchService).suggest(context(), text, TODAY, 20);
  return hits.map(({ title }) => title.map((piece) => piece.text).join(''));
}

const indexes = () =>
  test.owner.query(
    `SELECT indexname, indexdef FROM pg_indexes
     WHERE schemaname = 'public' AND tablename = 'search_documents' ORDER BY indexname`,
  );

describe('a rebuild', () => {
  it('writes what there should be, and nothing else', async () => {
    await published('Wohnsitzauflage');
    await test.owner.query('DELETE FROM search_documents');
    expect(await titles('Wohnsitzauflage ')).toEqual([]);
    await rebuild();
    expect(await titles('Wohnsitzauflage ')).toEqual(['Wohnsitzauflage']);
  });

  it('teaches to find a word by its parts, with a lexicon of the next version', async () => {
    await published('Die Haft und ein Antrag zur Sicherung');
    await published('Sicherungshaft');
    expect(await titles('Haft ')).not.toContain('Sicherungshaft');
    const { lexiconVersion } = await state();
    await rebuild();
    expect(await titles('Haft ')).toContain('Sicherungshaft');
    expect(await state()).toMatchObject({
      lexiconVersion: lexiconVersion + 1,
      buildingVersion: null,
    });
  });

  it('leaves all indexes that there were, each under its name, and rows that are known by number', async () => {
    const before = await indexes();
    expect(before).toHaveLength(6);
    await rebuild();
    expect(await indexes()).toEqual(before);
    const [key] = await test.owner.query(
      `SELECT contype FROM pg_constraint WHERE conindid = 'search_documents_pkey'::regclass`,
    );
    expect(key).toEqual({ contype: 'p' });
  });

  it('loses nothing that is published or changed while it runs', async () => {
    const entryId = await published('Zollausweis');
    await rebuild(async () => {
      await published('Grenzkarte');
      await test.owner.query(`UPDATE entries SET aliases = '{Passersatzkarte}' WHERE id = $1`, [
        entryId,
      ]);
      await project(entryId);
    });
    expect(await titles('Grenzkarte ')).toEqual(['Grenzkarte']);
    expect(await titles('Passersatzkarte ')).toEqual(['Zollausweis']);
  });

  it('leaves everybody who searches meanwhile their results', async () => {
    await published('Ausreisefrist');
    const found: string[][] = [];
    let isOver = false;
    const searching = (async () => {
      while (!isOver) found.push(await titles('Ausreisefrist '));
    })();
    for (let round = 0; round < 3 || found.length < 4; round++) await rebuild();
    isOver = true;
    await searching;
    expect(new Set(found.map(String))).toEqual(new Set(['Ausreisefrist']));
  });

  it('waits for another one', async () => {
    const both = await Promise.all([rebuild(), rebuild()]);
    expect(both[0]).toBe(both[1]);
    expect(await state()).toMatchObject({ buildingVersion: null });
  });
});

describe('a rebuild that was cut off', () => {
  const cutOff = () =>
    rebuild(() => {
      throw new Error('The power is gone');
    });

  it('leaves a search that works, and is taken up again', async () => {
    await published('Kirchenasyl');
    await expect(cutOff()).rejects.toThrow('The power is gone');
    expect(await titles('Kirchenasyl ')).toEqual(['Kirchenasyl']);
    expect((await state()).buildingVersion).not.toBeNull();
    await published('Härtefallkommission');

    await test.get(TendDocuments).run({ ...context(), signal: new AbortController().signal });
    expect((await state()).buildingVersion).toBeNull();
    expect(await titles('Kirchenasyl ')).toEqual(['Kirchenasyl']);
    expect(await titles('Härtefallkommission ')).toEqual(['Härtefallkommission']);
  });

  it('is done in the stead of an import that left the search for later', async () => {
    await inTransaction((tx) => test.get(SearchProjection).postpone(tx));
    expect(await state()).toMatchObject({ isRebuildDue: true });
    await test.get(TendDocuments).run({ ...context(), signal: new AbortController().signal });
    expect(await state()).toMatchObject({ isRebuildDue: false, buildingVersion: null });
  });
});

describe('the words of the corpus', () => {
  it('are known as soon as they were learned, and counted anew by a rebuild', async () => {
    await published('Duldungsbescheinigung');
    const learned = { word: 'lichtbildausweis', documents: 9, titles: 0, nouns: 0 };
    await inTransaction(({ manager }) => test.get(WordsRepository).learn(manager, [learned]));
    const language = test.get(OfficeLanguage);
    await language.refresh();
    expect((await language.current()).vocabulary.completions('lichtbild', 3)).toEqual([
      'lichtbildausweis',
    ]);
    await rebuild();
    await language.refresh();
    const { vocabulary } = await language.current();
    expect(vocabulary.completions('lichtbild', 3)).toEqual([]);
    expect(vocabulary.completions('duldungsb', 3)).toEqual(['duldungsbescheinigung']);
  });
});
