import { Injectable } from '@nestjs/common';
import type { ProvisionText } from '@rechtsstand/domain/law';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { Moment } from '../../../platform/graphql/as-of.js';
import { addressOf, contentsAt, provisionAt } from './contents.js';
import type { Law, OutlineNode, ProvisionRef } from './law.model.js';
import { LawRepository } from './law.repository.js';
import { toLaw, toOutline, toProvision, toProvisionRef } from './presenter.js';
import type { Provision } from './provision.model.js';

/** Where a citation leads: the keys of its law and of its label. */
export interface ProvisionKey {
  lawKey: string;
  labelKey: string;
}

/** Reads laws as they are on a day, as known at a moment. */
@Injectable()
export class LawService {
  constructor(private readonly repository: LawRepository) {}

  async laws(ctx: RequestContext, moment: Moment): Promise<Law[]> {
    return (await this.repository.all(ctx)).map((row) => toLaw(row, moment));
  }

  async law(ctx: RequestContext, key: string, moment: Moment): Promise<Law | null> {
    const row = await this.repository.byKey(ctx, key);
    return row && toLaw(row, moment);
  }

  async lawById(ctx: RequestContext, id: string, moment: Moment): Promise<Law> {
    const row = await this.repository.byId(ctx, id);
    if (!row) throw new Error(`There is no law ${id}`);
    return toLaw(row, moment);
  }

  async outline(ctx: RequestContext, law: Law): Promise<OutlineNode[]> {
    return toOutline(contentsAt(await this.repository.provisionsOf(ctx, law.id), law.moment));
  }

  async provisionCount(ctx: RequestContext, law: Law): Promise<number> {
    return contentsAt(await this.repository.provisionsOf(ctx, law.id), law.moment).length;
  }

  async provision(
    ctx: RequestContext,
    key: ProvisionKey,
    moment: Moment,
  ): Promise<Provision | null> {
    const law = await this.repository.byKey(ctx, key.lawKey);
    if (!law) return null;
    const rows = await this.repository.provisionsOf(ctx, law.id);
    const row = rows.find((one) => addressOf(one) === key.labelKey.toLowerCase());
    return row ? toProvision(row, moment) : null;
  }

  /** What a citation leads to on that day; `null` for a law or a label that we do not have then. */
  async provisionRef(
    ctx: RequestContext,
    key: ProvisionKey,
    moment: Moment,
  ): Promise<ProvisionRef | null> {
    const law = await this.repository.byKey(ctx, key.lawKey);
    if (!law) return null;
    const rows = await this.repository.provisionsOf(ctx, law.id);
    const row = rows.find((one) => addressOf(one) === key.labelKey);
    const at = row && provisionAt(row, moment);
    return at?.on ? toProvisionRef({ ...at, on: at.on }) : null;
  }

  textOf(ctx: RequestContext, versionId: string): Promise<ProvisionText> {
    return this.repository.textOf(ctx, versionId);
  }

  /** The provision before (-1) or after (1) it in the law on that day. */
  async neighbour(
    ctx: RequestContext,
    provision: Provision,
    step: -1 | 1,
  ): Promise<ProvisionRef | null> {
    const rows = await this.repository.provisionsOf(ctx, provision.lawId);
    const contents = contentsAt(rows, provision.moment);
    const at = contents.findIndex(({ row }) => row.id === provision.id);
    const neighbour = at < 0 ? undefined : contents[at + step];
    return neighbour ? toProvisionRef(neighbour) : null;
  }
}
