import { provideBrowser } from '../../tools/lib/browser.mjs';
import { startApplication } from './application.mjs';

/** Jest's global set-up of the browser tests: a browser, and one application with the demo. */
export default async function start() {
  process.env.RECHTSSTAND_BROWSER ??= (await provideBrowser()).path;
  const application = await startApplication();
  process.env.RECHTSSTAND_E2E_URL = application.url;
  process.env.RECHTSSTAND_E2E_DATA_DIR = application.dataDir;
  globalThis.stopApplication = application.stop;
}
