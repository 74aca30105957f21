import {
  officeTermRules,
  type OfficeTermRule,
  type StoredTermRule,
} from '@rechtsstand/domain/language';
import type { TermRule, WrittenTermRule } from '@rechtsstand/domain/language';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { defaultRules } from './default-rules.js';

/** A stored rule with who changed it last. */
interface TermRuleRow extends StoredTermRule {
  note: string;
  revision: number;
  changedAt: Date;
  changedBy: string;
}

/** A rule as the office has it, with what is stored of it. */
export type RuleInHand = OfficeTermRule<TermRuleRow>;

export interface RulesOfOffice {
  /** Higher in every later state. */
  version: number;
  rules: RuleInHand[];
}

/** What is to be stored of a rule. */
export interface RuleToStore {
  defaultKey: string | null;
  rule: TermRule | null;
  note: string;
  isOn: boolean;
}

type Row = Omit<TermRuleRow, 'rule'> & {
  typed: string[] | null;
  means: string[];
  relation: WrittenTermRule['relation'];
};

/** The rules of the office: those that come with the application, under its own. */
@Injectable()
export class TermRulesRepository {
  /** Version and rules are of one moment, since they are read in one statement. */
  async read(manager: EntityManager): Promise<RulesOfOffice> {
    const [read]: { version: string; rows: Row[] }[] = await manager.query(
      `SELECT version, coalesce((
         SELECT json_agg(json_build_object(
           'id', id, 'defaultKey', default_key, 'typed', typed, 'means', means, 'relation', relation,
           'note', note, 'isOn', is_on, 'revision', revision, 'changedAt', changed_at,
           'changedBy', changed_by) ORDER BY id) FROM term_rules), '[]') AS rows
       FROM term_rules_version`,
    );
    const rows = read?.rows ?? [];
    return {
      version: Number(read?.version ?? 0),
      rules: officeTermRules(defaultRules, rows.map(toStored)),
    };
  }

  /** The version alone, to see whether there is anything to be read. */
  async version(manager: EntityManager): Promise<number> {
    const [row]: { version: string }[] = await manager.query(
      'SELECT version FROM term_rules_version',
    );
    return Number(row?.version ?? 0);
  }

  /** Until the transaction ends, nobody else changes rules; reading goes on. */
  async lock(manager: EntityManager): Promise<void> {
    await manager.query('LOCK TABLE term_rules IN SHARE ROW EXCLUSIVE MODE');
  }

  /** Stores a rule anew, or over the row with this id; gives the id. */
  async store(
    manager: EntityManager,
    id: string | null,
    { defaultKey, rule, note, isOn }: RuleToStore,
    changedBy: string,
  ): Promise<string> {
    const [stored]: { id: string }[] = await manager.query(
      `INSERT INTO term_rules AS known (id, default_key, typed, means, relation, note, is_on, changed_by)
       VALUES (coalesce($1::uuid, uuidv7()), $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (id) DO UPDATE SET
         typed = excluded.typed, means = excluded.means, relation = excluded.relation,
         note = excluded.note, is_on = excluded.is_on, changed_by = excluded.changed_by,
         revision = known.revision + 1, changed_at = clock_timestamp()
       RETURNING id`,
      [
        id,
        defaultKey,
        rule?.typed ?? null,
        rule?.means ?? null,
        rule?.relation ?? null,
        ...[note, isOn, changedBy],
      ],
    );
    if (!stored) throw new Error('A rule was stored and has no id');
    return stored.id;
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query('DELETE FROM term_rules WHERE id = $1', [id]);
  }
}

function toStored({ typed, means, relation, changedAt, ...row }: Row): TermRuleRow {
  const rule = typed === null ? null : { typed, means, relation };
  return { ...row, rule, changedAt: new Date(changedAt) };
}
