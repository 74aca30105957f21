import { type Decoder, integer, nullable, object, refuse, text } from '../decode/index.js';
import { isBlockId } from '../document/index.js';
import { err, type Fault, ok, type Result } from '../result/index.js';

/**
 * Stelle, zu der etwas angemerkt ist: a block, and some of its words where they were chosen. The words
 * are kept with what stands around them, so that they are found again after edits.
 */
export interface CommentAnchor {
  readonly blockId: string;
  /** `null` for the block as a whole. */
  readonly passage: Passage | null;
}

/** Ausgewählte Wörter eines Blocks. */
export interface Passage {
  readonly quote: string;
  /** What stands directly before and after the words, at most {@link CONTEXT} units of it. */
  readonly before: string;
  readonly after: string;
  /** Where the words began, in UTF-16 units; decides only between places that read the same. */
  readonly start: number;
}

/** The longest passage that can be chosen, in UTF-16 units. */
export const MAX_QUOTE = 500;
/** How much of what stands around a passage is kept on each side, in UTF-16 units. */
export const CONTEXT = 32;

/** Kept to the letter: a blank at the edge is part of what is looked for. */
function verbatim(max: number, min = 0): Decoder<string> {
  const check = text(max, min);
  return (value, path, faults) => {
    if (typeof value !== 'string' || value.length > max) return check(value, path, faults);
    check(value, path, faults);
    return value;
  };
}

const blockId: Decoder<string> = (value, path, faults) =>
  isBlockId(value) ? value : refuse(faults, { code: 'block-id-invalid', path });

const anchor: Decoder<CommentAnchor> = object({
  blockId,
  passage: nullable(
    object({
      quote: verbatim(MAX_QUOTE, 1),
      before: verbatim(CONTEXT),
      after: verbatim(CONTEXT),
      start: integer(0, 2 ** 20),
    }),
  ),
});

/** Reads an anchor that comes from outside. Codes: those of area `decode`, and `block-id-invalid`. */
export function parseAnchor(value: unknown): Result<CommentAnchor, Fault[]> {
  const faults: Fault[] = [];
  const read = anchor(value, 'anchor', faults);
  return faults.length > 0 ? err(faults) : ok(read);
}

/**
 * The words between two places of a text, without blanks at their edges, ready to be found again; cut
 * where there are too many. `null` where there is nothing but blanks.
 */
export function passageOf(whole: string, from: number, until: number): Passage | null {
  const begin = isSecondHalf(whole, from) ? from + 1 : from;
  const chosen = whole.slice(begin, until);
  const start = begin + chosen.length - chosen.trimStart().length;
  const quote = unbroken(chosen.trim().slice(0, MAX_QUOTE)).trimEnd();
  if (quote === '') return null;
  const end = start + quote.length;
  return {
    quote,
    before: unbroken(whole.slice(Math.max(0, start - CONTEXT), start)),
    after: unbroken(whole.slice(end, end + CONTEXT)),
    start,
  };
}

/** Whether a surrogate pair would be cut there. */
function isSecondHalf(whole: string, at: number): boolean {
  return /^[\uDC00-\uDFFF]/.test(whole.slice(at, at + 1));
}

/** Without half a surrogate pair that cutting has left at an edge. */
function unbroken(cut: string): string {
  return cut.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
