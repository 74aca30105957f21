import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Desk, type TestPerson } from '../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../test/support/test-application.js';

let app: TestApplication;
let desk: Desk;
let team: string;
let reader: TestPerson;

beforeAll(async () => {
  app = await TestApplication.start();
  desk = await Desk.open(app, app.office);
  team = await app.office.newTeam('fiktion');
  reader = await app.office.newPerson('caseworker', team);
});
afterAll(() => app.stop());

interface Change {
  on: string;
  kind: string;
  publication: { id: string; title: string; entry: { id: string } };
}

async function listed(limit = 200): Promise<Change[]> {
  const query = `query ($limit: Int!) { comingIntoForce(limit: $limit) {
    on kind publication { id title entry { id } } } }`;
  const { data, errors } = await app.graphql(query, { limit }, { as: reader });
  if (errors.length > 0) throw new Error(errors.join(', '));
  return data.comingIntoForce;
}

/** What is announced of one entry, each change on one line. */
async function announced(entryId: string): Promise<string[]> {
  const changes = (await listed()).filter(({ publication }) => publication.entry.id === entryId);
  return changes.map(({ on, kind, publication }) => `${on} ${publication.title} ${kind}`);
}

/** Also what the page of the entry says comes next. */
async function nextChange(id: string) {
  const query = '{ entry(kind: LEGAL_ARTICLE, slug: "SLUG") { nextChange { on kind } } }';
  const [{ slug }] = await app.owner.query('SELECT slug FROM entries WHERE id = $1', [id]);
  const { data } = await app.graphql(query.replace('SLUG', slug), {}, { as: reader });
  return data.entry.nextChange;
}

async function publishNext(entryId: string, change: Record<string, unknown>): Promise<void> {
  await desk.publish(await desk.approvedFrom(await desk.newDraft(entryId), change));
}

describe('What will change', () => {
  it('names the day on which a text first shows, where another covers its first days', async () => {
    const { entryId } = await desk.published(team, { title: 'Lang', validFrom: '2099-01-01' });
    await publishNext(entryId, {
      title: 'Kurz',
      validFrom: '2098-12-01',
      validUntil: '2099-03-01',
    });
    expect(await announced(entryId)).toEqual(['2098-12-01 Kurz BEGINS', '2099-03-01 Lang BEGINS']);
  });

  it('names a text that applies again after a limited one, though it began long ago', async () => {
    const { entryId } = await desk.published(team, { title: 'Alt', validFrom: '2020-01-01' });
    await publishNext(entryId, {
      title: 'Befristet',
      validFrom: '2021-01-01',
      validUntil: '2099-01-11',
    });
    expect(await announced(entryId)).toEqual(['2099-01-11 Alt RESUMES']);
    expect(await nextChange(entryId)).toEqual({ on: '2099-01-11', kind: 'RESUMES' });
  });

  it('names a text that is repealed, with the day on which it no longer applies', async () => {
    const { entryId } = await desk.published(team, { title: 'Alt', validFrom: '2020-01-01' });
    const repeal = await desk.newDraft(entryId, { kind: 'REPEAL' });
    await desk.publish(await desk.approvedFrom(repeal, { validFrom: '2099-01-01' }));
    expect(await announced(entryId)).toEqual(['2099-01-01 Alt ENDS']);
    expect(await nextChange(entryId)).toEqual({ on: '2099-01-01', kind: 'ENDS' });
  });

  it('leaves out what will never apply', async () => {
    const { entryId, publicationId } = await desk.published(team, { validFrom: '2099-01-01' });
    expect(await announced(entryId)).toHaveLength(1);
    const withdrawal = await desk.newDraft(entryId, { kind: 'WITHDRAWAL', basedOn: publicationId });
    await desk.publish(await desk.approvedFrom(withdrawal, { validFrom: null }));
    expect(await announced(entryId)).toEqual([]);
    expect(await nextChange(entryId)).toBeNull();
  });

  it('is listed by day, then by title, and cut off only after that', async () => {
    for (const title of ['Übermorgen', 'Zuletzt', 'Anfangs']) {
      await desk.published(team, { title, validFrom: '2090-01-01' });
    }
    await desk.published(team, { title: 'Nächstes', validFrom: '2080-01-01' });
    const titles = (await listed(3)).map(({ publication }) => publication.title);
    expect(titles).toEqual(['Nächstes', 'Anfangs', 'Übermorgen']);
  });

  it('is said to those only who may see the entry', async () => {
    const { entryId } = await desk.published(team, { validFrom: '2099-01-01' });
    await app.owner.query(`UPDATE entries SET visibility = 'teams' WHERE id = $1`, [entryId]);
    expect(await announced(entryId)).toHaveLength(1);
    const elsewhere = await app.office.newTeam('elsewhere');
    await app.owner.query('UPDATE entries SET owner_team_id = $2 WHERE id = $1', [
      entryId,
      elsewhere,
    ]);
    expect(await announced(entryId)).toEqual([]);
  });
});
