/** Reads a text from left to right. `take` moves on only when the sticky pattern matches right here. */
export class Cursor {
  constructor(
    readonly text: string,
    public position = 0,
  ) {}

  take(sticky: RegExp): RegExpExecArray | null {
    const match = this.peek(sticky);
    if (match) this.position += match[0].length;
    return match;
  }

  peek(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.position;
    return sticky.exec(this.text);
  }

  /** Runs a reader and puts the cursor back where it was if the reader finds nothing. */
  attempt<T>(reader: () => T | null): T | null {
    const before = this.position;
    const found = reader();
    if (found === null) this.position = before;
    return found;
  }
}
