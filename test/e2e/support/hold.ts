import type { BrowserContext, Page } from 'playwright-core';

/** Keeps what a window asks of this kind on its way, until it is let go. */
export async function holdRequests(
  window: Page | BrowserContext,
  operation: string,
): Promise<() => Promise<void>> {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await window.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(operation)) await gate;
    await route.continue();
  });
  return async () => {
    letGo();
    await window.unrouteAll({ behavior: 'wait' });
  };
}
