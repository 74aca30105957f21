import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { sentences } from './scratch-text.js';

const PROVISIONS = 600;

/** A made-up statute under the name of the one that is cited most; answers what it is. */
export async function insertProvisions(manager: EntityManager): Promise<string> {
  const [law]: { id: string }[] = await manager.query(
    `INSERT INTO laws (slug, abbreviation, title, is_example)
     VALUES ('aufenthg_2004', 'AufenthG', 'Gesetz zum Messen', true) RETURNING id`,
  );
  if (!law) throw new Error('The law was not inserted');
  await manager.query(`INSERT INTO law_aliases VALUES ('aufenthg', $1)`, [law.id]);
  for (let number = 1; number <= PROVISIONS; number++) {
    const text = `(1) ${sentences(number, 4)}\n(2) ${sentences(number + 1, 4)}`;
    await manager.query(PROVISION, [
      law.id,
      `§ ${number}`,
      String(number),
      sentences(number, 1).slice(0, 40),
      number,
      text,
      createHash('sha256').update(text).digest('hex'),
    ]);
  }
  return `a made-up law of ${PROVISIONS} provisions`;
}

const PROVISION = `
  WITH provision AS (
    INSERT INTO provisions (law_id, label, label_key) VALUES ($1, $2, $3) RETURNING id)
  INSERT INTO provision_versions (provision_id, sequence, kind, title, outline, position, text,
    plain_text, content_hash)
  SELECT id, 1, 'text', $4, '[]', $5, '{"absaetze": [], "footnotes": []}', $6, $7 FROM provision`;
