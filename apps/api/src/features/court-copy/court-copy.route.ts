import { isLocalDate } from '@rechtsstand/domain/time';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { SessionCookie } from '../../platform/auth/session-cookie.js';
import { SessionStore } from '../../platform/auth/session-store.js';
import { Contexts } from '../../platform/context/contexts.js';
import { CourtCopyService } from './court-copy.service.js';
import { TypesetterBusyError } from './typesetting/typesetter.js';

interface Address {
  Params: { id: string };
  Querystring: { stand?: unknown };
}

/**
 * `GET /fassungen/<id>.pdf`: beside the page of the publication, for the same people; `?stand=` is the
 * day whose figures are printed.
 */
@Injectable()
export class CourtCopyRoute {
  constructor(
    private readonly copies: CourtCopyService,
    private readonly contexts: Contexts,
    private readonly sessions: SessionStore,
    private readonly cookie: SessionCookie,
  ) {}

  addTo(server: FastifyInstance): void {
    server.get<Address>('/fassungen/:id([0-9a-f-]{36}).pdf', async (request, reply) => {
      const now = new Date();
      const token = this.cookie.read(request);
      const viewer = token === undefined ? null : await this.sessions.find(token, now);
      const { id } = request.params;
      reply.header('cache-control', 'private, no-store');
      // Signed out, the page of the publication asks who is there, and offers the copy again.
      if (!viewer) return reply.redirect(`/fassungen/${id}`, 303);
      try {
        const ctx = this.contexts.create(viewer, request.id, now);
        const { stand } = request.query;
        const copy = await this.copies.of(ctx, id, isLocalDate(stand) ? stand : ctx.today);
        if (!copy) return reply.code(404).type('text/plain').send('Not found');
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="${copy.fileName}"`)
          .send(Buffer.from(copy.pdf));
      } catch (error) {
        if (!(error instanceof TypesetterBusyError)) throw error;
        return reply.code(503).header('retry-after', '30').type('text/plain').send('Busy');
      }
    });
  }
}
