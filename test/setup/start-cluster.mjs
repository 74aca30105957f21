import { startThrowAwayCluster } from '../../tools/lib/postgres/throw-away.mjs';

/** Jest's global set-up of the medium tests: one PostgreSQL for the whole run. */
export default async function startCluster() {
  const cluster = await startThrowAwayCluster();
  process.env.RECHTSSTAND_TEST_DATABASE = cluster.superuserUrl;
  globalThis.stopCluster = cluster.stop;
  // A run that is broken off skips the tear-down.
  process.once('exit', cluster.kill);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
}
