import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** The stable codes of an answer that failed as a whole: `unauthenticated`, `forbidden`, `internal` ... */
export function codesOf(error: unknown): string[] {
  if (CombinedGraphQLErrors.is(error)) {
    return error.errors.map(({ extensions }) =>
      typeof extensions?.['code'] === 'string' ? extensions['code'] : 'internal',
    );
  }
  if (ServerError.is(error)) return [error.statusCode === 401 ? 'unauthenticated' : 'internal'];
  return ['unreachable'];
}

/** The number under which the operators find the failure in their log. */
export function requestIdOf(error: unknown): string | null {
  if (CombinedGraphQLErrors.is(error)) {
    const id = error.errors.map(({ extensions }) => extensions?.['requestId']).find(Boolean);
    return typeof id === 'string' ? id : null;
  }
  return ServerError.is(error) ? error.response.headers.get('x-request-id') : null;
}
