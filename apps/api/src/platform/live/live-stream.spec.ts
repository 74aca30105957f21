import { describe, expect, it } from '@jest/globals';
import { filtered, LiveStream } from './live-stream.js';

const stream = (onEnd = () => {}) => new LiveStream<string>(onEnd);
const done = { value: undefined, done: true };

describe('a stream of events', () => {
  it('hands out what was said before it was asked for, in its order', async () => {
    const events = stream();
    events.push('a');
    events.push('b');
    expect([await events.next(), await events.next()]).toEqual([
      { value: 'a', done: false },
      { value: 'b', done: false },
    ]);
  });

  it('hands on at once what is said while somebody waits for it', async () => {
    const events = stream();
    const next = events.next();
    events.push('a');
    expect(await next).toEqual({ value: 'a', done: false });
  });

  it('keeps equal events as one, however slowly they are taken', async () => {
    const events = stream();
    for (let i = 0; i < 1_000; i++) events.push('a');
    events.push('b');
    expect((await events.next()).value).toBe('a');
    expect((await events.next()).value).toBe('b');
  });

  it('ends once, for whoever waits as for whoever asks later', async () => {
    let ends = 0;
    const events = stream(() => (ends += 1));
    const next = events.next();
    await events.return();
    await events.return();
    events.push('too late');
    expect(await next).toEqual(done);
    expect(await events.next()).toEqual(done);
    expect(ends).toBe(1);
  });
});

describe('a filtered stream', () => {
  const small = (text: string) => Promise.resolve(text === text.toLowerCase());

  it('hands on what is wanted', async () => {
    const events = stream();
    for (const text of ['A', 'b', 'C', 'd']) events.push(text);
    const wanted = filtered(events, small);
    expect([(await wanted.next()).value, (await wanted.next()).value]).toEqual(['b', 'd']);
  });

  it('can be ended while it waits', async () => {
    const wanted = filtered(stream(), small);
    const next = wanted.next();
    await wanted.return?.();
    expect(await next).toEqual(done);
  });
});
