import type { Failure } from './useFailureText.js';

/** Whether what was refused stands in this field; the API may name a longer way to it. */
export function isAbout({ path }: Failure, field: string): boolean {
  return path === field || path.endsWith(`.${field}`);
}
