import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { applicationUrl, launchBrowser } from '../../setup/browser.js';
import { watch, type Watch } from './watch.js';

/** People of the demo by the name on their button. */
export type Person =
  | 'Lena Hoffmann'
  | 'Murat Aydın'
  | 'Jonas Krüger'
  | 'Sabine Brandt'
  | 'Thomas Reuter'
  | 'Dr. Katharina Vogel'
  | 'Birgit Neumann'
  | 'Stefan Lorenz';

export interface Office {
  /** A window of its own: no cookies, nothing remembered. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** A window in which the person is signed in, at the address. */
  at(person: Person, address?: string): Promise<Page>;
  watchOf(page: Page): Watch;
}

/** A browser for the tests of a file. Each test fails with what went wrong on any of its pages. */
export function useOffice(): Office {
  let browser: Browser;
  const watches = new Map<Page, Watch>();

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => {
    const faults = [...watches.values()].flatMap((watched) => watched.faults.splice(0));
    expect(faults).toEqual([]);
  });
  afterAll(() => browser.close());

  const newPage = async (options?: BrowserContextOptions) => {
    const context = await browser.newContext({
      baseURL: applicationUrl(),
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    watches.set(page, await watch(page));
    return page;
  };
  return {
    newPage,
    at: async (person, address = '/') => {
      const page = await newPage();
      await signInAs(page, person, address);
      return page;
    },
    watchOf: (page) => {
      const watched = watches.get(page);
      if (!watched) throw new Error('This page was opened elsewhere.');
      return watched;
    },
  };
}

/** Signs in by the button of the sign-in page, on the way to the address. */
async function signInAs(page: Page, person: Person, address = '/'): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: person }).click();
  await page.waitForURL(address);
  await page.getByRole('navigation', { name: 'Hauptnavigation' }).waitFor();
}
