import { isLocalDate, parseKnown } from '@rechtsstand/domain/time';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { SessionCookie } from '../../platform/auth/session-cookie.js';
import { SessionStore } from '../../platform/auth/session-store.js';
import { Contexts } from '../../platform/context/contexts.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { Moment } from '../../platform/graphql/as-of.js';
import { CourtCopyService } from './court-copy.service.js';
import { refusalPage } from './refusal-page.js';
import { type RefusalReason, TypesettingRefusal } from './typesetting/typesetting-refusal.js';

interface Address {
  Params: { id: string };
  Querystring: { stand?: unknown; bekannt?: unknown };
}

/** In seconds, where asking again will do. */
const RETRY: Partial<Record<RefusalReason, number>> = { 'too-many': 5, busy: 30 };
/** By custom: whoever asked is no longer there. Nobody reads it but the log. */
const CLIENT_GONE = 499;

/**
 * `GET /fassungen/<id>.pdf`: beside the page of the publication, for the same people; `?stand=` and
 * `?bekannt=` say for which day and as known when figures are printed, as they do there.
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
      const page = `/fassungen/${id}`;
      reply.header('cache-control', 'private, no-store');
      // Signed out, the page of the publication asks who is there, and offers the copy again.
      if (!viewer) return reply.redirect(page, 303);
      const gone = signalOfLeaving(reply);
      try {
        const ctx = this.contexts.create(viewer, request.id, now);
        const copy = await this.copies.of(ctx, id, momentIn(request.query, ctx), gone);
        if (!copy) return refuse(reply.code(404), 'missing', page);
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="${copy.fileName}"`)
          .send(Buffer.from(copy.pdf));
      } catch (error) {
        if (gone.aborted) return reply.code(CLIENT_GONE).send();
        if (!(error instanceof TypesettingRefusal)) throw error;
        const { reason } = error;
        if (reason === 'unavailable' || reason === 'too-much') request.log.error({ err: error });
        if (RETRY[reason]) reply.header('retry-after', RETRY[reason]);
        return refuse(reply.code(reason === 'too-many' ? 429 : 503), reason, page);
      }
    });
  }
}

/** Like the page, it takes what is no moment for one that was not named. */
function momentIn(
  { stand, bekannt }: Address['Querystring'],
  { today, now }: RequestContext,
): Moment {
  const known = typeof bekannt === 'string' ? parseKnown(bekannt) : null;
  return {
    validOn: isLocalDate(stand) ? stand : today,
    knownAt: known && known < now ? known : null,
  };
}

/** Whoever leaves, or asks again by reloading, gives up the turn. */
function signalOfLeaving({ raw }: FastifyReply): AbortSignal {
  const leaving = new AbortController();
  raw.once('close', () => leaving.abort());
  return leaving.signal;
}

function refuse(reply: FastifyReply, reason: RefusalReason | 'missing', page: string) {
  return reply.type('text/html; charset=utf-8').send(refusalPage(reason, page));
}
