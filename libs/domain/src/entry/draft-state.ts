import { text } from '../decode/index.js';
import { err, type Fault, ok, type Result } from '../result/index.js';

/**
 * Stand eines Entwurfs: in Arbeit, in Prüfung, freigegeben; veröffentlicht and verworfen end it. An
 * approval names one revision of the draft, so that any edit voids it.
 */
export const draftStates = ['writing', 'in-review', 'approved', 'published', 'discarded'] as const;
export type DraftState = (typeof draftStates)[number];

/** What can be done to a draft. Only sending it back needs words: the writer must know what to change. */
export type DraftAction =
  | { type: 'request-review' }
  | { type: 'return'; reason: string }
  | { type: 'approve' }
  | { type: 'edit' }
  | { type: 'publish' }
  | { type: 'discard' };

const transitions: Readonly<
  Record<DraftState, Readonly<Partial<Record<DraftAction['type'], DraftState>>>>
> = {
  writing: { edit: 'writing', 'request-review': 'in-review', discard: 'discarded' },
  'in-review': { edit: 'writing', return: 'writing', approve: 'approved', discard: 'discarded' },
  approved: { edit: 'writing', return: 'writing', publish: 'published', discard: 'discarded' },
  published: {},
  discarded: {},
};

/** The actions that the state allows, whoever the person is. */
export function actionsIn(state: DraftState): DraftAction['type'][] {
  return Object.keys(transitions[state]) as DraftAction['type'][];
}

/**
 * The state after the action. Refused with `draft-action-not-allowed` where the table has no such way,
 * and as {@link parseReason} does for a return without a reason. Whether this person may do it is for the
 * policy (area `access`) and for {@link approvalFault} to say.
 */
export function transition(state: DraftState, action: DraftAction): Result<DraftState, Fault> {
  const next = transitions[state][action.type];
  if (next === undefined) {
    const args = { state, action: action.type };
    return err({ code: 'draft-action-not-allowed', path: 'state', args });
  }
  if (action.type !== 'return') return ok(next);
  const reason = parseReason(action.reason);
  return reason.ok ? ok(next) : reason;
}

const reasonText = text(2000);

/**
 * Begründung of a return, or of publishing without a second pair of eyes: trimmed. Codes:
 * `reason-missing`, `text-too-long`, `text-not-storable`.
 */
export function parseReason(typed: string): Result<string, Fault> {
  const faults: Fault[] = [];
  const reason = reasonText(typed, 'reason', faults);
  const [fault] = faults;
  if (fault) return err(fault);
  return reason === '' ? err({ code: 'reason-missing', path: 'reason' }) : ok(reason);
}
