import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { isChanged, reduceAutosave, startAutosave, statusOf, type Version } from './autosave.js';
import { DraftSaver, type SaveOutcome } from './draft-saver.js';

const at = (revision: number, value: string): Version<{ text: string }> => ({
  revision,
  value: { text: value },
});
type Text = { text: string };
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

  it('puts mine on top of theirs when that was chosen', () => {
    let state = reduceAutosave(start(), edit('meins'));
    state = reduceAutosave(state, { type: 'overtaken', theirs: at(5, 'ihres') });
    state = reduceAutosave(state, { type: 'mine-taken' });
    expect(state.saved.revision).toBe(5);
    expect(state.mine).toEqual({ text: 'meins' });
    expect(isChanged(state)).toBe(true);
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
    const state = startAutosave(at(3, 'alt'), at(3, 'getippt'));
    expect(statusOf(state)).toBe('changed');
    expect(state.mine).toEqual({ text: 'getippt' });
  });

  it('asks about a copy of an older revision', () => {
    expect(statusOf(startAutosave(at(4, 'ihres'), at(3, 'getippt')))).toBe('overtaken');
  });

  it('forgets a copy that the server turns out to have', () => {
    expect(statusOf(startAutosave(at(4, 'getippt'), at(3, 'getippt')))).toBe('saved');
  });

  it('tries again after a correction, and not before', () => {
    let state = reduceAutosave(start(), edit('falsch'));
    state = reduceAutosave(state, { type: 'refused', failures: [] });
    expect(reduceAutosave(state, { type: 'sent' }).sending).toBeNull();
    expect(statusOf(reduceAutosave(state, edit('richtig')))).toBe('changed');
  });
});

function setup(...outcomes: SaveOutcome<Text>[]) {
  const kept: { copy: Version<Text> | null } = { copy: null };
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
    expect(kept.copy).toEqual(at(3, 'getippt'));
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
