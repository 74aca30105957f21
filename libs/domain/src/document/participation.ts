import { type Decoded, list, object, oneOf, text } from '../decode/index.js';

/**
 * Art der Beteiligung: Zustimmung, Einvernehmen, Anhörung, Abfrage. The first two bind the office, the
 * last two inform it.
 */
export const participationKinds = ['consent', 'agreement', 'hearing', 'inquiry'] as const;
export type ParticipationKind = (typeof participationKinds)[number];

const participation = object({
  body: text(200),
  kind: oneOf(participationKinds),
  provision: text(300),
  timeLimit: text(200),
  effectOfSilence: text(500),
});

/**
 * Beteiligung einer anderen Stelle: which body takes part, how, on which provision (as typed, such as
 * "§ 39 Abs. 1 AufenthG"), within what time, and what its silence means (§ 36 Abs. 2 BeschV deems the
 * consent given). Texts may be empty while a draft is being written.
 */
export type Participation = Decoded<typeof participation>;

/** Reads at most twenty participations. */
export const participations = list(participation, 20);
