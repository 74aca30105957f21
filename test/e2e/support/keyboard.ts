import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually.js';

/** More stops than the longest form has. */
const LONGEST_WAY = 150;

/** Somebody who has no mouse: every step is a key, and after each the focus is somewhere and in view. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.expectFocus();
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.expectFocus();
  }

  /** Tab, until what is meant has the focus. */
  async goTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.first().waitFor();
    for (let stops = 0; stops < LONGEST_WAY; stops += 1) {
      if (await hasFocus(target)) return this.expectVisible();
      // Behind the last stop come those of the browser itself, then the first: no focus is lost there.
      await this.page.keyboard.press(key);
    }
    throw new Error(`${target.toString()} cannot be reached with ${key}`);
  }

  async activate(target: Locator): Promise<void> {
    await this.goTo(target);
    await this.press('Enter');
  }

  /** Puts the text in place of what the field has. */
  async fill(target: Locator, text: string): Promise<void> {
    await this.goTo(target);
    await this.press('Control+a');
    await this.type(text);
  }

  /** Chooses in a list of the browser, from its first row downwards. */
  async choose(target: Locator, option: string): Promise<void> {
    await this.goTo(target);
    await this.press('Home');
    for (let rows = 0; (await chosen(target)) !== option; rows += 1) {
      expect(rows).toBeLessThan(20);
      await this.press('ArrowDown');
    }
  }

  /** The focus is never lost: it does not fall back to the body while something is redrawn. */
  async expectFocus(): Promise<void> {
    await eventually(async () => {
      expect(await this.page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    });
  }

  /** What is meant has the focus, or gets it in a moment: from then on, keys go there. */
  async expectFocusOn(target: Locator): Promise<void> {
    await eventually(async () => expect(await hasFocus(target)).toBe(true));
  }

  /** What has the focus shows it (WCAG 2.4.7), and nothing hides it entirely (2.4.11). */
  private async expectVisible(): Promise<void> {
    await eventually(async () => {
      const seen = await this.page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const around = element.closest('.palette__field, .text-editor');
        const marked = around ? getComputedStyle(around) : null;
        const rect = element.getBoundingClientRect();
        return {
          element: `${element.tagName} ${element.textContent?.slice(0, 40)}`,
          isMarked:
            (outlineStyle !== 'none' && outlineWidth !== '0px') ||
            (marked !== null && marked.outlineStyle !== 'none'),
          isInView: rect.bottom > 0 && rect.top < innerHeight && rect.width > 0,
        };
      });
      expect(seen).toEqual({ element: seen.element, isMarked: true, isInView: true });
    });
  }
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluateAll((elements) => elements.includes(document.activeElement as HTMLElement));

const chosen = (target: Locator): Promise<string> =>
  target.evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.label ?? '');
