import type { WebSocket } from 'ws';
import type { SignedIn } from '../context/request-context.js';

/** Why we close a socket. All of them are worth another attempt: what was refused is decided anew. */
export const CLOSING = {
  /** The process ends. */
  restart: 1012,
  /** The session could not be looked at. */
  tryAgainLater: 1013,
  /** Something was sent that no page of ours sends. */
  notOurs: 4400,
  /** Signed out, expired or revoked. */
  sessionEnded: 4800,
  /** The roles are others now: whatever was subscribed to is decided anew. */
  rolesChanged: 4801,
  /** Connected, and asked for nothing. */
  silent: 4802,
} as const;

/** What a browser calls one of its subscriptions. */
export type SubscriptionId = string | number;

/** More than any page of ours has. */
const MOST_SUBSCRIPTIONS = 20;

/** A browser window that is connected. */
export class LiveConnection {
  private readonly subscriptions = new Map<SubscriptionId, 'opening' | 'open' | 'ended'>();
  private hasAnswered = true;
  private looksWithoutUse = 0;

  constructor(
    readonly socket: WebSocket,
    readonly token: string,
    readonly viewer: SignedIn,
  ) {
    socket.on('pong', () => (this.hasAnswered = true));
  }

  /** Whether one more may be opened, under an id of its own. */
  open(id: SubscriptionId): boolean {
    if (this.subscriptions.size >= MOST_SUBSCRIPTIONS || this.subscriptions.has(id)) return false;
    this.subscriptions.set(id, 'opening');
    return true;
  }

  /** What is heard under this id: nothing more if it was ended before it was open. */
  async opened<Stream extends AsyncIterator<unknown>>(
    id: SubscriptionId,
    opening: Promise<Stream>,
  ): Promise<Stream> {
    try {
      const stream = await opening;
      if (this.subscriptions.get(id) === 'opening') {
        this.subscriptions.set(id, 'open');
        return stream;
      }
      await stream.return?.();
      this.subscriptions.delete(id);
      return stream;
    } catch (error) {
      this.subscriptions.delete(id);
      throw error;
    }
  }

  /** While it is being opened, it keeps its id: nothing else could be told from it. */
  end(id: SubscriptionId): void {
    if (this.subscriptions.get(id) === 'open') this.subscriptions.delete(id);
    else if (this.subscriptions.has(id)) this.subscriptions.set(id, 'ended');
  }

  hasRolesOf({ actor }: SignedIn): boolean {
    return JSON.stringify(this.viewer.actor.grants) === JSON.stringify(actor.grants);
  }

  /** Cuts off whoever did not answer last time: that line is dead, and nobody has told us. */
  look(): void {
    if (!this.hasAnswered) return this.socket.terminate();
    this.looksWithoutUse = this.subscriptions.size === 0 ? this.looksWithoutUse + 1 : 0;
    if (this.looksWithoutUse > 1) return this.close(CLOSING.silent);
    this.hasAnswered = false;
    this.socket.ping();
  }

  close(code: number): void {
    this.socket.close(code);
  }
}
