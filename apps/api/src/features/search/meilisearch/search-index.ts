import { Injectable } from '@nestjs/common';
import type { EnqueuedTask, Index, Meilisearch } from 'meilisearch';
import type { RequestContext } from '../../../platform/context/request-context.js';
import {
  allDocuments,
  BATCH,
  censusOfDatabase,
  documentsOfSubjects,
  inBatches,
  type IndexDocument,
} from './index-documents.js';
import { censusOfIndex, repair } from './index-repair.js';
import { indexSettings, isSetUp } from './index-settings.js';
import { MeilisearchServer } from './meilisearch-server.js';
import { isIn } from './query-filter.js';
import { ended, succeeded } from './tasks.js';

/** So many batches wait at the server while the next is read; all of them would be a heap of files. */
const MOST_WAITING = 4;

/** Of those that should be there; with fewer it is filled anew rather than repaired. */
const FEWEST_DOCUMENTS = 0.9;

const FORGOTTEN_AFTER_DAYS = 7;

/** No document has an id below one. */
const NO_DOCUMENT = 0;

/** Writes the index of Meilisearch. Only the worker does so, one job of a kind at a time. */
@Injectable()
export class SearchIndex {
  constructor(private readonly server: MeilisearchServer) {}

  /**
   * Brings the documents of these entries and provisions up to what the database has now. The new ones are
   * there before the old ones go, so that nothing is ever missing in between.
   */
  async deliver(
    ctx: RequestContext,
    subjectIds: readonly string[],
    signal: AbortSignal,
  ): Promise<void> {
    await this.server.use('write', async ({ client, names }) => {
      const documents = await documentsOfSubjects(ctx.manager, subjectIds);
      const ids = documents.map(({ id }) => id);
      const outdated = `${isIn('subject', subjectIds)} AND NOT ${isIn('id', ids)}`;
      // Where there is none yet, whoever fills it will read these texts, too.
      if (!(await exists(client, names.live))) return;
      const index = client.index<IndexDocument>(names.live);
      const tasks = [];
      for (const batch of inBatches(documents)) tasks.push(await index.addDocuments(batch));
      tasks.push(await index.deleteDocuments({ filter: outdated }));
      for (const task of tasks) await succeeded(client, task, signal);
    });
  }

  /**
   * Fills a new index with everything and puts it in the place of the old one, in one step, once it holds
   * what the database holds. Searches go on in the old one until then.
   */
  async rebuild(ctx: RequestContext, signal: AbortSignal): Promise<number> {
    return this.server.use('write', async ({ client, names: { live, building } }) => {
      await drop(client, building, signal);
      await succeeded(client, await client.createIndex(building, { primaryKey: 'id' }), signal);
      const index = client.index<IndexDocument>(building);
      await succeeded(client, await index.updateSettings(indexSettings), signal);
      await this.fill(ctx, client, index, signal);
      await repair(ctx, client, index, signal);
      await takePlace(client, live, building, signal);
      // What was delivered to the old one between the last look and its replacement.
      await repair(ctx, client, client.index<IndexDocument>(live), signal);
      return (await client.index(live).getStats()).numberOfDocuments;
    });
  }

  /** Compares every document by its hash and repairs what differs; gives how many did. */
  async reconcile(ctx: RequestContext, signal: AbortSignal): Promise<number> {
    return this.server.use('write', ({ client, names }) =>
      repair(ctx, client, client.index<IndexDocument>(names.live), signal),
    );
  }

  /** What a look at the index says must be done about it. */
  async inspect(ctx: RequestContext): Promise<'fine' | 'differs' | 'unusable'> {
    return this.server.use('write', async ({ client, names }) => {
      if (!(await exists(client, names.live))) return 'unusable';
      const index = client.index<IndexDocument>(names.live);
      if (!isSetUp(await index.getSettings())) return 'unusable';
      const wanted = await censusOfDatabase(ctx.manager);
      const found = await censusOfIndex(index);
      if (found.documents < wanted.documents * FEWEST_DOCUMENTS) return 'unusable';
      const isSame = found.documents === wanted.documents && found.highestId === wanted.highestId;
      return isSame ? 'fine' : 'differs';
    });
  }

  /** Nobody searches it any more, until there is a new one. */
  async withdraw(signal: AbortSignal): Promise<void> {
    await this.server.use('write', ({ client, names }) => drop(client, names.live, signal));
  }

  /** Leaves nothing of this database on the server, which others may use too. */
  async remove(signal: AbortSignal): Promise<void> {
    await this.server.use('write', async ({ client, names }) => {
      for (const uid of [names.building, names.live]) await drop(client, uid, signal);
    });
  }

  /** Indexes of releases that no worker has written for long; those of one that still runs are. */
  async dropForgotten(ctx: RequestContext, signal: AbortSignal): Promise<void> {
    await this.server.use('write', async ({ client, names: { prefix, live, building } }) => {
      const { results } = await client.getRawIndexes({ limit: 1_000 });
      for (const { uid, updatedAt } of results) {
        const days = (ctx.now.getTime() - new Date(updatedAt).getTime()) / (24 * 60 * 60 * 1_000);
        const isOurs = uid.startsWith(prefix) && uid !== live && uid !== building;
        if (isOurs && days > FORGOTTEN_AFTER_DAYS) await drop(client, uid, signal);
      }
    });
  }

  private async fill(
    ctx: RequestContext,
    client: Meilisearch,
    index: Index<IndexDocument>,
    signal: AbortSignal,
  ): Promise<void> {
    const waiting: EnqueuedTask[] = [];
    for await (const documents of allDocuments(ctx.manager, BATCH)) {
      signal.throwIfAborted();
      waiting.push(await index.addDocuments(documents));
      const next = waiting.length > MOST_WAITING ? waiting.shift() : undefined;
      if (next) await succeeded(client, next, signal);
    }
    for (const task of waiting) await succeeded(client, task, signal);
  }
}

async function exists(client: Meilisearch, uid: string): Promise<boolean> {
  const { results } = await client.getRawIndexes({ limit: 1_000 });
  return results.some((index) => index.uid === uid);
}

/** Puts one index in the place of another, or where none is yet, in one step. */
async function takePlace(
  client: Meilisearch,
  live: string,
  building: string,
  signal: AbortSignal,
): Promise<void> {
  const { createdAt } = await client.getRawIndex(building);
  await client.swapIndexes([{ indexes: [building, live], rename: !(await exists(client, live)) }]);
  // What became of the exchange is told only to keys that may see all indexes. What is asked of the index
  // after it is done after it, however long the server is busy: then it can be seen.
  await ended(client, await client.index(live).deleteDocuments([NO_DOCUMENT]), signal);
  if ((await client.getRawIndex(live)).createdAt !== createdAt)
    throw new Error(`Meilisearch did not put ${building} in the place of ${live}`);
  await drop(client, building, signal);
}

/** Also one that is not there yet: whoever was cut off may have asked for it a moment ago. */
async function drop(client: Meilisearch, uid: string, signal: AbortSignal): Promise<void> {
  const task = await ended(client, await client.deleteIndex(uid), signal);
  if (task.status !== 'succeeded' && task.error?.code !== 'index_not_found')
    throw new Error(`Meilisearch could not remove ${uid}: ${task.error?.message}`);
}
