import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { WebSocket } from 'ws';
import { eventually } from '../../../../../test/e2e/support/eventually.js';
import type { TestPerson } from '../../../../../test/factories/index.js';
import { attempt, BareSocket, LiveWindow } from '../../../../../test/support/live-client.js';
import { TestApplication } from '../../../../../test/support/test-application.js';
import { LiveConnections } from './live-connections.js';
import { LiveDocuments } from './live-documents.js';

let test: TestApplication;
let person: TestPerson;
const windows: LiveWindow[] = [];
beforeAll(async () => {
  test = await TestApplication.start();
  person = await test.office.newPerson('head');
});
afterAll(async () => {
  for (const window of windows) await window.close();
  await test?.stop();
});

const documentOf = (field: string) =>
  test
    .get(LiveDocuments)
    .all()
    .find((document) => new RegExp(`^  ${field}\\b`, 'm').test(document)) ?? '';

async function windowOf(someone: TestPerson): Promise<LiveWindow> {
  const window = await test.openWindow(someone);
  windows.push(window);
  return window;
}

const bareSocketOf = async (someone: TestPerson) => BareSocket.open(await test.connecting(someone));

/** A window in which the inbox is on the screen. */
async function inboxOf(someone: TestPerson) {
  const window = await windowOf(someone);
  const heard = window.subscribe(documentOf('inboxEvents'));
  await eventually(() => expect(heard.events).toHaveLength(1));
  return { window, heard };
}

describe('a socket', () => {
  it('opens for a page of ours in a living session', async () => {
    expect(await attempt(await test.connecting(person))).toBe(1000);
  });

  it('is refused to whoever is signed out', async () => {
    expect(await attempt(await test.connecting(null))).toBe(401);
  });

  it.each(['https://evil.example', 'http://localhost:3001', 'null', undefined])(
    'is refused to pages of %s',
    async (origin) => {
      const { url, headers } = await test.connecting(person);
      const { origin: _, ...others } = headers;
      expect(await attempt({ url, headers: { ...others, ...(origin && { origin }) } })).toBe(403);
    },
  );

  it('is refused at any other address, and in any other protocol', async () => {
    const { url, headers } = await test.connecting(person);
    expect(await attempt({ url: url.replace('/graphql', '/'), headers })).toBe(400);
    expect(await attempt({ url, headers }, 'graphql-ws')).toBe(400);
  });

  it('is refused to the fifty-first window of a session', async () => {
    const many = await test.office.newPerson();
    const { url, headers } = await test.connecting(many);
    const open = Array.from(
      { length: 50 },
      () => new WebSocket(url, 'graphql-transport-ws', { headers }),
    );
    await Promise.all(open.map((socket) => new Promise((resolve) => socket.once('open', resolve))));
    expect(await attempt({ url, headers })).toBe(429);
    for (const socket of open) socket.terminate();
  });

  it('is counted, as are the events that go over it', async () => {
    await inboxOf(person);
    const metrics = await (await test.fetch('/metrics')).text();
    expect(metrics).toMatch(/rechtsstand_live_sockets [1-9]/);
    expect(metrics).toMatch(/rechtsstand_live_events_total [1-9]/);
  });
});

describe('over a socket', () => {
  it.each([
    'subscription { inboxEvents { kind } }',
    'subscription InboxEvents { inboxEvents { kind __typename } }',
    'subscription Introspect { __schema { types { name } } }',
  ])('nothing but our own documents is executed: %s', async (document) => {
    const window = await windowOf(person);
    window.subscribe(document);
    await eventually(() => expect(window.closings[0]).toBe(4400));
  });

  it('neither queries nor changes are', async () => {
    const window = await windowOf(person);
    const heard = window.subscribe('mutation { signOut }');
    await eventually(() => expect(heard.error).not.toBeNull());
    expect(
      (await test.graphql('{ viewer { id } }', {}, { as: person })).data.viewer,
    ).not.toBeNull();
  });

  describe('a document that is no text is none of ours', () => {
    it('whatever it would print', async () => {
      const printsAsOurs = parse(documentOf('inboxEvents'), { noLocation: true });
      const socket = await bareSocketOf(person);
      socket.say({ id: '1', type: 'subscribe', payload: { query: printsAsOurs } });
      expect(await socket.closed).toBe(4400);
    });

    it('even under an id that is open for one of ours', async () => {
      const socket = await bareSocketOf(person);
      const query = documentOf('inboxEvents');
      socket.say({ id: '1', type: 'subscribe', payload: { query } });
      await eventually(() => expect(socket.heardOf('1')).toEqual(['next']));
      socket.say({
        id: '1',
        type: 'subscribe',
        payload: { query: parse('subscription { __typename }', { noLocation: true }) },
      });
      expect(await socket.closed).toBe(4400);
    });
  });

  it('an id is used by one subscription, even if it is ended while it is being opened', async () => {
    const socket = await bareSocketOf(person);
    const variables = { draftId: randomUUID(), isWriting: false };
    const subscribe = {
      id: '1',
      type: 'subscribe',
      payload: { query: documentOf('draftEvents'), variables },
    };
    socket.say(subscribe, { id: '1', type: 'complete' }, subscribe);
    expect(await socket.closed).toBe(4400);
  });

  it('no more is open than a page needs', async () => {
    const { window } = await inboxOf(person);
    for (let i = 0; i < 20; i++) window.subscribe(documentOf('inboxEvents'));
    await eventually(() => expect(window.closings[0]).toBe(4400));
  });

  it('what was refused takes nobody’s room', async () => {
    const { window } = await inboxOf(person);
    const variables = { draftId: randomUUID(), isWriting: false };
    for (let i = 0; i < 20; i++) {
      const heard = window.subscribe(documentOf('draftEvents'), variables);
      await eventually(() => expect(heard.error).toBe('bad-input'));
    }
    expect(window.closings).toEqual([]);
  });
});

describe('a socket is closed', () => {
  it('when its session ends', async () => {
    const someone = await test.office.newPerson();
    const { window } = await inboxOf(someone);
    await test.graphql('mutation { signOut }', {}, { as: someone });
    await test.get(LiveConnections).look();
    await eventually(() => expect(window.closings[0]).toBe(4800));
  });

  it('when nobody has done anything for an hour, although the page asked by itself', async () => {
    const someone = await test.office.newPerson();
    const { window } = await inboxOf(someone);
    await test.owner.query(
      `UPDATE sessions SET last_seen_at = now() - interval '50 minutes' WHERE person_id = $1`,
      [someone.personId],
    );
    const ask = (headers: Record<string, string>) =>
      test.graphql('{ viewer { id } }', {}, { as: someone, headers });
    expect((await ask({ 'x-unattended': '1' })).data.viewer).not.toBeNull();
    await test.get(LiveConnections).look(new Date(Date.now() + 11 * 60_000));
    await eventually(() => expect(window.closings[0]).toBe(4800));
  });

  it('when the roles of the person change, so that all is decided anew', async () => {
    const someone = await test.office.newPerson('editor');
    const { window, heard } = await inboxOf(someone);
    await test.owner.query(`UPDATE memberships SET role = 'caseworker' WHERE person_id = $1`, [
      someone.personId,
    ]);
    await test.get(LiveConnections).look();
    await eventually(() => expect(window.closings[0]).toBe(4801));
    // It comes back by itself, and the page reads anew.
    await eventually(() => expect(heard.events).toHaveLength(2));
  });

  it('when its line is dead', async () => {
    const { url, headers } = await test.connecting(await test.office.newPerson());
    const socket = new WebSocket(url, 'graphql-transport-ws', { headers, autoPong: false });
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    await new Promise((resolve) => socket.once('open', resolve));
    await test.get(LiveConnections).look();
    await test.get(LiveConnections).look();
    expect(await closed).toBe(1006);
  });
});

describe('an inbox', () => {
  it('hears of what is assigned to it when that is committed, and of nothing else', async () => {
    const [one, other] = [await test.office.newPerson(), await test.office.newPerson()];
    const [inbox, another] = [await inboxOf(one), await inboxOf(other)];
    const { id } = await test.ledger.publish(await test.ledger.newEntry());
    const assign = `INSERT INTO assignments (publication_id, subject_id) VALUES ('${id}', '${one.subjectId}')`;
    await test.owner.query(`BEGIN; ${assign}; ROLLBACK`);
    await test.owner.query(assign);
    await eventually(() => expect(inbox.heard.events).toHaveLength(2));
    expect(inbox.heard.events).toEqual([{ kind: 'CHANGED' }, { kind: 'CHANGED' }]);
    expect(another.heard.events).toHaveLength(1);
  });

  it('of a whole office hears of one notice', async () => {
    const { id } = await test.ledger.publish(await test.ledger.newEntry());
    const everybody = await Promise.all(Array.from({ length: 250 }, () => test.office.newPerson()));
    const last = await inboxOf(everybody[249] as TestPerson);
    await test.owner.query(
      'INSERT INTO assignments (publication_id, subject_id) SELECT $1, unnest($2::uuid[])',
      [id, everybody.map(({ subjectId }) => subjectId)],
    );
    await eventually(() => expect(last.heard.events).toHaveLength(2));
  });

  it('reads anew after this process had lost the database', async () => {
    const { heard } = await inboxOf(person);
    await test.get(DataSource).query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'rechtsstand-notices' AND datname = current_database()`,
    );
    await eventually(() => expect(heard.events.length).toBeGreaterThan(1));
  });
});
