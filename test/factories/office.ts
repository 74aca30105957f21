import type { Role } from '@rechtsstand/domain/access';
import type { EntityManager } from 'typeorm';

export interface TestPerson {
  personId: string;
  subjectId: string;
  login: string;
}

/** The identity of people and teams in tests: what a test does not care about is made up. */
export class TestOffice {
  private made = 0;

  constructor(readonly manager: EntityManager) {}

  async newTeam(slug = `team-${this.next()}`): Promise<string> {
    return this.insert(`INSERT INTO teams (slug, name) VALUES ($1, $2)`, [slug, `Team ${slug}`]);
  }

  async newTopic(slug = `topic-${this.next()}`): Promise<string> {
    return this.insert(`INSERT INTO topics (slug, name) VALUES ($1, $2)`, [
      slug,
      `Bereich ${slug}`,
    ]);
  }

  /** With one role since long ago; `teamId` left out holds it for the whole office. */
  async newPerson(role: Role = 'caseworker', teamId: string | null = null): Promise<TestPerson> {
    const login = `person-${this.next()}`;
    const personId = await this.insert(
      `INSERT INTO people (login, display_name, password_hash) VALUES ($1, $2, '-')`,
      [login, `Person ${login}`],
    );
    const subjectId = await this.insert(`INSERT INTO subjects (person_id) VALUES ($1)`, [personId]);
    await this.insert(
      `INSERT INTO memberships (person_id, team_id, role, valid_from) VALUES ($1, $2, $3, '2000-01-01')`,
      [personId, teamId, role],
    );
    return { personId, subjectId, login };
  }

  /** A figure in euros without a value; its key. */
  async newFigure(key = `figure-${this.next()}`): Promise<string> {
    const { subjectId } = await this.newPerson('legal-coordinator');
    await this.manager.query(
      `INSERT INTO figures (key, name, unit, created_by) VALUES ($1, $2, 'euro', $3)`,
      [key, `Betrag ${key}`, subjectId],
    );
    return key;
  }

  /** A value that waits to be confirmed. */
  async newFigureProposal(by: Pick<TestPerson, 'subjectId'>, figureKey?: string): Promise<string> {
    return this.insert(
      `INSERT INTO figure_proposals (figure_key, amount, valid_from, source, proposed_by)
       VALUES ($1, 10000, '2026-01-01', '§ 45 Nr. 1 AufenthV', $2)`,
      [figureKey ?? (await this.newFigure()), by.subjectId],
    );
  }

  async insert(statement: string, values: unknown[]): Promise<string> {
    const [row]: { id: string }[] = await this.manager.query(`${statement} RETURNING id`, values);
    if (!row) throw new Error(`Nothing was inserted: ${statement}`);
    return row.id;
  }

  next(): number {
    return ++this.made;
  }
}
