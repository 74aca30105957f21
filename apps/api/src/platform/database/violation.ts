import { QueryFailedError } from 'typeorm';

/** The name of the constraint an error of the database is about, or `undefined` for any other error. */
export function violation(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const { constraint } = error.driverError as { constraint?: string };
  return constraint;
}
