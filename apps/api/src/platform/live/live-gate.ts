import { Injectable } from '@nestjs/common';
import { GraphQLError, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { Counter, Gauge } from 'prom-client';
import type { WebSocket } from 'ws';
import { Contexts } from '../context/contexts.js';
import type { RequestContext } from '../context/request-context.js';
import { Metrics } from '../http/metrics.js';
import { CLOSING, type LiveConnection, type SubscriptionId } from './live-connection.js';
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
  /** Of what was sent with a text of ours, as each sending has a context of its own. */
  private readonly ours = new WeakSet<object>();

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

  /**
   * Mercurius ends what it has, and says so only of what it was asked to end. So a subscription that is
   * refused, or ended before it is open, is seen to here: it would keep its place, or whoever wrote in it.
   */
  readonly overSubscriptions = (schema: GraphQLSchema): GraphQLSchema => {
    const fields = schema.getSubscriptionType()?.getFields() ?? {};
    for (const field of Object.values(fields)) {
      const subscribe = field.subscribe as Subscribe;
      field.subscribe = (root, args: object, context: LiveContext & { id: SubscriptionId }, info) =>
        context.connection.opened(context.id, subscribe(root, args, context, info));
    }
    return schema;
  };

  readonly hooks = {
    preSubscriptionParsing: (_schema: unknown, source: string, context: object) => {
      if (this.documents.has(source)) this.ours.add(context);
    },
    // A tree that is sent instead of a text is never parsed. It could print as ours and be another.
    preSubscriptionExecution: (
      _schema: unknown,
      _document: unknown,
      context: object,
      id: SubscriptionId,
    ) => {
      const { connection } = context as LiveContext;
      if (!this.ours.has(context) || !connection.open(id)) refuse(connection);
    },
    onSubscriptionResolution: () => this.delivered.inc(),
    onSubscriptionEnd: (context: object, id: SubscriptionId) =>
      (context as LiveContext).connection.end(id),
  };
}

type Subscribe = GraphQLFieldResolver<unknown, object, object, Promise<AsyncIterator<unknown>>>;

function refuse(connection: LiveConnection): never {
  connection.close(CLOSING.notOurs);
  throw new GraphQLError('not-ours', { extensions: { code: 'not-ours' } });
}
