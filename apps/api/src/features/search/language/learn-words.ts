import { ok } from '@rechtsstand/domain/result';
import { type WeightedText, WordCounter } from '@rechtsstand/domain/language';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions } from '../../../platform/database/transactions.js';
import {
  HandlesJob,
  type JobContext,
  type JobHandler,
  JobQueue,
} from '../../../platform/jobs/index.js';
import { learnWords, rebuildDocuments } from '../search-jobs.js';
import { hasOutgrownLexicon } from './outgrown.js';
import { WordsRepository } from './words.repository.js';

/** While much is being imported, a rebuild waits for more. */
const REBUILD_AFTER_SECONDS = 20;

/** Takes note of the words of texts that are new, so that they are completed and not corrected. */
@Injectable()
@HandlesJob(learnWords)
export class LearnWords implements JobHandler<typeof learnWords> {
  constructor(
    private readonly transactions: Transactions,
    private readonly words: WordsRepository,
    private readonly queue: JobQueue,
  ) {}

  async run(ctx: JobContext, given: readonly { subjectIds: readonly string[] }[]): Promise<void> {
    const subjectIds = [...new Set(given.flatMap((data) => data.subjectIds))];
    const counter = new WordCounter();
    for (const parts of await textsOf(ctx.manager, subjectIds)) counter.add(parts);
    await this.transactions.run<null, never>(ctx, async (tx) => {
      await this.words.learn(tx.manager, counter.counts());
      if (await hasOutgrownLexicon(tx.manager)) {
        const later = { afterSeconds: REBUILD_AFTER_SECONDS };
        await this.queue.enqueue(tx, rebuildDocuments, {}, later);
      }
      return ok(null);
    });
  }
}

async function textsOf(
  manager: EntityManager,
  subjectIds: readonly string[],
): Promise<WeightedText[][]> {
  const rows: { names: string; headings: string; texts: string }[] = await manager.query(
    `SELECT concat_ws(E'\\n', title, aliases) AS names,
       concat_ws(E'\\n', section_title, headings) AS headings,
       concat_ws(E'\\n', summary, body) AS texts
     FROM search_documents WHERE subject_id = ANY ($1)`,
    [subjectIds],
  );
  return rows.map(({ names, headings, texts }) => [
    { weight: 'A', text: names },
    { weight: 'B', text: headings },
    { weight: 'D', text: texts },
  ]);
}
