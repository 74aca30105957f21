import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
} from 'meilisearch';

/** Why Meilisearch could not answer. `outdated`: most of what it found is no longer there. */
export const failureReasons = [
  'unreachable',
  'slow',
  'missing-index',
  'empty-index',
  'wrong-settings',
  'outdated',
  'refused',
  'error',
] as const;
export type FailureReason = (typeof failureReasons)[number];

export class EngineFailure extends Error {
  constructor(
    readonly reason: FailureReason,
    cause?: unknown,
  ) {
    super(`Meilisearch: ${reason}`, { cause });
  }
}

/** Puts whatever went wrong into one of the few words that metrics count by. */
export function asEngineFailure(error: unknown): EngineFailure {
  return error instanceof EngineFailure ? error : new EngineFailure(reasonOf(error), error);
}

function reasonOf(error: unknown): FailureReason {
  if (error instanceof MeilisearchRequestError)
    return error.cause instanceof MeilisearchRequestTimeOutError ? 'slow' : 'unreachable';
  if (!(error instanceof MeilisearchApiError)) return 'error';
  const code = error.cause?.code ?? '';
  if (code === 'index_not_found') return 'missing-index';
  // What we ask is right by our own settings; where it is refused, the server has others.
  if (/^invalid_search_(filter|sort|distinct|facets)$/.test(code)) return 'wrong-settings';
  return error.response.status === 401 || error.response.status === 403 ? 'refused' : 'error';
}
