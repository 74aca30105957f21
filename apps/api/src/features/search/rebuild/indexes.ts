import type { EntityManager } from 'typeorm';

type InTransaction = (work: (manager: EntityManager) => Promise<void>) => Promise<void>;

/** More would leave too little to those who search meanwhile. */
const AT_ONCE = 2;

/** Builds the indexes of the new table, the largest first: the other ones are done while that is at work. */
export async function buildIndexes(inTransaction: InTransaction): Promise<void> {
  const names: string[] = [];
  await inTransaction(async (manager) => {
    const indexes: { name: string }[] = await manager.query(LARGEST_FIRST);
    names.push(...indexes.map(({ name }) => name));
  });
  const build = (text: string, values: unknown[] = []) =>
    inTransaction(async (manager) => {
      await manager.query('SET LOCAL statement_timeout = 0');
      await manager.query(text, values);
    });
  const buildOneByOne = async () => {
    for (let name = names.shift(); name !== undefined; name = names.shift())
      await build('SELECT index_search_rebuild($1)', [name]);
  };
  const built = await Promise.allSettled(Array.from({ length: AT_ONCE }, buildOneByOne));
  const failed = built.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  await build('SELECT settle_search_rebuild()');
}

const LARGEST_FIRST = `
  SELECT c.relname AS name
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
  WHERE i.indrelid = 'public.search_documents'::regclass
  ORDER BY pg_relation_size(c.oid) DESC, c.relname`;
