import type { FastifyInstance, FastifyRequest } from 'fastify';

export const GRAPHQL_PATH = '/graphql';

/**
 * GraphQL is asked by POST alone, and by pages of ours alone. Browsers name the page's origin in every
 * POST; whoever names none is no browser and carries nobody's cookie but their own. A WebSocket begins
 * with GET and is bound by no policy of the browser, so there the origin has to be named.
 */
export function addOriginCheck(server: FastifyInstance, publicUrl: URL): void {
  server.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== GRAPHQL_PATH) return;
    if (request.ws) {
      const isNamed = request.headers.origin !== undefined;
      if (isNamed && isOurs(request, publicUrl)) return;
      return reply.code(403).send(refusal('foreign-origin'));
    }
    if (request.method !== 'POST') {
      return reply.code(405).header('allow', 'POST').send(refusal('method-not-allowed'));
    }
    if (!isOurs(request, publicUrl)) return reply.code(403).send(refusal('foreign-origin'));
    reply.header('cache-control', 'no-store');
  });
}

function isOurs({ headers }: FastifyRequest, publicUrl: URL): boolean {
  if (
    headers['sec-fetch-site'] &&
    !['same-origin', 'none'].includes(String(headers['sec-fetch-site']))
  ) {
    return false;
  }
  return headers.origin === undefined || ownOrigins(publicUrl).includes(headers.origin);
}

/** On this machine itself, `localhost` and `127.0.0.1` are the same place. */
function ownOrigins({ origin, protocol, hostname, port }: URL): string[] {
  if (protocol === 'https:' || !['localhost', '127.0.0.1', '[::1]'].includes(hostname))
    return [origin];
  return ['localhost', '127.0.0.1', '[::1]'].map(
    (host) => new URL(`http://${host}:${port}`).origin,
  );
}

const refusal = (code: string) => ({
  data: null,
  errors: [{ message: code, extensions: { code } }],
});
