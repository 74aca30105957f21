import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { keepFocus } from './keep-focus.js';

beforeEach(() => {
  jest.useFakeTimers();
  document.body.innerHTML = '<main><h1 tabindex="-1">Page</h1><button>Step</button></main>';
  document.querySelector('button')!.focus();
});
afterEach(() => {
  jest.runOnlyPendingTimers();
  jest.useRealTimers();
});

const focused = () => document.activeElement?.tagName;

/** The answer replaces the button; what observes the page hears of it in a moment. */
async function answer(): Promise<void> {
  document.querySelector('button')!.remove();
  await Promise.resolve();
}

describe('The focus, where the button with which a step was made goes', () => {
  it('goes to the heading, however late the answer comes', async () => {
    keepFocus();
    jest.advanceTimersByTime(3_000);
    expect(focused()).toBe('BUTTON');
    await answer();
    expect(focused()).toBe('H1');
  });

  it('goes to the heading where the answer came first', async () => {
    await answer();
    keepFocus();
    expect(focused()).toBe('BODY');
    jest.advanceTimersByTime(300);
    expect(focused()).toBe('H1');
  });

  it('stays where somebody has put it meanwhile', async () => {
    keepFocus();
    jest.advanceTimersByTime(3_000);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await answer();
    expect(focused()).toBe('BODY');
  });

  it('is looked after for a while only', async () => {
    keepFocus();
    jest.advanceTimersByTime(10_000);
    await answer();
    expect(focused()).toBe('BODY');
  });
});
