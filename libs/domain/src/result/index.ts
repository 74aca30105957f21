/**
 * What an operation that may be refused gives back. The domain never throws for input that a person
 * can get wrong; it throws only when the program itself is wrong.
 */
export type Result<T, E> = Ok<T> | Err<E>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function err<E>(error: E): Err<E> {
  return { ok: false, error };
}

/**
 * One thing that is wrong with an input: what (`code`, kebab-case, the key of a sentence in the
 * catalogues), where (`path`, as in `facts.fees[0].amountCents`), and the values that sentence needs.
 */
export interface Fault {
  readonly code: string;
  readonly path: string;
  readonly args?: Readonly<Record<string, string | number>>;
}

/** Ends a `switch` over a closed union: a new member then fails to compile here. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected member of a closed union: ${JSON.stringify(value)}`);
}
