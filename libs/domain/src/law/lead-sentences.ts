import { sentenceEnds } from './sentence-ends.js';

/** A sentence of a law may be long; what it is about stands at its beginning. */
const LONGEST = 300;

/**
 * The first sentence of each Absatz of a plain text: by the custom of German legislation it states the
 * rule, and the following ones qualify it. One a line, without the numbers; without numbered Absätze, that of the whole text.
 */
export function leadSentences(plainText: string): string {
  const lines = plainText.split('\n');
  const openings = lines.filter((line, index) => index === 0 || ABSATZ.test(line));
  return openings.map((line) => firstSentence(line.replace(ABSATZ, ''))).join('\n');
}

const ABSATZ = /^\(\d+[a-z]*\)\s*/u;

function firstSentence(text: string): string {
  const [end = text.length] = sentenceEnds(text.slice(0, LONGEST));
  return text.slice(0, Math.min(end, LONGEST));
}
