import { chromium, type Browser } from 'playwright-core';
import { browserFlags } from '../../tools/lib/browser.mjs';

/** Starts the browser that was provided for this run. Close it in `afterAll`. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.RECHTSSTAND_BROWSER;
  if (!executablePath) throw new Error('No browser: run this file in the project "e2e".');
  return chromium.launch({ executablePath, args: browserFlags });
}

/** Where the application of this run is served, without a slash at the end. */
export function applicationUrl(): string {
  const url = process.env.RECHTSSTAND_E2E_URL;
  if (!url) throw new Error('No application: run this file in the project "e2e".');
  return url;
}
