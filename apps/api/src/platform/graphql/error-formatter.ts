import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isUnstorable } from '../database/violation.js';
import type { FastifyBaseLogger, FastifyReply } from 'fastify';

interface Execution {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLError[];
}

interface Formatted {
  statusCode: number;
  response: { data: Record<string, unknown> | null; errors: GraphQLFormattedError[] };
}

/**
 * The one place where errors leave the API. Those we raise on purpose carry a code; whatever else goes
 * wrong is logged, and the client learns only the id under which it can be found.
 */
export function errorFormatter({ isProduction }: { isProduction: boolean }) {
  return (
    execution: Execution,
    context: { reply?: FastifyReply; app: { log: FastifyBaseLogger } },
  ) => {
    const log = context.reply?.log ?? context.app.log;
    const requestId = context.reply?.request.id;
    const errors = (execution.errors ?? []).flatMap((error) => format(error, log, requestId));
    const refused = (execution.errors ?? []).find((error) => statusOf(error) !== undefined);
    const statusCode = (refused && statusOf(refused)) ?? 200;
    return { statusCode, response: { data: execution.data ?? null, errors } } satisfies Formatted;
  };

  function format(
    error: GraphQLError,
    log: FastifyBaseLogger,
    requestId?: string,
  ): GraphQLFormattedError[] {
    const original: (Error & { errors?: Error[] }) | undefined = error.originalError;
    const place = error.path ? { path: error.path } : {};
    const coded = codeOf(error) ?? codeOf(original) ?? unstorable(original);
    if (coded) return [{ message: coded.code, ...place, extensions: coded }];
    if (original?.errors) return original.errors.map((cause) => badRequest(cause));
    if (isAboutRequest(error)) return [badRequest(error)];
    log.error({ err: original ?? error, path: error.path }, 'unexpected error');
    return [{ message: 'internal', ...place, extensions: { code: 'internal', requestId } }];
  }

  /** What is wrong with a document tells about the schema, which in production is nobody's business. */
  function badRequest(cause: Error): GraphQLFormattedError {
    const code = codeOf(cause)?.code ?? 'bad-request';
    const message = isProduction ? code : cause.message;
    return { message, extensions: { code } };
  }
}

/** Errors of a compiled query may lack the extensions that their type promises. */
function codeOf(error: unknown): { code: string; path?: unknown } | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const extensions: Partial<GraphQLError['extensions']> | undefined = error.extensions;
  if (typeof extensions?.code !== 'string') return undefined;
  return { ...extensions, code: extensions.code };
}

/** Whatever field it was typed into: the statement that would have written or looked for it has failed. */
function unstorable(original: unknown): { code: string } | undefined {
  return isUnstorable(original) ? { code: 'bad-input' } : undefined;
}

/** The HTTP status of an error of Fastify or Mercurius, such as a body that is too large. */
function statusOf({ originalError }: GraphQLError): number | undefined {
  const { statusCode } = (originalError ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
}

/** A request too large or unreadable, or a variable of another type than its document declares. */
function isAboutRequest(error: GraphQLError): boolean {
  const status = statusOf(error);
  if (status !== undefined) return status < 500;
  return error.originalError === undefined && error.path === undefined;
}
