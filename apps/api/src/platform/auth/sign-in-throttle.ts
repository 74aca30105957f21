import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { poolOf } from '../database/prepared.js';

/**
 * Slows guessing down: five wrong passwords for a login from one address, and fifty from one address
 * whatever the login, in a quarter of an hour. It counts by login *and* address, so that nobody can lock
 * somebody else out. Only hashes of both are kept, until the quarter of an hour is over.
 */
@Injectable()
export class SignInThrottle {
  private readonly perLogin: RateLimiterPostgres;
  private readonly perAddress: RateLimiterPostgres;

  constructor(dataSource: DataSource) {
    const limiter = (keyPrefix: string, points: number) =>
      new RateLimiterPostgres({
        storeClient: poolOf(dataSource.manager),
        storeType: 'pool',
        tableName: 'rate_limits',
        tableCreated: true,
        keyPrefix,
        points,
        duration: 15 * 60,
      });
    this.perLogin = limiter('login', 5);
    this.perAddress = limiter('address', 50);
  }

  /** Counts an attempt before it is made, so that many at once count as many. */
  async attempt(login: string, address: string): Promise<Result<void, Fault>> {
    try {
      await this.perAddress.consume(keyOf(address));
      await this.perLogin.consume(keyOf(login, address));
      return ok(undefined);
    } catch (rejection) {
      if (!(rejection instanceof RateLimiterRes)) throw rejection;
      const seconds = Math.ceil(rejection.msBeforeNext / 1000);
      return err({ code: 'too-many-attempts', path: '', args: { seconds } });
    }
  }

  /** Whoever got in was not guessing. */
  async forget(login: string, address: string): Promise<void> {
    await this.perLogin.delete(keyOf(login, address));
    await this.perAddress.reward(keyOf(address));
  }
}

function keyOf(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
