import { diffArrays } from 'diff';

type Change = 'same' | 'inserted' | 'deleted';

export interface Piece {
  change: Change;
  text: string;
}

/** One line of the comparison: what stood there before, and what stands there now. */
export interface Row {
  before: Piece[];
  after: Piece[];
  isChanged: boolean;
}

/**
 * Compares two texts by lines, then changed lines by words. Deleted and inserted lines that face each other
 * are compared with each other in their order; what is left over stands alone.
 */
export function compareLines(before: readonly string[], after: readonly string[]): Row[] {
  const rows: Row[] = [];
  let deleted: string[] = [];
  const flush = (inserted: readonly string[]) => {
    const length = Math.max(deleted.length, inserted.length);
    for (let index = 0; index < length; index += 1) {
      rows.push(compareLine(deleted[index], inserted[index]));
    }
    deleted = [];
  };
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    if (removed) {
      deleted = value;
    } else {
      flush(added ? value : []);
      if (!added) rows.push(...value.map(unchanged));
    }
  }
  flush([]);
  return rows;
}

function unchanged(text: string): Row {
  const piece: Piece = { change: 'same', text };
  return { before: [piece], after: [piece], isChanged: false };
}

function compareLine(before: string | undefined, after: string | undefined): Row {
  if (before === undefined || after === undefined) {
    return {
      before: before === undefined ? [] : [{ change: 'deleted', text: before }],
      after: after === undefined ? [] : [{ change: 'inserted', text: after }],
      isChanged: true,
    };
  }
  const parts = diffArrays(tokens(before), tokens(after));
  return {
    before: joined(
      parts
        .filter(({ added }) => !added)
        .map(({ value, removed }) => piece(removed ? 'deleted' : 'same', value)),
    ),
    after: joined(
      parts
        .filter(({ removed }) => !removed)
        .map(({ value, added }) => piece(added ? 'inserted' : 'same', value)),
    ),
    isChanged: true,
  };
}

/** Changed words with nothing but white space between them are one change, not one for each word. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  pieces.forEach((piece, index) => {
    const last = result.at(-1);
    const isGap = piece.change === 'same' && !piece.text.trim() && index < pieces.length - 1;
    if (last && last.change !== 'same' && (isGap || piece.change === last.change)) {
      last.text += piece.text;
    } else {
      result.push({ ...piece });
    }
  });
  return result;
}

/** Words, numbers with their points and commas (`50.700,00`), white space, and single signs. */
function tokens(line: string): string[] {
  return line.match(/\s+|[\p{L}\p{N}]+(?:[.,:/-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
}

function piece(change: Change, value: readonly string[]): Piece {
  return { change, text: value.join('') };
}
