import { isPartToken, type WordCount } from '@rechtsstand/domain/language';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface Words {
  counts: readonly WordCount[];
  /** In how many documents they were counted. */
  documents: number;
}

/** As long as the corpus has not grown by more than this, what was counted is good enough. */
const FRESH = 0.1;

/** So many at a time: other requests come in between. */
const PAGE = 20_000;

/** The words of the corpus, and about how many documents hold them. */
@Injectable()
export class WordsRepository {
  /** All of them, in their order. */
  async readAll(manager: EntityManager): Promise<WordCount[]> {
    const words: WordCount[] = [];
    for (let after = ''; ;) {
      const page: WordCount[] = await manager.query(
        `SELECT word, documents, titles, nouns FROM search_words
         WHERE word > $1 ORDER BY word LIMIT ${PAGE}`,
        [after],
      );
      words.push(...page);
      const last = page.at(-1);
      if (!last || page.length < PAGE) return words;
      after = last.word;
    }
  }

  /** All words as they were counted last; `null` where that was never, or of a much smaller corpus. */
  async readIfFresh(manager: EntityManager): Promise<Words | null> {
    const [row]: { documents: number; counted: number }[] = await manager.query(
      `SELECT (SELECT count(*) FROM search_documents)::integer AS documents,
         CASE WHEN counted_version > 0 THEN documents ELSE 0 END AS counted
       FROM search_state WHERE NOT is_rebuild_due AND building_version IS NULL`,
    );
    if (!row || row.documents > row.counted * (1 + FRESH)) return null;
    const counts = await this.readAll(manager);
    return { counts: counts.filter(({ word }) => !isPartToken(word)), documents: row.counted };
  }

  async readSince(manager: EntityManager, version: number): Promise<WordCount[]> {
    return manager.query(
      'SELECT word, documents, titles, nouns FROM search_words WHERE version > $1 ORDER BY word',
      [version],
    );
  }

  /**
   * In a transaction: takes note of words of documents that were just written. Nothing is counted twice and nothing is taken
   * back: how common a word is need only be about right until all of them are counted again.
   */
  async learn(manager: EntityManager, counts: Iterable<WordCount>): Promise<void> {
    const [state]: { version: string }[] = await returned(
      manager,
      `UPDATE search_state SET words_version = words_version + 1
       RETURNING words_version AS version`,
    );
    await manager.query(
      `INSERT INTO search_words AS known (word, documents, titles, nouns, version)
       SELECT word, documents, titles, nouns, $5
       FROM unnest($1::text[], $2::integer[], $3::integer[], $4::integer[])
         AS new (word, documents, titles, nouns)
       ORDER BY word
       ON CONFLICT (word) DO UPDATE SET
         documents = greatest(known.documents, excluded.documents),
         titles = greatest(known.titles, excluded.titles),
         nouns = greatest(known.nouns, excluded.nouns), version = excluded.version
       WHERE (excluded.documents, excluded.titles, excluded.nouns)
         IS DISTINCT FROM (known.documents, known.titles, known.nouns)
         AND (excluded.documents > known.documents OR excluded.titles > known.titles
           OR excluded.nouns > known.nouns)`,
      [...columns(counts), state?.version],
    );
  }

  /** In a transaction: puts what was counted in the place of all that was known. */
  async replace(
    manager: EntityManager,
    counts: Iterable<WordCount>,
    documents: number,
  ): Promise<void> {
    const [state]: { version: string }[] = await returned(
      manager,
      `UPDATE search_state SET words_version = words_version + 1,
         counted_version = words_version + 1, documents = $1
       RETURNING words_version AS version`,
      [documents],
    );
    await manager.query('DELETE FROM search_words');
    await manager.query(
      `INSERT INTO search_words (word, documents, titles, nouns, version)
       SELECT word, documents, titles, nouns, $5
       FROM unnest($1::text[], $2::integer[], $3::integer[], $4::integer[])
         AS new (word, documents, titles, nouns)`,
      [...columns(counts), state?.version],
    );
  }
}

function columns(counts: Iterable<WordCount>): [string[], number[], number[], number[]] {
  const all = [...counts];
  return [
    all.map(({ word }) => word),
    all.map(({ documents }) => documents),
    all.map(({ titles }) => titles),
    all.map(({ nouns }) => nouns),
  ];
}

/** TypeORM hands out the rows of an UPDATE with how many they are. */
async function returned<Row>(
  manager: EntityManager,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const [rows]: [Row[], number] = await manager.query(text, values);
  return rows;
}
