import { text } from '../decode/index.js';
import { err, type Fault, ok, type Result } from '../result/index.js';

/** The longest question that goes with a request, in UTF-16 units. */
export const COSIGNATURE_QUESTION_LENGTH = 500;

/** What a team answers that was asked to co-sign. */
export const cosignatureOutcomes = ['signed', 'refused'] as const;
export type CosignatureOutcome = (typeof cosignatureOutcomes)[number];

/** Antwort eines Teams: to one revision of the draft, and to no other. */
export interface CosignatureAnswer {
  readonly revision: number;
  readonly outcome: CosignatureOutcome;
}

/**
 * Stand einer Mitzeichnung: erbeten, mitgezeichnet, abgelehnt; hinfällig once the text was changed after
 * the answer; zurückgenommen when the team is asked no longer.
 */
export const cosignatureStandings = ['open', 'signed', 'refused', 'voided', 'cancelled'] as const;
export type CosignatureStanding = (typeof cosignatureStandings)[number];

/** How a request stands at a revision of its draft. */
export function cosignatureStanding(
  answers: readonly CosignatureAnswer[],
  revision: number,
  isCancelled: boolean,
): CosignatureStanding {
  if (isCancelled) return 'cancelled';
  const answer = answers.find((each) => each.revision === revision);
  if (answer) return answer.outcome;
  return answers.length > 0 ? 'voided' : 'open';
}

const question = text(COSIGNATURE_QUESTION_LENGTH);

/** Frage an das Team: what it is asked about; may be empty. Codes as of a text. */
export function parseQuestion(typed: string): Result<string, Fault> {
  const faults: Fault[] = [];
  const read = question(typed, 'question', faults);
  const [fault] = faults;
  return fault ? err(fault) : ok(read);
}

/** What is known of a team that shall be asked. */
interface AskedTeam {
  /** Whether it owns the entry: it writes and approves there anyway. */
  readonly isOwner: boolean;
  /** Whether its people can see the entry. */
  readonly canSee: boolean;
  readonly isAsked: boolean;
}

/** Why a team cannot be asked; `null` when it can. */
export function askingFault({ isOwner, canSee, isAsked }: AskedTeam): Fault | null {
  if (isOwner) return { code: 'cosignature-of-owner', path: 'teamId' };
  if (!canSee) return { code: 'cosignature-unseen', path: 'teamId' };
  return isAsked ? { code: 'cosignature-asked-already', path: 'teamId' } : null;
}
