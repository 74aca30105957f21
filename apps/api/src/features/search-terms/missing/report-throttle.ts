import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Reports of one person in an hour; nobody looks in vain more often and reports it each time. */
const MOST_REPORTS = 20;

/**
 * Keeps one person from filling the list. It counts in memory, for an hour, and nowhere else: a counter in
 * the database would tell who reported something and when.
 */
@Injectable()
export class ReportThrottle {
  private readonly limiter = new RateLimiterMemory({ points: MOST_REPORTS, duration: 60 * 60 });

  async attempt(personId: string): Promise<Result<void, Fault>> {
    try {
      await this.limiter.consume(personId);
      return ok(undefined);
    } catch (rejection) {
      if (!(rejection instanceof RateLimiterRes)) throw rejection;
      const seconds = Math.ceil(rejection.msBeforeNext / 1000);
      return err({ code: 'too-many-attempts', path: '', args: { seconds } });
    }
  }
}
