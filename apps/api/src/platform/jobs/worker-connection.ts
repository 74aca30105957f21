import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AnyJob } from './job-definition.js';
import { ANNOUNCEMENTS } from './job-queue.js';
import type { JobLog } from './job-log.js';

/** Nothing asked over this connection takes long; what does is asked of a server that is gone. */
const PATIENCE = 10_000;

/** What may be locked: a job that is being run, or a kind of job that is run alone. */
export const lockOfRun = (id: string) => `run ${id}`;
export const lockOfKind = ({ name }: AnyJob) => `kind ${name}`;

/** As an SQL expression, of an SQL expression. */
export const lockKey = (lock: string) => `hashtextextended(${lock}, 0)`;

interface Events {
  /** A job of this name can be taken; of any name when none is given. */
  announced(name?: string): void;
  /** Others may take what is being run here from now on. */
  lost(): void;
}

/**
 * The one connection a worker keeps. Over it, it hears of new jobs, and it holds a lock for every job it
 * runs. When the worker dies, however that goes, PostgreSQL ends the connection and with it the locks,
 * which tells the others that nobody runs those jobs any more.
 */
export class WorkerConnection {
  private client: pg.Client | undefined;
  private connecting: Promise<void> | undefined;
  private readonly held = new Set<string>();
  private turn: Promise<unknown> = Promise.resolve();
  private isClosed = false;

  constructor(
    private readonly url: string,
    private readonly log: JobLog,
    private readonly events: Events = { announced: () => undefined, lost: () => undefined },
  ) {}

  /** Connects; from then on it comes back by itself whenever the connection is lost. */
  async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'rechtsstand-worker',
      connectionTimeoutMillis: 5_000,
      query_timeout: PATIENCE,
      keepAlive: true,
    });
    client.on('error', (error) => this.lose(client, error));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ payload }) => this.events.announced(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${ANNOUNCEMENTS}`);
      for (const lock of this.held)
        await client.query(`SELECT pg_try_advisory_lock(${lockKey('$1')})`, [lock]);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
    this.events.announced();
  }

  /** One after another, for several lanes share the connection. */
  query<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    const answer = this.turn.then(() => this.ask<Row>(text, values));
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  /** Whether the lock is ours now; it stays so until it is released or the worker is gone. */
  async tryLock(lock: string): Promise<boolean> {
    const [row] = await this.query<{ locked: boolean }>(
      `SELECT pg_try_advisory_lock(${lockKey('$1')}) AS locked`,
      [lock],
    );
    if (row?.locked) this.held.add(lock);
    return row?.locked ?? false;
  }

  /** Remembers locks that a statement took, to have them again after the connection was lost. */
  holds(locks: readonly string[]): void {
    for (const lock of locks) this.held.add(lock);
  }

  async release(locks: readonly string[]): Promise<void> {
    for (const lock of locks) this.held.delete(lock);
    await this.query(`SELECT pg_advisory_unlock(${lockKey('lock')}) FROM unnest($1::text[]) lock`, [
      locks,
    ]);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.client?.end();
  }

  private async ask<Row>(text: string, values: unknown[]): Promise<Row[]> {
    const { client } = this;
    if (!client) throw new Error('The worker has lost its connection to the database');
    try {
      return (await client.query(text, values)).rows as Row[];
    } catch (error) {
      // An answer that does not come leaves the connection useless.
      if (error instanceof Error && error.message === 'Query read timeout')
        this.lose(client, error);
      throw error;
    }
  }

  private lose(client: pg.Client, error?: Error): void {
    if (client !== this.client) return;
    this.client = undefined;
    if (this.isClosed) return;
    this.log.warn({ err: error }, 'the worker has lost its connection to the database');
    client.end().catch(() => undefined);
    this.events.lost();
    this.connecting ??= this.comeBack();
  }

  private async comeBack(): Promise<void> {
    for (let pause = 0; !this.client && !this.isClosed; pause = Math.min(pause * 2 + 50, 2_000)) {
      await sleep(pause);
      await this.open().catch(() => undefined);
    }
    this.connecting = undefined;
    if (this.isClosed) await this.client?.end();
    else this.log.info({}, 'the worker is connected to the database again');
  }
}
