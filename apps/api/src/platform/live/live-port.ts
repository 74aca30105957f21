import websocket from '@fastify/websocket';
import type { FastifyInstance } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import { GRAPHQL_PATH } from '../http/origin-check.js';
import { CLOSING } from './live-connection.js';
import type { LiveConnections } from './live-connections.js';

/** The protocol of https://github.com/enisdenjo/graphql-ws; Mercurius would speak its predecessor too. */
const PROTOCOL = 'graphql-transport-ws';
/** Our documents with their variables have a tenth of it. */
const MAX_MESSAGE = 4 * 1024;
/** How long browsers have to say good-bye when the process ends. */
const PARTING = 500;

/** Comes before all hooks that ask whether a request wants to become a socket (`request.ws`). */
export async function addSockets(server: FastifyInstance): Promise<void> {
  await server.register(websocket, {
    options: { maxPayload: MAX_MESSAGE },
    preClose(done) {
      void part(server).then(() => server.websocketServer.close(() => done()));
    },
  });
}

/**
 * Lets requests to `/graphql` become sockets, if they come from a page of ours (see the check of the
 * origin) in a living session. Mercurius answers what is sent over them.
 */
export function addLivePort(server: FastifyInstance, connections: LiveConnections): void {
  server.addHook('onRequest', async (request, reply) => {
    if (!request.ws) return;
    const isSpoken = request.headers['sec-websocket-protocol'] === PROTOCOL;
    if (request.routeOptions.url !== GRAPHQL_PATH || !isSpoken) return reply.code(400).send();
    const refusal = await connections.admit(request);
    if (refusal) return reply.code(refusal).send();
  });
  server.websocketServer.on('connection', (socket, request) => connections.open(socket, request));
}

async function part({ websocketServer: { clients } }: FastifyInstance): Promise<void> {
  if (clients.size === 0) return;
  for (const client of clients) client.close(CLOSING.restart);
  await Promise.race([whenAllAreGone(clients), sleep(PARTING)]);
  for (const client of clients) client.terminate();
}

async function whenAllAreGone(clients: ReadonlySet<unknown>): Promise<void> {
  while (clients.size > 0) await sleep(10);
}
