import { Injectable } from '@nestjs/common';
import { lawKey } from '@rechtsstand/domain/citation';
import { err, ok, type Fault, type Result } from '@rechtsstand/domain/result';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type TransactionContext, Transactions } from '../../../platform/database/transactions.js';
import { SearchProjection } from '../../search/index.js';
import { type LawSnapshot, readLaw } from '../reader/index.js';
import { type ImportPlan, planImport, sha256, type Validity } from './import-plan.js';
import { type KnownLaw, LawLedgerRepository } from './law-ledger.repository.js';

export interface LawFile {
  /** Its last part without the ending is the slug of the law. */
  fileName: string;
  xml: string | AsyncIterable<Uint8Array | string>;
  /** The first day on which the law reads so. Left out: unknown for a first text, else the day it was built. */
  inForceOn?: LocalDate | null;
  /** A text of our own for trying things out; the official one goes before it. */
  isExample?: boolean;
  /** Leaves the search to the rebuild that follows when many files are taken in at once. */
  searchLater?: boolean;
}

export interface ImportedLaw extends Omit<ImportPlan, 'versions'> {
  lawId: string;
  slug: string;
  abbreviation: string;
  isFirst: boolean;
}

/** Takes official texts of laws into the ledger of provisions: a file as a whole, or nothing of it. */
@Injectable()
export class LawImportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: LawLedgerRepository,
    private readonly search: SearchProjection,
  ) {}

  /** Records what changed; the same text again changes nothing, whatever day it was built on. */
  async import(ctx: RequestContext, file: LawFile): Promise<Result<ImportedLaw, Fault>> {
    const read = await readLaw(file.xml, file.fileName);
    if (!read.ok) return read;
    if (read.value.provisions.length === 0) {
      return err({ code: 'law-xml-without-provisions', path: 'xml' });
    }
    return this.transactions.run(ctx, (tx) => this.record(tx, read.value, file));
  }

  private async record(
    tx: TransactionContext,
    law: LawSnapshot,
    file: LawFile,
  ): Promise<Result<ImportedLaw, Fault>> {
    await this.ledger.lock(tx, law.slug);
    const before = await this.ledger.find(tx, law.slug);
    const validity = validityOf(law, file, before, tx.today);
    if (!validity.ok) return validity;
    const lawId = await this.saveNames(tx, law, file, before, validity.value);
    const known = await this.ledger.provisionsOf(tx, lawId);
    const plan = planImport(known, law.provisions, validity.value);
    if (plan.versions.length > 0) {
      await this.write(tx, lawId, law, file, validity.value.from, plan);
    }
    const { versions: _, ...changes } = plan;
    const { slug, abbreviation } = law;
    return ok({ lawId, slug, abbreviation, isFirst: before === null, ...changes });
  }

  /** The newest text says what the law is called. */
  private async saveNames(
    tx: TransactionContext,
    law: LawSnapshot,
    { isExample = false }: LawFile,
    before: KnownLaw | null,
    { until }: Validity,
  ): Promise<string> {
    const id = before?.id ?? (await this.ledger.add(tx, { ...law, isExample }));
    if (before && until === null) await this.ledger.rename(tx, id, law);
    await this.ledger.addAliases(tx, id, [...new Set(law.aliases.map(lawKey))]);
    return id;
  }

  private async write(
    tx: TransactionContext,
    lawId: string,
    law: LawSnapshot,
    file: LawFile,
    inForceOn: LocalDate | null,
    plan: ImportPlan,
  ): Promise<void> {
    const { fileName } = file;
    const contentHash = sha256(JSON.stringify(law.provisions));
    const snapshot = { lawId, builtOn: law.builtOn, inForceOn, fileName, contentHash };
    const snapshotId = await this.ledger.addSnapshot(tx, snapshot);
    const provisionIds = await this.ledger.addVersions(tx, lawId, snapshotId, plan.versions);
    if (file.searchLater) await this.search.postpone(tx);
    else await this.search.replaceProvisions(tx, { provisionIds });
    const { added, changed, removed } = plan;
    const counts = { added: added.length, changed: changed.length, removed: removed.length };
    const details = { slug: law.slug, inForceOn, ...counts };
    tx.record({ action: 'law.imported', objectType: 'law', objectId: lawId, details });
  }
}

/**
 * The period for which a text counts: up to the next one we have. An older text than the first one is
 * refused, as it is unknown since when the first one applies.
 */
function validityOf(
  { builtOn }: LawSnapshot,
  { inForceOn }: LawFile,
  before: KnownLaw | null,
  today: LocalDate,
): Result<Validity, Fault> {
  if (!before) return ok({ from: inForceOn ?? null, until: null });
  const from = inForceOn ?? builtOn ?? today;
  const days = before.snapshotDays.filter((day) => day !== null);
  const [first] = before.snapshotDays;
  if (first && from < first) {
    return err({ code: 'law-import-before-first', path: 'inForceOn', args: { first } });
  }
  return ok({ from, until: days.filter((day) => day > from).toSorted()[0] ?? null });
}
