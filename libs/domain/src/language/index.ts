export { expansionsOf } from './abbreviations.js';
export { citationLexemes, citationTerm, provisionLexemes } from './citation-terms.js';
export { fold } from './fold.js';
export { highlight, type Matcher, matcherOf, type Piece } from './highlight.js';
export { type Lexeme, lexemesOf } from './lexemes.js';
export { type Alternative, queryTerms, type QueryTerm, type WordPattern } from './query-terms.js';
export { snippet } from './snippet.js';
export { stem } from './stem.js';
