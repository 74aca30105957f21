import type { TermRule } from '@rechtsstand/domain/language';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Notices } from '../../../platform/database/notices.js';
import { type RulesOfOffice, TermRulesRepository } from './term-rules.repository.js';

/** A rule with the id under which the office knows it. */
interface RuleInForce extends TermRule {
  readonly id: string;
}

/** The rules by which this process reads queries. The list is a new one whenever anything changed. */
interface RulesInForceNow {
  readonly version: number;
  readonly rules: readonly RuleInForce[];
}

/**
 * Keeps the rules in memory, since every keystroke needs them. The process that changes one has it before
 * it answers, all others as soon as the database tells them.
 */
@Injectable()
export class RulesInForce implements OnModuleInit {
  private now: RulesInForceNow | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly repository: TermRulesRepository,
    private readonly notices: Notices,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.notices.listen('term_rules', () => this.refresh());
  }

  async current(): Promise<RulesInForceNow> {
    return this.now ?? this.read();
  }

  /** Sees whether anything was changed, here or elsewhere. */
  async refresh(): Promise<void> {
    if (!this.now) return; // Nobody has asked yet.
    const version = await this.repository.version(this.dataSource.manager);
    if (version !== this.now.version) await this.read();
  }

  /** Of two readings that overtake each other the newer one stays. */
  private async read(): Promise<RulesInForceNow> {
    const read = toForce(await this.repository.read(this.dataSource.manager));
    if (!this.now || this.now.version < read.version) this.now = read;
    return this.now;
  }
}

function toForce({ version, rules }: RulesOfOffice): RulesInForceNow {
  const on = rules.filter(({ isOn }) => isOn);
  return {
    version,
    rules: on.map(({ id, typed, means, relation }) => ({ id, typed, means, relation })),
  };
}
