import { browserFlags, provideBrowser } from '#tools/lib/browser.mjs';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Locator, type Page } from 'playwright-core';
import { openLoop } from '../open-loop/open-loop.js';
import type { Measured } from '../print.js';
import { typing } from './asks.js';
import { type Contest, latencyRow } from './contest.js';
import { probePainting } from './paint-probe.js';
import { SUGGEST } from './queries.js';
import type { SearchWorld } from './world.js';

const PACE = 4;
const LAST_ANSWERS = 2000;

/** From a key in the palette to the results on the screen, in a real browser. */
export async function measurePainting(world: SearchWorld, contest: Contest): Promise<Measured[]> {
  const { path } = await provideBrowser();
  const browser = await chromium.launch({ executablePath: path, args: browserFlags });
  try {
    const context = await browser.newContext();
    const { port } = new URL(world.api.url);
    const url = `http://localhost:${port}`;
    await context.addCookies([{ name: 'rechtsstand', value: world.sessions[0] ?? '', url }]);
    const page = await context.newPage();
    await page.addInitScript(probePainting);
    await page.goto(url);
    await page.getByRole('main').waitFor();
    await page.keyboard.press('Control+k');
    await searchBox(page).waitFor();

    const crowd = { people: 1, perSecond: PACE, seconds: world.seconds };
    await type(page, typing({ ...crowd, seconds: 3 }, world.words, world.random));
    await page.evaluate(() => void (window.keyTimes.length = 0));
    const asks = typing(crowd, world.words, world.random);
    await type(page, asks);
    const api = await page.evaluate(() =>
      window.keyTimes.map(({ at, painted }) => (painted ?? performance.now()) - at),
    );
    const floor = await contest.floor({ query: SUGGEST, asks, seconds: world.seconds });
    return [latencyRow('search-paint', { api, floor }, 0.95, 100)];
  } finally {
    await browser.close();
  }
}

/** At the pace of the plan, whatever the page is busy with. */
async function type(page: Page, asks: readonly { at: number; text: string }[]): Promise<void> {
  await searchBox(page).clear();
  let box = '';
  await openLoop(
    asks.map(({ at, text }) => {
      const strokes = strokesBetween(box, text);
      box = text;
      return { at, send: () => press(page, strokes) };
    }),
  );
  await sleep(LAST_ANSWERS);
}

interface Strokes {
  keys: string[];
  letters: string;
}

/** What has to be pressed for the box to hold the next text: more letters, some fewer, or a new text. */
function strokesBetween(before: string, after: string): Strokes {
  if (after.startsWith(before)) return { keys: [], letters: after.slice(before.length) };
  if (before.startsWith(after)) {
    return {
      keys: Array.from({ length: before.length - after.length }, () => 'Backspace'),
      letters: '',
    };
  }
  return { keys: ['Control+a'], letters: after };
}

async function press(page: Page, { keys, letters }: Strokes): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  if (letters !== '') await page.keyboard.type(letters);
}

function searchBox(page: Page): Locator {
  return page.getByRole('dialog').getByRole('searchbox');
}
