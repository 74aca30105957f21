import { QueryFailedError } from 'typeorm';

/** `character_not_in_repertoire` and `untranslatable_character`, which a zero byte in a text leads to. */
const UNSTORABLE = ['22021', '22P05'];

/** Whether a text held what PostgreSQL cannot store and nobody types. */
export function isUnstorable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && UNSTORABLE.includes(String(error.code));
}

/** The name of the constraint an error of the database is about, or `undefined` for any other error. */
export function violation(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const { constraint } = error.driverError as { constraint?: string };
  return constraint;
}
