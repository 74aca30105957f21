/** `npm run faults`: kills the API in the middle of what it writes. */
import { runScenario } from './lib/scenario.mjs';

await runScenario('faults');
