import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { applicationUrl, launchBrowser } from '../../setup/browser.js';
import { PATIENCE } from './patience.js';
import { type Person, signIn } from './sign-in.js';
import { watch, type Watch } from './watch.js';

export type { Person } from './sign-in.js';

export interface Office {
  /** A window of its own: no cookies, nothing remembered. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** A window in which the person is signed in, at the address. */
  at(person: Person, address?: string): Promise<Page>;
  watchOf(page: Page): Watch;
}

/**
 * A browser for the tests of a file. Windows that a test opens are closed when it ends, those opened
 * before it live as long as the file. Each test fails with what went wrong in any window meanwhile.
 */
export function useOffice(): Office {
  let browser: Browser;
  let isTesting = false;
  const watches = new Map<BrowserContext, Watch>();
  const ofThisTest = new Set<BrowserContext>();

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  beforeEach(() => {
    isTesting = true;
  });
  afterEach(async () => {
    isTesting = false;
    const faults = await Promise.all(
      [...watches].map(([context, watched]) =>
        ofThisTest.has(context) ? watched.end() : watched.faults(),
      ),
    );
    for (const context of ofThisTest) {
      await context.close();
      watches.delete(context);
    }
    ofThisTest.clear();
    expect(faults.flat()).toEqual([]);
  });
  afterAll(async () => {
    const faults = await Promise.all([...watches.values()].map((watched) => watched.end()));
    await browser.close();
    expect(faults.flat()).toEqual([]);
  });

  const newPage = async (options?: BrowserContextOptions) => {
    const context = await browser.newContext({
      baseURL: applicationUrl(),
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
      ...options,
    });
    if (isTesting) ofThisTest.add(context);
    context.setDefaultTimeout(PATIENCE);
    watches.set(context, await watch(context));
    return context.newPage();
  };
  return {
    newPage,
    at: async (person, address = '/') => {
      const page = await newPage();
      await signIn(page, person);
      await page.goto(address);
      await page.getByRole('navigation', { name: 'Hauptnavigation' }).waitFor();
      return page;
    },
    watchOf: (page) => {
      const watched = watches.get(page.context());
      if (!watched) throw new Error('This page was opened elsewhere.');
      return watched;
    },
  };
}
