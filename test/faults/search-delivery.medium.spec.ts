import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { indexNamesOf } from '../../apps/api/src/features/search/meilisearch/index-names.js';
import { SearchProjection } from '../../apps/api/src/features/search/search-projection.service.js';
import { Contexts } from '../../apps/api/src/platform/context/contexts.js';
import { Transactions } from '../../apps/api/src/platform/database/transactions.js';
import { inRoot } from '../../tools/lib/paths.mjs';
import { eventually } from '../e2e/support/eventually.js';
import { FaultServer } from '../support/fault-server.js';
import { StandInMeilisearch } from '../support/stand-in-meilisearch.js';
import { TestApplication } from '../support/test-application.js';

const key = 'master-key-of-this-test';
let server: FaultServer;
let test: TestApplication;
const workers: ChildProcess[] = [];

/** The worker as it is delivered, in a process of its own. */
function startWorker(): ChildProcess {
  const followUs = ['--import', inRoot('tools/lib/follow-parent.mjs')];
  const child = spawn(process.execPath, [...followUs, inRoot('apps/api/dist/worker.js')], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: test.database.apiUrl,
      AUDIT_KEY: '07'.repeat(32),
      MEILI_URL: server.url.href,
      MEILI_KEY: key,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  workers.push(child);
  return child;
}

/** As a power cut does it. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

beforeEach(async () => {
  server = await FaultServer.start();
  test = await TestApplication.start({ meilisearch: { url: server.url, key } });
});
afterEach(async () => {
  for (const worker of workers.splice(0)) await kill(worker);
  await server.stop();
  await test.stop();
});

describe('what was published reaches the index', () => {
  it('though the worker was killed between the commit and the delivery', async () => {
    const entry = await test.ledger.newEntry({});
    await test.ledger.publish(entry, { title: 'Fährgeld' });
    await test.get(Transactions).run(test.get(Contexts).create(null), async (tx) => {
      await test.get(SearchProjection).replaceEntry(tx, entry.id);
      return { ok: true, value: undefined };
    });
    const dies = startWorker();
    await eventually(() => expect(server.asked).toBeGreaterThan(0));
    await kill(dies);

    const { live } = await indexNamesOf(test.owner.manager);
    const back = new StandInMeilisearch([live]);
    server.fault = back.healthy;
    startWorker();
    await eventually(() => expect(back.subjectsIn(live)).toContain(entry.id));
  });
});
