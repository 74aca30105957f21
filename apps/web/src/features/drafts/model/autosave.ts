import { canonicalJson } from '@rechtsstand/domain/document';
import type { Failure } from '../../../app/failures/useFailureText.js';

export interface Version<T> {
  readonly revision: number;
  readonly value: T;
}

/** What is not saved yet, on which revision it was written, and what that said: the base of a merge. */
export interface Unsaved<T> extends Version<T> {
  readonly base: T;
}

/** Why the last attempt to save did not end in the state being saved. */
type SaveProblem<T> =
  | { readonly kind: 'unreachable'; readonly attempts: number }
  | { readonly kind: 'refused'; readonly failures: readonly Failure[] }
  | { readonly kind: 'overtaken'; readonly theirs: Version<T> };

/**
 * Everything known about saving one draft. Values are compared by identity: an edit makes a new one, and
 * `saved.value` is the very value that was sent, so that what was typed meanwhile counts as a change. It
 * is what `mine` was written on; once somebody else has saved, it is the base of both.
 */
export interface Autosave<T> {
  readonly saved: Version<T>;
  readonly mine: T;
  readonly sending: T | null;
  readonly problem: SaveProblem<T> | null;
  /** Grows when `mine` was replaced from outside, so that editors start anew. */
  readonly generation: number;
}

export type AutosaveEvent<T> =
  | { type: 'edited'; value: T }
  | { type: 'sent' }
  | { type: 'stored'; revision: number }
  | { type: 'unreachable' }
  | { type: 'refused'; failures: readonly Failure[] }
  /** Somebody else saved first: what the server has now. */
  | { type: 'overtaken'; theirs: Version<T> }
  /** Told by the live port: the same, but nothing was sent. */
  | { type: 'saved-elsewhere'; theirs: Version<T> }
  /** What came of both, to be saved on top of theirs. */
  | { type: 'merged'; value: T }
  | { type: 'mine-discarded' };

export type SaveStatus = 'saved' | 'changed' | 'saving' | 'unreachable' | 'refused' | 'overtaken';

/**
 * @param copy what was typed before a reload and never reached the server. On the same revision it is
 *   simply not saved yet; on an older one somebody has saved since, and a person decides.
 */
export function startAutosave<T>(saved: Version<T>, copy: Unsaved<T> | null): Autosave<T> {
  const start: Autosave<T> = {
    saved,
    mine: saved.value,
    sending: null,
    problem: null,
    generation: 0,
  };
  // Saved just before the page was closed, and the answer was never seen.
  if (!copy || canonicalJson(copy.value) === canonicalJson(saved.value)) return start;
  if (copy.revision === saved.revision) return { ...start, mine: copy.value };
  const written = { revision: copy.revision, value: copy.base };
  return {
    ...start,
    saved: written,
    mine: copy.value,
    problem: { kind: 'overtaken', theirs: saved },
  };
}

export function isChanged<T>({ mine, saved }: Autosave<T>): boolean {
  return mine !== saved.value;
}

/** The newest revision of the server that is known here. */
export function knownRevision<T>({ problem, saved }: Autosave<T>): number {
  return problem?.kind === 'overtaken' ? problem.theirs.revision : saved.revision;
}

/** Whether there is something to send, and nothing that a person must decide or correct first. */
export function maySend<T>(state: Autosave<T>): boolean {
  const waits = state.problem === null || state.problem.kind === 'unreachable';
  return isChanged(state) && state.sending === null && waits;
}

export function statusOf<T>(state: Autosave<T>): SaveStatus {
  if (state.problem?.kind === 'overtaken') return 'overtaken';
  if (state.sending !== null) return 'saving';
  if (state.problem) return state.problem.kind;
  return isChanged(state) ? 'changed' : 'saved';
}

export function reduceAutosave<T>(state: Autosave<T>, event: AutosaveEvent<T>): Autosave<T> {
  const { problem } = state;
  switch (event.type) {
    case 'edited':
      // A correction is worth another attempt; a conflict stays until it is decided.
      return { ...state, mine: event.value, problem: problem?.kind === 'refused' ? null : problem };
    case 'sent':
      return maySend(state) ? { ...state, sending: state.mine } : state;
    case 'stored': {
      const value = state.sending ?? state.mine;
      return { ...state, saved: { revision: event.revision, value }, sending: null, problem: null };
    }
    case 'unreachable': {
      const attempts = problem?.kind === 'unreachable' ? problem.attempts + 1 : 1;
      return { ...state, sending: null, problem: { kind: 'unreachable', attempts } };
    }
    case 'refused':
      return { ...state, sending: null, problem: { kind: 'refused', failures: event.failures } };
    case 'overtaken':
      return { ...state, sending: null, problem: { kind: 'overtaken', theirs: event.theirs } };
    case 'saved-elsewhere': {
      const { theirs } = event;
      // What is being sent is answered with it, if it is still news then.
      if (state.sending !== null || theirs.revision <= knownRevision(state)) return state;
      if (isChanged(state)) return { ...state, problem: { kind: 'overtaken', theirs } };
      const generation = state.generation + 1;
      return { ...state, saved: theirs, mine: theirs.value, problem: null, generation };
    }
    case 'merged': {
      if (problem?.kind !== 'overtaken') return state;
      const generation = state.generation + 1;
      return { ...state, saved: problem.theirs, mine: event.value, problem: null, generation };
    }
    case 'mine-discarded': {
      const saved = problem?.kind === 'overtaken' ? problem.theirs : state.saved;
      const generation = state.generation + 1;
      return { ...state, saved, mine: saved.value, problem: null, generation };
    }
    default:
      return event satisfies never;
  }
}
