import { compareTokens, joinPlain, plainTokens } from '@rechtsstand/domain/comparison';
import type { Side } from './side.js';
import { Pieces, WholeText } from './Words.js';

interface TextChangeProps {
  before: string;
  after: string;
  side: Side;
}

/** Two states of a plain text, word by word. */
export function TextChange({ before, after, side }: TextChangeProps) {
  if (before === after) return after && <WholeText>{after}</WholeText>;
  const pieces = compareTokens(plainTokens(before), plainTokens(after), joinPlain);
  return <Pieces pieces={pieces} side={side} show={(text) => text} />;
}
