import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { pendingMigrations } from '../database/verify.js';

/** `live`: the process answers. `ready`: it can do its work, so that requests may be sent to it. */
export function addHealthRoutes(server: FastifyInstance, dataSource: DataSource): void {
  server.get('/health/live', () => ({ status: 'live' }));

  server.get('/health/ready', async (request, reply) => {
    try {
      const pending = await pendingMigrations(dataSource);
      if (pending.length === 0) return { status: 'ready' };
      return await reply.code(503).send({ status: 'migrations-pending', pending });
    } catch (error) {
      request.log.warn({ err: error }, 'the database cannot be reached');
      return reply.code(503).send({ status: 'database-unreachable' });
    }
  });
}
