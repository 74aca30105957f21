import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { calmly } from './calmly.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('What is done calmly', () => {
  it('is done at once, and once more after a rest for all that came meanwhile', () => {
    const run = jest.fn();
    const call = calmly(1000);
    for (let i = 0; i < 10; i++) call(run);
    expect(run).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(1000);
    expect(run).toHaveBeenCalledTimes(2);
    jest.advanceTimersByTime(5000);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('is done at once again when nothing came for a while', () => {
    const run = jest.fn();
    const call = calmly(1000);
    call(run);
    jest.advanceTimersByTime(1000);
    call(run);
    expect(run).toHaveBeenCalledTimes(2);
  });
});
