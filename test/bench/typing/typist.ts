import type { Random } from '../random.js';
import { type CorpusWords, type Trace, typed } from './trace.js';

/** Somebody at a search box, who types one thing after the other. */
export class Typist {
  private trace: Trace = [];
  private at = 0;

  constructor(
    private readonly words: CorpusWords,
    private readonly random: Random,
  ) {}

  /** What the box holds after the next key. */
  nextKey(): string {
    if (this.at >= this.trace.length) this.begin();
    return this.trace[this.at++] ?? '';
  }

  /** A whole text, for what is asked with Enter. */
  nextText(): string {
    this.begin();
    this.at = this.trace.length;
    return this.trace.at(-1) ?? '';
  }

  private begin(): void {
    this.trace = typed(this.words, this.random);
    this.at = 0;
  }
}
