import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { testDatabase } from '../setup/database.js';
import { fault } from './fault.js';
import { faultPoints } from './points.js';
import { Scene } from './scene.js';

let scene: Scene;

beforeAll(async () => {
  scene = await Scene.open(await testDatabase());
});
afterAll(() => scene.close());

describe('a publication is all there or not at all when the API is killed', () => {
  it.each(faultPoints)('$name', async (point) => {
    await fault(scene, point);
  });
});
