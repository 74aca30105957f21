import type { Random } from '../random.js';
import { mistype } from './mistype.js';
import { officePhrase } from './office-language.js';

/** What the corpus holds that people could be looking for. */
export interface CorpusWords {
  titles: readonly string[];
  provisions: readonly { law: string; label: string }[];
}

/** What the search box holds after each key, from the first letter to what was meant to be asked. */
export type Trace = readonly string[];

/** Shares of what is typed: half from titles, a third in the language of the office, citations. */
const FROM_TITLES = 0.5;
const CITATIONS = 0.15;
/** One text in five has a typing error; of those, every other one is seen and corrected. */
const MISTYPED = 0.2;

/** One text as somebody types it. */
export function typed(words: CorpusWords, random: Random): Trace {
  const text = textToType(words, random);
  if (!random.happens(MISTYPED)) return keys(text);
  const parts = text.split(' ');
  const at = random.below(parts.length);
  const wrong = parts.with(at, mistype(parts[at] ?? '', random)).join(' ');
  return random.happens(0.5) ? keys(wrong) : corrected(wrong, text);
}

function textToType(words: CorpusWords, random: Random): string {
  const kind = random.next();
  if (kind < FROM_TITLES) return fromTitle(random.pick(words.titles), random);
  if (kind < FROM_TITLES + CITATIONS) return citation(words, random);
  return officePhrase(random);
}

/** One to three neighbouring words of a title that say something, mostly in small letters. */
function fromTitle(title: string, random: Random): string {
  const said = title.match(/\p{L}{4,}/gu) ?? [title];
  const count = 1 + random.below(3);
  const start = random.below(Math.max(said.length - count + 1, 1));
  const text = said.slice(start, start + count).join(' ');
  return random.happens(0.7) ? text.toLowerCase() : text;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];

function citation({ provisions }: CorpusWords, random: Random): string {
  const { law, label } = random.pick(provisions);
  const number = label.replace(/^§+\s*/, '');
  const ways = [
    `§ ${number} ${law}`,
    `§${number} ${law}`,
    `${number} ${law.toLowerCase()}`,
    `§ ${number} Abs. ${1 + random.below(5)} ${law}`,
    `§${number} ${random.pick(romans)}`,
    `${number} ${random.pick(romans)} ${law}`,
  ];
  return random.pick(ways);
}

/** Letter by letter; a space alone changes nothing that could be asked for. */
function keys(text: string, from = 0): string[] {
  return Array.from({ length: text.length - from }, (_, index) =>
    text.slice(0, from + index + 1),
  ).filter((soFar) => !soFar.endsWith(' '));
}

/** Seen two letters later, taken back, and typed as it was meant. */
function corrected(wrong: string, meant: string): string[] {
  let same = 0;
  while (same < meant.length && wrong[same] === meant[same]) same += 1;
  const seen = Math.min(same + 3, wrong.length);
  const takenBack = Array.from({ length: seen - same }, (_, index) =>
    wrong.slice(0, seen - index - 1).trim(),
  );
  const trace = [...keys(wrong.slice(0, seen)), ...takenBack, ...keys(meant, same)];
  return trace.filter((text, index) => text !== '' && text !== trace[index - 1]);
}
