/**
 * An array of texts in the form in which PostgreSQL receives it at once, as a parameter: of long texts
 * nothing has to be quoted here and unquoted there.
 */
export function textArray(texts: readonly (string | null)[]): Buffer {
  const lengths = texts.map((text) => (text === null ? NULL : Buffer.byteLength(text)));
  const total = lengths.reduce((sum, length) => sum + LENGTH + Math.max(0, length), HEADER);
  const array = Buffer.allocUnsafe(total);
  [DIMENSIONS, MAY_HOLD_NULL, TEXT, texts.length, FIRST_INDEX].forEach((number, index) =>
    array.writeInt32BE(number, index * LENGTH),
  );
  let at = HEADER;
  texts.forEach((text, index) => {
    at = array.writeInt32BE(lengths[index]!, at);
    if (text !== null) at += array.write(text, at);
  });
  return array;
}

const LENGTH = 4;
const HEADER = 5 * LENGTH;
const NULL = -1;
const DIMENSIONS = 1;
const MAY_HOLD_NULL = 1;
/** PostgreSQL's number of the type `text`. */
const TEXT = 25;
const FIRST_INDEX = 1;
