import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type DocumentNode, Kind } from 'graphql';
import { GRAPHQL_PATH } from './origin-check.js';
import type { Metrics } from './metrics.js';

const operations = new WeakMap<FastifyRequest, string>();

/**
 * Remembers what a request does by its kind and first field, as in `query entry`. The name that clients
 * give an operation could hold anything, so it is neither logged nor counted.
 */
export function noteOperation(request: FastifyRequest, { definitions }: DocumentNode): void {
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const [first] = definition.selectionSet.selections;
    const field = first?.kind === Kind.FIELD ? first.name.value : '...';
    operations.set(request, `${definition.operation} ${field}`);
  }
}

/** One line a request: no address, no person, no text of a query. */
export function addRequestLog(server: FastifyInstance, metrics: Metrics): void {
  server.addHook('onResponse', async (request, reply) => {
    const durationMs = Math.round(reply.elapsedTime * 10) / 10;
    const status = reply.statusCode;
    if (request.routeOptions.url !== GRAPHQL_PATH) {
      if (status >= 400)
        request.log.info({ route: request.routeOptions.url, status, durationMs }, 'request');
      return;
    }
    const operation = operations.get(request) ?? 'refused';
    metrics.observe(operation, status, reply.elapsedTime / 1000);
    request.log.info({ operation, status, durationMs }, 'operation');
  });
}
