/**
 * Only what helps to find the fault. An error of the database also carries its statement with all values
 * (names, texts of drafts, hashes of passwords) and the row that was in the way: none of that is logged.
 */
function loggedError(error: Error) {
  const { name, message, stack = '', code, constraint } = error as Error & Record<string, unknown>;
  return { type: name, message, stack, code, constraint };
}

/** How the API logs: one line of JSON an event, without the name of the machine. */
export function loggerOptions(level: 'info' | 'silent') {
  return { level, base: undefined, messageKey: 'message', serializers: { err: loggedError } };
}
