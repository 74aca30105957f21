import { Module } from '@nestjs/common';
import { ForgetMissingSearches } from './missing/forget-missing-searches.js';
import { MissingSearchesRepository } from './missing/missing-searches.repository.js';
import { MissingSearchesResolver } from './missing/missing-searches.resolver.js';
import { MissingSearches } from './missing/missing-searches.service.js';
import { ReportThrottle } from './missing/report-throttle.js';
import { RulesInForce } from './rules/rules-in-force.js';
import { TermRuleList } from './rules/term-rule-list.service.js';
import { TermRulesRepository } from './rules/term-rules.repository.js';
import { TermRulesResolver } from './rules/term-rules.resolver.js';
import { TermRules } from './rules/term-rules.service.js';

/** The rules by which the search reads what is typed, and what it found nothing for. */
@Module({
  providers: [
    ForgetMissingSearches,
    MissingSearches,
    MissingSearchesRepository,
    MissingSearchesResolver,
    ReportThrottle,
    RulesInForce,
    TermRuleList,
    TermRules,
    TermRulesRepository,
    TermRulesResolver,
  ],
  exports: [RulesInForce],
})
export class SearchTermsModule {}
