import type { FailureReason } from '../meilisearch/engine-failure.js';

/** A slow answer may have been bad luck; so many in a row are not. */
const MOST_SLOW = 3;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/**
 * Keeps searches from waiting for a server that does not answer. Once it is open, nobody's search tries
 * whether the server is back: the first one after a pause sets off a probe beside it, and when that
 * succeeds, the next search is the server's again. Pauses double from one to thirty seconds.
 */
export class CircuitBreaker {
  private slow = 0;
  private pause = FIRST_PAUSE;
  /** Open until then at least; `null` while it is closed. */
  private retryAt: number | null = null;
  private probing: Promise<void> | null = null;

  constructor(
    private readonly probe: () => Promise<void>,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /** Whether the server may be asked; asking this may set off a probe. */
  isClosed(): boolean {
    if (this.retryAt === null) return true;
    if (this.clock() >= this.retryAt) this.probing ??= this.tryAgain();
    return false;
  }

  succeeded(): void {
    this.slow = 0;
  }

  failed(reason: FailureReason): void {
    this.slow += 1;
    if (reason === 'slow' && this.slow < MOST_SLOW) return;
    this.open();
  }

  /** Ends when the probe that is under way has ended, if there is one. */
  async settled(): Promise<void> {
    await this.probing;
  }

  private async tryAgain(): Promise<void> {
    try {
      await this.probe();
      this.retryAt = null;
      this.slow = 0;
      this.pause = FIRST_PAUSE;
    } catch {
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
      this.open();
    } finally {
      this.probing = null;
    }
  }

  private open(): void {
    this.retryAt = this.clock() + this.pause;
  }
}
