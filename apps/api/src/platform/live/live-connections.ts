import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import { SessionCookie } from '../auth/session-cookie.js';
import { SessionStore } from '../auth/session-store.js';
import type { SignedIn } from '../context/request-context.js';
import { CLOSING, LiveConnection } from './live-connection.js';

/** How long a line may be dead before we see it, and a session over before its sockets are. */
const LOOK_EVERY = 10_000;
/** Windows of one browser; more are a mistake or an attack. */
const MOST_PER_SESSION = 50;

interface Admitted {
  token: string;
  viewer: SignedIn;
}

/** The sockets of this process: who may have one, and until when. */
@Injectable()
export class LiveConnections implements OnApplicationShutdown {
  private readonly logger = new Logger(LiveConnections.name);
  private readonly connections = new Map<WebSocket, LiveConnection>();
  private readonly admitted = new WeakMap<IncomingMessage, Admitted>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionStore,
  ) {}

  get size(): number {
    return this.connections.size;
  }

  /** Whether the request may become a socket: the status of the refusal, else `null`. */
  async admit(request: FastifyRequest): Promise<401 | 429 | null> {
    const token = this.cookie.read(request);
    const viewer = token && (await this.sessions.find(token, new Date(), { isUnattended: true }));
    if (!token || !viewer) return 401;
    if (this.ofSession(token).length >= MOST_PER_SESSION) return 429;
    this.admitted.set(request.raw, { token, viewer });
    return null;
  }

  /** A request that was admitted has become a socket. */
  open(socket: WebSocket, request: IncomingMessage): void {
    const admitted = this.admitted.get(request);
    if (!admitted) return socket.terminate();
    this.connections.set(socket, new LiveConnection(socket, admitted.token, admitted.viewer));
    socket.once('close', () => this.connections.delete(socket));
    this.timer ??= setInterval(() => void this.look(), LOOK_EVERY).unref();
  }

  of(socket: WebSocket): LiveConnection | undefined {
    return this.connections.get(socket);
  }

  /** Closes what has ended meanwhile. Called by itself; tests call it sooner. */
  async look(now = new Date()): Promise<void> {
    for (const connection of this.connections.values()) connection.look();
    const tokens = new Set([...this.connections.values()].map(({ token }) => token));
    await Promise.all([...tokens].map((token) => this.lookAt(token, now)));
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private async lookAt(token: string, now: Date): Promise<void> {
    try {
      const viewer = await this.sessions.find(token, now, { isUnattended: true });
      for (const connection of this.ofSession(token)) {
        if (!viewer) connection.close(CLOSING.sessionEnded);
        else if (!connection.hasRolesOf(viewer)) connection.close(CLOSING.rolesChanged);
      }
    } catch (error) {
      this.logger.warn(error);
      // A session that cannot be looked at may have been revoked.
      for (const connection of this.ofSession(token)) connection.close(CLOSING.tryAgainLater);
    }
  }

  private ofSession(token: string): LiveConnection[] {
    return [...this.connections.values()].filter((connection) => connection.token === token);
  }
}
