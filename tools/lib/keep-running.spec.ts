import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { keepRunning } from './keep-running.mjs';

beforeEach(() => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});

const stop = jest.fn(() => Promise.resolve());
const lasting = () => ({ exited: new Promise(() => undefined), stop });
const crashing = () => ({ exited: Promise.resolve(), stop });

describe('keeping a service running', () => {
  it('starts it again after it ended by itself, and stops it when asked to', async () => {
    const controller = new AbortController();
    const start = jest.fn(() => Promise.resolve(lasting()));
    const kept = keepRunning('It', crashing(), start, controller.signal, [1]);
    await sleep(50);
    expect(start).toHaveBeenCalledTimes(1);
    controller.abort();
    await kept;
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it('gives up when it keeps failing', async () => {
    const start = jest.fn(() => Promise.resolve(crashing()));
    const { signal } = new AbortController();
    await expect(keepRunning('It', crashing(), start, signal, [1, 1])).rejects.toThrow('gives up');
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('counts a start that fails like a crash', async () => {
    const start = jest.fn(() => Promise.reject(new Error('port taken')));
    const { signal } = new AbortController();
    await expect(keepRunning('It', crashing(), start, signal, [1, 1])).rejects.toThrow('gives up');
    expect(start).toHaveBeenCalledTimes(2);
  });
});
