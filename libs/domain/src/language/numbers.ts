import { fold } from './fold.js';
import { stem } from './stem.js';

/** From two: "ein" says nothing. Beyond twelve even statutes write figures. */
const words = 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

const figures = new Map(words.map((word, place) => [stem(fold(word)), String(place + 2)]));

/** The word for a figure from 2 to 12: `sechs` for `6`. */
export function spelledOut(figure: string): string | null {
  return words[Number(figure) - 2] ?? null;
}

/** One spelling for both: the figure for the stem of such a word, anything else as it is. */
export function inFigures(base: string): string {
  return figures.get(base) ?? base;
}
