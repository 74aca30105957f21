export { RulesInForce, type RulesInForceNow } from './rules/rules-in-force.js';
export { TermRuleInput } from './rules/term-rule.input.js';
export { TermRulesRepository } from './rules/term-rules.repository.js';
export { SearchTermsModule } from './search-terms.module.js';
