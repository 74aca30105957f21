import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PassThrough } from 'node:stream';
import { DataSource } from 'typeorm';
import { testDatabase } from '../../../../test/setup/database.js';
import { AppModule } from '../app.module.js';
import { PublishingService } from '../features/publishing/index.js';
import { readEnvironment } from '../platform/environment/environment.js';
import { orRefuse } from '../platform/environment/refusal.js';
import { type DemoPublication, isRepeal, isText } from './content/demo-entry.js';
import { drafts } from './content/drafts.js';
import { entries } from './content/entries.js';
import { people } from './content/office.js';
import { loadDemo } from './load-demo.js';

let app: INestApplicationContext;
const silence = new PassThrough().resume();

async function applicationOnEmptyDatabase(): Promise<INestApplicationContext> {
  const { apiUrl } = await testDatabase();
  const environment = orRefuse(
    readEnvironment({ DATABASE_URL: apiUrl, AUDIT_KEY: '01'.repeat(32), DEMO: 'on' }),
  );
  return NestFactory.createApplicationContext(AppModule.with(environment), { logger: ['error'] });
}

async function all<T>(sql: string, ...values: unknown[]): Promise<T[]> {
  return app.get(DataSource).manager.query(sql, values);
}

async function publications(): Promise<{ slug: string; kind: string }[]> {
  return all(`SELECT e.slug, p.kind FROM publications p JOIN entries e ON e.id = p.entry_id
              ORDER BY e.slug, p.sequence`);
}

const kindOf = (version: DemoPublication) =>
  isText(version) ? 'text' : isRepeal(version) ? 'repeal' : 'withdrawal';

const expected = entries
  .flatMap(({ slug, versions }) => versions.map((version) => ({ slug, kind: kindOf(version) })))
  .sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0));

describe('loading the demo', () => {
  beforeAll(async () => {
    app = await applicationOnEmptyDatabase();
  });
  afterAll(() => app.close());

  it('goes on where an earlier run broke off', async () => {
    const publishing = app.get(PublishingService, { strict: false });
    const publish = publishing.publish.bind(publishing);
    let left = 5;
    const broken = jest.spyOn(publishing, 'publish').mockImplementation((...args) => {
      if (left-- === 0) throw new Error('the power fails');
      return publish(...args);
    });
    await expect(loadDemo(app, silence)).rejects.toThrow('the power fails');
    broken.mockRestore();
    expect(await publications()).toHaveLength(5);

    await loadDemo(app, silence);
    expect(await publications()).toEqual(expected);
  });

  it('has every person sign in by a click only, each in their role', async () => {
    const logins = await all<{ login: string }>(
      'SELECT p.login FROM people p JOIN memberships m ON m.person_id = p.id WHERE p.is_demo',
    );
    expect(new Set(logins.map(({ login }) => login))).toEqual(
      new Set(people.map(({ login }) => login)),
    );
  });

  it('leaves drafts on the desks, in each state once', async () => {
    const open = await all<{ state: string; returned: boolean }>(
      `SELECT state, return_reason IS NOT NULL AS returned FROM drafts
       WHERE state NOT IN ('published', 'discarded')`,
    );
    const states = open.map(({ state, returned }) => (returned ? 'returned' : state));
    expect(states.sort()).toEqual(drafts.map(({ desk }) => desk.state).sort());
  });

  it('leaves one draft that a publication has overtaken', async () => {
    const stale = await all<{ slug: string; login: string }>(
      `SELECT e.slug, p.login FROM drafts d JOIN entries e ON e.id = d.entry_id
       JOIN subjects s ON s.id = d.created_by JOIN people p ON p.id = s.person_id
       WHERE d.state NOT IN ('published', 'discarded') AND d.known_sequence
         < (SELECT max(sequence) FROM publications WHERE entry_id = d.entry_id)`,
    );
    expect(stale).toEqual([
      { slug: 'verpflichtungserklaerung-entgegennehmen', login: 'murat.aydin' },
    ]);
  });

  it('publishes one version without a second pair of eyes, which waits for a second look', async () => {
    const alone = await all<{ slug: string; looks: number }>(
      `SELECT e.slug, (SELECT count(*) FROM second_looks l WHERE l.publication_id = p.id)::int AS looks
       FROM publications p JOIN entries e ON e.id = p.entry_id WHERE p.override_reason IS NOT NULL`,
    );
    expect(alone).toEqual([{ slug: 'beschaeftigungsduldung', looks: 0 }]);
  });

  it('asks another team to co-sign, and publishes something by itself later', async () => {
    const asked = await all(
      `SELECT t.slug FROM cosignature_requests r JOIN teams t ON t.id = r.team_id`,
    );
    expect(asked).toEqual([{ slug: 'erwerb-und-studium' }]);
    expect(await all('SELECT FROM publication_schedules WHERE due_at > now()')).toHaveLength(1);
  });

  it('leaves notices open and confirmed', async () => {
    const [counts] = await all<{ assigned: number; confirmed: number }>(
      `SELECT (SELECT count(*)::int FROM assignments) AS assigned,
              (SELECT count(*)::int FROM acknowledgements) AS confirmed`,
    );
    expect(counts?.confirmed).toBeGreaterThan(0);
    expect(counts?.assigned).toBeGreaterThan(counts?.confirmed ?? 0);
  });

  it('does nothing when it is loaded', async () => {
    const before = await all('SELECT sequence FROM audit_head');
    await loadDemo(app, silence);
    expect(await all('SELECT sequence FROM audit_head')).toEqual(before);
  });
});
