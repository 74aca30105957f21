import { startApplication } from './application.mjs';

/** Jest's global set-up of the browser tests: one application with the demo for the whole run. */
export default async function start() {
  const application = await startApplication();
  process.env.RECHTSSTAND_E2E_URL = application.url;
  process.env.RECHTSSTAND_E2E_DATA_DIR = application.dataDir;
  globalThis.stopApplication = application.stop;
}
