/** So many bits for each noun: of the ends that are none, one in thirty is looked up in vain. */
const BITS_PER_NOUN = 32;

/**
 * The nouns of a lexicon, each with how many documents hold it. Whoever takes words apart asks of every end
 * of every word whether it is one of them, and of nearly all it is not: a sieve says so without the end
 * being cut off.
 */
export class Nouns {
  private readonly documents: ReadonlyMap<string, number>;
  private readonly sieve: Int32Array;

  constructor(documents: Readonly<Record<string, number>>) {
    this.documents = new Map(Object.entries(documents));
    this.sieve = new Int32Array(powerOfTwo((this.documents.size * BITS_PER_NOUN) / 32));
    for (const noun of this.documents.keys()) this.sift(noun);
  }

  get(noun: string): number | undefined {
    return this.documents.get(noun);
  }

  has(noun: string): boolean {
    return this.documents.has(noun);
  }

  /** Where a noun may begin that goes on to the end of the word: in order, none left out, some too many. */
  beginningsIn(word: string): number[] {
    const beginnings: number[] = [];
    let hash = 0;
    for (let at = word.length - 1; at >= 0; at--) {
      hash = next(hash, word, at);
      const bit = mixed(hash);
      if (this.sieve[this.cellOf(bit)]! & (1 << bit)) beginnings.push(at);
    }
    return beginnings.reverse();
  }

  private sift(noun: string): void {
    let hash = 0;
    for (let at = noun.length - 1; at >= 0; at--) hash = next(hash, noun, at);
    const bit = mixed(hash);
    this.sieve[this.cellOf(bit)]! |= 1 << bit;
  }

  /** A shift looks at the lowest five bits only; the others say where. */
  private cellOf(bit: number): number {
    return (bit >>> 5) & (this.sieve.length - 1);
  }
}

/** Of a word from its end on, letter by letter. */
const next = (hash: number, word: string, at: number) =>
  (Math.imul(hash, 0x01000193) + word.charCodeAt(at)) | 0;

const mixed = (hash: number) => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return once ^ (once >>> 15);
};

const powerOfTwo = (least: number) => 1 << Math.ceil(Math.log2(Math.max(1, least)));
