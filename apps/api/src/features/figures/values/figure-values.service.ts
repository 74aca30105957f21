import { decide } from '@rechtsstand/domain/access';
import { parseReason } from '@rechtsstand/domain/entry';
import { parseFigure, parseProposedValue } from '@rechtsstand/domain/figure';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import type { SignedInContext } from '../../../platform/context/request-context.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { FiguresRepository } from '../figure/figures.repository.js';
import { FigureNotices } from './figure-notices.service.js';
import type { FigureInput, FigureNoticeInput, FigureValueInput } from './figure-proposal.model.js';
import { FigureProposalsRepository } from './figure-proposals.repository.js';

type Faults = Fault | Fault[];

/** What was confirmed: the figure, and the draft of a notice if one was asked for. */
interface Confirmed {
  key: string;
  noticeDraftId: string | null;
}

/** Figures and their values: what one person proposes, another confirms. */
@Injectable()
export class FigureValues {
  constructor(
    private readonly transactions: Transactions,
    private readonly figures: FiguresRepository,
    private readonly proposals: FigureProposalsRepository,
    private readonly notices: FigureNotices,
  ) {}

  /** A figure without a value yet; its key. */
  create(ctx: SignedInContext, input: FigureInput): Promise<Result<string, Faults>> {
    return this.transactions.run<string, Faults>(ctx, async (tx) => {
      const figure = parseFigure({ ...input });
      if (!figure.ok) return figure;
      const { key, unit } = figure.value;
      const isNew = await this.proposals.insertFigure(tx, figure.value, ctx.viewer.subjectId);
      if (!isNew) return err({ code: 'figure-exists', path: 'name' });
      tx.record({
        action: 'figure.created',
        objectType: 'figure',
        objectId: key,
        details: { unit },
      });
      return ok(key);
    });
  }

  /** The key of the figure. */
  propose(
    ctx: SignedInContext,
    key: string,
    input: FigureValueInput,
  ): Promise<Result<string, Faults>> {
    return this.transactions.run<string, Faults>(ctx, async (tx) => {
      if (!(await this.figures.byKey(tx, key))) return err({ code: 'not-found', path: 'key' });
      const value = parseProposedValue({ ...input, validUntil: input.validUntil ?? null });
      if (!value.ok) return value;
      const id = await this.proposals.insert(tx, key, value.value, ctx.viewer.subjectId);
      const { amount, validFrom, validUntil } = value.value;
      tx.record({
        action: 'figure.proposed',
        objectType: 'figure',
        objectId: key,
        details: { proposalId: id, amount, validFrom, validUntil },
      });
      return ok(key);
    });
  }

  /** From then on every text says the value; a notice is drafted with it, or nothing happens. */
  confirm(
    ctx: SignedInContext,
    proposalId: string,
    notice: FigureNoticeInput | null,
  ): Promise<Result<Confirmed, Faults>> {
    const { actor, subjectId } = ctx.viewer;
    return this.transactions.run<Confirmed, Faults>(ctx, async (tx) => {
      const proposal = isUuid(proposalId) ? await this.proposals.openById(tx, proposalId) : null;
      if (!proposal) return err(noLongerOpen);
      if (!decide(actor, 'figure.confirm', { contributorIds: [proposal.proposedBy] }))
        return err({ code: 'figure-own-proposal', path: 'proposalId' });
      const isFirst = await this.proposals.decide(
        tx,
        proposal,
        { outcome: 'confirmed' },
        subjectId,
      );
      if (!isFirst) return err(noLongerOpen);
      const drafted = notice ? await this.notices.draft(tx, proposal, notice) : ok(null);
      if (!drafted.ok) return drafted;
      const { figureKey: key, amount, validFrom, validUntil } = proposal;
      tx.record({
        action: 'figure.confirmed',
        objectType: 'figure',
        objectId: key,
        details: { proposalId, amount, validFrom, validUntil },
      });
      return ok({ key, noticeDraftId: drafted.value });
    });
  }

  /** Refuses what somebody proposed, or takes back what one proposed oneself; the key of the figure. */
  refuse(ctx: SignedInContext, proposalId: string, typed: string): Promise<Result<string, Faults>> {
    const { subjectId } = ctx.viewer;
    return this.transactions.run<string, Faults>(ctx, async (tx) => {
      const proposal = isUuid(proposalId) ? await this.proposals.openById(tx, proposalId) : null;
      if (!proposal) return err(noLongerOpen);
      const reason = parseReason(typed);
      if (!reason.ok) return reason;
      const decision = { outcome: 'refused', reason: reason.value } as const;
      if (!(await this.proposals.decide(tx, proposal, decision, subjectId)))
        return err(noLongerOpen);
      tx.record({
        action: 'figure.refused',
        objectType: 'figure',
        objectId: proposal.figureKey,
        details: { proposalId },
      });
      return ok(proposal.figureKey);
    });
  }
}

const noLongerOpen: Fault = { code: 'figure-proposal-not-open', path: 'proposalId' };
