import {
  countParts,
  growLexicon,
  type Lexicon,
  type WeightedText,
  WordCounter,
} from '@rechtsstand/domain/language';
import { ok } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type TransactionContext, Transactions } from '../../../platform/database/transactions.js';
import { Lexicons } from '../language/lexicons.repository.js';
import { stopWriting } from '../language/search-state.js';
import { type Words, WordsRepository } from '../language/words.repository.js';
import { IndexDelivery } from '../meilisearch/index.js';
import { insertDocuments } from '../projection/insert-documents.js';
import { weightedTexts } from '../search-document.js';
import { catchUp } from './changes.js';
import { allDocuments } from './corpus.js';
import { buildIndexes } from './indexes.js';
import { RebuildLock } from './rebuild-lock.js';
import { isLockTimeout } from './lock-timeout.js';

export type RebuildStep = 'words' | 'documents' | 'indexes';

export interface RebuildWatch {
  /** Of the step, how many documents are done. */
  progress?(step: RebuildStep, documents: number): void;
  signal?: AbortSignal;
}

/**
 * Writes all documents anew, beside those that are searched, and puts them in their place: with a lexicon
 * that has grown from all of them, and with all words counted. Nobody who searches or publishes meanwhile
 * notices more than a moment's delay. Cut off in the middle it leaves everything as it was, and the mark
 * that it is still to be done.
 */
@Injectable()
export class SearchRebuild {
  constructor(
    private readonly transactions: Transactions,
    private readonly lock: RebuildLock,
    private readonly lexicons: Lexicons,
    private readonly words: WordsRepository,
    private readonly delivery: IndexDelivery,
  ) {}

  /** Waits for another one that runs. How many documents were written. */
  async run(ctx: RequestContext, watch: RebuildWatch = {}): Promise<number> {
    return this.lock.waitAndHold(() => this.rebuild(ctx, watch), watch.signal);
  }

  /** After work that leaves the search as it is; no other comes between. */
  async runAfter(
    ctx: RequestContext,
    work: () => Promise<void>,
    watch: RebuildWatch = {},
  ): Promise<number> {
    return this.lock.waitAndHold(async () => {
      await work();
      return this.rebuild(ctx, watch);
    }, watch.signal);
  }

  /** Unless another one runs. */
  async runUnlessRunning(ctx: RequestContext, watch: RebuildWatch = {}): Promise<void> {
    await this.lock.tryAndHold(() => this.rebuild(ctx, watch));
  }

  private async rebuild(ctx: RequestContext, watch: RebuildWatch): Promise<number> {
    const known = await this.words.readIfFresh(ctx.manager);
    const lexicon = await this.begin(ctx, known ?? (await this.countWords(ctx, watch)));
    const counter = await this.writeDocuments(ctx, lexicon, watch);
    const { documents } = counter;
    watch.progress?.('indexes', documents);
    await Promise.all([this.buildIndexes(ctx), this.replaceWords(ctx, counter, lexicon)]);
    while ((await this.inTransaction(ctx, (tx) => catchUp(tx.manager, lexicon))) > 0)
      watch.signal?.throwIfAborted();
    await this.finish(ctx, lexicon, watch);
    return documents;
  }

  /** Before there is a lexicon, and after the corpus has grown much, this takes a look at all of it. */
  private async countWords(ctx: RequestContext, watch: RebuildWatch): Promise<Words> {
    const counter = new WordCounter();
    for await (const batch of allDocuments(ctx.manager)) {
      watch.signal?.throwIfAborted();
      for (const document of batch) counter.add(weightedTexts(document));
      watch.progress?.('words', counter.documents);
    }
    return { counts: [...counter.counts()], documents: counter.documents };
  }

  /** From here on every change is noted, and queries are read by both lexicons. */
  private async begin(ctx: RequestContext, { counts, documents }: Words): Promise<Lexicon> {
    return this.inTransaction(ctx, async ({ manager }) => {
      const version = await this.lexicons.add(manager, growLexicon(counts), documents);
      await stopWriting(manager);
      await manager.query('DELETE FROM search_changes');
      await manager.query('UPDATE search_state SET building_version = $1, is_rebuild_due = false', [
        version,
      ]);
      await manager.query('SELECT begin_search_rebuild()');
      return this.lexicons.read(manager, version);
    });
  }

  /** While the database writes one batch the next is made. Counts the words on the way. */
  private async writeDocuments(
    ctx: RequestContext,
    lexicon: Lexicon,
    watch: RebuildWatch,
  ): Promise<WordCounter> {
    const counter = new WordCounter(lexicon);
    let writing: Promise<void> = Promise.resolve();
    for await (const batch of allDocuments(ctx.manager)) {
      watch.signal?.throwIfAborted();
      const before = writing;
      const read = (parts: readonly WeightedText[]) => counter.addAndRead(parts);
      writing = insertDocuments(ctx.manager, batch, read, 'search_rebuild.search_documents');
      // Until it is waited for nobody else looks after its error.
      writing.catch(() => undefined);
      await before;
      watch.progress?.('documents', counter.documents);
    }
    await writing;
    return counter;
  }

  private async buildIndexes(ctx: RequestContext): Promise<void> {
    await buildIndexes((work) => this.inTransaction(ctx, ({ manager }) => work(manager)));
  }

  private async replaceWords(
    ctx: RequestContext,
    counter: WordCounter,
    lexicon: Lexicon,
  ): Promise<void> {
    const counts = [...counter.counts()];
    const words = [...counts, ...countParts(counts, lexicon)];
    await this.inTransaction(ctx, async ({ manager }) => {
      await manager.query('SET LOCAL statement_timeout = 0');
      await this.words.replace(manager, words, counter.documents);
    });
  }

  /** Needs the table for itself for a moment, and tries again rather than have searches wait for it. */
  private async finish(
    ctx: RequestContext,
    lexicon: Lexicon,
    { signal }: RebuildWatch,
  ): Promise<void> {
    for (;;) {
      try {
        return await this.inTransaction(ctx, (tx) => this.takePlace(tx, lexicon));
      } catch (error) {
        if (!isLockTimeout(error)) throw error;
        await sleep(500, undefined, { signal });
      }
    }
  }

  private async takePlace(tx: TransactionContext, lexicon: Lexicon): Promise<void> {
    const { manager } = tx;
    await stopWriting(manager);
    while ((await catchUp(manager, lexicon)) > 0);
    await manager.query(`SET LOCAL lock_timeout = '1s'`);
    await manager.query('SELECT finish_search_rebuild()');
    await manager.query(
      'UPDATE search_state SET lexicon_version = building_version, building_version = NULL',
    );
    await this.delivery.rebuilt(tx);
  }

  private async inTransaction<T>(
    ctx: RequestContext,
    work: (tx: TransactionContext) => Promise<T>,
  ): Promise<T> {
    const done = await this.transactions.run<T, never>(ctx, async (tx) => ok(await work(tx)));
    if (!done.ok) throw new Error('A rebuild knows no refusals');
    return done.value;
  }
}
