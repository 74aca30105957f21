import {
  askingFault,
  type CosignatureOutcome,
  parseQuestion,
} from '@rechtsstand/domain/countersigning';
import { actionsIn, parseReason } from '@rechtsstand/domain/entry';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type TransactionContext, Transactions } from '../../../platform/database/transactions.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { ForbiddenError } from '../../../platform/graphql/errors.js';
import { Teams } from '../../people/index.js';
import { DueDrafts } from '../due/due-drafts.js';
import {
  type DraftInHand,
  demand,
  mayRead,
  sameRevision,
  viewerOf,
} from '../draft/draft-in-hand.js';
import { DraftsRepository } from '../draft/drafts.repository.js';
import { draftNotFound } from '../writing/writing.service.js';
import { CosignaturesRepository } from './cosignatures.repository.js';
import {
  isToBeSigned,
  mayAnswer,
  mayCancel,
  type RequestInHand,
  standingOf,
  wasRefused,
} from './request-in-hand.js';

type Answered = Promise<Result<string, Fault>>;

/** Mitzeichnung: asking other teams, what they answer, and asking them no longer. */
@Injectable()
export class CosignaturesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: DraftsRepository,
    private readonly repository: CosignaturesRepository,
    private readonly teams: Teams,
    private readonly due: DueDrafts,
  ) {}

  /** Asks a team; the id of the draft. */
  ask(ctx: RequestContext, draftId: string, teamId: string, typed: string): Answered {
    const { subjectId } = viewerOf(ctx);
    return this.transactions.run<string, Fault>(ctx, async (tx) => {
      const inHand = isUuid(draftId) ? await this.drafts.lock(tx, draftId) : null;
      if (!inHand || !mayRead(tx, inHand)) return err(draftNotFound);
      demand(tx, inHand, 'draft.request-review');
      if (!actionsIn(inHand.draft.state).includes('edit')) return err(notNow(inHand));
      const question = parseQuestion(typed);
      if (!question.ok) return question;
      const fault = await this.teamFault(tx, inHand, teamId);
      if (fault) return err(fault);
      await this.repository.ask(tx, { draftId, teamId, question: question.value, by: subjectId });
      note(tx, 'draft.cosignature-requested', inHand, { teamId });
      return ok(draftId);
    });
  }

  /** Signs the revision for the team that was asked, or refuses with a reason. */
  answer(
    ctx: RequestContext,
    requestId: string,
    revision: number,
    { outcome, reason: typed }: { outcome: CosignatureOutcome; reason: string },
  ): Answered {
    const { subjectId } = viewerOf(ctx);
    return this.onRequest(ctx, requestId, async (tx, inHand) => {
      const { of, request } = inHand;
      const fault = answeringFault(tx, inHand, revision);
      if (fault) return err(fault);
      const reason = outcome === 'refused' ? parseReason(typed) : ok('');
      if (!reason.ok) return reason;
      await this.repository.answer(tx, {
        ...{ requestId, revision, outcome, by: subjectId },
        reason: reason.value,
      });
      if (outcome === 'signed') await this.due.look(tx, of.draft);
      const action = outcome === 'signed' ? 'draft.cosigned' : 'draft.cosignature-refused';
      note(tx, action, of, { teamId: request.teamId, revision });
      return ok(of.draft.id);
    });
  }

  /** Asks the team no longer. What it answered stays on record. */
  cancel(ctx: RequestContext, requestId: string, typed: string): Answered {
    const { subjectId } = viewerOf(ctx);
    return this.onRequest(ctx, requestId, async (tx, inHand) => {
      const { of, request } = inHand;
      if (!mayCancel(tx, inHand)) {
        const isOwn = request.requestedBy === subjectId;
        if (!isOwn || !wasRefused(request)) throw new ForbiddenError();
        return err({ code: 'cosignature-was-refused', path: 'requestId' });
      }
      if (!actionsIn(of.draft.state).includes('edit')) return err(notNow(of));
      if (standingOf(inHand) === 'cancelled') return err(cancelledAlready);
      const reason = parseReason(typed);
      if (!reason.ok) return reason;
      await this.repository.cancel(tx, { requestId, reason: reason.value, by: subjectId });
      await this.due.look(tx, of.draft);
      note(tx, 'draft.cosignature-cancelled', of, { teamId: request.teamId });
      return ok(of.draft.id);
    });
  }

  private onRequest(
    ctx: RequestContext,
    requestId: string,
    work: (tx: TransactionContext, inHand: RequestInHand) => Answered,
  ): Answered {
    return this.transactions.run<string, Fault>(ctx, async (tx) => {
      const id = isUuid(requestId) ? await this.repository.draftOf(tx, requestId) : null;
      const of = id === null ? null : await this.drafts.lock(tx, id);
      if (!of || !mayRead(tx, of)) return err(draftNotFound);
      const requests = await this.repository.of(tx, of.draft.id);
      const request = requests.find((each) => each.id === requestId);
      return request ? work(tx, { request, of }) : err(draftNotFound);
    });
  }

  private async teamFault(
    tx: TransactionContext,
    { draft, entry }: DraftInHand,
    teamId: string,
  ): Promise<Fault | null> {
    const [team] = isUuid(teamId) ? await this.teams.byIds(tx, [teamId]) : [];
    if (!team) return { code: 'unknown-team', path: 'teamId' };
    const seenBy = entry.visibleTeams.map(({ id }) => id);
    return askingFault({
      isOwner: entry.ownerTeam.id === teamId,
      canSee: entry.visibility === 'everyone' || seenBy.includes(teamId),
      isAsked: draft.askedTeamIds.includes(teamId),
    });
  }
}

const cancelledAlready: Fault = { code: 'cosignature-cancelled', path: 'requestId' };

function notNow({ draft }: DraftInHand): Fault {
  const args = { state: draft.state, action: 'cosign' };
  return { code: 'draft-action-not-allowed', path: 'state', args };
}

/** Own work is told apart from work that is none of one's business. */
function answeringFault(
  ctx: RequestContext,
  inHand: RequestInHand,
  revision: number,
): Fault | null {
  const { draft } = inHand.of;
  if (!mayAnswer(ctx, inHand)) {
    const { actor, subjectId } = viewerOf(ctx);
    const selves = [subjectId, ...actor.grants.flatMap(({ deputyFor }) => deputyFor ?? [])];
    if (!selves.some((id) => draft.contributorIds.includes(id))) throw new ForbiddenError();
    return { code: 'cosigner-is-author', path: 'requestId' };
  }
  const current = sameRevision(draft, revision);
  if (!current.ok) return current.error;
  if (!isToBeSigned(draft.state)) return notNow(inHand.of);
  const standing = standingOf(inHand);
  if (standing === 'cancelled') return cancelledAlready;
  const isAnswered = standing === 'signed' || standing === 'refused';
  return isAnswered ? { code: 'cosignature-given-already', path: 'requestId' } : null;
}

/** Reasons and questions may name somebody, and the log is never shortened: it has the fact alone. */
function note(
  tx: TransactionContext,
  action: string,
  { draft }: DraftInHand,
  details: Record<string, string | number>,
): void {
  tx.record({ action, objectType: 'draft', objectId: draft.id, details });
}
