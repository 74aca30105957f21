import { isCoveredBy, parseTermRule, type TermRule } from '@rechtsstand/domain/language';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type TransactionContext, Transactions } from '../../../platform/database/transactions.js';
import { RulesInForce } from './rules-in-force.js';
import type { TermRuleInput } from './term-rule.input.js';
import { type RuleInHand, type RuleToStore, TermRulesRepository } from './term-rules.repository.js';

/** Of an office's own; what comes with the application is a quarter of it. */
const MOST_RULES = 2_000;

type Outcome = Result<RuleInHand, Fault[]>;
type Verb = 'created' | 'changed' | 'switched-on' | 'switched-off' | 'restored' | 'removed';

/**
 * Changes to the rules of the office, one at a time. Each stands in the audit log with the rule as it was
 * and as it is, and this process reads by it before it answers.
 */
@Injectable()
export class TermRules {
  constructor(
    private readonly repository: TermRulesRepository,
    private readonly transactions: Transactions,
    private readonly inForce: RulesInForce,
  ) {}

  /** A new rule, or (with an id) one of the office or of the application in other words. */
  async save(
    ctx: RequestContext,
    id: string | null,
    revision: number,
    input: TermRuleInput,
  ): Promise<Outcome> {
    const parsed = parseTermRule({ ...input, note: input.note ?? '' });
    if (!parsed.ok) return parsed;
    const { note, ...rule } = parsed.value;
    return this.change(ctx, async (tx, rules) => {
      const known = id === null ? null : ruleWith(rules, id);
      if (known === undefined) return err([notFound]);
      if ((known?.stored?.revision ?? 0) !== revision)
        return err([{ code: 'stale-term-rule', path: '' }]);
      const twin = rules.find((other) => other.isOn && other !== known && isCoveredBy(rule, other));
      if (twin)
        return err([{ code: 'term-rule-exists', path: 'typed', args: { rule: written(twin) } }]);
      if (!known && rules.filter(({ origin }) => origin === 'own').length >= MOST_RULES)
        return err([{ code: 'too-many-term-rules', path: '', args: { max: MOST_RULES } }]);
      const isOn = known?.isOn ?? true;
      return ok(await this.store(tx, known, { rule, note, isOn }, known ? 'changed' : 'created'));
    });
  }

  switch(ctx: RequestContext, id: string, isOn: boolean): Promise<Outcome> {
    return this.change(ctx, async (tx, rules) => {
      const known = ruleWith(rules, id);
      if (!known) return err([notFound]);
      if (known.isOn === isOn) return ok(id);
      const { stored } = known;
      const kept = { rule: stored?.rule ?? null, note: stored?.note ?? '', isOn };
      return ok(await this.store(tx, known, kept, isOn ? 'switched-on' : 'switched-off'));
    });
  }

  /** A rule of the application is again as it came. */
  restore(ctx: RequestContext, id: string): Promise<Outcome> {
    return this.change(ctx, async (tx, rules) => {
      const known = ruleWith(rules, id);
      if (!known?.shipped) return err([notFound]);
      if (!known.stored) return ok(id);
      await this.repository.remove(tx.manager, known.stored.id);
      note(tx, 'restored', id, known, known.shipped);
      return ok(id);
    });
  }

  /** An own rule is gone. */
  async remove(ctx: RequestContext, id: string): Promise<Result<string, Fault[]>> {
    const removed = await this.transactions.run<string, Fault[]>(ctx, async (tx) => {
      const { rules } = await this.locked(tx);
      const known = ruleWith(rules, id);
      if (known?.origin !== 'own' || !known.stored) return err([notFound]);
      await this.repository.remove(tx.manager, known.stored.id);
      note(tx, 'removed', id, known, null);
      return ok(id);
    });
    await this.inForce.refresh();
    return removed;
  }

  /** Does the work, which tells the id of the rule, and gives the rule as it is then. */
  private async change(
    ctx: RequestContext,
    work: (tx: TransactionContext, rules: RuleInHand[]) => Promise<Result<string, Fault[]>>,
  ): Promise<Outcome> {
    const changed = await this.transactions.run<RuleInHand, Fault[]>(ctx, async (tx) => {
      const done = await work(tx, (await this.locked(tx)).rules);
      if (!done.ok) return done;
      const { rules } = await this.repository.read(tx.manager);
      const rule = ruleWith(rules, done.value);
      return rule ? ok(rule) : err([notFound]);
    });
    await this.inForce.refresh();
    return changed;
  }

  private async locked({ manager }: TransactionContext) {
    await this.repository.lock(manager);
    return this.repository.read(manager);
  }

  private async store(
    tx: TransactionContext,
    known: RuleInHand | null,
    kept: Omit<RuleToStore, 'defaultKey'>,
    verb: Verb,
  ): Promise<string> {
    const row = known?.stored ?? null;
    const defaultKey = row ? row.defaultKey : (known?.id ?? null);
    const { viewer } = tx;
    if (!viewer) throw new Error('Rules are changed by somebody');
    const stored = await this.repository.store(
      tx.manager,
      row?.id ?? null,
      { ...kept, defaultKey },
      viewer.subjectId,
    );
    const id = defaultKey ?? stored;
    note(tx, verb, id, known, kept.rule ?? known);
    return id;
  }
}

const notFound: Fault = { code: 'not-found', path: 'id' };

function ruleWith(rules: readonly RuleInHand[], id: string): RuleInHand | undefined {
  return rules.find((rule) => rule.id === id);
}

function note(
  tx: TransactionContext,
  verb: Verb,
  id: string,
  before: TermRule | null,
  after: TermRule | null,
): void {
  const [was, is] = [before && written(before), after && written(after)];
  tx.record({
    action: `term-rule.${verb}`,
    objectType: 'term-rule',
    objectId: id,
    details: {
      ...(is !== null && { rule: is }),
      ...(was !== null && was !== is && { before: was }),
    },
  });
}

/** A rule in a line, as the lists of the application are written. */
function written({ typed, means, relation }: TermRule): string {
  return `${typed.join(', ')} ${relation === 'same' ? '=' : '→'} ${means.join(', ')}`;
}
