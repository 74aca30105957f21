/**
 * Every number of the ranking, found by measuring on judged queries; `docs/search.md` says what each part
 * brings. Nothing here is a rule of law, and all of it may be measured anew.
 */
export const weights = {
  /** How much a place says, by what stands there: title, heading, summary or lead sentence, body. */
  field: { A: 1, B: 0.35, C: 0.45, D: 0.6 },
  /** After that many times in a body a word has said half of what it can. */
  half: 2.3,
  /** A word as part of a compound, against the word itself. */
  part: 0.5,
  /** Words of one reading that stand further apart than this do not belong together, */
  near: 4,
  /** and say this much of what they say together. */
  apart: 0.5,
  /** What it adds if the whole title was asked for. */
  brevity: 0.5,
  /** What each step towards the work of the office adds. */
  standing: 0.05,
  /** How sharply a document falls back that does not hold every term. */
  coverage: 1,
  /** A result must hold terms that make up this much of what was asked. */
  bulk: 0.4,
  /** A word that no text holds, against one that is as rare as can be. */
  unknown: 0.1,
  reading: {
    same: 0.93,
    'leads-to': 0.8,
    parts: 0.76,
    pieces: 0.7,
    tail: 0.5,
    head: 0.35,
    completion: 0.8,
    /** For no, one, two wrong letters. */
    spelling: [1, 0.75, 0.55],
  },
};
