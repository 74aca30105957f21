import { BadInput } from '../../platform/graphql/errors.js';

/** Nobody types more into a search box; what is longer was pasted by mistake or by malice. */
const LONGEST_QUERY = 200;

/** What no keyboard types, such as a zero byte, the database would refuse. */
export function readable(typed: string): string {
  if (typed.length > LONGEST_QUERY) throw new BadInput('query');
  return typed.replace(/\p{Cc}+/gu, ' ');
}
