export { anyOf } from './any-of.js';
export { citationLexemes, provisionLexemes } from './citation-terms.js';
export { compileQuery } from './compile-query.js';
export { fieldTerms } from './field-terms/index.js';
export { fold } from './fold.js';
export { highlight, type Piece } from './highlight.js';
export { growLexicon, type Lexicon, type LexiconData, lexiconOf, NO_LEXICON } from './lexicon.js';
export { type MissingSearch, missingSearchOf } from './missing-search.js';
export { type Matcher, matcherOf } from './matcher.js';
export type { Origin, Reading, SearchQuery, SearchTerm } from './query.js';
export type { Language } from './readings.js';
export { type Candidate, scorer } from './scorer.js';
export { snippet } from './snippet.js';
export { stem } from './stem.js';
export { type Synonyms, synonymsOf } from './synonyms.js';
export type { TermRule } from './term-rule.js';
export { formKey, isCoveredBy, termRuleKey } from './term-rule-key.js';
export {
  type OfficeTermRule,
  officeTermRules,
  type StoredTermRule,
  type TermRuleOrigin,
  termRuleOrigins,
} from './term-rule-overlay.js';
export {
  LONGEST_FORM,
  LONGEST_NOTE,
  MOST_FORMS,
  parseTermRule,
  type WrittenTermRule,
} from './term-rule-parse.js';
export { isPartToken, type Weight, type WeightedText, wordVector } from './vector.js';
export { Vocabulary } from './vocabulary.js';
export { countParts, type WordCount, WordCounter } from './word-counter.js';
