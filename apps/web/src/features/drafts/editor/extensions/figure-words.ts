type WordsFor = (key: string, name: string) => string;

/** What figures read like while a text is written; they are told when that changes, without an edit. */
export class FigureWords {
  #wordsFor: WordsFor = (_key, name) => name;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  of(key: string, name: string): string {
    return this.#wordsFor(key, name);
  }

  change(wordsFor: WordsFor): void {
    this.#wordsFor = wordsFor;
    for (const listener of this.#listeners) listener();
  }
}
