import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import { Inject, Injectable } from '@nestjs/common';
import type { GqlOptionsFactory } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { SessionCookie } from '../auth/session-cookie.js';
import { SessionStore } from '../auth/session-store.js';
import { Contexts } from '../context/contexts.js';
import type { RequestContext } from '../context/request-context.js';
import { ENVIRONMENT, type Environment } from '../environment/environment.js';
import { GRAPHQL_PATH } from '../http/origin-check.js';
import { noteOperation } from '../http/request-log.js';
import { LiveGate } from '../live/live-gate.js';
import { errorFormatter } from './error-formatter.js';
import {
  limits,
  MAX_DEPTH,
  MAX_TOKENS,
  refuseLongDocuments,
  REMEMBERED_DOCUMENTS,
} from './limits.js';
import { schemaOptions } from './schema-options.js';
import { refuseUnfitValues } from './sent-values.js';

/** Large enough for the longest statute as XML, which is the largest thing anybody sends. */
const MAX_BODY = 4 * 1024 * 1024;

/** Set by pages of ours on what they ask because something changed, and not because somebody did something. */
const UNATTENDED = 'x-unattended';

@Injectable()
export class GraphqlOptions implements GqlOptionsFactory<MercuriusDriverConfig> {
  constructor(
    private readonly contexts: Contexts,
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionStore,
    private readonly live: LiveGate,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  createGqlOptions(): Omit<MercuriusDriverConfig, 'driver'> {
    const { isProduction } = this.environment;
    return {
      autoSchemaFile: true,
      buildSchemaOptions: schemaOptions,
      transformSchema: this.live.overSubscriptions,
      path: GRAPHQL_PATH,
      jit: 1,
      cache: REMEMBERED_DOCUMENTS,
      graphiql: false,
      allowBatchedQueries: false,
      csrfPrevention: {
        allowedContentTypes: ['application/json'],
        // Of a request that becomes a socket. No script can set it, so it allows nothing else.
        requiredHeaders: ['sec-websocket-key'],
      },
      subscription: { context: (socket) => this.live.contextOf(socket) },
      queryDepth: MAX_DEPTH,
      graphql: { parseOptions: { maxTokens: MAX_TOKENS } },
      validationRules: isProduction ? [...limits, NoSchemaIntrospectionCustomRule] : limits,
      additionalRouteOptions: { bodyLimit: MAX_BODY },
      errorFormatter: errorFormatter({ isProduction }),
      context: (request: FastifyRequest) => this.contextOf(request),
      hooks: {
        preParsing: refuseLongDocuments,
        preExecution: (schema, document, { reply }, variables) => {
          noteOperation(reply.request, document);
          refuseUnfitValues(schema, document, variables);
        },
        ...this.live.hooks,
      },
    };
  }

  private async contextOf(request: FastifyRequest): Promise<RequestContext> {
    const now = new Date();
    const token = this.cookie.read(request);
    const isUnattended = request.headers[UNATTENDED] !== undefined;
    const viewer = token ? await this.sessions.find(token, now, { isUnattended }) : null;
    return this.contexts.create(viewer, request.id, now);
  }
}
