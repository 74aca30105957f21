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

/**
 * Done in the page: colours change over, however quickly, and must not be looked at half way. What takes
 * its colour from an element around it begins to change over only when that one is done.
 */
async function changesOfColour(): Promise<void> {
  const nextFrame = () => new Promise(requestAnimationFrame);
  const changes = () =>
    document.getAnimations().filter((change) => change instanceof CSSTransition);
  for (let quietFrames = 0; quietFrames < 3; quietFrames++) {
    await nextFrame();
    if (changes().length > 0) quietFrames = -1;
    // Those of elements that go meanwhile are never finished but broken off.
    await Promise.allSettled(changes().map(({ finished }) => finished));
  }
}
