import { startThrowAwayCluster } from '../../tools/lib/postgres/throw-away.mjs';

/** Jest's global set-up of the medium tests: one PostgreSQL for the whole run. */
export default async function startCluster() {
  const cluster = await startThrowAwayCluster();
  process.env.RECHTSSTAND_TEST_DATABASE = cluster.superuserUrl;
  globalThis.stopCluster = cluster.stop;
}
