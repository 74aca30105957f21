import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { ENVIRONMENT, type Environment } from '../environment/environment.js';

/** How long a lost connection stays lost before another is tried. */
const RETRY_AFTER = 1_000;
/** A pooler between here and the database may swallow notices: then news are this late. */
const LOOK_EVERY = 30_000;

type Handler = () => Promise<void>;

/** Whoever needs to know what was said. Neither may throw. */
interface Hearer {
  heard: (payload: string) => void;
  /** Anything may have been said: there was no connection. */
  missed: () => void;
}

/**
 * What other processes announce with NOTIFY when they commit. A handler is also called whenever a notice
 * may have been missed: after each connection, and every half minute in any case. So it looks for
 * itself whether anything has changed, and only ever sooner because of a notice. A hearer gets the words
 * themselves, and is told where some may be lacking.
 */
@Injectable()
export class Notices implements OnApplicationShutdown {
  private readonly logger = new Logger(Notices.name);
  private readonly handlers = new Map<string, Handler[]>();
  private readonly hearers = new Map<string, Hearer[]>();
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private isOver = false;

  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  /** Calls the handler after each `NOTIFY channel`; the channel is a plain identifier. */
  async listen(channel: string, handler: Handler): Promise<void> {
    this.handlers.set(channel, [...(this.handlers.get(channel) ?? []), handler]);
    await this.begin(channel);
  }

  /** Hands on the payload of each `NOTIFY channel, payload`. */
  async hear(channel: string, hearer: Hearer): Promise<void> {
    this.hearers.set(channel, [...(this.hearers.get(channel) ?? []), hearer]);
    await this.begin(channel);
  }

  async onApplicationShutdown(): Promise<void> {
    this.isOver = true;
    if (this.timer) clearInterval(this.timer);
    await this.client?.end();
  }

  private async begin(channel: string): Promise<void> {
    const { client } = this;
    if (!client) return this.connect();
    await this.subscribe(client, channel).catch((error: unknown) => this.lose(client, error));
  }

  private async connect(): Promise<void> {
    if (this.isOver) return;
    const client = new pg.Client({
      connectionString: this.environment.databaseUrl,
      application_name: 'rechtsstand-notices',
      keepAlive: true,
    });
    this.client = client;
    client.on('notification', ({ channel, payload = '' }) => {
      for (const { heard } of this.hearers.get(channel) ?? []) heard(payload);
      void this.look(channel);
    });
    client.on('error', (error) => this.lose(client, error));
    client.on('end', () => this.lose(client));
    this.timer ??= setInterval(() => void this.lookEverywhere(), LOOK_EVERY).unref();
    try {
      await client.connect();
      const channels = new Set([...this.handlers.keys(), ...this.hearers.keys()]);
      for (const channel of channels) await this.subscribe(client, channel);
    } catch (error) {
      this.lose(client, error);
    }
  }

  private async subscribe(client: pg.Client, channel: string): Promise<void> {
    await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    for (const { missed } of this.hearers.get(channel) ?? []) missed();
    await this.look(channel);
  }

  private lose(client: pg.Client, error?: unknown): void {
    if (this.isOver || this.client !== client) return;
    this.client = null;
    if (error) this.logger.warn(error);
    setTimeout(() => void this.connect(), RETRY_AFTER).unref();
  }

  private async lookEverywhere(): Promise<void> {
    await Promise.all([...this.handlers.keys()].map((channel) => this.look(channel)));
  }

  private async look(channel: string): Promise<void> {
    for (const handler of this.handlers.get(channel) ?? []) {
      await handler().catch((error: unknown) => this.logger.warn(error));
    }
  }
}
