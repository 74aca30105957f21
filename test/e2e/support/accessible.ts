import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/**
 * Nothing that axe finds, in light and in dark: all rules that are on by default, and the one of WCAG 2.2
 * that is not. Nothing is left out of the page.
 */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(changesOfColour);
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
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
}

/** Done in the page: colours change over, however quickly, and must not be looked at half way. */
async function changesOfColour(): Promise<void> {
  await new Promise(requestAnimationFrame);
  const changes = document.getAnimations().filter((change) => change instanceof CSSTransition);
  // Those of elements that go meanwhile are never finished but broken off.
  await Promise.allSettled(changes.map(({ finished }) => finished));
}
