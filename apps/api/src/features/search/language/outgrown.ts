import type { EntityManager } from 'typeorm';

/** A lexicon grown from half of what there is now takes apart nearly as well; a few texts more never count. */
const GROWTH = 2;
const A_FEW = 200;

/** Whether the corpus has grown so much that its compounds are better taken apart by a new lexicon. */
export async function hasOutgrownLexicon(manager: EntityManager): Promise<boolean> {
  const [row]: { documents: number; known: number }[] = await manager.query(
    `SELECT (SELECT count(*) FROM search_documents)::integer AS documents,
       coalesce(l.documents, 0) AS known
     FROM search_state s LEFT JOIN search_lexicons l ON l.version = s.lexicon_version`,
  );
  return row !== undefined && row.documents > GROWTH * row.known + A_FEW;
}
