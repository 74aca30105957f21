import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { Counter, Gauge } from 'prom-client';
import type { WebSocket } from 'ws';
import { Contexts } from '../context/contexts.js';
import type { RequestContext } from '../context/request-context.js';
import { Metrics } from '../http/metrics.js';
import { CLOSING, type LiveConnection } from './live-connection.js';
import { LiveConnections } from './live-connections.js';
import { LiveDocuments } from './live-documents.js';

/** What a subscription knows of where it came from. */
type LiveContext = RequestContext & { connection: LiveConnection };

/**
 * Stands before everything that is sent over a socket: only our own documents are executed, and only as
 * many as a page needs. Whoever sends anything else is no page of ours and is cut off.
 */
@Injectable()
export class LiveGate {
  private readonly delivered: Counter;

  constructor(
    private readonly connections: LiveConnections,
    private readonly documents: LiveDocuments,
    private readonly contexts: Contexts,
    metrics: Metrics,
  ) {
    const registers = [metrics.registry];
    this.delivered = new Counter({
      name: 'rechtsstand_live_events_total',
      help: 'Events that were sent to browsers',
      registers,
    });
    new Gauge({
      name: 'rechtsstand_live_sockets',
      help: 'Browser windows that are connected to this process',
      registers,
      collect() {
        this.set(connections.size);
      },
    });
  }

  /** For resolvers of subscriptions; what they decide, they decide when they are subscribed to. */
  contextOf(socket: WebSocket): LiveContext {
    const connection = this.connections.of(socket);
    if (!connection) throw new Error('This socket was not admitted');
    return { ...this.contexts.create(connection.viewer), connection };
  }

  readonly hooks = {
    preSubscriptionParsing: (_schema: unknown, source: string, context: object, id: Id) => {
      const { connection } = context as LiveContext;
      if (!this.documents.has(source) || !connection.open(id)) refuse(connection);
    },
    // A document that is not a text is never parsed, and so was never compared.
    preSubscriptionExecution: (_schema: unknown, _document: unknown, context: object, id: Id) => {
      const { connection } = context as LiveContext;
      if (!connection.isOpen(id)) refuse(connection);
    },
    onSubscriptionResolution: () => this.delivered.inc(),
    onSubscriptionEnd: (context: object, id: Id) => (context as LiveContext).connection.end(id),
  };
}

type Id = string | number;

function refuse(connection: LiveConnection): never {
  connection.close(CLOSING.notOurs);
  throw new GraphQLError('not-ours', { extensions: { code: 'not-ours' } });
}
