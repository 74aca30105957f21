import { Inject, Injectable } from '@nestjs/common';
import { Meilisearch } from 'meilisearch';
import { DataSource } from 'typeorm';
import { ENVIRONMENT, type Environment } from '../../../platform/environment/environment.js';
import { asEngineFailure } from './engine-failure.js';
import { type IndexNames, indexNamesOf } from './index-names.js';
import { type KeyPurpose, scopedKey } from './scoped-keys.js';

/** A client with a key of its own, and the names of our indexes. */
export interface Access {
  client: Meilisearch;
  names: IndexNames;
}

/** The Meilisearch of this installation, if it has one. */
@Injectable()
export class MeilisearchServer {
  /** Later answers of a search are of no use to anybody; writing may take its time. */
  protected readonly timeouts: Record<KeyPurpose, number> = { search: 120, write: 30_000 };
  private readonly opened: Partial<Record<KeyPurpose, Promise<Access>>> = {};

  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'meilisearch'>,
    private readonly dataSource: DataSource,
  ) {}

  get isConfigured(): boolean {
    return this.environment.meilisearch !== null;
  }

  /** Opened when first asked for, and again after that failed. */
  access(purpose: KeyPurpose): Promise<Access> {
    return (this.opened[purpose] ??= this.open(purpose).catch((error: unknown) => {
      this.opened[purpose] = undefined;
      throw error;
    }));
  }

  /**
   * Does work with the key for a purpose. Where that is refused the server may have lost its keys with all
   * else: the work is begun anew, once, with one that is made anew.
   */
  async use<T>(purpose: KeyPurpose, work: (access: Access) => Promise<T>): Promise<T> {
    try {
      return await work(await this.access(purpose));
    } catch (error) {
      if (asEngineFailure(error).reason !== 'refused') throw error;
      this.opened[purpose] = undefined;
      return work(await this.access(purpose));
    }
  }

  private async open(purpose: KeyPurpose): Promise<Access> {
    const names = await indexNamesOf(this.dataSource.manager);
    const key = await scopedKey(this.client(purpose), this.given.key, purpose, names);
    return { client: this.client(purpose, key), names };
  }

  private client(purpose: KeyPurpose, apiKey = this.given.key): Meilisearch {
    return new Meilisearch({
      host: this.given.url.href,
      apiKey,
      timeout: this.timeouts[purpose],
      // Compressed answers come in pieces, and a second piece waits 40 ms for the first to be confirmed.
      requestInit: { headers: { 'accept-encoding': 'identity' } },
    });
  }

  private get given() {
    const { meilisearch } = this.environment;
    if (!meilisearch) throw new Error('There is no Meilisearch');
    return meilisearch;
  }
}
