import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from './eventually.js';

/** Goes to the address and waits until the page has its text. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** Waits until a page is there and nothing on it is still being fetched. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await eventually(async () => expect(await page.locator('[aria-busy="true"]').count()).toBe(0));
}

/** What assistive technology finds its way by: language, title, landmarks, one heading at the top. */
export async function expectOrientation(page: Page): Promise<void> {
  await eventually(() => expectFrame(page));
}

async function expectFrame(page: Page): Promise<void> {
  const heading = (await page.locator('h1').allInnerTexts()).join(' | ');
  const count = (role: 'main' | 'banner') => page.getByRole(role).count();
  expect({
    address: page.url(),
    lang: await page.locator('html').getAttribute('lang'),
    headings: await page.locator('h1').count(),
    main: await count('main'),
    banner: await count('banner'),
    navigation: await page.getByRole('navigation', { name: 'Hauptnavigation' }).count(),
    skipLink: await page.getByRole('link', { name: 'Zum Inhalt springen' }).count(),
  }).toEqual({
    address: page.url(),
    lang: 'de',
    headings: 1,
    main: 1,
    banner: 1,
    navigation: 1,
    skipLink: 1,
  });
  expect(await page.title()).toBe(`${heading} · Rechtsstand`);
}

/** At 320 px (WCAG 1.4.10), nothing makes the page scroll sideways. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  // Some things are laid out anew only after the window has told its new width.
  await eventually(async () =>
    expect({ address: page.url(), tooWide: await page.evaluate(tooWide) }).toEqual({
      address: page.url(),
      tooWide: [],
    }),
  );
  if (size) await page.setViewportSize(size);
}

/** Done in the page: what reaches over its right edge, if it can be scrolled there. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth)
    .slice(0, 5)
    .map(({ tagName, className, textContent }) =>
      `${tagName} ${String(className)} ${textContent?.slice(0, 40)}`.trim(),
    );
}
