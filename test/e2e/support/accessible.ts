import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/**
 * Nothing that axe finds, in light and in dark: all rules that are on by default, and the one of WCAG 2.2
 * that is not. Nothing is left out of the page. It is looked at from the top: where it has scrolled to
 * while it was used, the bar that stays in view may lie half over a link, which is no smaller for it.
 * `here` is for what shows only as long as the pointer stays over it.
 */
export async function expectAccessible(page: Page, from: 'top' | 'here' = 'top'): Promise<void> {
  const place = await page.evaluate(() => scrollY);
  if (from === 'top') await page.evaluate(() => scrollTo(0, 0));
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(changesOfColour);
    const { violations } = await new AxeBuilder({ page })
      // Describing all that is as it should be takes longer than finding it so.
      .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
      // Axe would else open a second window for each look at this one.
      .setLegacyMode()
      .analyze();
    const findings = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
    expect({ address: page.url(), colorScheme, findings }).toEqual({
      address: page.url(),
      colorScheme,
      findings: [],
    });
  }
  // What has the focus is in view again.
  await page.evaluate((top) => scrollTo(0, top), place);
}

/**
 * Done in the page: the window has told it the other scheme, and nothing moves. Our windows ask for no
 * motion, so colours do not change over either: none can be looked at half way.
 */
async function changesOfColour(): Promise<void> {
  await new Promise(requestAnimationFrame);
  const moving = document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target);
  if (moving.length > 0)
    throw new Error(`Moves, though asked not to: ${moving.map((at) => at?.outerHTML).join()}`);
}
