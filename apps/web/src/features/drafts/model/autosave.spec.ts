import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  isChanged,
  reduceAutosave,
  startAutosave,
  statusOf,
  type Unsaved,
  type Version,
} from './autosave.js';
import { DraftSaver, type SaveOutcome } from './draft-saver.js';

const at = (revision: number, value: string): Version<{ text: string }> => ({
  revision,
  value: { text: value },
});
type Text = { text: string };
const copyOf = (revision: number, base: string, value: string) => ({
  ...at(revision, value),
  base: { text: base },
});
const start = () => startAutosave(at(3, 'alt'), null);
const edit = (text: string) => ({ type: 'edited', value: { text } }) as const;

describe('the state of saving', () => {
  it('is saved while nothing was typed', () => {
    expect(statusOf(start())).toBe('saved');
  });

  it('stays changed when something is typed while the former text is on its way', () => {
    let state = reduceAutosave(start(), edit('neu'));
    state = reduceAutosave(state, { type: 'sent' });
    state = reduceAutosave(state, edit('neuer'));
    state = reduceAutosave(state, { type: 'stored', revision: 4 });
    expect(statusOf(state)).toBe('changed');
    expect(state.saved).toEqual(at(4, 'neu'));
    expect(state.mine).toEqual({ text: 'neuer' });
  });

  it('sends nothing over what somebody else has saved until a person decides', () => {
    let state = reduceAutosave(start(), edit('meins'));
    state = reduceAutosave(state, { type: 'sent' });
    state = reduceAutosave(state, { type: 'overtaken', theirs: at(5, 'ihres') });
    state = reduceAutosave(state, edit('meins, weiter'));
    expect(statusOf(state)).toBe('overtaken');
    expect(reduceAutosave(state, { type: 'sent' }).sending).toBeNull();
  });

  it('keeps what both were written on while nobody has decided', () => {
    let state = reduceAutosave(start(), edit('meins'));
    state = reduceAutosave(state, { type: 'overtaken', theirs: at(5, 'ihres') });
    state = reduceAutosave(state, edit('meins, weiter'));
    expect(state.saved).toEqual(at(3, 'alt'));
  });

  it('puts what came of both on top of theirs, and starts the editors anew', () => {
    let state = reduceAutosave(start(), edit('meins'));
    state = reduceAutosave(state, { type: 'overtaken', theirs: at(5, 'ihres') });
    state = reduceAutosave(state, { type: 'merged', value: { text: 'beides' } });
    expect(state.saved).toEqual(at(5, 'ihres'));
    expect(state.mine).toEqual({ text: 'beides' });
    expect([isChanged(state), state.generation]).toEqual([true, 1]);
  });

  it('shows theirs, and starts the editors anew, when mine is discarded', () => {
    let state = reduceAutosave(start(), edit('meins'));
    state = reduceAutosave(state, { type: 'overtaken', theirs: at(5, 'ihres') });
    state = reduceAutosave(state, { type: 'mine-discarded' });
    expect(statusOf(state)).toBe('saved');
    expect(state.mine).toEqual({ text: 'ihres' });
    expect(state.generation).toBe(1);
  });

  it('goes on with a copy of the same revision', () => {
    const state = startAutosave(at(3, 'alt'), copyOf(3, 'alt', 'getippt'));
    expect(statusOf(state)).toBe('changed');
    expect(state.mine).toEqual({ text: 'getippt' });
  });

  it('asks about a copy of an older revision', () => {
    const state = startAutosave(at(4, 'ihres'), copyOf(3, 'alt', 'getippt'));
    expect(statusOf(state)).toBe('overtaken');
    expect([state.saved, state.mine]).toEqual([at(3, 'alt'), { text: 'getippt' }]);
  });

  it('forgets a copy that the server turns out to have', () => {
    expect(statusOf(startAutosave(at(4, 'getippt'), copyOf(3, 'alt', 'getippt')))).toBe('saved');
  });

  it('takes over what somebody else has saved while nothing was changed here', () => {
    const state = reduceAutosave(start(), { type: 'saved-elsewhere', theirs: at(4, 'ihres') });
    expect([state.saved, state.mine]).toEqual([at(4, 'ihres'), { text: 'ihres' }]);
    expect([statusOf(state), state.generation]).toEqual(['saved', 1]);
  });

  it('asks where something was changed, and keeps what both were written on', () => {
    const changed = reduceAutosave(start(), edit('meins'));
    const state = reduceAutosave(changed, { type: 'saved-elsewhere', theirs: at(4, 'ihres') });
    expect([statusOf(state), state.saved, state.mine]).toEqual([
      'overtaken',
      at(3, 'alt'),
      { text: 'meins' },
    ]);
  });

  it('is not moved by what is known, nor while something is being sent', () => {
    const sending = reduceAutosave(reduceAutosave(start(), edit('meins')), { type: 'sent' });
    const saved = (revision: number) =>
      ({ type: 'saved-elsewhere', theirs: at(revision, 'ihres') }) as const;
    expect(reduceAutosave(sending, saved(4))).toBe(sending);
    const idle = start();
    expect(reduceAutosave(idle, saved(3))).toBe(idle);
  });

  it('tries again after a correction, and not before', () => {
    let state = reduceAutosave(start(), edit('falsch'));
    state = reduceAutosave(state, { type: 'refused', failures: [] });
    expect(reduceAutosave(state, { type: 'sent' }).sending).toBeNull();
    expect(statusOf(reduceAutosave(state, edit('richtig')))).toBe('changed');
  });
});

function setup(...outcomes: SaveOutcome<Text>[]) {
  const kept: { copy: Unsaved<Text> | null } = { copy: null };
  const send = jest.fn(() =>
    Promise.resolve(outcomes.shift() ?? ({ type: 'unreachable' } as const)),
  );
  const saver = new DraftSaver<Text>(at(3, 'alt'), send, {
    read: () => kept.copy,
    write: (copy) => void (kept.copy = copy),
    remove: () => void (kept.copy = null),
  });
  return { saver, send, kept };
}

describe('saving by itself', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('waits until typing pauses, and sends once', async () => {
    const { saver, send } = setup({ type: 'stored', revision: 4 });
    saver.edit({ text: 'a' });
    saver.edit({ text: 'ab' });
    expect(send).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1500);
    expect(send.mock.calls).toEqual([[{ text: 'ab' }, 3]]);
  });

  it('keeps a copy exactly as long as something is not saved', async () => {
    const { saver, kept } = setup({ type: 'stored', revision: 4 });
    saver.edit({ text: 'getippt' });
    expect(kept.copy).toEqual(copyOf(3, 'alt', 'getippt'));
    await jest.advanceTimersByTimeAsync(1500);
    expect(kept.copy).toBeNull();
  });

  it('tries again by itself when the server cannot be reached', async () => {
    const { saver, send, kept } = setup({ type: 'unreachable' }, { type: 'stored', revision: 4 });
    saver.edit({ text: 'getippt' });
    await jest.advanceTimersByTimeAsync(1500);
    expect(statusOf(saver.state())).toBe('unreachable');
    expect(kept.copy).not.toBeNull();
    await jest.advanceTimersByTimeAsync(3000);
    expect(send).toHaveBeenCalledTimes(2);
    expect(statusOf(saver.state())).toBe('saved');
  });

  it('keeps the base in the copy while somebody has to decide, whatever is typed meanwhile', async () => {
    const { saver, kept } = setup({ type: 'overtaken', theirs: at(5, 'ihres') });
    saver.edit({ text: 'meins' });
    await jest.advanceTimersByTimeAsync(1500);
    saver.edit({ text: 'meins, weiter' });
    expect(kept.copy).toEqual(copyOf(3, 'alt', 'meins, weiter'));
  });

  it('sends what came of a merge on top of what somebody else has saved', async () => {
    const { saver, send } = setup(
      { type: 'overtaken', theirs: at(5, 'ihres') },
      { type: 'stored', revision: 6 },
    );
    saver.edit({ text: 'meins' });
    await jest.advanceTimersByTimeAsync(1500);
    saver.merge({ text: 'beides' });
    await jest.advanceTimersByTimeAsync(10);
    expect(send.mock.calls.at(-1)).toEqual([{ text: 'beides' }, 5]);
    expect(statusOf(saver.state())).toBe('saved');
  });

  it('sends what was typed meanwhile on top of the new revision', async () => {
    const { saver, send } = setup({ type: 'stored', revision: 4 }, { type: 'stored', revision: 5 });
    saver.edit({ text: 'a' });
    const flushed = saver.flush();
    saver.edit({ text: 'ab' });
    expect(await flushed).toBe(true);
    expect(send.mock.calls).toEqual([
      [{ text: 'a' }, 3],
      [{ text: 'ab' }, 4],
    ]);
  });
});
