import { describe, expect, it } from '@jest/globals';
import {
  actionsIn,
  approvalFault,
  type DraftAction,
  type DraftState,
  draftStates,
  materialityFault,
  transition,
} from './index.js';

const actions: Record<DraftAction['type'], DraftAction> = {
  edit: { type: 'edit' },
  'request-review': { type: 'request-review' },
  return: { type: 'return', reason: 'Gebühr fehlt' },
  approve: { type: 'approve' },
  publish: { type: 'publish' },
  discard: { type: 'discard' },
};

/** The whole life of a draft, written out by hand: what is not here is refused. */
const life: [DraftState, DraftAction['type'], DraftState][] = [
  ['writing', 'edit', 'writing'],
  ['writing', 'request-review', 'in-review'],
  ['writing', 'discard', 'discarded'],
  ['in-review', 'edit', 'writing'],
  ['in-review', 'return', 'writing'],
  ['in-review', 'approve', 'approved'],
  ['in-review', 'discard', 'discarded'],
  ['approved', 'edit', 'writing'],
  ['approved', 'return', 'writing'],
  ['approved', 'publish', 'published'],
  ['approved', 'discard', 'discarded'],
];

describe('a draft', () => {
  it.each(life)('%s, %s: is then %s', (state, action, next) => {
    expect(transition(state, actions[action])).toEqual({ ok: true, value: next });
  });

  const refused = draftStates.flatMap((state) =>
    Object.values(actions)
      .filter(({ type }) => !life.some(([from, action]) => from === state && action === type))
      .map((action) => [state, action.type, action] as const),
  );

  it.each(refused)('%s, %s: is refused', (state, type, action) => {
    expect(transition(state, action)).toEqual({
      ok: false,
      error: { code: 'draft-action-not-allowed', path: 'state', args: { state, action: type } },
    });
  });

  it.each(draftStates)('%s offers the actions that then succeed', (state) => {
    const possible = life.filter(([from]) => from === state).map(([, action]) => action);
    expect(actionsIn(state).sort()).toEqual(possible.sort());
  });

  it('is not sent back without a reason', () => {
    expect(transition('in-review', { type: 'return', reason: ' \n' })).toEqual({
      ok: false,
      error: { code: 'reason-missing', path: 'reason' },
    });
  });

  it('is not sent back with a reason that nobody would read or could store', () => {
    const codeOf = (reason: string) => {
      const result = transition('in-review', { type: 'return', reason });
      return result.ok ? null : result.error.code;
    };
    expect(codeOf('x'.repeat(2000))).toBeNull();
    expect(codeOf('x'.repeat(2001))).toBe('text-too-long');
    expect(codeOf('a\0b')).toBe('text-not-storable');
  });
});

describe('four eyes', () => {
  const contributors = ['anna', 'bela'];

  it('are two people: the approver is none of the contributors', () => {
    expect(approvalFault({ approver: 'carla', contributors, overrideReason: null })).toBeNull();
    expect(approvalFault({ approver: 'bela', contributors, overrideReason: null })).toEqual({
      code: 'approver-is-author',
      path: 'approver',
    });
  });

  it('are not replaced by a reason that the author gives as approver', () => {
    expect(approvalFault({ approver: 'bela', contributors, overrideReason: 'Eile' })).toMatchObject(
      {
        code: 'approver-is-author',
      },
    );
  });

  it('may be waived for a reason, and for nothing less', () => {
    expect(approvalFault({ approver: null, contributors, overrideReason: 'Eile' })).toBeNull();
    for (const overrideReason of [null, '', '  ']) {
      expect(approvalFault({ approver: null, contributors, overrideReason })).toMatchObject({
        code: 'approver-missing',
      });
    }
  });

  it('are not waived where somebody approved', () => {
    expect(approvalFault({ approver: 'carla', contributors, overrideReason: 'Eile' })).toEqual({
      code: 'override-not-needed',
      path: 'overrideReason',
    });
  });
});

describe('whether a change is material', () => {
  it('is chosen by the author and confirmed by the approver, who has to see it alike', () => {
    expect(materialityFault('editorial', 'editorial')).toBeNull();
    expect(materialityFault('editorial', 'material')).toEqual({
      code: 'materiality-differs',
      path: 'materiality',
      args: { chosen: 'editorial', confirmed: 'material' },
    });
  });
});
