import type { Fault } from './fault-server.js';

/** Takes documents as Meilisearch does, and keeps them; it finds nothing. */
export class StandInMeilisearch {
  /** What it was sent, by the name of the index. */
  readonly received = new Map<string, { subject: string }[]>();

  /** @param indexes that it says it has */
  constructor(private readonly indexes: readonly string[]) {}

  /** For a `FaultServer` that is to have no fault. */
  get healthy(): Fault {
    return { kind: 'answers', body: ({ path, body }) => this.answer(path, body) };
  }

  subjectsIn(uid: string): string[] {
    return (this.received.get(uid) ?? []).map(({ subject }) => subject);
  }

  private answer(path: string, body: unknown): unknown {
    const [, uid] = /^\/indexes\/([^/?]+)\/documents$/.exec(path) ?? [];
    if (uid !== undefined) {
      const documents = body as { subject: string }[];
      this.received.set(uid, [...(this.received.get(uid) ?? []), ...documents]);
    }
    if (path.startsWith('/keys')) return { key: 'key-of-the-stand-in' };
    if (path.startsWith('/tasks/')) return { uid: 1, status: 'succeeded' };
    if (path.startsWith('/indexes?'))
      return { results: this.indexes.map((name) => ({ uid: name })) };
    return { taskUid: 1, status: 'enqueued', results: [] };
  }
}
