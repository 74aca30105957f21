/** Longer ones are no words; an index entry of PostgreSQL ends at 2 KB. */
const LONGEST = 100;

/** The words of a text as they are written, in order, cut at a hundred letters. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  forEachWord(text, (word) => words.push(word));
  return words;
}

/**
 * Hands over each word, and from where to where it stands; of a longer one than a hundred letters only
 * these.
 */
export function forEachWord(
  text: string,
  visit: (word: string, start: number, end: number) => void,
): void {
  forEachPlace(text, (start, end) => visit(text.slice(start, lastOf(start, end)), start, end));
}

/** Where the letters end that are kept of a word. */
export const lastOf = (start: number, end: number) => Math.min(end, start + LONGEST);

/**
 * From where to where each word stands: letters and digits that belong together; `DA-EU` is two words,
 * `18b` is one. A mark without a letter, such as the box to tick in a form, is none.
 */
export function forEachPlace(text: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    const isPair = unit >= FIRST_OF_PAIR && unit <= LAST_OF_PAIR;
    const code = isPair ? text.codePointAt(at)! : unit;
    const kind = kindOf(code);
    if (start < 0) {
      if (kind === LETTER) start = at;
    } else if (kind === OTHER) {
      visit(start, at);
      start = -1;
    }
    at += code > LAST_OF_TABLE ? 2 : 1;
  }
  if (start >= 0) visit(start, text.length);
}

/** A letter or a digit: a word begins and goes on with it. */
const LETTER = 1;
/** What stands on a letter: a word goes on with it. */
const MARK = 2;
const OTHER = 3;

/** What opens a pair that is one character. */
const FIRST_OF_PAIR = 0xd800;
const LAST_OF_PAIR = 0xdbff;

const LAST_OF_TABLE = 0xffff;
const kinds = new Uint8Array(LAST_OF_TABLE + 1);

/** Every text of an index goes through here, so each character is looked up only once. */
function kindOf(code: number): number {
  if (code > LAST_OF_TABLE) return readKind(code);
  return kinds[code] || (kinds[code] = readKind(code));
}

function readKind(code: number): number {
  const character = String.fromCodePoint(code);
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  return /\p{M}/u.test(character) ? MARK : OTHER;
}
