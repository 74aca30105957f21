import type { Random } from '../random.js';

/** What lies beside a letter on a German keyboard. */
const neighbours: Readonly<Record<string, string>> = {
  a: 'sq',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'kö',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'oü',
  r: 'et',
  s: 'ad',
  t: 'rz',
  u: 'zi',
  v: 'cb',
  w: 'qe',
  z: 'tu',
};

const mistakes: readonly ((word: string, at: number, random: Random) => string)[] = [
  function leaveOut(word, at) {
    return word.slice(0, at) + word.slice(at + 1);
  },
  function writeTwice(word, at) {
    return word.slice(0, at) + word.charAt(at) + word.slice(at);
  },
  function swap(word, at) {
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  },
  function hitBeside(word, at, random) {
    const beside = neighbours[word.charAt(at).toLowerCase()] ?? 'e';
    return word.slice(0, at) + random.pick([...beside]) + word.slice(at + 1);
  },
];

/** The word with one of the mistakes that hands make; never in its first or last letter. */
export function mistype(word: string, random: Random): string {
  if (word.length < 5) return word;
  return random.pick(mistakes)(word, 1 + random.below(word.length - 3), random);
}
