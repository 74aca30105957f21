import { type Actor, decide } from '@rechtsstand/domain/access';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type TransactionContext, Transactions } from '../../../platform/database/transactions.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { activePeople, Teams } from '../../people/index.js';
import { type DraftInHand, demand, mayRead, viewerOf } from '../draft/draft-in-hand.js';
import { draftTarget } from '../draft/draft-row.js';
import { DraftsRepository } from '../draft/drafts.repository.js';
import { draftNotFound } from '../writing/writing.service.js';
import { type Asked, ReviewersRepository } from './reviewers.repository.js';

/**
 * Who is asked to review. Asking points somebody to the draft and gives no right: everybody who may
 * approve it may still do so, since the one who was asked may be away.
 */
@Injectable()
export class ReviewersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: DraftsRepository,
    private readonly reviewers: ReviewersRepository,
    private readonly teams: Teams,
  ) {}

  /** Whoever may approve the draft in a role of their own, and the teams they hold it for. */
  async candidates(ctx: RequestContext, { draft, entry }: DraftInHand): Promise<Asked> {
    const target = draftTarget(draft, entry, ctx.today);
    const people = await activePeople(ctx);
    const able = people.filter((person) => decide(person, 'draft.approve', target));
    const all = await this.teams.list(ctx);
    return {
      personIds: able.map(({ subjectId }) => subjectId),
      teamIds: all.map(({ id }) => id).filter((id) => able.some((person) => isOf(person, id))),
    };
  }

  /** Asks others than before, while the draft is open. */
  change(ctx: RequestContext, id: string, asked: Asked): Promise<Result<string, Fault | Fault[]>> {
    return this.transactions.run<string, Fault | Fault[]>(ctx, async (tx) => {
      const inHand = isUuid(id) ? await this.drafts.lock(tx, id) : null;
      if (!inHand || !mayRead(tx, inHand)) return err(draftNotFound);
      demand(tx, inHand, 'draft.request-review', 'draft.approve');
      const { state } = inHand.draft;
      if (state !== 'in-review' && state !== 'writing') {
        const args = { state, action: 'name-reviewers' };
        return err({ code: 'draft-action-not-allowed', path: 'state', args });
      }
      const faults = await this.name(tx, inHand, asked);
      if (faults.length > 0) return err(faults);
      const { length: people } = asked.personIds;
      const { length: teams } = asked.teamIds;
      const details = { people, teams };
      tx.record({ action: 'draft.reviewers-named', objectType: 'draft', objectId: id, details });
      return ok(id);
    });
  }

  /** Writes down who is asked, or says who of them could not approve. */
  async name(tx: TransactionContext, inHand: DraftInHand, asked: Asked): Promise<Fault[]> {
    const { personIds, teamIds } = await this.candidates(tx, inHand);
    const faults = [
      ...unable(asked.personIds, personIds, 'personIds'),
      ...unable(asked.teamIds, teamIds, 'teamIds'),
    ];
    if (faults.length > 0) return faults;
    await this.reviewers.replace(tx, inHand.draft.id, asked, viewerOf(tx).subjectId);
    return [];
  }
}

const isOf = ({ grants }: Actor, team: string) => grants.some(({ teamId }) => teamId === team);

function unable(asked: readonly string[], able: readonly string[], name: string): Fault[] {
  return asked.flatMap((id, index) =>
    able.includes(id) ? [] : [{ code: 'cannot-approve', path: `reviewers.${name}[${index}]` }],
  );
}
