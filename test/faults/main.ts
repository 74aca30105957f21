/**
 * `npm run faults [-- --times N]`: kills the API N times (100) while it publishes, at each point in
 * turn, and looks each time whether everything is there, or nothing.
 */
import { migrate } from '#tools/lib/api.mjs';
import { startThrowAwayCluster } from '#tools/lib/postgres/throw-away.mjs';
import { parseArgs } from 'node:util';
import { fault } from './fault.js';
import { faultPoints } from './points.js';
import { Scene } from './scene.js';

const { values } = parseArgs({ options: { times: { type: 'string', default: '100' } } });
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1) throw new RangeError('--times must be a whole number');

const cluster = await startThrowAwayCluster();
process.once('exit', cluster.kill);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
try {
  const { ownerUrl, apiUrl } = cluster;
  await migrate({ ...process.env, MIGRATION_DATABASE_URL: ownerUrl, DATABASE_URL: apiUrl });
  const scene = await Scene.open(cluster);
  try {
    process.exitCode = await runAll(scene);
  } finally {
    await scene.close();
  }
} finally {
  await cluster.stop();
}

async function runAll(scene: Scene): Promise<number> {
  let failures = 0;
  for (let count = 0; count < times; count += 1) {
    const point = faultPoints[count % faultPoints.length]!;
    try {
      await fault(scene, point);
      console.log(`${count + 1}/${times} killed ${point.name}: whole`);
    } catch (error) {
      failures += 1;
      console.log(`${count + 1}/${times} killed ${point.name}: ${String(error)}`);
      await scene.restartApi();
    }
  }
  console.log(`${times} kills, ${failures} torn publications.`);
  return failures === 0 ? 0 : 1;
}
