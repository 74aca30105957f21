import type { Fault } from '../result/index.js';
import type { Materiality } from './kind.js';

/** Freigabe: who approved what these people wrote, or why it goes out without a second pair of eyes. */
export interface Approval {
  readonly approver: string | null;
  readonly contributors: readonly string[];
  readonly overrideReason: string | null;
}

/**
 * Vier-Augen-Prinzip: an approver who contributed nothing, or no approver and a reason (which only the
 * head of the office may give). The database holds the same rule as a constraint; here it has words.
 */
export function approvalFault(approval: Approval): Fault | null {
  const { approver, contributors, overrideReason } = approval;
  const hasReason = overrideReason !== null && overrideReason.trim() !== '';
  if (approver === null) {
    return hasReason ? null : { code: 'approver-missing', path: 'approver' };
  }
  if (contributors.includes(approver)) return { code: 'approver-is-author', path: 'approver' };
  if (overrideReason !== null) return { code: 'override-not-needed', path: 'overrideReason' };
  return null;
}

/**
 * Gewicht der Änderung: whether everybody has to acknowledge anew follows from it, so the author chooses
 * and the approver confirms. Where they differ nothing is approved, and the approver sends the draft back.
 */
export function materialityFault(chosen: Materiality, confirmed: Materiality): Fault | null {
  if (chosen === confirmed) return null;
  return { code: 'materiality-differs', path: 'materiality', args: { chosen, confirmed } };
}
