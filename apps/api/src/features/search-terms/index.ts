export { RulesInForce } from './rules/rules-in-force.js';
export { TermRuleInput } from './rules/term-rule.input.js';
export { SearchTermsModule } from './search-terms.module.js';
