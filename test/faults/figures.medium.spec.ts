import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestOffice } from '../factories/index.js';
import { testDatabase } from '../setup/database.js';
import { figureChange } from './figure-change.js';
import { apiWaitsFor, TableLock } from './locks.js';
import { Scene } from './scene.js';

let scene: Scene;
let office: TestOffice;

beforeAll(async () => {
  scene = await Scene.open(await testDatabase());
  office = new TestOffice(scene.owner.manager);
});
afterAll(() => scene.close());

/** Where a confirmation with its notice writes first, in the middle and last. */
const writtenTables = ['figure_decisions', 'drafts', 'audit_head'];

describe('a value and its notice are both there or neither when the API is killed', () => {
  it.each(writtenTables)('writing %s', async (table) => {
    const change = await figureChange(scene, office);
    const lock = await TableLock.againstWrites(scene, table);
    try {
      const reply = change.confirm().catch(() => null);
      await apiWaitsFor(scene, table);
      await scene.killApi(() => lock.release());
      expect(await reply).toBeNull();
    } finally {
      await lock.release();
    }
    expect(await change.state()).toEqual({ values: 0, notices: 0, events: 0 });
    await scene.restartApi();
    await change.confirm();
    expect(await change.state()).toEqual({ values: 1, notices: 1, events: 1 });
  });
});
