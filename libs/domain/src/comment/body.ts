import { text } from '../decode/index.js';
import { err, type Fault, ok, type Result } from '../result/index.js';

/** The longest comment, in UTF-16 units. */
export const MAX_COMMENT = 4000;

const body = text(MAX_COMMENT, 1);

/** Anmerkung as typed, trimmed. Codes: `text-missing`, `text-too-long`, `text-not-storable`. */
export function parseComment(typed: string): Result<string, Fault> {
  const faults: Fault[] = [];
  const read = body(typed, 'body', faults);
  const [fault] = faults;
  return fault ? err(fault) : ok(read);
}
