import {
  type Lexicon,
  type LexiconData,
  lexiconOf,
  NO_LEXICON,
} from '@rechtsstand/domain/language';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** The lexicons of the documents. A lexicon never changes: once read it is kept. */
@Injectable()
export class Lexicons {
  private readonly known = new Map([[NO_LEXICON.version, NO_LEXICON]]);

  async read(manager: EntityManager, version: number): Promise<Lexicon> {
    const known = this.known.get(version);
    if (known) return known;
    const [row]: { data: LexiconData }[] = await manager.query(
      'SELECT data FROM search_lexicons WHERE version = $1',
      [version],
    );
    if (!row) throw new Error(`There is no lexicon ${version}`);
    const lexicon = lexiconOf(version, row.data);
    this.known.set(version, lexicon);
    return lexicon;
  }

  /** Forgets all but these. */
  keep(versions: readonly number[]): void {
    for (const version of this.known.keys())
      if (version !== NO_LEXICON.version && !versions.includes(version)) this.known.delete(version);
  }

  /** Keeps a new one, and the one in use; its version. */
  async add(manager: EntityManager, data: LexiconData, documents: number): Promise<number> {
    await manager.query(
      `DELETE FROM search_lexicons
       WHERE version NOT IN (SELECT lexicon_version FROM search_state)`,
    );
    const [row]: { version: number }[] = await manager.query(
      `INSERT INTO search_lexicons (version, data, documents)
       SELECT greatest(lexicon_version, coalesce(building_version, 0)) + 1, $1, $2 FROM search_state
       RETURNING version`,
      [JSON.stringify(data), documents],
    );
    if (!row) throw new Error('search_state has lost its row');
    return row.version;
  }
}
