/**
 * What one subscriber has not been sent yet. Events only say what to read anew, so equal ones that wait
 * are one: however slowly somebody takes them, no more than one of each kind ever waits.
 */
export class LiveStream<T> implements AsyncIterableIterator<T> {
  private readonly waiting = new Map<string, T>();
  private wake: ((result: IteratorResult<T>) => void) | null = null;
  private isOver = false;

  /** @param onEnd called once, when the subscriber is gone */
  constructor(private readonly onEnd: (stream: LiveStream<T>) => void) {}

  push(event: T): void {
    if (this.isOver) return;
    if (this.wake) {
      this.wake({ value: event, done: false });
      this.wake = null;
      return;
    }
    this.waiting.set(JSON.stringify(event), event);
  }

  next(): Promise<IteratorResult<T>> {
    if (this.isOver) return Promise.resolve(ended);
    const [first] = this.waiting;
    if (!first) return new Promise((resolve) => (this.wake = resolve));
    const [key, value] = first;
    this.waiting.delete(key);
    return Promise.resolve({ value, done: false });
  }

  return(): Promise<IteratorResult<T>> {
    if (!this.isOver) {
      this.isOver = true;
      this.waiting.clear();
      this.wake?.(ended);
      this.onEnd(this);
    }
    return Promise.resolve(ended);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

const ended = { value: undefined, done: true } as const;

/**
 * Those events of a stream that are wanted. No generator: one that waits for its next event could not be
 * ended from outside.
 */
export function filtered<T>(
  stream: AsyncIterableIterator<T>,
  isWanted: (event: T) => Promise<boolean>,
): AsyncIterableIterator<T> {
  return {
    async next() {
      for (;;) {
        const result = await stream.next();
        if (result.done || (await isWanted(result.value))) return result;
      }
    },
    return: () => stream.return?.() ?? Promise.resolve(ended),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
