import { Inject, Injectable } from '@nestjs/common';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../context/request-context.js';
import { ENVIRONMENT, type Environment } from '../environment/environment.js';

/** A request that came over HTTP; only what sets or reads cookies and addresses needs to know. */
export type HttpContext = RequestContext & { reply: FastifyReply };

/**
 * The cookie that holds the token. Over HTTPS its prefix binds it to this very host; plain HTTP, which
 * is allowed on this machine only, can do without prefix and `Secure` alone.
 */
@Injectable()
export class SessionCookie {
  readonly name: string;
  private readonly options: CookieSerializeOptions;

  constructor(@Inject(ENVIRONMENT) { publicUrl }: Environment) {
    const secure = publicUrl.protocol === 'https:';
    this.name = secure ? '__Host-rechtsstand' : 'rechtsstand';
    this.options = { path: '/', httpOnly: true, sameSite: 'lax', secure };
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  set({ reply }: HttpContext, token: string): void {
    reply.setCookie(this.name, token, this.options);
  }

  clear({ reply }: HttpContext): void {
    reply.clearCookie(this.name, this.options);
  }
}
