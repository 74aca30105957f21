export * from './citation.js';
export { canonicalOf, parseCanonical } from './canonical.js';
export { formatCitation } from './format.js';
export { abbreviationOf } from './abbreviation.js';
export { isNameOfLaw, lawKeysOf } from './names.js';
export { lawKey, provisionKey, provisionPath } from './address.js';
export { parseCitations, type ParseOptions } from './parse.js';
export { isPlainlyCited, isSurelyCited, parseCitationQuery, UNSAID_LAW } from './query.js';
export { KNOWN_LAWS, type LawName } from './known-laws.js';
