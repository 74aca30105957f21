import { addDays } from '@rechtsstand/domain/time';
import { randomBytes } from 'node:crypto';
import { MembershipsService, PeopleService, Teams } from '../../features/people/index.js';
import { absence, type DemoPerson, people, teamNames, type TeamSlug } from '../content/office.js';
import { topicNames, type TopicSlug } from '../content/topic-names.js';
import { accepted, type Stage } from './stage.js';

export type TeamIds = Readonly<Record<TeamSlug, string>>;
export type TopicIds = Readonly<Record<TopicSlug, string>>;

export async function loadTeams(stage: Stage): Promise<TeamIds> {
  const teams = stage.service(Teams);
  const existing = await teams.list(stage.nobody());
  const ids: [string, string][] = [];
  for (const [slug, name] of Object.entries(teamNames)) {
    const team =
      existing.find((each) => each.slug === slug) ??
      accepted(slug, await teams.create(stage.nobody(), slug, name));
    ids.push([slug, team.id]);
  }
  return Object.fromEntries(ids) as TeamIds;
}

export async function loadTopics(stage: Stage): Promise<TopicIds> {
  const { manager } = stage.nobody();
  await manager.query(
    `INSERT INTO topics (slug, name) SELECT * FROM unnest($1::text[], $2::text[])
     ON CONFLICT (slug) DO NOTHING`,
    [Object.keys(topicNames), Object.values(topicNames)],
  );
  const rows: { slug: string; id: string }[] = await manager.query('SELECT slug, id FROM topics');
  return Object.fromEntries(rows.map(({ slug, id }) => [slug, id])) as TopicIds;
}

export async function loadPeople(stage: Stage, teamIds: TeamIds): Promise<void> {
  for (const person of people) await loadPerson(stage, person, teamIds);
}

/** What is there stays; a role that a broken-off run has not granted is granted now. */
async function loadPerson(stage: Stage, person: DemoPerson, teamIds: TeamIds): Promise<void> {
  const { login, displayName, memberships } = person;
  const ctx = stage.nobody();
  const id = (await personId(stage, login)) ?? (await create(stage, login, displayName));
  const held: { role: string; teamId: string | null }[] = await ctx.manager.query(
    'SELECT role, team_id AS "teamId" FROM memberships WHERE person_id = $1',
    [id],
  );
  for (const { role, team, sinceDaysAgo } of memberships) {
    const teamId = team === null ? null : teamIds[team];
    if (held.some((each) => each.role === role && each.teamId === teamId)) continue;
    const validFrom = addDays(ctx.today, -sinceDaysAgo);
    const membership = { personId: id, teamId, role, validFrom };
    accepted(login, await stage.service(MembershipsService).grant(stage.nobody(), membership));
  }
}

/** Nobody learns the password: one signs in as a person of the demo by a click, in demo mode only. */
async function create(stage: Stage, login: string, displayName: string): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  const person = { login, displayName, password };
  const created = await stage
    .service(PeopleService)
    .create(stage.nobody(), person, { isDemo: true });
  return accepted(login, created).id;
}

export async function loadAbsence(stage: Stage): Promise<void> {
  const ctx = stage.nobody();
  const person = await personId(stage, absence.person);
  const deputy = await personId(stage, absence.deputy);
  if (!person || !deputy) throw new Error('The absence names people who are not there');
  const period = { validFrom: ctx.today, validUntil: addDays(ctx.today, absence.days) };
  const input = { personId: person, deputyId: deputy, ...period };
  accepted('absence', await stage.service(MembershipsService).setAbsence(ctx, input));
}

async function personId(stage: Stage, login: string): Promise<string | undefined> {
  const [row]: { id: string }[] = await stage
    .nobody()
    .manager.query('SELECT id FROM people WHERE login = $1 AND is_demo', [login]);
  return row?.id;
}
