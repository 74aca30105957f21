import type { Failure } from '../../../app/failures/useFailureText.js';
import {
  type Autosave,
  type AutosaveEvent,
  isChanged,
  maySend,
  reduceAutosave,
  startAutosave,
  type Version,
} from './autosave.js';
import type { LocalCopies } from './local-copies.js';

export type SaveOutcome<T> =
  | { type: 'stored'; revision: number }
  | { type: 'unreachable' }
  | { type: 'refused'; failures: readonly Failure[] }
  | { type: 'overtaken'; theirs: Version<T> };

/** Sends a value on top of the revision it was written on. Never throws. */
export type Send<T> = (value: T, revision: number) => Promise<SaveOutcome<T>>;

/** Long enough for a sentence to be finished, short enough that little is at stake. */
const AFTER_EDIT = 1200;
const LONGEST_WAIT = 60_000;

/** Carries out what {@link reduceAutosave} decides: timers, sending, and the copy in the browser. */
export class DraftSaver<T> {
  #state: Autosave<T>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  readonly #listeners = new Set<() => void>();
  readonly #send: Send<T>;
  readonly #copies: LocalCopies<T>;

  constructor(saved: Version<T>, send: Send<T>, copies: LocalCopies<T>) {
    this.#send = send;
    this.#copies = copies;
    this.#state = startAutosave(saved, copies.read());
  }

  readonly state = (): Autosave<T> => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins to save by itself; what an earlier visit left unsaved goes out first. */
  start(): () => void {
    const retry = () => void this.flush();
    window.addEventListener('online', retry);
    this.#schedule(0);
    return () => {
      window.removeEventListener('online', retry);
      clearTimeout(this.#timer);
      void this.flush();
    };
  }

  edit(value: T): void {
    this.#dispatch({ type: 'edited', value });
    this.#schedule(AFTER_EDIT);
  }

  /** Saves what came of a merge on top of what somebody else has saved. */
  merge(value: T): void {
    this.#dispatch({ type: 'merged', value });
    this.#schedule(0);
  }

  /** Shows what somebody else has saved where nothing was changed here, and asks where something was. */
  renew(theirs: Version<T>): void {
    this.#dispatch({ type: 'saved-elsewhere', theirs });
  }

  discardMine(): void {
    this.#dispatch({ type: 'mine-discarded' });
  }

  /** Saves until nothing is left to save; `false` where that was not possible. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#sending) await this.#sending;
    while (maySend(this.#state)) {
      const before = this.#state.saved.revision;
      this.#sending = this.#sendOnce();
      await this.#sending;
      if (this.#state.saved.revision === before) break;
    }
    return !isChanged(this.#state);
  }

  async #sendOnce(): Promise<void> {
    const { mine, saved } = this.#state;
    this.#dispatch({ type: 'sent' });
    const outcome = await this.#send(mine, saved.revision);
    this.#sending = null;
    this.#dispatch(outcome);
    const { problem } = this.#state;
    if (problem?.kind === 'unreachable') {
      this.#schedule(Math.min(LONGEST_WAIT, 1000 * 2 ** problem.attempts));
    }
  }

  #schedule(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  #dispatch(event: AutosaveEvent<T>): void {
    this.#state = reduceAutosave(this.#state, event);
    const { mine, saved } = this.#state;
    if (isChanged(this.#state)) {
      this.#copies.write({ revision: saved.revision, base: saved.value, value: mine });
    } else this.#copies.remove();
    for (const listener of this.#listeners) listener();
  }
}
