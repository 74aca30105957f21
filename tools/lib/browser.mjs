import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { step } from './console.mjs';
import { Failure } from './failure.mjs';
import { unpackBrowser } from './browser-package.mjs';
import { runQuietly } from './run.mjs';

/**
 * @typedef {object} Source a way to get a browser
 * @property {string} name
 * @property {() => Promise<string | undefined>} find the path of the program, if this way leads to one
 */

/**
 * Provides a Chromium for the browser tests: the first source that yields one that really starts.
 *
 * @param {Source[]} [sources]
 * @param {(path: string) => Promise<boolean>} [starts]
 * @returns {Promise<{ path: string, from: string }>}
 */
export async function provideBrowser(sources = allSources, starts = doesStart) {
  const tried = [];
  for (const { name, find } of sources) {
    const path = await find();
    if (path && (await starts(path))) return { path, from: name };
    tried.push(path ? `${name} (${path} does not start)` : name);
  }
  throw new Failure(
    `The browser tests need Chromium, and none could be had: ${tried.join(', ')}. Install Chromium or Chrome, or set RECHTSSTAND_BROWSER to its path.`,
  );
}

/** @type {Source[]} */
const allSources = [
  { name: 'RECHTSSTAND_BROWSER', find: async () => process.env.RECHTSSTAND_BROWSER },
  { name: 'installed browser', find: async () => findInstalled() },
  { name: "Playwright's browser", find: findPlaywrights },
  { name: "Debian's package", find: installFromDebian },
  { name: 'npm package @sparticuz/chromium', find: unpackBrowser },
];

const programs = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function findInstalled() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = programs.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...applications].find((path) => existsSync(path));
}

async function findPlaywrights() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  step("Installing Debian's Chromium for the browser tests");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '--yes', '--no-install-recommends', 'chromium'];
  for (const options of [['update'], install]) {
    const { code } = await runQuietly('apt-get', ['--quiet', ...options], { env });
    if (code !== 0) return undefined;
  }
  return findInstalled();
}

/**
 * A program in the right place proves little: libraries may be missing, or it may be a stand-in that
 * only says how to install the real one.
 *
 * @param {string} path
 */
async function doesStart(path) {
  const { chromium } = await import('playwright-core');
  try {
    const browser = await chromium.launch({ executablePath: path, args: browserFlags });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** Chromium talks to our server and to nobody else. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];
