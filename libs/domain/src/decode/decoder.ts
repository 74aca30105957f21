import type { Fault } from '../result/index.js';

/**
 * Reads a value from outside. What is wrong is added to `faults` with its path, and reading goes on, so
 * that a form can show everything at once. The result is meaningful only while `faults` stays empty.
 */
export type Decoder<T> = (value: unknown, path: string, faults: Fault[]) => T;

/** The type a decoder reads. */
export type Decoded<D> = D extends Decoder<infer T> ? T : never;

/** Notes a fault and gives back a placeholder that nobody reads, because there now is a fault. */
export function refuse(faults: Fault[], fault: Fault): never {
  faults.push(fault);
  return undefined as never;
}

/** The path of a key, cut so that a hostile key cannot fill the answer or the log. */
export function keyPath(path: string, key: string): string {
  return `${path}.${key.slice(0, 40)}`;
}

/** Whether the value is an object as JSON knows it: neither `null` nor a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
