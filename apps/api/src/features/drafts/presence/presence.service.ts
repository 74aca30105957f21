import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { PresenceRepository } from './presence.repository.js';

/** Two signs of life may be lost before a row counts no more. */
const SIGN_OF_LIFE = 8_000;

interface Stay {
  id: string;
  draftId: string;
  subjectId: string;
}

/**
 * Keeps the presence of those whose window is connected to this process. The connection is the sign of
 * life of the window, and a row in the database the sign of life of this process.
 */
@Injectable()
export class PresenceService implements OnApplicationShutdown {
  private readonly logger = new Logger(PresenceService.name);
  private readonly stays = new Map<string, Stay>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly repository: PresenceRepository) {}

  /** Present until the returned function is called. */
  async enter(draftId: string, subjectId: string): Promise<() => void> {
    const stay = { id: randomUUID(), draftId, subjectId };
    await this.repository.enter(stay.id, draftId, subjectId);
    this.stays.set(stay.id, stay);
    this.watch();
    return () => this.leave(stay.id);
  }

  /** From now on, looks after the presence of processes that have ended, too. */
  watch(): void {
    this.timer ??= setInterval(() => void this.giveSign(), SIGN_OF_LIFE).unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private leave(id: string): void {
    this.stays.delete(id);
    // Should it fail, nobody gives a sign of life for it any more.
    this.repository.leave(id).catch((error: unknown) => this.logger.warn(error));
  }

  private async giveSign(): Promise<void> {
    try {
      if (this.stays.size > 0) await this.repository.keep([...this.stays.values()]);
      await this.repository.sweep();
    } catch (error) {
      this.logger.warn(error);
    }
  }
}
