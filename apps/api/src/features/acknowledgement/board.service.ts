import { Injectable } from '@nestjs/common';
import { decide } from '@rechtsstand/domain/access';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { SignedInContext } from '../../platform/context/request-context.js';
import { type TransactionContext, Transactions } from '../../platform/database/transactions.js';
import { PublicationsService } from '../entries/index.js';
import { personRef, type Team, Teams } from '../people/index.js';
import type { AcknowledgementBoard, BoardRow, BoardTeam } from './board.model.js';

/** The names behind the acknowledgements of a publication. */
@Injectable()
export class BoardService {
  constructor(
    private readonly transactions: Transactions,
    private readonly publications: PublicationsService,
    private readonly teams: Teams,
  ) {}

  /**
   * As far as the viewer may know the names: a team lead those of their own team. Whoever looks is
   * recorded, in the transaction that reads, so that no look goes unseen.
   */
  open(ctx: SignedInContext, publicationId: string): Promise<Result<AcknowledgementBoard, Fault>> {
    return this.transactions.run(ctx, async (tx) => {
      const publication = await this.publications.byId(tx, publicationId);
      if (!publication) return err({ code: 'not-found', path: 'publicationId' });
      const people: AssignedPerson[] = await tx.manager.query(ASSIGNED, [publicationId, tx.today]);
      const { actor } = ctx.viewer;
      const known = people.filter(({ teamIds }) => decide(actor, 'board.read', { teamIds }));
      const rows = await Promise.all(known.map((person) => this.row(tx, person)));
      tx.record({
        action: 'board.viewed',
        objectType: 'publication',
        objectId: publicationId,
        details: { names: rows.length },
      });
      const shown = rows.map((row) => withTeamsShownTo(ctx, row));
      return ok({ publicationId, rows: shown, teams: countByTeam(shown, tx.today) });
    });
  }

  private async row(tx: TransactionContext, person: AssignedPerson): Promise<BoardRow> {
    const { subjectId, teamIds, dueOn, acknowledgedAt } = person;
    const teams = await this.teams.byIds(tx, teamIds);
    return { person: personRef(subjectId), teams, dueOn, acknowledgedAt };
  }
}

interface AssignedPerson {
  subjectId: string;
  teamIds: string[];
  dueOn: LocalDate | null;
  acknowledgedAt: Date | null;
}

/** Somebody in two teams is shown to the lead of one of them as a member of that one. */
function withTeamsShownTo(ctx: SignedInContext, row: BoardRow): BoardRow {
  const isShown = ({ id }: Team) => decide(ctx.viewer.actor, 'board.read', { teamIds: [id] });
  return { ...row, teams: row.teams.filter(isShown) };
}

function countByTeam(rows: readonly BoardRow[], today: LocalDate): BoardTeam[] {
  const counts = new Map<string | null, BoardTeam>();
  for (const row of rows) {
    for (const team of row.teams.length > 0 ? row.teams : [null]) {
      const count = counts.get(team?.id ?? null) ?? noneOf(team);
      counts.set(team?.id ?? null, count);
      count.assigned += 1;
      if (row.acknowledgedAt !== null) count.acknowledged += 1;
      else if (row.dueOn !== null && row.dueOn < today) count.overdue += 1;
    }
  }
  return [...counts.values()].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'de'));
}

function noneOf(team: Team | null): BoardTeam {
  return { team, assigned: 0, acknowledged: 0, overdue: 0 };
}

/** Those in no team come last. */
function nameOf({ team }: BoardTeam): string {
  return team?.name ?? '\uffff';
}

const ASSIGNED = `
  SELECT a.subject_id AS "subjectId", a.due_on AS "dueOn", k.acknowledged_at AS "acknowledgedAt",
    ARRAY(
      SELECT DISTINCT m.team_id FROM memberships m
      WHERE m.person_id = p.id AND m.team_id IS NOT NULL
        AND m.valid_from <= $2 AND (m.valid_until IS NULL OR m.valid_until > $2)) AS "teamIds"
  FROM assignments a
  LEFT JOIN acknowledgements k USING (publication_id, subject_id)
  LEFT JOIN subjects s ON s.id = a.subject_id
  LEFT JOIN people p ON p.id = s.person_id
  WHERE a.publication_id = $1
  ORDER BY k.acknowledged_at IS NOT NULL, p.display_name COLLATE "de-x-icu", a.subject_id`;
