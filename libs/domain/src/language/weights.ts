/**
 * Every number of the ranking, found by measuring on judged queries; `docs/search.md` says what each part
 * brings. Nothing here is a rule of law, and all of it may be measured anew.
 */
export const weights = {
  /** How much a place says, by what stands there: title, heading, summary or lead sentence, body. */
  field: { A: 1, B: 0.45, C: 0.35, D: 0.7 },
  /** After that many times in a body a word has said half of what it can. */
  half: 3.5,
  /** A word as part of a compound, against the word itself. */
  part: 0.55,
  /** Words of one reading that stand further apart than this do not belong together, */
  near: 6,
  /** and say this much of what they say together. */
  apart: 0.85,
  /** What it adds for the share of the title that was asked for, */
  brevity: 0.8,
  /** and if nothing of the title is left over. */
  title: 0.4,
  /** What it adds to be near to the work of the office, by `Candidate.standing`: least for other law. */
  standing: [0, 0.08, 0.16, 0.4],
  /** How sharply a document falls back that does not hold every term. */
  coverage: 0.6,
  /** A result must hold terms that make up this much of what was asked. */
  bulk: 0.5,
  /** A word that no text holds, against one that is as rare as can be. */
  unknown: 0.15,
  citation: {
    /** For texts that hold a citation as it was typed, word by word, */
    words: 0.5,
    /** and for provisions of that number in other laws, where the law is unsaid. */
    otherLaw: 0.4,
  },
  reading: {
    same: 0.8,
    'leads-to': 0.95,
    parts: 0.68,
    pieces: 0.75,
    tail: 0.3,
    head: 0.25,
    completion: 0.9,
    /** For no, one, two wrong letters. */
    spelling: [1, 0.75, 0.55],
  },
};
