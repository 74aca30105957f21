/** `npm run bench`: the throughput of the API beside that of bare routes doing the same. */
import { runScenario } from './lib/scenario.mjs';

await runScenario('bench');
